"""Spanish stock phrases, empty promises, and what does not belong into an apology."""

from __future__ import annotations

from apology_studio.core.checks.es.like import like
from apology_studio.core.rules import Reach

RULES = (
    like(
        "any-inconvenience",
        """
        (disculpas|disculpe|disculpen|perdón|perdone|perdonen|siento|sentimos|lamento|lamentamos|disculparnos|disculparme) .. {(las|los|cualquier|la|el) [posibles|posible] (molestia|molestias|inconveniente|inconvenientes|incomodidad|incomodidades|trastorno|trastornos) [ocasionadas|ocasionados|causadas|causados]}
        """,
        flags=(
            "Disculpen las molestias.",
            "Lamentamos los inconvenientes ocasionados.",
            "Pedimos disculpas por cualquier inconveniente.",
        ),
        passes=("Usted esperó tres horas en la calle.", "Es una molestia para los vecinos."),
    ),
    like(
        "taken-seriously",
        """
        {(tomamos|tomo|nos tomamos|me tomo) .... (muy|totalmente) en serio}
        {(tomamos|tomo|nos tomamos|me tomo) .. en serio}
        """,
        flags=("Nos tomamos su seguridad muy en serio.", "Nos tomamos esto en serio."),
        passes=("No lo tomé en serio, y era serio.", "Tomamos nota el lunes."),
    ),
    like(
        "top-priority",
        """
        {(nuestra|mi) (principal|máxima|mayor|primera) prioridad}
        {(es|son|sigue siendo|siempre ha sido) nuestra prioridad}
        {(comprometidos|comprometidas|comprometido) con (la|el|ofrecer|dar|nuestros|su|usted*)}
        {(valoramos|apreciamos) (mucho|enormemente|todos|todas|su|sus) .. (opinión|opiniones|comentarios|confianza)}
        """,
        flags=(
            "Su seguridad es nuestra prioridad.",
            "Estamos comprometidos con la calidad.",
            "Valoramos mucho sus comentarios.",
        ),
        passes=("Lo primero es devolverle el dinero.", "Su opinión llegó el lunes."),
    ),
    like(
        "thanks-for-understanding",
        """
        {(gracias|agradecemos|agradezco|agradeciendo) .. (su|tu|vuestra|la) [paciencia y|infinita] (comprensión|paciencia)}
        {(rogamos|pedimos|solicitamos|confiamos en|esperamos) .. (su|vuestra|tu) (comprensión|paciencia)}
        {(pasar|pasemos) página}
        {(damos|dar) (por|el tema) (zanjado|cerrado|por cerrado|por zanjado) ..}
        """,
        flags=("Gracias por su comprensión.", "Rogamos su paciencia.", "Es hora de pasar página."),
        passes=("Usted no tiene por qué perdonarnos.", "Le agradezco que nos avisara."),
    ),
    like(
        "do-better",
        """
        {(intentaremos|trataremos de|procuraremos|esperamos|queremos) (mejorar|hacerlo mejor|que no vuelva)}
        {(trabajamos|trabajaremos|seguiremos trabajando|seguimos trabajando|estamos trabajando) .... (mejorar|solucionarlo|mejora)}
        {(haremos|hacemos|estamos haciendo) [todo] (lo posible|lo que está en nuestra mano|nuestro mejor esfuerzo)}
        {(aprenderemos|aprendemos|hemos aprendido) .. (esto|lección|error|errores|mucho)}
        {(tomaremos|tomando|adoptaremos|adoptando|hemos tomado|se tomarán) [todas] [las] medidas (necesarias|oportunas|pertinentes)}
        {nos esforzaremos}
        """,
        flags=(
            "Intentaremos mejorar.",
            "Haremos todo lo posible.",
            "Tomaremos las medidas necesarias.",
            "Hemos aprendido la lección.",
        ),
        passes=("Desde hoy dos personas revisan cada pedido.", "Hemos cambiado la cerradura."),
    ),
    like(
        "looking-into-it",
        """
        {(estamos|estoy|seguimos) (investigando|estudiando|analizando) ..}
        """,
        excuses="""
        (el|antes de*|hasta el) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|#)
        (mañana|esta tarde|esta noche|hoy mismo)
        a las #
        """,
        reach=Reach.NEXT,
        flags=("Estamos investigando lo ocurrido.", "Seguimos analizando el caso."),
        passes=("Estamos investigando y el viernes diremos qué pasó.", "Estudiamos en Vigo."),
    ),
    like(
        "hands-over-the-work",
        """
        {[usted|ustedes] (tendrá que|tendrán que|deberá|deberán) (volver a|rellenar|solicitar|reclamar|enviar|presentar) ..}
        {(vuelva|vuelvan) a (hacer|realizar|enviar|pedir) ..}
        {(estén|esté|esten) (atentos|atento|atenta|pendientes|pendiente) ..}
        """,
        flags=("Tendrá que volver a hacer el pedido.", "Vuelvan a enviar el formulario."),
        passes=("Usted no tiene que hacer nada.", "Volvemos a enviar su pedido hoy."),
    ),
    like(
        "soft-word",
        """
        {(contratiempo|contratiempos|percance|percances|incidencia|incidencias|desajuste|desajustes|traspié|imprevisto|imprevistos)}
        """,
        flags=("Ha habido una incidencia.", "Fue un percance."),
        passes=("Cobramos dos veces.", "Es la primera vez este año."),
    ),
    like(
        "lawyers-words",
        """
        {no (tenemos|hay|existe|existen|consta) [ninguna] (constancia|evidencia|evidencias|prueba|pruebas|indicios) de que}
        {por (exceso de|pura|mera) (precaución|cautela)}
        {(presunto|presunta|presuntos|presuntas|presuntamente)}
        {(hasta donde sabemos|según nuestra información|que sepamos)}
        {(sin que|sin) (ello|esto) (suponga|implique|implicar|suponer) ..}
        """,
        flags=("No tenemos constancia de que se usaran.", "Lo hacemos por exceso de precaución."),
        passes=("No se llevaron ninguna contraseña.", "Aún no sabemos cuántos son."),
    ),
    like(
        "the-firm-from-outside",
        """
        {la (empresa|dirección|compañía|gerencia|organización) (lamenta|siente|pide|considera|cree|quiere|asume|reconoce|desea)}
        {el equipo (directivo|de _) (lamenta|siente|pide|quiere|desea)}
        {desde la (empresa|dirección|compañía) (lamentamos|queremos|pedimos)}
        """,
        flags=("La empresa lamenta lo ocurrido.", "La dirección pide disculpas."),
        passes=("Pido disculpas.", "La empresa abrió en 2014."),
    ),
    like(
        "sells-something",
        """
        {(síganos|síguenos|seguidnos|sígannos) en _}
        {(aproveche|aprovecha|aprovechen|aprovechad|disfrute|disfruta|disfruten) .... (oferta|ofertas|descuento|descuentos|promoción|promociones|novedades)}
        {(pronto|próximamente) .... (novedades|nuevos productos|nueva colección|nueva web|nueva tienda)}
        {(suscríbete|suscríbase|suscríbanse)}
        {(código|cupón) (promocional|de descuento)}
        """,
        flags=("Síganos en Instagram.", "Aproveche nuestras ofertas de mayo."),
        passes=("Le devolvemos el dinero.", "Seguimos abiertos."),
    ),
    like(
        "jokes",
        """
        {(ups|glups|jaja|jajaja|jeje|ay ay ay)}
        {(duendes|duendecillos|gremlins)}
        """,
        flags=("Ups, cobramos dos veces.", "Fueron los duendes de la imprenta."),
        passes=("Cobramos dos veces.", "Jamás lo probamos."),
    ),
)
