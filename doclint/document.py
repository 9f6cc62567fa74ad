"""A document as rules see it: its text, what the source said of it, and what is computed of it once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date as Date
from typing import TYPE_CHECKING, TypeVar, cast

from doclint.block import Block, Region, masked
from doclint.positions import Lines
from doclint.reading import Reading, read
from doclint.sieve import Sifted, current
from doclint.vector import characters, see

if TYPE_CHECKING:
    from doclint.patterns import Match, Pattern
    from doclint.structure.elements import Elements
    from doclint.structure.outline import Outline
    from doclint.structure.script import Profile, Script

T = TypeVar("T")


class Document:
    """Text with its blocks and regions. Immutable; whatever is derived is computed on first use.

    `text` is as decoded, without a BOM; CRLF stays two code points. `prose` is `text` with each character
    of each region masked by U+FFFC, so that offsets stay true. `path` uses `/`. `facts` holds typed layout
    facts where the format has them. `origin` is the source's private note.
    """

    __slots__ = ("text", "blocks", "regions", "path", "facts", "origin", "prose", "_profile", "_memory")

    def __init__(
        self,
        text: str,
        blocks: Iterable[Block] | None = None,
        regions: Iterable[Region] = (),
        path: str | None = None,
        facts: object = None,
        origin: object = None,
        profile: Profile | None = None,
    ) -> None:
        """Without `blocks`, the paragraphs of plain text are found, outside `regions`."""
        self.text = text
        self.regions = tuple(sorted(regions, key=lambda region: region.span))
        self.prose = masked(text, self.regions)
        self.path = path
        self.facts = facts
        self.origin = origin
        self._profile = profile
        self._memory: dict[Callable[[Document], object], object] = {}
        see(len(text))
        if blocks is None:
            from doclint.structure.paragraphs import paragraphs

            blocks = paragraphs(self.prose)
        self.blocks = tuple(blocks)

    def __reduce__(self) -> tuple[object, ...]:
        """Travels between processes with its profile found, and without what can be computed again."""
        own = (self.text, self.blocks, self.regions, self.path, self.facts, self.origin, self.profile)
        return Document, own

    def memo(self, function: Callable[[Document], T]) -> T:
        """`function(self)`, computed once for this document: for what several rules share."""
        try:
            return cast("T", self._memory[function])
        except KeyError:
            self._memory[function] = found = function(self)
            return found

    def with_profile(self, profile: Profile | None) -> Document:
        """The same document judged under `profile`; None leaves it to detection."""
        if profile == self._profile:
            return self
        return Document(self.text, self.blocks, self.regions, self.path, self.facts, self.origin, profile)

    def find(self, sought: Pattern, text: str | None = None) -> Iterator[Match]:
        """The matches of a pattern in the prose, in order and apart from each other.

        As `sought.finditer(document.prose)`, but one pass serves all patterns that are sought in document
        after document. `text`: where to seek instead, another reading of the same document.
        """
        if text is None or text is self.prose:
            return self.sifted.matches(sought)
        looks = self.memo(_looks)
        for known, sifted in looks:
            if known is text:
                return sifted.matches(sought)
        looks.append((text, Sifted(text, self.characters, current(text))))
        return looks[-1][1].matches(sought)

    @property
    def sifted(self) -> Sifted:
        """What may occur in the prose of all that is sought in document after document."""
        return self.memo(_sifted)

    @property
    def labels(self) -> frozenset[str]:
        """The numbers that a word processor generates beside the prose."""
        return self.memo(_labels)

    @property
    def characters(self) -> frozenset[str]:
        """Every character of the prose, and of the numbers that a word processor generates beside it."""
        return self.memo(_characters)

    @property
    def reading(self) -> Reading:
        """`prose` without soft line breaks and invisible characters: for rules on words."""
        return self.memo(_reading)

    @property
    def lines(self) -> Lines:
        """The lines of `text`."""
        return self.memo(_lines)

    @property
    def outline(self) -> Outline:
        """The numbered headings as a tree, and the series inside paragraphs."""
        return self.memo(_outline)

    @property
    def elements(self) -> Elements:
        """Title, addressee, salutation, attachments, signature, date; the document's type."""
        return self.memo(_elements)

    @property
    def profile(self) -> Profile:
        """cn, cn-hant, tw or hk: as chosen, or as detected by script, variants and quotes."""
        return self.script.profile if self._profile is None else self._profile

    @property
    def script(self) -> Script:
        """Simplified or Traditional as its characters show, whatever profile was chosen."""
        return self.memo(_script)

    @property
    def date(self) -> Date | None:
        """The document's own date, None when it has none; dated rules are then silent."""
        return self.elements.date


def _sifted(document: Document) -> Sifted:
    return Sifted(document.prose, document.characters, current(document.prose))


def _looks(document: Document) -> list[tuple[str, Sifted]]:
    """The other readings that were looked at, each with what a sieve let through."""
    return []


def _labels(document: Document) -> frozenset[str]:
    return frozenset([block.label for block in document.blocks if block.label])


def _characters(document: Document) -> frozenset[str]:
    found = characters(document.prose)
    return found.union(*document.labels) if document.labels else found


def _reading(document: Document) -> Reading:
    return read(document.prose, document.blocks)


def _lines(document: Document) -> Lines:
    return Lines(document.text)


def _outline(document: Document) -> Outline:
    from doclint.structure.outline import outline

    return outline(document.prose, document.blocks)


def _elements(document: Document) -> Elements:
    from doclint.structure.elements import elements

    # Notes, headers and footers stand beside the text, not at its beginning or end.
    text = [block for block in document.blocks if block.kind != "note"]
    return elements(document.prose, text)


def _script(document: Document) -> Script:
    from doclint.structure.script import Script

    return Script(document.prose, document.characters)
