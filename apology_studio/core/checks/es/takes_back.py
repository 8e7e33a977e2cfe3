"""Spanish wordings that take an apology back: conditions, buts, feelings in the place of the act."""

from __future__ import annotations

from apology_studio.core.checks.es.like import OURS, SORRY, like
from apology_studio.core.phrases import Voiced

RULES = (
    like(
        "conditional-apology",
        f"""
        {SORRY} .... {{si (alguien|alguno|alguna|algunos|algunas|usted|ustedes|te|le|les|os|lo|la|los|las|esto|eso|hemos|he|mi|nuestro|nuestra|se|ha|han|fue|fuera)}}
        {SORRY} .... {{(a|de) quien* (pueda|puedan|pudiera|pudieran|haya|hayan)}}
        """,
        flags=(
            "Sentimos si alguien se ha molestado.",
            "Pedimos disculpas si le hemos causado algún perjuicio.",
            "Pido perdón a quienes puedan haberse ofendido.",
        ),
        passes=(
            "Lo siento. Si le cobramos dos veces, tendrá el dinero el viernes.",
            "Sentimos haberle cobrado dos veces.",
        ),
    ),
    like(
        "if-then-sorry",
        """
        {^ si ....} (lo siento|lo sentimos|pedimos (perdón|disculpas)|pido (perdón|disculpas)|nos disculpamos|me disculpo)
        """,
        flags=("Si alguien se ofendió, lo sentimos.", "Si esto le ha molestado, le pedimos disculpas."),
        passes=("Si le cobramos dos veces, escríbame.", "Lo sentimos. Si tiene dudas, llame."),
    ),
    like(
        "any-that-may-have",
        """
        {(cualquier|cualesquiera|posibles|eventuales) _ .. que .. (haya*|hubiera*|pueda*|pudiera*|hayamos) ..}
        """,
        flags=(
            "Lamentamos cualquier daño que hayamos podido causar.",
            "Disculpen los posibles retrasos que esto pueda ocasionar.",
        ),
        passes=("Devolvemos cualquier gasto que usted tuvo.", "Lamentamos el daño que causamos."),
    ),
    like(
        "sorry-but",
        f"""
        {SORRY} .... {{(pero|sin embargo|no obstante) !(eso no|no es excusa|no hay excusa|ya (hemos|está|lo)|hemos|fue (culpa|nuestra|mi)|es (culpa|nuestra|mi)) _}}
        """,
        flags=(
            "Lo siento, pero estábamos desbordados.",
            "Pedimos disculpas, sin embargo el tiempo cambió tarde.",
        ),
        passes=("Lo siento. Pero eso no es excusa.", "Lo sentimos, pero ya hemos devuelto el dinero."),
    ),
    like(
        "sorry-you-feel",
        """
        (siento|sentimos|lamento|lamentamos) [mucho] {que [usted|ustedes|algunos|algunas|no] [se|te|os|le|les] (sienta|sientan|sientas|haya sentido|hayan sentido|crea|crean|piense|piensen|opine|opinen|perciba|perciban|parezca|haya parecido|moleste|ofenda|ofendan)}
        """,
        flags=(
            "Sentimos que se haya sentido así.",
            "Lamento que usted piense eso.",
            "Siento que le haya parecido mal.",
        ),
        passes=("Sentimos haberle mentido.", "Siento que perdiera su vuelo por nosotros."),
    ),
    like(
        "sorry-for-your-experience",
        """
        (siento|sentimos|lamento|lamentamos|disculpas por|perdón por) .. {(su|tu|vuestra|la) (mala|desagradable|negativa) experiencia}
        (siento|sentimos|lamento|lamentamos|disculpas por|perdón por) .. {(su|tu|vuestro|vuestra) (malestar|disgusto|descontento|decepción|insatisfacción|frustración|enfado)} !(que (causamos|le causamos|provocamos))
        (siento|sentimos|lamento|lamentamos) {que .. (haya|hayan|hayas|hayáis) (tenido|vivido|sufrido|pasado) .. (experiencia|problemas|momento)}
        """,
        flags=("Lamentamos su mala experiencia.", "Pedimos disculpas por su malestar."),
        passes=("Lamentamos el malestar que causamos.", "Siento haberle hecho esperar."),
    ),
    like(
        "sorry-how-it-came-across",
        """
        (siento|sentimos|lamento|lamentamos|disculpas|perdón) .... {(se haya|se hayan|haya sido|hayan sido|haya podido|hayan podido) (interpretado|entendido|interpretar|entender|parecer|ofender|malinterpretado|malinterpretar)}
        """,
        flags=(
            "Lamentamos que nuestras palabras se hayan interpretado mal.",
            "Siento que el cartel haya podido ofender.",
        ),
        passes=("Lamentamos lo que escribimos.", "El cartel era ofensivo y lo hemos quitado."),
    ),
    like(
        "misunderstanding",
        """
        {(malentendido|malentendidos|malinterpretación|malinterpretaciones)}
        {(mala interpretación|falta de comunicación|fallo de comunicación|cruce de mensajes)}
        {(sacado|sacada|sacados|sacadas) de contexto}
        {se (ha|han|malinterpretó|malinterpretaron) [malinterpretado] .. (mensaje|palabras|texto|intención)}
        {(hubo|ha habido|fue|es) una confusión}
        """,
        excuses="""
        (nuestro|mi) (mensaje|cartel|correo|texto) (era|fue|no era) (confuso|poco claro|claro)
        """,
        flags=(
            "Todo fue un malentendido.",
            "Mis palabras se han sacado de contexto.",
            "Hubo una confusión con la fecha.",
        ),
        passes=("Nuestro cartel era confuso y causó el malentendido.", "Escribimos mal la fecha."),
    ),
    like(
        "hides-who-did-it",
        """
        {(se cometieron|se cometió|se han cometido|se produjeron|se produjo|se ha producido|se han producido) [algunos|ciertos|varios|un|una|unos] (errores|error|fallos|fallo|equivocaciones|equivocación)}
        {(hubo|ha habido|ocurrió|ha ocurrido|sucedió) [algunos|ciertos|un|unos|una] (errores|error|fallos|fallo|equivocación)}
        """,
        excuses=OURS,
        fix=Voiced(i="me equivoqué", we="nos equivocamos"),
        flags=("Se cometieron errores.", "Ha habido un fallo en los pedidos."),
        passes=("Cometimos un error.", "Hubo un error, y fue nuestra culpa."),
    ),
    like(
        "things-did-not-go-as-planned",
        """
        {(las cosas|algo|todo) no (salió|salieron|fue|fueron|ha salido|han salido) .. (bien|previsto|planeado|esperado|esperaba|esperábamos)}
        {algo (salió|ha salido|fue) mal}
        {(las cosas|todo) (salieron|salió) mal}
        """,
        excuses=OURS,
        flags=("Las cosas no salieron como estaba previsto.", "Algo salió mal el lunes."),
        passes=("Las cosas salieron bien.", "No probamos la caja antes de abrir."),
    ),
    like(
        "sorry-for-what-happened",
        """
        (siento|sentimos|lamento|lamentamos|disculpas por|perdón por|disculparnos por|disculparme por) .. {(lo ocurrido|lo sucedido|lo que ha pasado|lo que pasó|esta situación|la situación|este problema|todo esto)}
        """,
        excuses="""
        (cobramos|enviamos|perdimos|vendimos|borramos|publicamos|dejamos|cancelamos|olvidamos|servimos|mentimos|rompimos) ..
        """,
        flags=("Sentimos lo ocurrido.", "Pido perdón por la situación."),
        passes=("Sentimos haberle cobrado dos veces.", "Lo ocurrido fue el lunes."),
    ),
    like(
        "talks-about-apologising",
        """
        {(quisiéramos|quisiera|nos gustaría|me gustaría|querríamos|querría) .. (disculparnos|disculparme|pedir .. (perdón|disculpas)|pedirle .. (perdón|disculpas)|pedirles .. (perdón|disculpas))}
        {(solo|sólo) (podemos|puedo) .. (disculparnos|disculparme|pedir (perdón|disculpas))}
        {(permítame|permítanos|permítanme|permítannos) .. (disculparnos|disculparme|pedir (perdón|disculpas))}
        """,
        excuses="""
        (lo siento|lo sentimos|pedimos (perdón|disculpas)|pido (perdón|disculpas))
        """,
        flags=("Nos gustaría pedir disculpas.", "Solo puedo pedir perdón."),
        passes=("Pedimos disculpas.", "Me gustaría hablar con usted."),
    ),
)
