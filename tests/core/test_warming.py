"""What the first look would wait for is made ready step by step."""

from __future__ import annotations

import subprocess
import sys

from apology_studio.core.components import checked_languages
from apology_studio.core.warming import prepare

COMPILES_NOTHING_MORE = """
import re
from apology_studio.core.warming import prepare
steps = list(prepare("{language}"))
from apology_studio.core.checks import rules
from apology_studio.core.finder import finder

texts = [flag for rule in rules("{language}") for flag in rule.flags]
made, compile = [], re._compiler.compile
re._compiler.compile = lambda *given: made.append(given) or compile(*given)
for text in texts:
    finder("{language}").find(text)
print(len(steps) > 100, steps.count(True), len(made))
"""


def test_each_language_is_made_ready_so_that_no_expression_is_compiled_later() -> None:
    for language in checked_languages():
        said = COMPILES_NOTHING_MORE.format(language=language)
        ran = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, timeout=120, check=False)
        assert (ran.stdout, ran.stderr) == ("True 1 0\n", ""), language


def test_a_language_without_rules_is_ready_at_once() -> None:
    assert list(prepare("xx")).count(True) == 1
