from __future__ import annotations

import random
import subprocess
import sys

import pytest
import train_components as training

from apology_studio.core.checks.en import recogniser as english
from apology_studio.core.checks.en.lexicon import families
from apology_studio.core.checks.en.weights import TRAINED_ON
from apology_studio.core.components import Component, find_components
from apology_studio.core.linear import Model
from apology_studio.core.recognising import Recogniser, weights_in
from apology_studio.core.shapes import ShapeFinder, Shapes, lines, literals
from apology_studio.core.signs import BREAK, Lexicon, SignReader, apart

READER = english.recogniser()
OF = {
    "owns": "responsibility",
    "mends": "repair",
    "offers": "repair",
    "prevents": "prevention",
    "changes": "prevention",
    "bars": "prevention",
    "follows": "followup",
    "tells": "followup",
    "slipped": "explanation",
    "happened": "explanation",
}
"""What each kind of shape speaks for."""
GENEROUS = 60
"""Seconds, on a slow and busy machine, for what takes one."""

SAID = [
    (Component.SORRY, "To the nine families who stood at a locked gate: we are sorry."),
    (Component.EXPLANATION, "A pump failed during the night and the ground floor stood under water."),
    (Component.EXPLANATION, "Our script sent last year's price list to everybody on the mailing list."),
    (Component.RESPONSIBILITY, "We ignored two letters about it, and that is on us."),
    (Component.RESPONSIBILITY, "I should have rung you before I drove off."),
    (Component.PREVENTION, "From Monday nobody hands out a key without two signatures."),
    (Component.PREVENTION, "We have added a test that fails when the backup is empty."),
    (Component.REPAIR, "Every ticket has been refunded."),
    (Component.REPAIR, "The price stays as it was, and whoever paid more gets the difference back."),
    (Component.CONTACT, "Ring Hana on 01632 960 551."),
    (Component.FOLLOWUP, "We will post the surveyor's report here on 3 May."),
]
UNSAID = [
    (Component.SORRY, "We are sorry to hear that you were not happy."),
    (Component.EXPLANATION, "We have bakers in two towns."),
    (Component.RESPONSIBILITY, "They should have told the driver."),
    (Component.RESPONSIBILITY, "If we failed you, tell us."),
    (Component.PREVENTION, "We strive to be the best bakery in town."),
    (Component.REPAIR, "We could not refund the fee."),
    (Component.CONTACT, "Feel free to contact us at any time."),
    (Component.FOLLOWUP, "Thank you for all your letters."),
]


def components_of(text: str) -> set[Component]:
    return {found.component for found in find_components(text, "en")}


@pytest.mark.parametrize(("component", "text"), SAID)
def test_what_a_sentence_says_is_found(component: Component, text: str) -> None:
    assert component in components_of(text)


@pytest.mark.parametrize(("component", "text"), UNSAID)
def test_what_only_sounds_like_it_is_not(component: Component, text: str) -> None:
    assert component not in components_of(text)


def test_a_component_is_marked_where_its_sentence_stands() -> None:
    text = "Dear all,\n\n  Last week was bad.  Every ticket has been refunded. Thank you."
    (found,) = [found for found in find_components(text, "en") if found.component is Component.REPAIR]
    assert text[found.span.start : found.span.end] == "Every ticket has been refunded."


def test_what_somebody_else_said_is_not_the_owners_word() -> None:
    quoted = (
        "“You have refunded nobody so far” is what one of you wrote. Thank you for that, and for all the other letters."
        " They are on the wall of the kitchen, where each of us can see them."
    )
    assert not components_of(quoted) & {Component.RESPONSIBILITY, Component.REPAIR}


def test_the_weights_are_those_of_these_sentences_and_shapes() -> None:
    assert training.fingerprint(training.sentences()) == TRAINED_ON, "make train"


def test_every_row_of_a_shape_is_proved_by_a_sentence_that_is_labelled_so() -> None:
    given = training.sentences()
    signed = READER.signed([one.text.lower() for one in given])
    unproved = []
    for shapes in english.SHAPES:
        for row in lines(shapes.rows):
            seen = READER.finder([Shapes(name="one", rows=row)]).find(signed)
            if not any(OF[shapes.name] in given[one.sentence].has for one in seen):
                unproved.append(row)
    assert unproved == []


def test_what_is_sure_is_hardly_ever_wrong_about_our_own_sentences() -> None:
    given = training.sentences()
    seen = READER.seen([one.text.lower() for one in given])
    for judged in (judged for judged in english.JUDGED if judged.sure):
        sure = [one for one, features in zip(given, seen, strict=True) if "~" + judged.sure in features]
        wrong = [one.text for one in sure if judged.component not in one.has | one.unsure]
        assert len(sure) > 15
        assert len(wrong) < len(sure) / 8, wrong


def test_training_learns_what_tells_two_kinds_apart() -> None:
    examples = [(["cake", "late"], True), (["cake", "good"], False), (["late"], True), (["good"], False)] * 5
    learned = training.fitted(examples, seed=1)
    assert learned.weights["late"] > 0.5 > abs(learned.weights["cake"]) > learned.weights["good"]
    assert training.chance_of(learned, ["late"]) > 0.7 > 0.3 > training.chance_of(learned, ["good"])
    assert training.fitted(examples, seed=1) == learned


def test_a_line_of_training_names_what_it_has_and_what_it_leaves_open() -> None:
    one = training.labelled("ERf\tWe lost it.")
    assert one.text == "We lost it."
    assert one.has == frozenset({"explanation", "responsibility"})
    assert one.unsure == frozenset({"repair"})
    assert training.labelled("-\tGood day.").has == frozenset()


def test_a_score_is_the_sum_of_its_reasons() -> None:
    model = Model({"one": -0.25, "two": 1.0}, {"one": {"a": 0.5, "b": -2.0}, "two": {"b": 0.125}})
    assert model.scores(["a", "b", "b", "unknown"]) == {"one": -3.75, "two": 1.25}
    assert model.reasons(["a", "b", "b"], "one") == [(-4.0, "b"), (0.5, "a")]


def test_reasons_are_said_in_words_and_families() -> None:
    reasons = {feature: weight for weight, feature in READER.reasons("We have refunded you.", "repair")}
    assert {"refunded", "~mends"} <= set(reasons)
    assert reasons["~mends"] > 0
    assert any("REMd" in feature for feature in reasons)


def test_weights_are_read_as_they_are_written() -> None:
    assert list(weights_in("WE+FUT:E-12R3\n~owns:R90")) == [
        ("WE+FUT", "E", -0.12),
        ("WE+FUT", "R", 0.03),
        ("~owns", "R", 0.9),
    ]


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("we've", [("we", ""), ("'ve", "")]),
        ("didn't", [("did", ""), ("n't", "")]),
        ("shop's", [("shop", "")]),
        ("it's", [("it", ""), ("'s", "")]),
        ("jo@oven.example", [("@", "MAIL")]),
        ("https://oven.example", [("://", "LINK")]),
        ("£12.50", [("£", "MONEY")]),
        ("01632 960 118", [("#phone", "PHONE")]),
        ("14:20", [("#time", "DAYW")]),
        ("12%", [("#", "%")]),
        ("214", [("#", "NUM")]),
        ("n't", [("n't", "")]),
    ],
)
def test_a_token_is_taken_apart(raw: str, words: list[tuple[str, str]]) -> None:
    assert apart(raw) == words


@pytest.mark.parametrize(
    ("word", "family"),
    [
        ("refund", "MONEYN"),
        ("refunded", "REMd"),
        ("refunding", "REMg"),
        ("restored", "REMd"),
        ("forgot", "FAILd"),
        ("mended", "REMd"),
        ("cancelled", "HARMd"),
        ("retried", None),
    ],
)
def test_verbs_are_known_in_all_their_forms(word: str, family: str | None) -> None:
    assert families().get(word) == family


def small_reader() -> SignReader:
    lexicon = Lexicon(families={"we": "WE", "i": "WE", "not": "NEG", "mended": "REMd"}, fillers=frozenset({"also"}))
    return SignReader(lexicon, literals(ROWS))


ROWS = """
WE *1 REMd !twice
<NEG it|gate $
^ the wall|roof ?has fell
 down
"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("we mended", True),
        ("i also really mended", True),
        ("we then mended", True),
        ("we then quickly never once mended", False),
        ("we mended twice", False),
        ("; we ; mended", False),
        ("by the gate", True),
        ("not the gate, not gate", True),
        ("not gate", False),
        ("it rains", False),
        ("the wall fell down", True),
        ("the roof has fell down", True),
        ("when the roof fell down", False),
    ],
)
def test_a_row_means_what_it_says(text: str, found: bool) -> None:
    reader = small_reader()
    seen = list(ShapeFinder(reader, [Shapes(name="one", rows=ROWS)]).find(reader.read([text])))
    assert bool(seen) is found


def test_a_shape_is_told_with_its_sentence_and_reaches_into_no_other() -> None:
    reader = small_reader()
    signed = reader.read(["no", "we", "mended", "i mended"])
    assert signed.row.count(BREAK) >= 5
    assert [seen.sentence for seen in ShapeFinder(reader, [Shapes(name="one", rows=ROWS)]).find(signed)] == [3]


def test_rows_go_on_in_the_next_line() -> None:
    assert lines(ROWS) == ["WE *1 REMd !twice", "<NEG it|gate $", "^ the wall|roof ?has fell down"]
    assert literals(ROWS) == {"twice", "it", "gate", "the", "wall", "roof", "has", "fell", "down"}


def test_sentences_are_remembered_and_forgotten_again() -> None:
    reader: Recogniser = english.recogniser()
    once = list(reader.found("Every ticket has been refunded."))
    for number in range(60):
        list(reader.found(" ".join(f"This is sentence {number} {n}." for n in range(100))))
    assert reader.remembered <= 5100
    assert list(reader.found("Every ticket has been refunded.")) == once != []


def test_any_text_is_answered_within_itself() -> None:
    chance = random.Random(20261126)
    letters = "ab' ’\n.!?@£€12(),;:-–İßé🙂\x00\x1f“”we'll sorry refund"
    for _ in range(200):
        text = "".join(chance.choices(letters, k=chance.randrange(200)))
        assert all(0 <= f.span.start < f.span.end <= len(text) for f in find_components(text, "en"))


ENDLESS = {
    "words": "we have refunded all of you and ",
    "negations": "we did not ",
    "marks": "we; ",
    "gaps": "the the the ",
    "apostrophes": "we'll'll'll ",
    "digits": "020 7946 0555 ",
    "sorry": "apologies not no never sorry ",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_no_long_line_stalls_it(kind: str) -> None:
    run = (
        "import sys; from apology_studio.core.components import find_components;"
        "print(len(find_components(sys.stdin.read(), 'en')) >= 0)"
    )
    text = ENDLESS[kind] * (200_000 // len(ENDLESS[kind]))
    ran = subprocess.run(
        [sys.executable, "-c", run], input=text, capture_output=True, text=True, timeout=GENEROUS, check=False
    )
    assert (ran.stdout, ran.stderr) == ("True\n", "")
