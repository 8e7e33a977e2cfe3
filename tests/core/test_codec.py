from __future__ import annotations

import dataclasses
import json
import tracemalloc
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_drafts import MOMENT, all_settings, drafts, plain_draft

from apology_studio.core import codec
from apology_studio.core.codec import decode, decode_settings, encode, encode_settings, fingerprint, migrate
from apology_studio.core.draft import Draft, Incident, Parts, PartText, Promise
from apology_studio.core.messages import in_english
from apology_studio.core.ports import BadInput
from apology_studio.core.settings import Settings
from apology_studio.core.text import clean

PLAIN = plain_draft(title="Double charge")


def file_with(**fields: object) -> str:
    return json.dumps({**json.loads(encode(PLAIN)), **fields})


def refusal(text: str) -> str:
    with pytest.raises(BadInput) as refused:
        decode(text)
    assert refused.value.message.context == "codec"
    return in_english(refused.value.message)


@settings(max_examples=200, deadline=None)
@given(drafts)
def test_a_draft_comes_back_as_it_was(draft: Draft) -> None:
    text = encode(draft)
    assert decode(text) == draft
    assert encode(decode(text)) == text
    assert fingerprint(decode(text)) == fingerprint(draft)


@settings(max_examples=500, deadline=None)
@given(st.text(alphabet=st.characters(), max_size=200))
def test_any_text_is_kept_but_for_what_is_cleaned(text: str) -> None:
    draft = PLAIN.with_changes(parts=Parts(sorry=PartText(more=text)))
    encode(draft).encode("utf-8")
    once = decode(encode(draft))
    assert once.parts.sorry.more == clean(text).text
    assert decode(encode(once)) == once


def test_sacred_letters_are_not_touched() -> None:
    text = "Entschuldigung\u00a0! \u202eabc\u202c e\u0301 👩‍👩‍👧 {0.__class__} <script> %s\n\n\tשלום"
    assert decode(encode(plain_draft(title=text))).title == text


def test_what_is_cleaned_is_said_once_with_its_count() -> None:
    text = file_with(title="a\x00b", language="\ud800", statement_url="\udfff\x00")
    decoded = codec.decode_with_notices(text)
    assert (decoded.draft.title, decoded.draft.language) == ("ab", "\ufffd")
    assert sorted(notice.count or 0 for notice in decoded.notices) == [2, 2]


def test_the_file_says_what_it_is_first_and_is_readable() -> None:
    lines = encode(plain_draft(title="Ä \u00a0")).splitlines()
    assert lines[1:3] == [' "format": "apology-studio",', ' "version": 1,']
    assert ' "title": "Ä \u00a0",' in lines


def test_different_drafts_have_different_fingerprints() -> None:
    assert fingerprint(PLAIN) != fingerprint(PLAIN.with_changes(title="Double charge."))
    assert len(fingerprint(PLAIN)) == 64


def test_what_is_left_out_has_its_default() -> None:
    text = file_with()
    fields = {
        k: v
        for k, v in json.loads(text).items()
        if k in ("format", "version", "id", "incident_id", "created", "changed")
    }
    assert decode(json.dumps(fields)) == plain_draft()


def test_a_byte_order_mark_is_no_fault() -> None:
    assert decode("\ufeff" + encode(PLAIN)) == PLAIN


def test_a_moment_without_offset_is_a_mistake_of_ours() -> None:
    with pytest.raises(ValueError, match="offset"):
        encode(PLAIN.with_changes(incident=Incident(noticed=datetime(2026, 5, 12, 9))))


PROMISE = {"text": "t", "due": None, "who": "", "kept_on": None}


@pytest.mark.parametrize(
    ("fields", "named"),
    [
        ({"title": 7}, "title"),
        ({"title": None}, "title"),
        ({"kind": "sermon"}, "holding, apology, progress, closing"),
        ({"kind": ["apology"]}, "kind"),
        ({"voice": True}, "voice"),
        ({"id": ""}, "id"),
        ({"id": "../../etc/passwd"}, "id"),
        ({"id": "a\nb"}, "id"),
        ({"previous": 1}, "previous"),
        ({"created": "yesterday"}, "created"),
        ({"created": "2026-05-12T09:30:00"}, "created"),
        ({"created": "0001-01-01T00:00:00+14:00"}, "created"),
        ({"created": 0}, "created"),
        ({"dated": "2026-05-12T09:30:00+01:00"}, "dated"),
        ({"parts": []}, "parts"),
        ({"parts": {"sorry": {"line": []}}}, "parts.sorry.line"),
        ({"parts": {"regret": {}}}, "parts.regret"),
        ({"incident": {"affected_count": 2.0}}, "incident.affected_count"),
        ({"incident": {"affected_count": True}}, "incident.affected_count"),
        ({"incident": {"stopped": 1}}, "incident.stopped"),
        ({"incident": {"known": "one"}}, "incident.known"),
        ({"incident": {"known": ["one", 2]}}, "incident.known[2]"),
        ({"promises": [PROMISE, {**PROMISE, "due": "soon"}]}, "promises[2].due"),
        ({"promises": [{"who": "me"}]}, "promises[1].text"),
        ({"mood": "sorry"}, "mood"),
        ({"mo\u202eod\n": "sorry"}, "mood"),
        ({"__class__": {}}, "__class__"),
    ],
)
def test_a_wrong_field_is_named(fields: dict[str, Any], named: str) -> None:
    sentence = refusal(file_with(**fields))
    assert named in sentence
    assert sentence.isprintable()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1, column 1"),
        ("\x00", "no sense"),
        ("Dear customers,", "no sense"),
        (encode(PLAIN) + "x", "no sense"),
        (encode(PLAIN)[:-20], "no sense"),
        ("[]", "holds no fields"),
        ("null", "holds no fields"),
        ("{}", "format"),
        (file_with(format="word"), "format"),
        (file_with(version="1"), "version number"),
        (file_with(version=True), "version number"),
        (file_with(version=0), "version number"),
        (file_with(version=None), "version number"),
        (file_with(version=2), "newer version"),
        ('{"a": NaN}', "NaN"),
        ('{"a": -Infinity}', "-Infinity"),
        ('{"a": 1, "a": 1}', "twice"),
        ('{"a": ' + "9" * 5000 + "}", "5000 digits"),
        (file_with(affected=10**17), "18 digits"),
        ("[" * 100_000, "nested"),
        ('{"a":' * 100_000, "nested"),
        (" " * 5_000_001, "5 MB"),
        ("é" * 3_000_000, "5 MB"),
    ],
)
def test_what_is_no_draft_is_refused_in_a_sentence(text: str, said: str) -> None:
    assert said in refusal(text)


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@settings(max_examples=100, deadline=None)
@given(ANY_JSON)
def test_any_json_in_any_field_is_read_or_refused(value: object) -> None:
    for field in ("title", "incident", "parts", "promises", "created", "version", "kept"):
        try:
            decode(file_with(**{field: value}))
        except BadInput as refused:
            in_english(refused.message).encode()


@pytest.mark.parametrize("unit", ["[],", '{"":0},', "0,", '"",', '{"a":{"a":[0]}},'])
def test_a_hostile_file_takes_little_memory(unit: str) -> None:
    text = f'{{"kept":[{(unit * (4_900_000 // len(unit)))[:-1]}]}}'
    tracemalloc.start()
    refusal(text)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 150_000_000


def test_endless_lists_are_refused() -> None:
    assert "too many entries" in refusal(file_with(kept=["x"] * 900_000))
    assert "too many parts" in refusal(file_with(promises=[PROMISE] * 30_000))


def test_a_larger_text_of_our_own_store_is_read() -> None:
    draft = plain_draft(promises=(Promise(text="x" * 5_100_000),))
    assert decode(encode(draft), limit=None) == draft
    many = plain_draft(kept=("x",) * 30_000)
    assert decode(encode(many), limit=None) == many


def test_migrations_run_from_their_version_on() -> None:
    def rename(fields: dict[str, Any]) -> dict[str, Any]:
        return {"title": fields["name"]}

    def shout(fields: dict[str, Any]) -> dict[str, Any]:
        return {"title": fields["title"].upper()}

    steps = [rename, shout]
    assert migrate({"name": "a"}, 1, steps) == {"title": "A"}
    assert migrate({"title": "a"}, 2, steps) == {"title": "A"}
    assert migrate({"title": "a"}, 3, steps) == {"title": "a"}
    with pytest.raises(BadInput, match="newer version"):
        migrate({}, 4, steps)


@settings(max_examples=100, deadline=None)
@given(all_settings)
def test_settings_come_back_as_they_were(chosen: Settings) -> None:
    assert decode_settings(encode_settings(chosen)) == chosen


def test_a_broken_setting_has_its_default_and_the_others_stay() -> None:
    text = json.dumps(
        {"theme": "dark", "splitter": "wide", "channels": 3, "profile": {"name": "Kiln", "web": 1}, "x": 2}
    )
    expected = Settings(theme="dark", profile=dataclasses.replace(Settings().profile, name="Kiln"))
    assert decode_settings(text) == expected


@pytest.mark.parametrize("text", ["", "[]", "{", '{"theme": NaN}', "\x00"])
def test_settings_that_are_none_are_refused(text: str) -> None:
    with pytest.raises(BadInput):
        decode_settings(text)


def test_moments_keep_their_offset() -> None:
    assert '"created": "2026-05-12T09:30:00+01:00"' in encode(PLAIN)
    assert decode(encode(PLAIN)).created.utcoffset() == MOMENT.utcoffset()


@pytest.mark.parametrize("long", ["word " * 50_000, "x" * 10_001], ids=["long", "no breaks"])
def test_a_text_that_no_box_takes_is_refused_from_a_file(long: str) -> None:
    draft = plain_draft(promises=(Promise(text=long),))

    with pytest.raises(BadInput) as caught:
        decode(encode(draft))
    assert "promises[1].text" in str(caught.value.message.values)
