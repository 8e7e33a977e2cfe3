"""What people must do for their safety: a sentence that no short form may leave out, found by its words."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from apology_studio.core.language_tag import base_language

_BEFORE = r"(?:^|[,;:.–—] ?|"
_NUMBERS = "999|112|911|000|111|110|118|119|061|066"
"""Emergency numbers and medical lines of countries whose languages are below."""

SAFETY: Final = {
    "en": (
        rf"\b(?:call|ring|dial|phone) (?:\w+ ){{0,2}}?(?:{_NUMBERS}|ambulance|poison|emergency|doctor|vet)\b",
        _BEFORE
        + r"\band |\bplease |\bthen )(?:do not|don['’]t|never|stop) "
        + r"(?:eat|drink|us|driv|rid|wear|touch|open|feed|giv|plug|charg|light|swallow|serv|tak|apply)(?:e|ing)?\b",
        _BEFORE
        + r"\band |\bplease )(?:unplug|throw (?:\w+ ){1,4}away|bin (?:it|them)|switch (?:\w+ ){1,3}off"
        + r"|turn (?:\w+ ){1,3}off|boil (?:\w+ ){0,3}water|change your password|keep (?:\w+ ){1,4}away from)\b",
        r"\b(?:see|ask|tell|call) (?:a|your) (?:doctor|dentist|midwife|vet)\b|\b(?:seek|get) medical\b",
        r"\bgo to (?:\w+ ){0,3}(?:hospital|a&e|emergency)\b",
    ),
    "es": (
        (
            r"\b(?:llam[ae]n?|llamad|marque[ns]?|marca) (?:\w+ ){0,3}"
            rf"(?:{_NUMBERS}|ambulancia|médico|emergencias|urgencias)\b"
        ),
        _BEFORE
        + r"\by |\bpor favor )no (?:\w{2,3} )?(?:com[aá]i?[ns]?|consum[aá]i?[ns]?|beb[aá]i?[ns]?|us[eé]i?[ns]?"
        + r"|utilic[eé]i?[ns]?|abr[aá]i?[ns]?|conduzc[aá]i?[ns]?|toqu[eé]i?[ns]?|tom[eé]i?[ns]?)\b",
        r"\b(?:deje[ns]?|deja|dejad) de (?:usar|utilizar|comer|beber|tomar|conducir)\b",
        _BEFORE
        + r"\by )(?:tire[ns]?|tira|tirad|desenchufen?|desenchufa|hierva[ns]?|hierve"
        + r"|cambie[ns]? (?:su|la) contraseña|cambia (?:tu|la) contraseña)\b",
        r"\b(?:acuda[ns]?|acude|vaya[ns]?|ve) (?:\w+ ){0,2}(?:urgencias|médico|hospital)\b",
    ),
    "ar": (
        rf"(?:اتصل|اتصلوا|اتصلي) (?:[^\d\s]+ ){{0,3}}?(?:ب?الإسعاف|ب?الطوارئ|ب?طبيب|(?:{_NUMBERS}|997|998)(?! ?\d))",
        r"\bلا (?:تأكل|تتناول|تشرب|تستخدم|تستعمل|تلمس|تفتح|تقد|تقود)(?:وا|ي|وه|وها|ه|ها)?\b",
        r"(?:توقف|توقفوا|توقفي|توقّف|توقّفوا) عن (?:استخدام|استعمال|تناول|أكل|شرب)",
        "(?:تخلص|تخلّص|تخلصوا|تخلّصوا|تخلصي|تخلّصي) من ",
        "(?:راجع|راجعوا|راجعي|استشر|استشيروا|استشيري) (?:ال)?طبيب",
        "(?:غيّر|غيّروا|غيّري|غيروا) كلم(?:ة|ات) ",
    ),
}
"""By language, for small letters and Western figures. Orders: 'do not use it', never 'we do not use it'."""

_FIGURES = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    rows = SAFETY.get(language)
    return re.compile("|".join(rows)) if rows else None


@lru_cache(maxsize=1024)  # of a text that is being written all sentences but one stay
def is_safety(said: str, language: str) -> bool:
    """Whether a sentence tells people what to do for their safety; never in a language that is not known here."""
    pattern = _pattern(base_language(language))
    return pattern is not None and pattern.search(said.lower().translate(_FIGURES)) is not None
