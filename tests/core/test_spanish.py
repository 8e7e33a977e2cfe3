"""Letters in Spanish: the same checks, in its words. What each rule must flag and pass is walked in test_rules.py."""

from __future__ import annotations

import pytest

from apology_studio.core.check import Verdict, check_text
from apology_studio.core.checks import rules
from apology_studio.core.components import Component

WHOLE = (
    "El martes cobramos dos veces la misma entrada a 40 de ustedes. Lo sentimos. Fue culpa nuestra: "
    "no probamos la caja. Hemos devuelto el dinero a los 40. Desde hoy dos personas revisan cada lote, "
    "para que no vuelva a ocurrir. Escriban a box@playhouse.example. Publicaremos el resultado el viernes."
)


def test_a_whole_apology_has_everything_and_nothing_to_find() -> None:
    result = check_text(WHOLE, "es")
    assert result.missing == ()
    assert result.findings == ()
    assert result.verdict is Verdict.SINCERE


def test_spanish_has_at_least_half_of_the_english_breadth() -> None:
    english, spanish = rules("en"), rules("es")
    assert 2 * len(spanish) >= len(english)
    assert 2 * len({rule.category for rule in spanish}) >= len({rule.category for rule in english})
    assert {rule.id for rule in spanish} <= {rule.id for rule in english}  # muting one mutes both


@pytest.mark.parametrize(
    ("text", "categories"),
    [
        ("Sentimos si alguien se ha molestado.", {"conditional"}),
        ("Lo siento, pero estábamos desbordados.", {"sorry_but"}),
        ("Disculpen las molestias. Se cometieron errores.", {"boilerplate_inconvenience", "agentless"}),
        ("Lo sentimos. Nuestro proveedor nos falló.", {"blame_third_party"}),
        ("Lo sentimos. Nuestro proveedor nos falló, y elegirlo era nuestra responsabilidad.", set()),
        ("Abrimos el lunes a las nueve. Tenemos pan y leche.", set()),
        (
            "El martes por la tarde un cliente nos dijo en la tienda: «esto es mentira, son mentiras». Lo sentimos.",
            set(),
        ),
    ],
)
def test_texts_in_spanish(text: str, categories: set[str]) -> None:
    assert {finding.category for finding in check_text(text, "es").findings} == categories


def test_a_spanish_text_set_to_english_is_told_so_once() -> None:
    found = check_text(WHOLE, "en").findings
    assert [finding.rule_id for finding in found] == ["other-language"]
    english = "We sold you bread with nuts in it and did not say so on the label. We are sorry for that."
    assert [f.rule_id for f in check_text(english, "es").findings] == ["other-language"]


def test_the_whole_of_a_spanish_letter_is_read_too() -> None:
    told = [f.rule_id for f in check_text(WHOLE + " Se comprobará el jueves 29 de mayo de 2026.", "es").findings]
    assert told == ["not-that-weekday"]
    assert "two-numbers" in [
        f.rule_id for f in check_text(WHOLE + " Devolvimos los 214 pagos. 241 clientes.", "es").findings
    ]
    assert check_text(WHOLE, "es").present == set(Component)
