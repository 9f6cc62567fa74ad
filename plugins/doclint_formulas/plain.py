"""A document's text as formulas are sought in it: Simplified, without quotation marks and spaces."""

from __future__ import annotations

from doclint import Document, Reading, Span, pattern, simplify

_LEFT_OUT = pattern("[“”「」『』 \u3000]+")


class Plain:
    """`text` to search, `shown` the same in the document's own script, and the way back to it."""

    __slots__ = ("text", "shown", "traditional", "_inner", "_outer")

    def __init__(self, document: Document) -> None:
        self._outer = document.reading
        self._inner = Reading(
            self._outer.text, (Span(*match.span()) for match in _LEFT_OUT.finditer(self._outer.text))
        )
        self.traditional = document.profile != "cn"
        self.shown = self._inner.text
        self.text = simplify(self.shown) if self.traditional else self.shown

    def span(self, start: int, end: int) -> Span:
        """The span of the document that `self.text[start:end]` was read from."""
        inner = self._inner.span(start, end)
        return self._outer.span(inner.start, inner.end)

    def quoted(self, start: int, end: int) -> str:
        """`self.shown[start:end]` with the quotation marks and spaces that stand within it."""
        inner = self._inner.span(start, end)
        return self._outer.text[inner.start : inner.end]


def plain(document: Document) -> Plain:
    """For `document.memo`."""
    return Plain(document)
