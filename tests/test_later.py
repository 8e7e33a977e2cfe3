"""A module that is put off is there at once, and whole as soon as anybody looks."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from apology_studio.later import put_off, run_later


def test_it_is_run_when_something_of_it_is_first_used() -> None:
    space: dict[str, Any] = {"__name__": "late"}
    runs = []

    def run() -> None:
        runs.append(1)
        space["answer"] = 42

    run_later(space, run)
    look = space["__getattr__"]
    with pytest.raises(AttributeError):
        look("__path__")
    assert runs == []
    assert look("answer") == 42
    assert "__getattr__" not in space
    with pytest.raises(AttributeError, match="module 'late' has no attribute 'question'"):
        look("question")
    assert runs == [1]


def test_two_threads_run_it_once_and_both_see_it_whole() -> None:
    space: dict[str, Any] = {"__name__": "late"}
    runs = []

    def run() -> None:
        runs.append(1)
        space["first"] = 1
        time.sleep(0.05)
        space["last"] = 2

    run_later(space, run)
    look = space["__getattr__"]
    found: list[int] = []
    threads = [threading.Thread(target=lambda: found.append(look("last"))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (found, runs) == ([2] * 4, [1])


def test_it_may_look_at_itself_while_it_runs() -> None:
    space: dict[str, Any] = {"__name__": "late"}

    def run() -> None:
        with pytest.raises(AttributeError):
            space["__getattr__"]("answer")
        space["answer"] = 42

    run_later(space, run)
    assert space["__getattr__"]("answer") == 42


def test_what_cannot_be_run_says_why_each_time() -> None:
    space: dict[str, Any] = {"__name__": "late"}
    tries: list[int] = []

    def run() -> None:
        tries.append(1)
        if len(tries) < 3:
            raise ImportError("no such library")
        space["answer"] = 42

    run_later(space, run)
    look = space["__getattr__"]
    for _ in range(2):
        with pytest.raises(ImportError, match="no such library"):
            look("answer")
    assert look("answer") == 42


def test_modules_of_the_standard_library_can_be_put_off() -> None:
    program = """
import sys
from apology_studio.later import put_off

put_off("textwrap")
import textwrap
assert "dedent" not in vars(textwrap)
from textwrap import dedent
assert dedent("  a") == "a"
assert "__getattr__" not in vars(textwrap)
kept = textwrap
put_off("textwrap")
assert sys.modules["textwrap"] is kept
"""
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_what_is_loaded_stays_as_it_is() -> None:
    before = vars(time).copy()
    put_off("time")
    assert vars(time) == before
