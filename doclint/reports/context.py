"""What a writer is told beside the results."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from doclint.language import Language
from doclint.report import Failure
from doclint.rules import Rule


class ReportContext(msgspec.Struct, frozen=True, kw_only=True):
    """How to write, and what concerns the whole run.

    width: cells of a line of the human report. color: whether ANSI colours are wanted.
    language: the characters of the report's own words, as `--lang` names them.
    ambiguous: cells of a character that is narrow or wide as the terminal likes (“”, …, ·): 1 or 2.
    encoding: the terminal's; what it cannot hold is spelt out.
    rules: all that were loaded, for titles and pages. failures: those of no single file (plugins,
    configuration). skipped: paths that were named but are excluded.
    """

    width: int = 100
    language: Language = "auto"
    color: bool = False
    ambiguous: int = 1
    encoding: str = "utf-8"
    rules: tuple[Rule, ...] = ()
    failures: tuple[Failure, ...] = ()
    skipped: tuple[str, ...] = ()


Writer = Callable[[Any, ReportContext], Iterator[str]]
"""Yields the report in pieces, for whoever prints or stores it."""
