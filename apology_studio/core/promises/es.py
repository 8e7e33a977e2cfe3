"""How Spanish promises."""

from __future__ import annotations

from apology_studio.core.promises import PromiseWords

_NOT_A_DEED = (
    r"(?!(?:seré|seremos|estaré|estaremos|intentaré|intentaremos|trataré|trataremos|procuraré|procuraremos|aprenderé"
    r"|aprenderemos|mejoraré|mejoraremos|olvidaré|olvidaremos|lamentaré|lamentaremos|seguiré|seguiremos|tendré"
    r"|tendremos"
    r"|haré todo|haremos todo|haré lo posible|haremos lo posible|haremos cuanto|podré|podremos|sabré|sabremos|querré"
    r"|querremos"
    r"|continuaré|continuaremos|lucharé|lucharemos|trabajaré|trabajaremos|entenderé|entenderemos|comprenderé"
    r"|comprenderemos"
    r"|esforzaré|esforzaremos|veré|veremos|quedaré|quedaremos|iré|iremos|llevaré|llevaremos|recordaré|recordaremos"
    r"|echaré|echaremos|agradeceré|agradeceremos|asumiré|asumiremos|cuidaré|cuidaremos)\b)"
)
_FUTURE = r"\w{2,}(?:aré|eré|iré|dré|aremos|eremos|iremos|dremos)\b|haré|haremos|diré|diremos"
_GOODS = (
    r"(?:reembolso|dinero|importe|devolución|pago|vale|cheque|pedido|paquete|copia|respuesta|diferencia|entrada"
    r"|entradas"
    r"|fianza|recambio|producto nuevo|uno nuevo|una nueva|informe|lista)"
)
_SOMEBODY = (
    r"(?:alguien|dos personas|una persona|una segunda persona|un (?:auditor|técnico|experto|perito|laboratorio)"
    r"|una (?:auditora|técnica|experta|empresa)"
    r"|nuestro \w+|nuestra \w+)"
)

WORDS = PromiseWords(
    language="es",
    says=(
        rf"\b(?<!no )(?:(?:te|le|les|os|lo|la|los|las|se lo|se la|se los|se las|nos|me) )?{_NOT_A_DEED}(?:{_FUTURE})",
        (
            r"\b(?:voy|vamos) a (?!(?:intentar|tratar|aprender|mejorar|seguir|hacer (?:todo|lo posible)|ser|estar"
            r"|trabajar|luchar|procurar)\b)\w+"
        ),
        (
            r"\b(?:me comprometo|nos comprometemos|prometo|prometemos) a? ?(?!(?:mejorar|aprender|seguir|intentar"
            r"|que no volverá)\b)\w+"
        ),
        rf"\b(?:recibirás|recibirá|recibirán|recibiréis|tendrás|tendrá|tendrán|tendréis)\b(?: \w+){{0,4}}? {_GOODS}\b",
        (
            r"\b(?:será|serán|serás|seréis) (?:devuelt|reembolsad|reemplazad|pagad|revisad|publicad|sustituid|enviad"
            r"|repuest|comprobad|avisad)\w+"
        ),
        (
            r"\bse (?:le |les |te |os )?(?:devolverá|reembolsará|publicará|revisará|comprobará|repondrá|pagará"
            r"|sustituirá|enviará)n?\b"
        ),
        rf"\b{_SOMEBODY}\b[^.,;:!?]{{0,50}} \w{{3,}}(?:ará|erá|irá|arán|erán|irán)\b",
        r"\b(?:nada|nadie|ningún|ninguna)\b[^.!?]{0,60}\b(?:hasta que|sin que|sin)\b",
        r"\b(?:respondo|respondemos|contesto|contestamos) (?:a )?(?:cada|todos|todas)\b",
    ),
    dated=(
        (
            r"\b(?:una?|el|la|los|todas?|todos?) (?:\w+ ){0,3}(?:revisión|auditoría|informe|devolución|comprobación"
            r"|reembolsos?|respuesta)\b"
            r"(?![^.!?]*\b(?:fue|fueron|era|hizo)\b)[^.!?]*\b(?:antes del?|el|para el|hasta el|a más tardar)\b"
        ),
        r"\b(?:banco|dinero|reembolso|paquete|pedido)\b[^.!?]{0,30}\b(?:debería|debe)\b",
    ),
    started=r"\b(?:dos|cada|todo|todos|todas|nadie|nada|ningún|ninguna|revisamos|comprobamos|contamos|leemos|un|una"
    r"|el|la|solo)\b"
    r"(?![^.!?]*\b(?:fue|fueron|era|estaba|cobramos|cobró|vendimos|hicimos)\b)",
    repeated=r"\b(?:revis|comprob|compar|cont|le|mid|pes|limpi|public)(?:amos|emos|imos|o|a|an|ará|aremos)\b"
    r"|\b(?:contamos|cuento|mido|medimos|pesamos)\b",
    never=(
        (
            r"\bnunca (?:compartiremos|venderemos|cederemos|pediremos|compartiré|pediré)\b[^.!?]{0,40}\b(?:datos"
            r"|contraseñas?|tarjetas?|correos?)\b"
        ),
        r"\bno (?:volverá|volverán) a (?:ocurrir|pasar|suceder|repetirse)\b",
        r"\b(?:dijimos|prometimos|dije|prometí|escribimos|anunciamos|aseguramos)\b[^.!?]{0,50}\bque\b",
        r"\b(?:recibirás|recibirá|recibirán) (?:este|un correo|un mensaje|un aviso|nuestro boletín|muchos)\b",
        r"\bsi (?:podemos|fuera|hubiéramos|hubiera)\b",
        r"\b(?:esperamos|espero|queremos|quisiéramos|quisiera|nos gustaría)\b(?![^.!?]*(?:remos|ré)\b)",
    ),
    waits=r"\bsi (?:te|le|les|os|ya|no|tu|su|ha|has|algo|alguien)\b|\b(?:envíe|envía|escriba|escribe|díga|dime"
    r"|mánd)\w*\b[^.!?]*\b(?:y)\b"
    r"|\bdesde (?:que|su|tu)\b|\btras (?:recibir|su|tu)\b",
    again=r"\b(?:no|nunca|jamás) (?:más )?(?:volverá|volverán|va a volver) a (?:ocurrir|pasar|suceder|repetirse)\b"
    r"|\bno se repetirá\b|\bnunca más\b"
    r"|\bno volveremos a (?:hacerlo|fallar|permitirlo)\b",
    measure=r"\b(?:hemos|he) (?:añadido|instalado|contratado|cambiado|retirado|sustituido|comprado|puesto|quitado"
    r"|cerrado|escrito|separado)\b"
    r"|\b(?:dos personas|dos de nosotros)\b|\b(?:a partir de|desde) (?:hoy|mañana|ahora|el lunes)\b|\bcada (?:mañana"
    r"|día|semana|caja|pedido|etiqueta)\b"
    r"|\bahora (?:hay|revisa|revisamos|comprueba|comprobamos|contamos)\b|\bya no\b",
    speaker=r"(?:yo|nosotros|nosotras)",
    who=rf"\b(?P<who>{_SOMEBODY}(?: (?:de fuera|extern[oa]|independiente))?)\b[^.,;:!?]{{0,40}}? \w{{3,}}(?:ará|erá"
    rf"|irá|arán|erán|irán|a|an)\b",
)
