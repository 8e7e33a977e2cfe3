"""How Spanish wordings are put right."""

from __future__ import annotations

from apology_studio.core.mending import Mending
from apology_studio.core.phrases import Voiced

MENDINGS = (
    Mending(
        rule_ids=("talks-about-apologising",),
        pattern=r"(?:nos gustaría|me gustaría|quisiéramos|quisiera|solo podemos|solo puedo|sólo podemos|sólo puedo)"
        r" pedir(?:les?)? (?P<what>perdón|disculpas)",
        words=Voiced(i="pido {what}", we="pedimos {what}"),
        proofs=(("Nos gustaría pedir disculpas por la espera.", "Pedimos disculpas por la espera."),),
    ),
    Mending(
        rule_ids=("the-firm-from-outside",),
        pattern=r"la (?:empresa|dirección|compañía|gerencia|organización) (?P<verb>\w+)",
        words=Voiced(i="{verb}"),
        forms=(
            ("lamenta", Voiced(i="lamento", we="lamentamos")),
            ("siente", Voiced(i="siento", we="sentimos")),
            ("pide", Voiced(i="pido", we="pedimos")),
            ("asume", Voiced(i="asumo", we="asumimos")),
            ("reconoce", Voiced(i="reconozco", we="reconocemos")),
            ("quiere", Voiced(i="quiero", we="queremos")),
        ),
        proofs=(("La empresa lamenta el retraso. Lo sentimos.", "Lamentamos el retraso. Lo sentimos."),),
    ),
    Mending(
        rule_ids=("any-inconvenience",),
        pattern=r"(?:las|los|cualquier|la|el)\b[^\n]*[^.!?\n]",
        words=Voiced(i="[lo que les costó]"),
        model=True,
        proofs=(("Lamentamos las molestias.", "Lamentamos [lo que les costó]."),),
    ),
    Mending(
        rule_ids=("sorry-for-what-happened",),
        words=Voiced(i="haber [lo que hizo]", we="haber [lo que hicieron]"),
        model=True,
        proofs=(("Sentimos lo ocurrido.", "Sentimos haber [lo que hicieron]."),),
    ),
    Mending(
        rule_ids=("sorry-you-feel",),
        pattern=r"que\b[^\n]*",
        words=Voiced(i="haber [lo que hizo]", we="haber [lo que hicieron]"),
        model=True,
        proofs=(("Sentimos que se haya sentido.", "Sentimos haber [lo que hicieron]."),),
    ),
)
