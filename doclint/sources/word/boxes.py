"""Text boxes stand twice in a file: as they are, and as older programs draw them. Both must say the same."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from doclint.sources.word.names import COMPATIBILITY, w

_BOX = w("txbxContent")
_ALTERNATE = f"{{{COMPATIBILITY}}}AlternateContent"


def drawn_twice(nodes: Iterable[etree._Element]) -> list[etree._Element]:
    """The alternatives that hold some of `nodes`."""
    found = (alternate for node in nodes for alternate in node.iterancestors(_ALTERNATE))
    return list(dict.fromkeys(found))


def mirror(alternates: Iterable[etree._Element]) -> None:
    """Let the boxes of each fallback hold what those of its choice hold."""
    for alternate in alternates:
        choice, *rest = alternate
        for fallback in rest:
            first, second = list(choice.iter(_BOX)), list(fallback.iter(_BOX))
            for shown, old in zip(first, second, strict=False) if len(first) == len(second) else ():
                old[:] = [deepcopy(child) for child in shown]
