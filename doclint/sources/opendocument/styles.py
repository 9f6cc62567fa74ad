"""What the styles say: names, inheritance, lists, hidden text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from doclint.sources.opendocument.names import style, text

_PARENT, _DISPLAY = style("parent-style-name"), text("display")
_MOST_ANCESTORS = 20


class Styles:
    """The styles of the parts `roots` (styles.xml, then content.xml) by family and name."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self.lists: dict[str, etree._Element] = {}
        self.outline: etree._Element | None = None
        for root in roots:
            for each in root.iter(style("style")):
                self._styles[each.get(style("family"), ""), each.get(style("name"), "")] = each
            for each in root.iter(text("list-style")):
                self.lists[each.get(style("name"), "")] = each
            for each in root.iter(text("outline-style")):
                self.outline = each

    def names(self, name: str) -> Iterator[str]:
        """A paragraph style's name and those that it is based on, nearest first, in lower case."""
        for each in self._chain("paragraph", name):
            yield each.get(style("name"), "").replace("_20_", " ").lower()
            yield each.get(style("display-name"), "").lower()

    def list_of(self, name: str) -> str | None:
        """The list that a paragraph style is numbered by; empty where it says that it is not."""
        found = (each.get(style("list-style-name")) for each in self._chain("paragraph", name))
        return next((each for each in found if each is not None), None)

    def hides(self, family: str, name: str) -> bool:
        """Whether text of this style is hidden."""
        for each in self._chain(family, name):
            properties = each.find(style("text-properties"))
            shown = None if properties is None else properties.get(_DISPLAY)
            if shown is not None:
                return shown == "none"
        return False

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        for _ in range(_MOST_ANCESTORS):
            found = self._styles.get((family, name))
            if found is None:
                return
            yield found
            name = found.get(_PARENT, "")
