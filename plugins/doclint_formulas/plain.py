"""A document's text as formulas are sought in it: Simplified, without quotation marks and spaces."""

from __future__ import annotations

from functools import cached_property

from doclint import Document, Reading, Span, pattern, simplify

_LEFT_OUT = "“”「」『』 \u3000"
_RUN = pattern(f"[{_LEFT_OUT}]+")


class Plain:
    """`text` to search, `shown` the same in the document's own script, and the way back to it."""

    def __init__(self, document: Document) -> None:
        self._outer = document.reading
        shown = self._outer.text
        for char in _LEFT_OUT:
            shown = shown.replace(char, "")
        self.traditional = document.profile != "cn"
        self.shown = shown
        self.text = simplify(shown) if self.traditional else shown

    @cached_property
    def _inner(self) -> Reading:
        """Few texts have anything of which the place must be told."""
        cuts = (Span(*match.span()) for match in _RUN.finditer(self._outer.text))
        return Reading(self._outer.text, cuts)

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
