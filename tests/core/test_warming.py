"""What the first look would wait for is made ready step by step."""

from __future__ import annotations

import subprocess
import sys

from apology_studio.core.components import checked_languages
from apology_studio.core.warming import prepare

COMPILES_PHRASES_ONLY = """
import re
from apology_studio.core.warming import prepare
steps = list(prepare("{language}"))
from apology_studio.core.checks import rules
from apology_studio.core.finder import finder

texts = [flag for rule in rules("{language}") for flag in rule.flags]
made, compile = [], re._compiler.compile
re._compiler.compile = lambda *given: made.append(given[0]) or compile(*given)
for text in texts:
    finder("{language}").find(text)
met = list(made)
phrases = {{phrase.regex.pattern for rule in rules("{language}") for phrase in rule.phrases}}
print(steps.count(True), len(met) > 20, set(met) <= phrases, len(met) == len(set(met)))
"""
"""Makes ready, reads every text of the rules, and looks whether more than phrases had to be made for that."""


def test_each_language_is_made_ready_so_that_only_phrases_are_compiled_when_they_are_met() -> None:
    for language in checked_languages():
        said = COMPILES_PHRASES_ONLY.format(language=language)
        ran = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, timeout=120, check=False)
        assert (ran.stdout, ran.stderr) == ("1 True True True\n", ""), language


def test_a_language_without_rules_is_ready_at_once() -> None:
    assert list(prepare("xx")).count(True) == 1
