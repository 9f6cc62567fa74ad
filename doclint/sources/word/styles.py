"""What the style sheet says: names, inheritance, outline levels, numbering, hidden text, formats."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from doclint.sources.word.names import PPR, RPR, VAL, w

_STYLE, _VANISH, _NAME = w("pStyle"), w("vanish"), w("name")
_OFF = ("0", "false", "off", "none")
_MOST_ANCESTORS = 20


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: etree._Element | None) -> None:
        """`root` is the part styles.xml, None where the package has none."""
        found = () if root is None else root.findall(w("style"))
        self._styles = {style.get(w("styleId"), ""): style for style in found}
        self._default = next((id_ for id_, style in self._styles.items() if _is_default_paragraph(style)), "")
        defaults = None if root is None else root.find(w("docDefaults"))
        self.defaults = () if defaults is None else tuple(defaults.iter(RPR, PPR))
        """What docDefaults say of characters and of paragraphs."""
        self._properties: dict[tuple[str, str, str], etree._Element | None] = {}
        self._hidden: dict[str, bool] = {}
        self._names: dict[str, str] = {}
        self._chains: dict[str, tuple[etree._Element, ...]] = {}

    def of(self, paragraph: etree._Element) -> str:
        """The id of a paragraph's style: its own, or the default one."""
        properties = paragraph.find(PPR)
        style = None if properties is None else properties.find(_STYLE)
        return self._default if style is None else style.get(VAL, "")

    def name(self, id_: str) -> str:
        """The name of a style in lower case: `heading 1`, `title`; empty where there is none."""
        if id_ not in self._names:
            style = self._styles.get(id_)
            name = None if style is None else style.find(_NAME)
            self._names[id_] = "" if name is None else name.get(VAL, "").lower()
        return self._names[id_]

    def chain(self, id_: str) -> tuple[etree._Element, ...]:
        """The style and those it is based on, nearest first."""
        if id_ not in self._chains:
            self._chains[id_] = tuple(self._ancestors(id_))
        return self._chains[id_]

    def property(self, id_: str, group: str, name: str) -> etree._Element | None:
        """The nearest definition of a property (`name`, in w:pPr or w:rPr) in the chain of a style."""
        key = id_, group, name
        if key not in self._properties:
            found = (style.find(f"{group}/{name}") for style in self.chain(id_))
            self._properties[key] = next((each for each in found if each is not None), None)
        return self._properties[key]

    def hides(self, id_: str) -> bool:
        """Whether text of this style is hidden."""
        if id_ not in self._hidden:
            self._hidden[id_] = is_on(self.property(id_, RPR, _VANISH))
        return self._hidden[id_]

    def _ancestors(self, id_: str) -> Iterator[etree._Element]:
        for _ in range(_MOST_ANCESTORS):
            style = self._styles.get(id_)
            if style is None:
                return
            yield style
            based = style.find(w("basedOn"))
            id_ = "" if based is None else based.get(VAL, "")


def is_on(toggle: etree._Element | None) -> bool:
    """Whether a toggle property (w:vanish, w:b …) is there and not switched off."""
    return toggle is not None and toggle.get(VAL, "1") not in _OFF


def _is_default_paragraph(style: etree._Element) -> bool:
    return style.get(w("type")) == "paragraph" and style.get(w("default")) in ("1", "true", "on")
