"""The set phrases of a letter in Spanish. Readers are addressed as «ustedes», which every country understands."""

from __future__ import annotations

from apology_studio.core.draft import Part
from apology_studio.core.phrases import Example, PartPhrases, Phrases, ReportPhrases, Voiced

_SORRY = PartPhrases(
    starters=(
        Voiced(
            i="El [día] [qué hice] a [cuántos] de ustedes. Por eso [qué les costó]. Lo siento.",
            we="El [día] [qué hicimos] a [cuántos] de ustedes. Por eso [qué les costó]. Lo sentimos.",
        ),
        Voiced(
            i="Ustedes contaban con [lo que pagaron o se les prometió], y yo [qué hice en su lugar]. Lo siento.",
            we="Ustedes contaban con [lo que pagaron o se les prometió], y nosotros [qué hicimos en su lugar]. "
            "Lo sentimos.",
        ),
        Voiced(
            i="Les pido perdón por haber [qué hice]. Ustedes [qué perdieron o sufrieron].",
            we="Les pedimos perdón por haber [qué hicimos]. Ustedes [qué perdieron o sufrieron].",
        ),
    ),
    good=Example(
        who="Una panadería",
        text="El sábado vendimos a 60 de ustedes un pan con nueces y la etiqueta no lo decía. "
        "Pudimos hacerles mucho daño. Lo siento.",
    ),
    bad=Example(
        who="Una escuela de idiomas",
        text="Sentimos que algunas familias se hayan podido sentir decepcionadas con el nuevo horario.",
    ),
)

_EXPLANATION = PartPhrases(
    starters=(
        Voiced(
            i="El [día] a las [hora] [qué hice]. Por eso [qué les pasó a las personas].",
            we="El [día] a las [hora] [qué hicimos]. Por eso [qué les pasó a las personas].",
        ),
        Voiced(
            i="[Quién] me avisó el [día] a las [hora]. A las [hora] ya había [cómo lo detuve].",
            we="[Quién] nos avisó el [día] a las [hora]. A las [hora] ya habíamos [cómo lo detuvimos].",
        ),
    ),
    good=Example(
        who="Una tienda de bicicletas",
        text="El viernes monté nueve ruedas delanteras con tuercas de otra medida. El sábado por la tarde una se soltó "
        "y su dueña nos llamó. A las seis ya habíamos llamado a las otras ocho personas.",
    ),
    bad=Example(
        who="Una tienda de bicicletas",
        text="Debido a diversos factores se han detectado ciertas incidencias en un número reducido de ruedas.",
    ),
)

_RESPONSIBILITY = PartPhrases(
    starters=(
        Voiced(
            i="La culpa fue mía. [Qué hice], y no [qué dejé sin hacer].",
            we="La culpa fue nuestra. [Qué hicimos], y no [qué dejamos sin hacer].",
        ),
        Voiced(
            i="Yo tenía que [qué debía hacer]. No lo hice, y ustedes [qué les pasó].",
            we="Nosotros teníamos que [qué debíamos hacer]. No lo hicimos, y ustedes [qué les pasó].",
        ),
        Voiced(
            i="Yo elegí a [quién más intervino], y me tocaba revisar [su trabajo]. No lo hice.",
            we="Nosotros elegimos a [quién más intervino], y nos tocaba revisar [su trabajo]. No lo hicimos.",
        ),
    ),
    good=Example(
        who="Una empresa de mudanzas",
        text="La culpa fue nuestra. Apuntamos dos mudanzas para un solo camión y contamos con que la primera acabaría "
        "pronto. No fue así, y su familia durmió en el suelo.",
    ),
    bad=Example(
        who="Una empresa de mudanzas",
        text="Se cometieron errores en un día de mucho trabajo, y el programa de reservas nos falló.",
    ),
)

_PREVENTION = PartPhrases(
    starters=(
        Voiced(
            i="Desde el [fecha], [qué hago de otra manera], siempre.",
            we="Desde el [fecha], [qué hacemos de otra manera], siempre.",
        ),
        Voiced(
            i="Antes del [fecha] haré [un cambio que se pueda comprobar] y publicaré [el resultado] en [dónde].",
            we="Antes del [fecha] haremos [un cambio que se pueda comprobar] y publicaremos [el resultado] en [dónde].",
        ),
        Voiced(
            i="No puedo prometer que nunca más fallará nada. He [qué cambié] para [qué impide o descubre].",
            we="No podemos prometer que nunca más fallará nada. Hemos [qué cambiamos] para [qué impide o descubre].",
        ),
    ),
    good=Example(
        who="Una guardería",
        text="Desde el lunes 1 de junio, cada tarde dos personas cuentan a los niños en la puerta y firman la lista. "
        "Está colgada junto a los abrigos, donde pueden leerla.",
    ),
    bad=Example(
        who="Una guardería",
        text="Hemos aprendido la lección y nos esforzaremos por mejorar en el futuro.",
    ),
)

_REPAIR = PartPhrases(
    starters=(
        Voiced(
            i="He [devuelto, cambiado o recuperado qué] a [cuántos] de ustedes. No tienen que hacer nada.",
            we="Hemos [devuelto, cambiado o recuperado qué] a [cuántos] de ustedes. No tienen que hacer nada.",
        ),
        Voiced(i="Tendrán [qué reciben] antes del [fecha]."),
        Voiced(
            i="Si les costó algo más, envíenme [qué lo muestra] y lo pagaré en [cuántos] días hábiles.",
            we="Si les costó algo más, envíennos [qué lo muestra] y lo pagaremos en [cuántos] días hábiles.",
        ),
    ),
    good=Example(
        who="Una imprenta",
        text="Esta noche volvemos a imprimir sus invitaciones. El jueves las tendrán en casa, "
        "y el importe completo ya está otra vez en su tarjeta.",
    ),
    bad=Example(
        who="Una imprenta",
        text="Como gesto de buena voluntad, disfruten de un 10 % de descuento en su próximo pedido.",
    ),
)

_CONTACT = PartPhrases(
    starters=(
        Voiced(
            i="Soy {name} ({role}, {firm}). Escríbanme a {email} o llámenme al {phone}.",
            we="Quien responde de esto es {name} ({role}, {firm}). Escriban a {email} o llamen al {phone}.",
        ),
        Voiced(
            i="Contesto personalmente cada mensaje en [cuánto tiempo], hasta el [fecha].",
            we="{name} contesta personalmente cada mensaje en [cuánto tiempo], hasta el [fecha].",
        ),
    ),
    good=Example(
        who="Una línea de transbordadores",
        text="Soy Inés Robledal y dirijo la línea. Llámenme al 01632 960118, cualquier día hasta las nueve de la "
        "noche. Contesto hasta que esté devuelto el último billete.",
    ),
    bad=Example(
        who="Una línea de transbordadores",
        text="Para más información, se remite a los pasajeros a las preguntas frecuentes de la página web.",
    ),
)

PHRASES = Phrases(
    language="es",
    date_pattern="d 'de' MMMM 'de' y",
    day_pattern="EEEE d 'de' MMMM",
    moment="las {time} del {day}",
    quotes=("«", "»"),
    greeting="Hola:",
    greeting_named="Hola, {name}:",
    sorry=Voiced(i="Lo siento.", we="Lo sentimos."),
    sorry_words=("lo siento", "lo sentimos", "siento mucho", "sentimos mucho", "perdón", "disculp"),
    known="Lo que sabemos: {facts}",
    unknown=Voiced(i="Lo que todavía no sabemos: {facts}"),
    next_word=Voiced(i="Daré más información antes de {when}.", we="Daremos más información antes de {when}."),
    next_word_where=Voiced(
        i="Daré más información antes de {when}, {where}.",
        we="Daremos más información antes de {when}, {where}.",
    ),
    reach=Voiced(i="Pueden comunicarse conmigo en {ways}.", we="Pueden comunicarse con nosotros en {ways}."),
    either="{one} o {other}",
    full_statement="Texto completo: {url}",
    full_statement_too="El texto completo está también en {url}",
    profile_link="El enlace al texto completo está en nuestro perfil.",
    investigating="En investigación",
    identified="Identificado",
    monitoring="En seguimiento",
    resolved="Resuelto",
    from_firm="{firm}: {text}",
    signature="{name}, {role}",
    unsubscribe="Para dejar de recibir estos correos: {where}",
    updates="Qué ha pasado desde entonces",
    update="Actualización, {date}",
    release_line="PARA DIFUSIÓN INMEDIATA",
    dateline="{city}, {date}",
    headline="{firm} {deed}",
    lead="{firm}, {line}, {deed} {when}.",
    said="{name}, {role}, declaró: {quote}",
    statement="La declaración completa de {name}:",
    affected="Personas afectadas: {who}",
    customers_reach="Los clientes pueden comunicarse con {name} en {ways}.",
    about="Acerca de {firm}",
    media_contact="Contacto para la prensa",
    page_of="página {page} de {pages}",
    more="(sigue)",
    places=(
        ("name", "nombre"),
        ("role", "cargo"),
        ("email", "correo"),
        ("phone", "teléfono"),
        ("firm", "empresa"),
    ),
    report=ReportPhrases(
        context=Voiced(
            i="El {day} conté qué pasó y qué prometí.",
            we="El {day} contamos qué pasó y qué prometimos.",
        ),
        context_at=Voiced(
            i="Qué pasó, y qué prometí el {day}: {url}",
            we="Qué pasó, y qué prometimos el {day}: {url}",
        ),
        tally=Voiced(i="Promesas cumplidas: {kept} de {made}."),
        all_kept=Voiced(i="Todo lo que prometí está hecho.", we="Todo lo que prometimos está hecho."),
        done="Hecho el {day}: {what}.",
        done_late=Voiced(
            i="Hecho el {day}, prometido para el {due}: {what}. Siento la espera.",
            we="Hecho el {day}, prometido para el {due}: {what}. Sentimos la espera.",
        ),
        late=Voiced(
            i="Con retraso: {what}. Lo prometí para el {due}, y siento que no esté hecho.",
            we="Con retraso: {what}. Lo prometimos para el {due}, y sentimos que no esté hecho.",
        ),
        late_until=Voiced(
            i="Con retraso: {what}. Lo prometí para el {due}, y siento que tarde hasta el {day}.",
            we="Con retraso: {what}. Lo prometimos para el {due}, y sentimos que tarde hasta el {day}.",
        ),
        open_by="Sigue pendiente: {what}, antes del {due}.",
        open="Sigue pendiente: {what}.",
    ),
    parts=(
        (Part.SORRY, _SORRY),
        (Part.EXPLANATION, _EXPLANATION),
        (Part.RESPONSIBILITY, _RESPONSIBILITY),
        (Part.PREVENTION, _PREVENTION),
        (Part.REPAIR, _REPAIR),
        (Part.CONTACT, _CONTACT),
    ),
)
