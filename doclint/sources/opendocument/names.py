"""The names of OpenDocument that matter here, as lxml spells them."""

from __future__ import annotations

_NAMES = "urn:oasis:names:tc:opendocument:xmlns"
LISTS = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"


def text(name: str) -> str:
    """The qualified name of an element or attribute of text."""
    return f"{{{_NAMES}:text:1.0}}{name}"


def style(name: str) -> str:
    """The same of styles."""
    return f"{{{_NAMES}:style:1.0}}{name}"


def office(name: str) -> str:
    """The same of the document's frame."""
    return f"{{{_NAMES}:office:1.0}}{name}"


def table(name: str) -> str:
    """The same of tables."""
    return f"{{{_NAMES}:table:1.0}}{name}"


def draw(name: str) -> str:
    """The same of frames and drawings."""
    return f"{{{_NAMES}:drawing:1.0}}{name}"


P, H, LIST, ITEM = text("p"), text("h"), text("list"), text("list-item")
STYLE_NAME = text("style-name")
