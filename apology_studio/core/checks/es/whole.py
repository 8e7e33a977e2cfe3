"""The words by which a whole letter in Spanish is read."""

from __future__ import annotations

import re

from apology_studio.core.whole.words import WholeWords, Wording

_WHO = (
    r"(?:clientes?|clientas?|personas?|pedidos?|cuentas?|usuari[oa]s?|huéspedes|soci[oa]s?|familias?|pacientes?"
    r"|pasajer[oa]s?|alumn[oa]s?|entradas?|reservas?|lector(?:es|as)|suscriptor(?:es|as)|cobros?|pagos?"
    r"|paquetes?|cajas?)"
)
_HIT = r"(?:afectad[oa]s?|perjudicad[oa]s?|cobrad[oa]s?|herid[oa]s?)"
_MONTH = r"(?P<month>enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)"

WHOLE = WholeWords(
    sorry=Wording(
        words=("siento", "sentimos", "perdón", "disculp"),
        pattern=r"\b(?:lo siento|lo sentimos|(?:siento|sentimos) (?:mucho |de verdad )?(?:haber|el|la|los|las|no|que)"
        r"|perdón|disculp\w*)",
        finds=("Lo sentimos.", "Pedimos perdón.", "Sentimos haberle cobrado dos veces."),
        passes=("Sentimos orgullo.", "La perdiz voló."),
    ),
    speaks=Wording(
        words=(),
        pattern=r"\b(?:yo|nosotr[oa]s|me|nos|mi|mis|nuestr[oa]s?|\w{2,20}(?:amos|emos|imos)|lo siento|pido|soy|fui)\b",
        finds=("Cobramos dos veces.", "Fue mi decisión."),
        passes=("La tienda cobró dos veces.", "Los clientes esperan."),
    ),
    stock=Wording(
        words=(
            *(
                "molestia",
                "inconveniente",
                "comprensión",
                "paciencia",
                "estimad",
                "apreciad",
                "no dude",
                "satisfacción",
            ),
            *("prioridad", "en serio", "comprometid", "confianza depositada", "valoramos", "medidas"),
        ),
        pattern=r"\b(?:(?:las|los|cualquier) (?:posibles? )?(?:molestias?|inconvenientes?)|(?:su|por la) (?:comprensión"
        r"|paciencia)|(?:estimad|apreciad)[oa]s? client\w+|no duden? en|su satisfacción|(?:principal|máxima) prioridad"
        r"|(?:muy )?en serio|comprometid[oa]s con|confianza depositada|valoramos (?:su|mucho)|medidas (?:necesarias"
        r"|oportunas))\b",
        finds=("Disculpen las molestias.", "Gracias por su comprensión.", "No dude en contactarnos."),
        passes=("Cobramos dos veces.", "Tomamos las medidas de la mesa."),
    ),
    certain=Wording(
        words=("ningún", "ninguna", "nadie", "a salvo", "segur", "tranquil", "solo ", "sólo ", "no hay riesgo"),
        pattern=r"\b(?:(?:ningún|ninguna) (?:\w+ ){0,3}?(?:dato|contraseña|tarjeta|cuenta|cliente|archivo"
        r"|persona|niñ[oa])"
        r"(?: [\wáéíóúñ]+){0,3}? (?:(?:ha|fue|está|estuvo|se ha|se vio)(?: sido| visto)? )?(?:robad|filtrad"
        r"|expuest|afectad"
        r"|herid|perdid|comprometid)[oa]|nadie (?:ha resultado|resultó|está|fue|se ha visto) (?:herido|afectado"
        r"|en peligro)"
        r"|sus? (?:datos|dinero|cuenta|archivos) (?:está|están|siguen?|estuvo) (?:a salvo|segur[oa]s?)"
        r"|pueden? estar tranquil[oa]s?|no hay (?:ningún )?(?:riesgo|peligro)"
        rf"|(?:solo|sólo) (?:\d[\d.]*|un[oa]s poc[oa]s|algun[oa]s) {_WHO} (?:están|fueron|se vieron"
        rf"|han sido) {_HIT})\b",
        finds=("Ningún dato fue robado.", "Sus datos están a salvo.", "Nadie resultó herido.", "No hay ningún riesgo."),
        passes=("Aún no sabemos si alguien resultó herido.", "No hay motivo para esperar."),
    ),
    unknown=Wording(
        words=("sabemos", "se sabe", "sé ", "investig", "averigu", "desconoc"),
        pattern=r"\b(?:(?:aún|todavía) no (?:lo )?(?:sabemos|sé|se sabe)|no (?:lo )?(?:sabemos|se sabe)(?: aún"
        r"| todavía)?"
        r"|(?:estamos|seguimos|estoy) (?:investigando|averiguando)|(?:aún|todavía) (?:se )?desconoce\w*)\b",
        finds=("Aún no sabemos cuántos son.", "Estamos investigando."),
        passes=("Sabemos qué pasó.", "La investigación encontró dos fallos."),
    ),
    cause=Wording(
        words=("debido a", "a causa de", "por culpa de", "causa fue", "causa es", "se debe", "se debió"),
        pattern=r"\b(?:debido a|a causa de|por culpa de|la causa (?:fue|es|ha sido)|se (?:debe|debió) a)\b",
        finds=("Ocurrió debido a un enchufe.", "La causa fue una prueba."),
        passes=("No sabemos la causa.", "Le debemos dinero."),
    ),
    discount=Wording(
        words=("descuento", "vale", "cupón", "cupones", "promocional", "próxim", "puntos", "tarjeta regalo"),
        pattern=r"\b(?:descuentos?|vales?|cup(?:ón|ones)|código promocional|tarjetas? regalo"
        r"|puntos de fidelidad|próxim[oa]"
        r" (?:compra|pedido|visita|estancia))\b",
        finds=("Le damos un vale.", "Un 10 % de descuento.", "Úselo en su próxima compra."),
        passes=("Le devolvemos todo.", "Tres puntos importan aquí."),
    ),
    repair=Wording(
        words=("devol", "devuel", "reembols", "reemplaz", "repon", "repuest", "compens", "repar", "pagar", "abon"),
        pattern=r"\b(?:devolv\w*|devuel\w*|reembols\w*|reemplaz\w*|repon\w*|repuest\w*|compens\w*|repar\w*"
        r"|pagar\w*|abon\w*)\b",
        finds=("Le hemos devuelto el dinero.", "Le pagaremos la comisión."),
        passes=("Le damos un vale.", "Lo sentimos."),
    ),
    grave=Wording(
        words=(
            *("alerg", "alérg", "hospital", "herid", "enferm", "murió", "muert", "intoxic", "contraseña", "robad"),
            *("racis", "acos", "abus", "discrimin", "niñ", "quem", "incendi"),
        ),
        pattern=r"\b(?:alerg\w*|alérgen\w*|alérgic\w*|hospital\w*|herid[oa]s?|enferm\w*|murió|muert\w*"
        r"|intoxic\w*|contraseñas?"
        r"|robad\w*|racis\w*|acos\w*|abus\w*|discrimin\w*|niñ[oa]s?|quem\w*|incendi\w*)\b",
        finds=("Un niño pudo atragantarse.", "Dos personas resultaron heridas."),
        passes=("Los paquetes llegaron tarde.", "Cobramos dos veces."),
    ),
    all_hit=Wording(
        words=("todos", "todas", "todo el mundo"),
        pattern=rf"\b(?:tod[oa]s (?:l[oa]s |nuestr[oa]s )?(?:{_WHO}|ustedes)|todo el mundo) (?:se vi\w+ "
        rf"|fueron |fue |están"
        rf" |resultaron |han sido ){_HIT}\b",
        finds=("Todos los clientes se vieron afectados.", "Todo el mundo fue afectado."),
        passes=("Todos tienen su dinero.", "Todas las cajas se revisan."),
    ),
    few_hit=Wording(
        words=("solo ", "sólo ", "únicamente"),
        pattern=rf"\b(?:solo|sólo|únicamente) (?:algun[oa]s|un[oa]s poc[oa]s|\d[\d.]*)(?: de)?(?: nuestr[oa]s| l[oa]s)?"
        rf" (?:{_WHO}|ustedes) (?:se vieron |fueron |están |resultaron |han sido ){_HIT}\b",
        finds=("Solo algunos clientes se vieron afectados.", "Sólo 12 pedidos fueron cobrados."),
        passes=("Solo usted lo ve.", "Algunos clientes escribieron."),
    ),
    none_hit=Wording(
        words=("nadie", "ningún client", "ninguna persona"),
        pattern=rf"\b(?:nadie|ningún cliente|ninguna persona) (?:se vio |fue |está |resultó |ha sido ){_HIT}\b",
        finds=("Nadie se vio afectado.", "Ningún cliente fue perjudicado."),
        passes=("Nadie contesta.", "Ningún cliente debe esperar."),
    ),
    never_again=Wording(
        words=("volverá", "repetirá", "vuelve a", "puede volver"),
        pattern=r"\bno (?:se |nos )?(?:volverá a (?:pasar|ocurrir|suceder|repetirse)|repetirá|puede volver a (?:pasar"
        r"|ocurrir))\b",
        finds=("Esto no volverá a ocurrir.", "No se repetirá."),
        passes=("Esperamos que vuelva.", "No volveré a comprar."),
    ),
    no_promise=Wording(
        words=("promet", "garantiz"),
        pattern=r"\bno (?:(?:le|les|te|os) )?(?:podemos|puedo) (?:prometer|garantizar)\w*\b",
        finds=("No podemos prometer eso.", "No le puedo garantizar nada."),
        passes=("Le prometemos un reembolso.", "Tiene garantía."),
    ),
    future=Wording(
        words=("ré", "rá", "remos", "rán", "vamos a", "voy a", "va a"),
        pattern=r"\b(?:\w{2,20}(?:aré|eré|iré|ará|erá|irá|aremos|eremos|iremos|arán|erán|irán|drá|dré|dremos"
        r"|drán)|vamos a"
        r"|voy a|va a)\b",
        finds=("Lo publicaremos.", "Le llamaré.", "Vamos a revisarlo."),
        passes=("Lo publicamos ayer.", "Le llamo."),
    ),
    counted=rf" (?:de (?:ustedes|vosotros|ellos|nuestr[oa]s {_WHO})|(?:[a-záéíóúñ]+ )?{_WHO})\b",
    all_of=("todos los ", "todas las ", "todos l@s "),
    dates=(
        (
            rf"\b(?:(?P<weekday>lunes|martes|miércoles|jueves|viernes|sábado|domingo),? )?(?P<day>\d{{1,2}}) de {_MONTH}\b"
            r"(?: de(?:l)? (?P<year>20\d\d))?"
        ),
    ),
    months=("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    hard=15.5,
    jargon=frozenset(
        re.findall(
            r"[\w-]+",
            "nodo nodos quórum réplica réplicas replicación orquestador caché cachés balanceador clúster clústeres"
            " núcleo hilo hilos búfer paquetes latencia rendimiento esquema partición particiones cola colas proxy dns"
            " tls carga microservicio microservicios contenedor contenedores instancia instancias firmware hash"
            " enrutador enrutadores pasarela autenticación cifrado protocolo protocolos servidor servidores script"
            " scripts configuración despliegue metadatos algoritmo algoritmos registros vlan credenciales segmentamos"
            " base datos",
        )
    ),
    trade=frozenset(
        re.findall(
            r"[\w-]+",
            "commit commits repositorio repositorios api apis sdk npm github gitlab mantenedores dependencias docker"
            " kubernetes linux python javascript desarrolladores endpoint endpoints cli complemento complementos",
        )
    ),
    function_words=(
        *("el", "la", "de", "que", "y", "en", "los", "las", "del", "se", "por", "con", "para", "una", "un", "lo", "su"),
        *("al", "es", "no"),
    ),
)
