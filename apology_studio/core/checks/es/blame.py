"""Spanish wordings that put the cause elsewhere: another firm, the reader, the staff, bad luck, the small print."""

from __future__ import annotations

from apology_studio.core.checks.es.like import OURS, like
from apology_studio.core.rules import Reach

_FIRM = (
    "(proveedor|proveedora|proveedores|mensajería|transportista|repartidor|fabricante|banco|plataforma|alojamiento"
    "|imprenta|agencia|subcontrata|empresa de (transporte|reparto|mensajería)|pasarela de pago)"
)
_STAFF = (
    "(empleado|empleada|trabajador|trabajadora|becario|becaria|compañero|compañera|camarero|camarera|dependiente"
    "|técnico|técnica|miembro de* equipo|persona de* equipo|conductor|conductora)"
)

RULES = (
    like(
        "points-at-someone-else",
        f"""
        {{(nuestro|nuestra|el|la|un|una|mi) {_FIRM} [nos|les|le] [no|ha|había] (falló|fallado|perdió|perdido|entregó|entregado|envió|enviado|retrasó|retrasado|cometió|cometido|dejó|dejado|cobró|cobrado|confundió|confundido|tuvo|tenido|cumplió|cumplido|avisó|avisado)}}
        """,
        excuses=OURS,
        reach=Reach.NEXT,
        flags=("Nuestro proveedor nos falló.", "La empresa de transporte perdió los paquetes."),
        passes=(
            "Nuestro proveedor falló, y elegirlo era nuestra responsabilidad.",
            "Dimos los paquetes al transportista sin dirección.",
        ),
    ),
    like(
        "caused-by-another-firm",
        f"""
        {{(debido a|por culpa de|por culpa del|a causa de|a causa del|por un (fallo|error|problema|retraso) (de|del|en)|debido a un (fallo|error|problema|retraso) (de|del|en)) [nuestro|nuestra|un|una|el|la|mi] {_FIRM}}}
        """,
        excuses=OURS,
        reach=Reach.NEXT,
        flags=("Ocurrió por culpa de nuestro proveedor.", "Fue debido a un fallo de la plataforma."),
        passes=("Ocurrió por mi culpa.", "Pagamos a nuestro proveedor el lunes."),
    ),
    like(
        "you-should-have",
        """
        {[usted|ustedes] (debería|deberían|debió|debieron|tendría que|tendrían que|tenía que|tenían que|podría|podrían) .. haber* [nos|me] (leído|avisado|avisarnos|llamado|comprobado|preguntado|revisado|mirado|dicho|consultado|reclamado)}
        {si (nos|me) (hubiera|hubieran|hubieras|hubiese|hubiesen) (avisado|llamado|dicho|preguntado|escrito)}
        {como ya (le|les|te|os) (explicamos|dijimos|informamos|avisamos|indicamos|expliqué|dije)}
        """,
        flags=(
            "Debería haber leído la etiqueta.",
            "Si nos hubiera avisado, lo habríamos arreglado.",
            "Como ya le explicamos, cerramos a las nueve.",
        ),
        passes=("Deberíamos haber leído la etiqueta.", "Si nos avisa hoy, lo cambiamos."),
    ),
    like(
        "other-customers-managed",
        """
        {(los demás|otros|nuestros demás|el resto de los|el resto de nuestros|todos los demás) (clientes|usuarios|huéspedes|comensales|asistentes) .. (no tuvieron|no han tenido|disfrutaron|están contentos|quedaron contentos|estaban contentos|no se quejaron|entendieron)}
        {nadie más se (ha quejado|quejó)}
        """,
        flags=("Los demás clientes no tuvieron problemas.", "Nadie más se ha quejado."),
        passes=("Hemos llamado a los demás clientes.", "Otros clientes también pagaron dos veces."),
    ),
    like(
        "one-of-the-staff",
        f"""
        {{(un|una|uno|el|la|nuestro|nuestra) [nuevo|nueva] {_STAFF} .. (cometió|se equivocó|olvidó|no siguió|actuó|confundió|dejó|no comprobó)}}
        {{(un error humano|un fallo humano)}}
        {{un error (individual|puntual|aislado)}}
        """,
        excuses=OURS,
        reach=Reach.NEXT,
        flags=("Un empleado nuevo se equivocó.", "Fue un error humano."),
        passes=("Me equivoqué yo.", "Una empleada se lo devolverá hoy."),
    ),
    like(
        "beyond-our-control",
        """
        {(ajeno|ajena|ajenos|ajenas) a (nuestra|nuestro|mi) (voluntad|control)}
        {fuera de (nuestro|mi) control}
        {circunstancias (imprevistas|excepcionales|extraordinarias|adversas)}
        {(fuerza mayor|mala suerte|tormenta perfecta)}
        {[un|el|unos] (fallo|error|problema|problemas|fallos) (informático|técnico|técnicos|informáticos)}
        {demanda (inesperada|sin precedentes|excepcional)}
        """,
        excuses=OURS,
        flags=(
            "Se debe a causas ajenas a nuestra voluntad.",
            "Fue un problema técnico.",
            "Hubo una demanda sin precedentes.",
        ),
        passes=("Había mucha gente y éramos pocos.", "El problema técnico fue culpa nuestra: no lo probamos."),
    ),
    like(
        "you-agreed",
        """
        {(según|conforme a|de acuerdo con|en virtud de) (nuestras|nuestros|nuestra|las|los|la|el|su) .. (condiciones|términos|política|contrato|normas|bases|tarifas)}
        {(usted|ustedes) [ya] (aceptó|aceptaron|firmó|firmaron|aceptaba|aceptaban)}
        {no (estamos|estábamos) obligad*}
        {como (consta|figura|se indica|se indicaba|indica|indicamos|se especifica) en .. (condiciones|contrato|web|página|billete|factura|reserva)}
        """,
        excuses="""
        (le|les) devolvemos
        (aun así|de todos modos|sin embargo)
        """,
        flags=(
            "Según nuestras condiciones no hay devolución.",
            "Usted aceptó el contrato.",
            "Como se indica en las condiciones, no se cambia.",
        ),
        passes=(
            "Según nuestras condiciones podríamos quedarnos el dinero; aun así se lo devolvemos.",
            "Hemos cambiado las condiciones.",
        ),
    ),
    like(
        "attacks-those-who-complain",
        """
        {(mentiras|calumnias|difamación|difamaciones|bulos|injurias)}
        {(acciones legales|nuestros abogados)}
        {(campaña|ataque) .. (contra nosotros|contra mí|de desprestigio|de odio)}
        {(personas|gente|clientes) (malintencionad*|tóxic*)}
        """,
        flags=("Lo que se dice son mentiras.", "Tomaremos acciones legales.", "Es una campaña contra nosotros."),
        passes=("Lo que escribimos era mentira.", "La gente tiene razón al quejarse."),
    ),
)
