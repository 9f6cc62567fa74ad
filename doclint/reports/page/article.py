"""The document as it reads, with its marks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from doclint.block import MASK, masked
from doclint.document import Document
from doclint.positions import LINE_BREAK
from doclint.reports.page.markup import Html, element, join, text
from doclint.reports.page.pieces import Piece, home, pieces
from doclint.reports.page.remark import Remark
from doclint.span import Span

LANGUAGES = {"cn": "zh-Hans", "cn-hant": "zh-Hant", "tw": "zh-Hant-TW", "hk": "zh-Hant-HK"}


def article(document: Document, remarks: Sequence[Remark]) -> Html:
    """The whole text. Every remark has a mark `#m…` in it that leads to its entry `#r…`."""
    found = pieces(document)
    drawn = (
        _Drawing(document, piece, own).draw()
        for piece, own in zip(found, _shared(found, remarks), strict=True)
    )
    return element("article", *drawn, lang=LANGUAGES[document.profile])


def _shared(found: Sequence[Piece], remarks: Iterable[Remark]) -> list[list[Remark]]:
    """For each piece its remarks. One whose span is empty belongs to one piece, else to all it covers."""
    own: list[list[Remark]] = [[] for _ in found]
    for remark in remarks:
        span = remark.span
        if not span:
            own[home(found, span.start)].append(remark)
            continue
        at = home(found, span.start)
        while at < len(found) and found[at].span.start < span.end:
            if found[at].span.overlaps(span):
                own[at].append(remark)
            at += 1
    return own


class _Drawing(msgspec.Struct, frozen=True):
    """Draws one piece of a document."""

    document: Document
    piece: Piece
    remarks: list[Remark]

    def draw(self) -> Html | None:
        if not self.piece.is_block and not self.remarks:
            return self._between()
        label = element("span", self.piece.label, class_="label") if self.piece.label else None
        return element("p", label, *self._stretches(), class_=self.piece.kind)

    def _between(self) -> Html | None:
        """What stands between blocks, without the format's own marks; a row's end where that is all."""
        plain = self.piece.span.of(self.document.memo(_without_markup)).replace(MASK, "").strip()
        if plain:
            return element("p", LINE_BREAK.sub("\n", plain), class_="between")
        return element("p", class_="row") if self.piece.kind == "row" else None

    def _stretches(self) -> Iterator[Html]:
        edges = self._edges()
        for at, to in zip(edges, [*edges[1:], edges[-1]], strict=True):
            yield from (self._point(each) for each in self.remarks if each.span.start == each.span.end == at)
            if at < to:
                yield self._stretch(at, to)

    def _edges(self) -> list[int]:
        """Where a mark or a masked region begins or ends."""
        start, end = self.piece.span.start, self.piece.span.end
        spans = [remark.span for remark in self.remarks]
        spans += self._masked()
        inner = {edge for span in spans for edge in (span.start, span.end) if start < edge < end}
        return sorted({start, end, *inner})

    def _masked(self) -> Iterator[Span]:
        """The masked regions that may reach into the piece; they are in order."""
        regions, span = self.document.regions, self.piece.span
        first = bisect_right(regions, span.start, key=lambda each: each.span.start) - 1
        for each in regions[max(first, 0) :]:
            if each.span.start >= span.end:
                break
            yield each.span

    def _stretch(self, at: int, to: int) -> Html:
        plain = LINE_BREAK.sub("\n", self.document.text[at:to])
        over = [each for each in self.remarks if each.span.start <= at and to <= each.span.end and each.span]
        if not over:
            pale = self.document.prose[at] == MASK != self.document.text[at]
            return element("span", plain, class_="masked") if pale else text(plain)
        over.sort(key=lambda each: (-each.diagnostic.severity.rank, len(each.span)))
        begun = [each for each in over if max(each.span.start, self.piece.span.start) == at]
        anchors = [_anchor(each) for each in begun if self._is_first(each)]
        return join([*anchors, _mark(over, _seen(plain))])

    def _is_first(self, remark: Remark) -> bool:
        """Whether this piece is the first that shows the remark."""
        return self.piece.span.start <= remark.span.start

    def _point(self, remark: Remark) -> Html:
        return join([_anchor(remark), _mark([remark], "‸", "point ")])


def _without_markup(document: Document) -> str:
    return masked(document.text, (each for each in document.regions if each.kind == "markup"))


def _anchor(remark: Remark) -> Html:
    return element("span", id=f"m{remark.number}", class_="anchor", data_number=remark.number)


def _mark(over: Sequence[Remark], plain: str, kind: str = "") -> Html:
    """The mark of remarks, the gravest first."""
    gravest = over[0]
    return element(
        "a",
        plain,
        class_=f"mark {kind}{gravest.look}",
        href=f"#r{gravest.number}",
        title=gravest.diagnostic.message,
        data_remarks=" ".join(str(each.number) for each in over),
    )


def _seen(plain: str) -> str:
    """Marked white space is made visible."""
    return plain if plain.strip() else plain.replace(" ", "␣").replace("\n", "↵\n")
