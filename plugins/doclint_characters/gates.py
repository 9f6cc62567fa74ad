"""When a rule that goes character by character should not speak at all."""

from __future__ import annotations

from doclint import Document
from doclint_characters.garbled_text import garbled


def simplified(document: Document) -> bool:
    """Whether the text is Simplified but for strays, and no encoding has spoilt it."""
    script = document.script
    return script.lean == "simplified" and script.name != "mixed" and not document.memo(garbled)


def traditional(document: Document) -> bool:
    """Whether the text is Traditional but for strays, and no encoding has spoilt it."""
    script = document.script
    return script.lean == "traditional" and script.name != "mixed" and not document.memo(garbled)
