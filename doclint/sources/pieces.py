"""A paragraph of the final view as the nodes that hold its text."""

from __future__ import annotations

from typing import Literal

import msgspec
from lxml import etree

Place = Literal["body", "cell", "box"]


class Piece(msgspec.Struct, gc=False):
    """Text that one node of a run holds. `generated` text is no person's: it may not be judged."""

    node: etree._Element
    run: etree._Element
    text: str
    generated: bool = False


class Paragraph(msgspec.Struct, gc=False):
    """A paragraph of the final view. `element` is the w:p, the last of them where marks are deleted."""

    element: etree._Element
    place: Place
    pieces: list[Piece]

    @property
    def text(self) -> str:
        return "".join([piece.text for piece in self.pieces])
