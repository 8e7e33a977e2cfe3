"""How the components of an apology are recognised in Spanish."""

from __future__ import annotations

from apology_studio.core.components import Component, ComponentRule

_DAY = (
    r"(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|mañana|\d{1,2} de (?:enero|febrero|marzo|abril|mayo"
    r"|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|\d{1,2}:\d\d|final de (?:mes|semana|año))"
)
_DEED = (
    r"(?:cobramos|cobré|enviamos|envié|perdimos|perdí|vendimos|vendí|borramos|borré|publicamos|publiqué|cancelamos"
    r"|cancelé|servimos|serví|dejamos|dejé|pusimos|puse|cambiamos|cambié|instalamos|instalé|entregamos|entregué"
    r"|rompimos|rompí|etiquetamos|etiqueté|confundimos|confundí|abrimos|abrí|cerramos|cerré|mandamos|mandé)"
)

COMPONENTS = (
    ComponentRule(
        component=Component.SORRY,
        words=("siento", "sentimos", "perdón", "disculp", "lamento ha", "lamentamos ha"),
        pattern=r"\b(?P<mark>(?:(?:lo |le |les |os )?(?:siento|sentimos)\b(?! que (?:se|usted|te|le|les|os|no le))"
        r"|(?:pido|pedimos|te pido|le pido|les pedimos|le pedimos|quiero pedir"
        r"|queremos pedir\w*) (?:\w+ ){0,3}?(?:perdón"
        r"|disculpas)|(?:me disculpo|nos disculpamos|disculpen?|perdón por|disculpas por|mis disculpas"
        r"|nuestras disculpas)\b|(?:lamento|lamentamos) (?:\w+ )?haber)[^.!?\n]{0,200})",
        finds=("Lo siento.", "Sentimos mucho haberle cobrado dos veces.", "Le pedimos perdón.", "Disculpen la espera."),
        passes=("Sentimos que se haya molestado.", "Siento que usted piense eso.", "La disculpa llegó tarde."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        words=("culpa", "error", "fallo", "responsab", "nuestro trabajo", "equivo", "fallamos", "deb"),
        pattern=r"\b(?P<mark>(?:(?:es|fue|ha sido|era) )?(?:solo |sólo |únicamente |toda )?(?:(?:mi"
        r"|nuestra) culpa|culpa"
        r" (?:mía|nuestra)|(?:mi|nuestro) (?:error|fallo|descuido)|(?:mi|nuestra) responsabilidad|(?:mi|nuestro)"
        r" (?:trabajo|deber))|(?:asumo|asumimos) (?:\w+ ){0,3}(?:responsabilidad|culpa)|(?:me equivoqué"
        r"|nos equivocamos|me he equivocado|nos hemos equivocado|fallamos|fallé|le fallamos|les fallamos)\b"
        r"|(?:deberíamos|debimos|debí|tendríamos que|tendría que) haber|(?:cometí|cometimos|he cometido|hemos cometido)"
        r" (?:\w+ ){0,2}(?:error|errores|fallo))",
        finds=(
            "Fue culpa nuestra.",
            "Es nuestra responsabilidad.",
            "Me equivoqué.",
            "Deberíamos haber probado la caja.",
        ),
        passes=("Fue culpa del banco.", "Ellos se equivocaron.", "Hubo un error."),
    ),
    ComponentRule(
        component=Component.RESPONSIBILITY,
        words=("no ", "sin ", "olvid", "por error", "descuid"),
        pattern=r"\b(?P<mark>(?:no (?:lo |la |los |las |le |les )?(?:probé|probamos|comprobé|comprobamos|avisé|avisamos"
        r"|revisé|revisamos|cumplí|cumplimos|miré|miramos|leí|leímos|escuché|escuchamos|hicimos|hice|pensé"
        r"|pensamos)|(?:olvidé|olvidamos|me olvidé|nos olvidamos|descuidé|descuidamos))\b[^.!?\n]{0,80}"
        rf"|{_DEED} [^.!?\n]{{0,80}}\b(?:por error|sin (?:probar|comprobar|avisar|revisar|preguntar|decir)\w*))",
        finds=("No probamos la caja.", "Puse la caja en marcha sin probarla.", "Olvidamos avisarle."),
        passes=("Ellos no avisaron.", "Abrimos sin cita previa."),
    ),
    ComponentRule(
        component=Component.EXPLANATION,
        words=(),
        pattern=rf"\b(?P<mark>{_DEED}\b [^.!?\n]{{12,240}})",
        finds=("El martes cobramos dos veces el mismo pedido.", "Vendimos pan con nueces sin decirlo."),
        passes=("Cobramos poco.", "Ellos nos enviaron una carta sobre las obras."),
    ),
    ComponentRule(
        component=Component.EXPLANATION,
        words=(),
        pattern=r"\b(?P<mark>(?:el|la|los|las|un|una|su|sus|nuestro|nuestra) (?:[\wáéíóúñ’'-]+ ){0,5}?(?:falló|fallaron"
        r"|se (?:rompió|paró|perdió|perdieron|cayó|borró|borraron|quemó|averió|averiaron|estropeó|estropearon)|dejó de"
        r" funcionar|dejaron de funcionar|no (?:llegó|llegaron|funcionó|funcionaron)|fue (?:borrad|enviad|cobrad"
        r"|cancelad)\w+|fueron (?:borrad|enviad|cobrad|cancelad)\w+|contenía|llevaba)\b[^.!?\n]{6,200})",
        finds=("El congelador de la tienda falló el viernes por la noche.", "Los pedidos se perdieron en el almacén."),
        passes=("La tienda era bonita.", "La feria es el domingo en la plaza."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        words=("desde ", "a partir de", "en adelante"),
        pattern=rf"\b(?P<mark>(?:desde (?:hoy|ahora|mañana|este momento)|a partir de(?:l)? (?:hoy|ahora|este|{_DAY})|de (?:hoy|ahora) en adelante),?"
        r"[^.!?\n]{0,60}\b(?:revis|comprob|cada|todos|todas|dos|nadie|ningun|prob|cont|pag|vigil"
        r"|mir)\w*[^.!?\n]{0,200})",
        finds=("Desde hoy dos personas revisan cada pedido.", "A partir del lunes comprobamos cada etiqueta."),
        passes=("Desde el lunes cobramos dos veces.", "Desde hoy vendemos ciruelas."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        words=("vuelva", "volver", "repet", "repit", "nunca más"),
        pattern=r"\b(?P<mark>(?:para que (?:esto |eso |algo así )?no (?:se |nos )?(?:vuelva a|repita)|no (?:se "
        r"|nos )?(?:volverá"
        r" a|repetirá)|(?:evitar|impedir) que (?:\w+ ){0,4}(?:vuelva|repita))[^.!?\n]{0,160})",
        finds=("Hemos puesto otra cerradura para que no vuelva a pasar.", "Esto no volverá a ocurrir."),
        passes=("Esperamos que vuelva a visitarnos.", "Vuelva el lunes."),
    ),
    ComponentRule(
        component=Component.PREVENTION,
        words=("hemos", "he ", "vamos a"),
        pattern=r"\b(?P<mark>(?:hemos|he|vamos a|voy a) (?:ya )?(?:añadi\w+|puesto|poner|instala\w+|cambia\w+"
        r"|contrata\w+"
        r"|forma\w+|introduci\w+|revisa\w+)(?: [^.!?\n ]+){0,8} (?:control\w*|prueba\w*|proceso\w*"
        r"|procedimiento\w*|alarma\w*"
        r"|copia\w*|norma\w*|revisi\w+|cerradura\w*|personal|lista\w*|sistema\w*|aviso\w*)\b[^.!?\n]{0,120})",
        finds=("Hemos añadido un segundo control de cada factura.", "Vamos a instalar una alarma en la cámara."),
        passes=("Hemos añadido ciruelas a la carta.", "He visto la alarma."),
    ),
    ComponentRule(
        component=Component.REPAIR,
        words=("devol", "devuelt", "reembols", "reemplaz", "repon", "repuest", "compens", "repar", "pagar", "abona"),
        pattern=r"\b(?P<mark>(?:(?:le|les|te|os|se) (?:lo |la |los |las )?)?(?:(?:hemos|he|vamos a|voy a"
        r"|queremos) )?(?:devolv\w+"
        r"|devuelt\w+|devolvemos|reembols\w+|reemplaz\w+|repon\w+|repuest\w+|compens\w+|repar\w+|pagaremos|pagaré"
        r"|abonamos|abonaremos|abonado|abonaré)\b[^.!?\n]{0,160})",
        finds=("Hemos devuelto los 214 cobros.", "Le pagaremos la comisión.", "Se lo reembolsamos hoy."),
        passes=("Abrimos el domingo.", "Usted pagó dos veces."),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=("@",),
        pattern=r"(?P<mark>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4})",
        finds=("Escriba a hana@oxbowkiln.example.",),
        passes=("Nos vimos @ la feria.",),
    ),
    ComponentRule(
        component=Component.CONTACT,
        words=("llam", "llám", "teléfono", "escríb", "escrib", "respond", "contact"),
        pattern=r"\b(?P<mark>(?:(?:llame|llámeme|llámenos|llámame|llamen|teléfono|tel\.?"
        r"|whatsapp)\b[^.!?\n]{0,60}?\+?\(?\d"
        r"[\d ().-]{5,18}\d|(?:responda|respondan|responde|conteste|contesten) a este (?:correo|mensaje|e-?mail)"
        r"|(?:escríbame|escríbanos|escríbeme|escríbannos) (?:a|al|por)\b[^.!?\n]{3,80}))",
        finds=("Llámeme al 600 123 456.", "Responda a este correo.", "Escríbame por el formulario de la web."),
        passes=("Recibimos 214 llamadas.", "Me gusta escribir."),
    ),
    ComponentRule(
        component=Component.FOLLOWUP,
        words=("publicar", "contar", "informar", "dir", "avisar", "escribir", "noticias", "actualiza"),
        pattern=r"\b(?P<mark>(?:(?:publicaremos|publicaré|contaremos|contaré|informaremos|informaré|diremos"
        r"|diré|avisaremos"
        r"|escribiremos|escribiré)\b[^.!?\n]{0,60}?(?:\b(?:antes|aquí|el|cuando|cada|resultado|resultados)\b"
        rf"|{_DAY})[^.!?\n]{{0,120}}|(?:próxima|siguiente) (?:actualización|noticia)\b[^.!?\n]{{0,100}}"
        rf"|habrá (?:más )?noticias\b[^.!?\n]{{0,60}}))",
        finds=("Publicaremos el resultado el viernes.", "Diré más aquí antes de las 15:00."),
        passes=("Publicaremos ciruelas.", "Ellos informarán mañana."),
    ),
)
