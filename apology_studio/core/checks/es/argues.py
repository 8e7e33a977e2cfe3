"""Spanish wordings that argue: they shrink the harm, plead good intent, deny, insist, compare."""

from __future__ import annotations

from apology_studio.core.checks.es.like import like

RULES = (
    like(
        "only-a-few",
        """
        {(solo|sólo|solamente|únicamente|apenas) [a|afectó a|ha afectado a] (algunos|algunas|unos pocos|unas pocas|un pequeño|una pequeña|un puñado|una minoría)}
        {(un|una) (pequeño|reducido|pequeña|reducida) (número|porcentaje|grupo|cantidad|parte|proporción) de _}
        {la (gran|inmensa) mayoría de .... (no|sin)}
        """,
        flags=("Solo unos pocos clientes pagaron dos veces.", "Un pequeño número de pedidos se perdió."),
        passes=("Cobramos dos veces a 212 personas.", "Solo usted ve sus archivos."),
    ),
    like(
        "brief-or-minor",
        """
        {(un|una|este|esta|unos|unas) (pequeño|pequeña|pequeños|pequeñas|breve|breves|ligero|ligera|leve|leves|mínimo|mínima|simple) (retraso|retrasos|error|errores|fallo|fallos|problema|problemas|molestia|molestias|interrupción|incidencia|incidencias|contratiempo|inconveniente|inconvenientes)}
        """,
        flags=("Hubo un pequeño retraso.", "Fue un simple error."),
        passes=("El retraso fue de tres horas.", "Fue un error grave."),
    ),
    like(
        "never-our-intention",
        """
        {(nunca|jamás|en ningún momento) (fue|ha sido|era|estuvo en) .. (intención|ánimo)}
        {no (era|fue|ha sido) (nuestra|mi) intención}
        {(nunca|jamás|no) (quisimos|quise|pretendíamos|pretendía|pretendimos) (ofender|molestar|herir|causar|hacer daño)}
        {con (la mejor|toda la mejor|toda la buena|buena) (intención|voluntad)}
        {(de buena fe|sin mala intención|sin ninguna mala intención)}
        """,
        flags=("Nunca fue nuestra intención.", "No quisimos ofender a nadie.", "Lo hicimos con la mejor intención."),
        passes=("Tenemos la intención de pagarlo el viernes.", "Quisimos ahorrar y usted lo pagó."),
    ),
    like(
        "denies-it",
        """
        {(es|son|eso es|todo es) [completamente|totalmente|rotundamente] (falso|falsa|falsas|mentira)}
        {no (hicimos|hemos hecho|hice|he hecho) nada (malo|mal|incorrecto)}
        {no (somos así|es nuestra forma de|es nuestra manera de)}
        {(mantenemos|mantengo|reafirmamos) (lo dicho|lo que dijimos|nuestra versión)}
        {(eso|esto) no (ocurrió|pasó|sucedió|es cierto|es verdad)}
        """,
        flags=("Eso es completamente falso.", "No hemos hecho nada malo.", "Eso no ocurrió."),
        passes=("Lo que escribimos era falso.", "Eso ocurrió el lunes."),
    ),
    like(
        "insists",
        """
        {(le|les|te|os) (aseguramos|aseguro) que}
        {(absolutamente|rotundamente|categóricamente|indiscutiblemente)}
        {(podemos|puedo) asegurar*}
        {al cien por cien}
        """,
        flags=("Le aseguro que no fue así.", "Es absolutamente necesario.", "Podemos asegurarles que todo está bien."),
        passes=("Aseguramos cada paquete.", "Le devolvemos el dinero."),
    ),
    like(
        "others-do-it",
        """
        {(como|igual que) (hacen|en|todas|todos|muchas|otras|cualquier|las demás) .. (empresas|tiendas|negocios|comercios|empresa|tienda|sector)}
        {es (normal|habitual|lo normal|lo habitual|frecuente) en (el|este|nuestro) sector}
        {(le|nos) (puede pasar|pasa) a (cualquiera|todo el mundo|todos)}
        {hasta (las grandes|los grandes|las mejores) _}
        """,
        flags=("Es habitual en el sector.", "Le puede pasar a cualquiera."),
        passes=("Es habitual que lleguemos a las nueve.", "Otras tiendas tienen la misma lámpara."),
    ),
    like(
        "praises-itself",
        """
        {(orgullosos|orgullosas|orgulloso|orgullosa) de}
        {[nuestros|más de|mis] [#] (años|décadas) de (experiencia|trayectoria|historia|servicio)}
        {(reconocidos|conocidos) por (nuestra|nuestro|la|el)}
        {nuestra (excelente|larga|intachable|gran) (reputación|trayectoria|calidad)}
        {siempre (hemos|nos hemos) (cuidado|ofrecido|dado|caracterizado|esforzado|puesto)}
        """,
        flags=("Estamos orgullosos de nuestro servicio.", "Siempre hemos ofrecido lo mejor."),
        passes=("Abrimos hace veinte años.", "No tenemos de qué presumir."),
    ),
    like(
        "good-news",
        """
        {(la buena noticia|la parte buena|lo bueno|lo positivo) [de todo esto] (es|de)}
        {nos (ha hecho|hará|hace|hizo) más fuertes}
        {(una|como) (oportunidad|ocasión) (para|de) (mejorar|aprender|crecer)}
        {no hay mal que por bien no venga}
        """,
        flags=("La buena noticia es que hemos crecido.", "Es una oportunidad para mejorar."),
        passes=("Su dinero está de vuelta.", "Aprovechamos la ocasión y formamos a todos."),
    ),
    like(
        "hard-for-us",
        """
        {(ha sido|está siendo|fue|han sido) .. (duro|dura|difícil|difíciles|doloroso|dolorosa) .. para (nosotros|mí|el equipo|todo el equipo|todos nosotros|mi familia)}
        {(noches|días) sin dormir}
        {también (nosotros|yo) (lo hemos|hemos|sufrimos|lo pasamos|lo he)}
        {lo (estamos pasando|hemos pasado|estoy pasando) .. mal}
        """,
        flags=("Ha sido muy duro para nosotros.", "Llevamos noches sin dormir."),
        passes=("Ha sido duro para usted.", "Éramos dos en la tienda."),
    ),
)
