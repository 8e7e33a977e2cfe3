"""The language of the rules: what each sign means, and what cannot be read."""

from __future__ import annotations

import pytest

from apology_studio.core.reading import read
from apology_studio.core.wording import Phrase, PhraseError, one_of, phrases


def found(phrase: str, text: str) -> list[str]:
    """What the phrase finds in each sentence."""
    made = Phrase(phrase)
    places = [match for sentence in read(text).sentences for match in made.regex.finditer(f" {sentence.text}")]
    return [match["mark" if "mark" in match.re.groupindex else 0].strip() for match in places]


@pytest.mark.parametrize(
    ("phrase", "text", "quotes"),
    [
        ("late bus", "The late bus. A bus.", ["late bus"]),
        ("late/slow bus", "Slow bus, late bus, old bus.", ["slow bus", "late bus"]),
        ("apolog* for", "Apologies for this. Apologise to her.", ["apologies for"]),
        ("(very late|too slow) today", "Too slow today, very slow today.", ["too slow today"]),
        (
            "we [really|so very] apologise",
            "We so very apologise. We apologise.",
            ["we so very apologise", "we apologise"],
        ),
        ("[sadly] the bus", "Sadly, the bus left.", ["sadly, the bus"]),
        ("lost _ parcels", "We lost two parcels and lost parcels.", ["lost two parcels"]),
        ("# parcels", "Ten parcels, 1,200 parcels, no parcels.", ["ten parcels", "1,200 parcels"]),
        ("we .. late", "We were so late. We were all so very late.", ["we were so late"]),
        ("we .... late", "We, you and they were all very late.", ["we, you and they were all very late"]),
        ("late !(again) $", "So late. Late bus. Late, then.", ["late", "late"]),
        ("bus !(stop|lane)", "The bus stop, the bus lane, the bus.", ["bus"]),
        ("^ [and] buses", "And buses left. The buses left.", ["and buses"]),
        ("the {late bus} left", "The late bus left.", ["late bus"]),
        ("third-party bus", "A third party bus, a third-party bus.", ["third party bus", "third-party bus"]),
        ("don't wait", "Don’t wait. Dont wait. Do not wait.", ["don't wait", "dont wait"]),
        ("we'll wait", "We’ll wait, and well wait.", ["we'll wait"]),
    ],
)
def test_what_a_phrase_finds(phrase: str, text: str, quotes: list[str]) -> None:
    assert found(phrase, text) == quotes


@pytest.mark.parametrize("phrase", ["", "(late", "late)", "late]", "[late bus", "[late]", "_ #", "a|", "ab*", "{ }"])
def test_what_is_no_phrase_is_refused(phrase: str) -> None:
    with pytest.raises(PhraseError):
        assert Phrase(phrase).keys


def test_a_phrase_is_looked_up_by_its_rarest_word() -> None:
    assert Phrase("we are so/very inconvenienced").keys == {"inconvenienced"}
    assert Phrase("we (misread|mis-read) the").keys == {"misread", "read"}
    assert Phrase("apolog* to you").keys == {"apolog*"}
    assert Phrase("we [sadly] were").keys == {"we"}


def test_phrases_stand_one_a_line_and_can_be_one() -> None:
    lines = phrases("""
        late {bus}
        slow train
    """)
    assert [phrase.written for phrase in lines] == ["late {bus}", "slow train"]
    together = one_of(lines)
    assert together is not None
    assert [match.group() for match in together.finditer("a late bus, a slow train")] == [" late bus", " slow train"]
    assert one_of(()) is None
