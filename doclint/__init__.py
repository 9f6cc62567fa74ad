"""doclint: a proof-reader for Chinese official documents.

The names below are the vocabulary of plugin authors and library users; all else is private.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from doclint.block import MASK, Block, Region
from doclint.diagnostic import Diagnostic, Edit, Finding, Fix, Safety, Severity, replace
from doclint.document import Document
from doclint.facts import Layout, Page, Paragraph, Spacing
from doclint.hookspecs import hookimpl
from doclint.lexicon import Lexicon, LexiconError, load_table, load_toml, simplify
from doclint.patterns import Match, Pattern, pattern
from doclint.reading import Reading
from doclint.report import Failure, Report
from doclint.rules import Rule, rule
from doclint.source import Source, SourceError
from doclint.span import Span
from doclint.structure.breaks import Break
from doclint.structure.closing import Attachment, AttachmentLabel
from doclint.structure.counts import Count
from doclint.structure.dates import WrittenDate, find_dates
from doclint.structure.elements import Elements
from doclint.structure.items import Item
from doclint.structure.numerals import is_well_formed
from doclint.structure.numerals import parse as parse_numeral
from doclint.structure.numerals import write as write_numeral
from doclint.structure.outline import Outline
from doclint.structure.script import Script, simplified_only, traditional_only
from doclint.structure.series import Gap, Series
from doclint.structure.styles import Style
from doclint.structure.tree import Heading, Run
from doclint.structure.typed import lookalikes
from doclint.version import __version__

if TYPE_CHECKING:
    from doclint.api import lint_file, lint_text

__all__ = [
    "MASK",
    "Attachment",
    "AttachmentLabel",
    "Block",
    "Break",
    "Count",
    "Diagnostic",
    "Document",
    "Edit",
    "Elements",
    "Failure",
    "Finding",
    "Fix",
    "Gap",
    "Heading",
    "Item",
    "Layout",
    "Lexicon",
    "LexiconError",
    "Match",
    "Outline",
    "Page",
    "Paragraph",
    "Pattern",
    "Reading",
    "Region",
    "Report",
    "Rule",
    "Run",
    "Safety",
    "Script",
    "Series",
    "Severity",
    "Source",
    "SourceError",
    "Spacing",
    "Span",
    "Style",
    "WrittenDate",
    "__version__",
    "find_dates",
    "hookimpl",
    "is_well_formed",
    "lint_file",
    "lint_text",
    "load_table",
    "load_toml",
    "lookalikes",
    "parse_numeral",
    "pattern",
    "replace",
    "rule",
    "simplify",
    "simplified_only",
    "traditional_only",
    "write_numeral",
]


def __getattr__(name: str) -> object:
    """The two entries for library users bring in the whole program, so they come on demand."""
    if name in ("lint_file", "lint_text"):
        from doclint import api

        return getattr(api, name)
    raise AttributeError(f"module 'doclint' has no attribute {name!r}")
