"""doclint: a proof-reader for Chinese official documents.

The names below are the vocabulary of plugin authors and library users; all else is private.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from doclint.block import Block, Region
from doclint.diagnostic import Diagnostic, Edit, Finding, Fix, Safety, Severity, replace
from doclint.document import MASK, Document
from doclint.hookspecs import hookimpl
from doclint.lexicon import Lexicon, LexiconError, load_table, load_toml
from doclint.patterns import Match, Pattern, pattern
from doclint.report import Failure, Report
from doclint.rules import Rule, rule
from doclint.source import Source, SourceError
from doclint.span import Span
from doclint.structure.script import Script, simplified_only, traditional_only

if TYPE_CHECKING:
    from doclint.api import lint_file, lint_text

__version__ = "0.1.0"

__all__ = [
    "MASK",
    "Block",
    "Diagnostic",
    "Document",
    "Edit",
    "Failure",
    "Finding",
    "Fix",
    "Lexicon",
    "LexiconError",
    "Match",
    "Pattern",
    "Region",
    "Report",
    "Rule",
    "Safety",
    "Script",
    "Severity",
    "Source",
    "SourceError",
    "Span",
    "__version__",
    "hookimpl",
    "lint_file",
    "lint_text",
    "load_table",
    "load_toml",
    "pattern",
    "replace",
    "rule",
    "simplified_only",
    "traditional_only",
]


def __getattr__(name: str) -> object:
    """The two entries for library users bring in the whole program, so they come on demand."""
    if name in ("lint_file", "lint_text"):
        from doclint import api

        return getattr(api, name)
    raise AttributeError(f"module 'doclint' has no attribute {name!r}")
