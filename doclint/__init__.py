"""doclint: a proof-reader for Chinese official documents.

The names below are the vocabulary of plugin authors and library users; all else is private.
Each brings its module in when it is first asked for, so that a small file costs little.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from doclint.api import lint_file, lint_text
    from doclint.block import MASK, Block, Region
    from doclint.conversion import simplify
    from doclint.diagnostic import Diagnostic, Edit, Finding, Fix, Safety, Severity, replace
    from doclint.document import Document
    from doclint.facts import Layout, Page, Paragraph, Spacing
    from doclint.hooks import hookimpl
    from doclint.lexicon import Lexicon, bigrams
    from doclint.package_data import LexiconError, Rows, load_rows, load_table, load_toml
    from doclint.pairwise import Flags, Pairwise
    from doclint.patterns import Match, Pattern, pattern
    from doclint.reading import Reading
    from doclint.repeats import doubled
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
    "Flags",
    "Gap",
    "Heading",
    "Item",
    "Layout",
    "Lexicon",
    "LexiconError",
    "Match",
    "Outline",
    "Page",
    "Pairwise",
    "Paragraph",
    "Pattern",
    "Reading",
    "Region",
    "Report",
    "Rows",
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
    "bigrams",
    "doubled",
    "find_dates",
    "hookimpl",
    "is_well_formed",
    "lint_file",
    "lint_text",
    "load_rows",
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

_NAMES = {
    "api": "lint_file lint_text",
    "block": "MASK Block Region",
    "diagnostic": "Diagnostic Edit Finding Fix Safety Severity replace",
    "document": "Document",
    "repeats": "doubled",
    "facts": "Layout Page Paragraph Spacing",
    "hooks": "hookimpl",
    "conversion": "simplify",
    "lexicon": "Lexicon bigrams",
    "package_data": "LexiconError Rows load_rows load_table load_toml",
    "pairwise": "Flags Pairwise",
    "patterns": "Match Pattern pattern",
    "reading": "Reading",
    "report": "Failure Report",
    "rules": "Rule rule",
    "source": "Source SourceError",
    "span": "Span",
    "structure.breaks": "Break",
    "structure.closing": "Attachment AttachmentLabel",
    "structure.counts": "Count",
    "structure.dates": "WrittenDate find_dates",
    "structure.elements": "Elements",
    "structure.items": "Item",
    "structure.numerals": "is_well_formed parse_numeral write_numeral",
    "structure.outline": "Outline",
    "structure.script": "Script simplified_only traditional_only",
    "structure.series": "Gap Series",
    "structure.styles": "Style",
    "structure.tree": "Heading Run",
    "structure.typed": "lookalikes",
    "version": "__version__",
}
_OWN_NAMES = {"parse_numeral": "parse", "write_numeral": "write"}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """A public name, from the module that holds it."""
    if name not in _MODULES:
        raise AttributeError(f"module 'doclint' has no attribute {name!r}")
    from importlib import import_module

    module = import_module(f"doclint.{_MODULES[name]}")
    found = globals()[name] = getattr(module, _OWN_NAMES.get(name, name))
    return found
