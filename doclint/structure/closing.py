"""What stands after the body: list of attachments, signature, date; then the attachments' labels."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from doclint.block import Block
from doclint.patterns import Match, pattern
from doclint.span import Span
from doclint.structure.dates import WrittenDate, date_line

_MOST_LINES = 15
_LONGEST_LIST = 40
_LONGEST_SIGNATURE = 60

_LABEL = pattern(
    r"附\s?件\s?(?P<number>[\d一二三四五六七八九十]{0,3})(?:[-—－]\d+)?\s?(?P<mark>[：:.．、。，]?)$"
)
_LIST = pattern(r"附\s?件\s?(?P<mark>[：:])\s?")
_ITEM = pattern(
    r"\s*(?:(?P<number>\d{1,2})(?![\d年月日届屆次号號])(?P<sign>\s?[.．、，)）:：]?)\s*)?(?P<name>\S.*?)(?P<final>[。；，、.;,]?)$"
)
_LONGEST_DATE = 30
_ORGAN = pattern(r"[^，。；：、]{2,40}[府局厅廳委办辦院部会會处處室校署团團司社]")
_NUMBERED = pattern(r"\d{1,2}\s?[.．、]")
_ENDED = pattern(r"[。；：，、！？!?;:,）)]$")


class Attachment(msgspec.Struct, frozen=True):
    """A line of the list of attachments. `number` is 0 when it has none; `name` is without its mark."""

    span: Span
    number: int
    sign: Span
    name: Span
    final: Span


class AttachmentLabel(msgspec.Struct, frozen=True):
    """附件1 on a line of its own, where an attachment begins. `number` is as written, perhaps empty."""

    span: Span
    number: str
    mark: Span


class Closing(msgspec.Struct, frozen=True):
    """The parts found. `body` is the index of the block after the last of the body."""

    body: int
    listed: tuple[Attachment, ...] = ()
    list_mark: Span | None = None
    labels: tuple[AttachmentLabel, ...] = ()
    signature: Span | None = None
    dated: WrittenDate | None = None


def read_closing(prose: str, blocks: Sequence[Block], start: int) -> Closing:
    """Read what follows the body, which begins at the block with the index `start`."""
    attached = [each for each in range(start, len(blocks)) if prose.startswith("附", blocks[each].span.start)]
    labels = list(_labels(prose, blocks, attached))
    end = labels[0][0] if labels else len(blocks)
    at, dated = _dated(prose, blocks, start, end)
    first = at
    while start < first and at - first < 6 and _signs(prose, blocks[first - 1]):
        first -= 1
    heads = [each for each in attached if first - _LONGEST_LIST <= each < first]
    opened, listed, mark = _listed(prose, blocks, heads, first)
    signed = dated is not None and first < at
    return Closing(
        body=min(opened, first),
        listed=tuple(listed),
        list_mark=mark,
        labels=tuple(label for _, label in labels),
        signature=Span(blocks[first].span.start, blocks[at - 1].span.end) if signed else None,
        dated=dated,
    )


def _labels(
    prose: str, blocks: Sequence[Block], attached: Sequence[int]
) -> Iterator[tuple[int, AttachmentLabel]]:
    for index in attached:
        span = blocks[index].span
        match = _LABEL.match(prose, span.start, span.end) if len(span) < 12 else None
        if match is not None and not _heads_list(prose, match, blocks[index + 1 : index + 2]):
            yield index, AttachmentLabel(span, match["number"], Span(*match.span("mark")))


def _heads_list(prose: str, label: Match, following: Sequence[Block]) -> bool:
    """Whether 附件： stands alone above the list of the attachments."""
    unnumbered = not label["number"] and label["mark"] in ("：", ":")
    return unnumbered and any(_NUMBERED.match(prose, each.span.start) for each in following)


def _dated(prose: str, blocks: Sequence[Block], start: int, end: int) -> tuple[int, WrittenDate | None]:
    """The date of writing and its index; `end` and None without.

    It is the first line that is a date alone and stands below an organ's name: what follows may be a
    document that this one carries. Else the last such line before the attachments.
    """
    last: tuple[int, WrittenDate | None] = (end, None)
    for index in range(start, end):
        span = blocks[index].span
        dated = date_line(prose, span) if span.end - span.start <= _LONGEST_DATE else None
        if dated is None:
            continue
        if index > start and _ORGAN.fullmatch(blocks[index - 1].span.of(prose)):
            return index, dated
        if index >= end - _MOST_LINES:
            last = index, dated
    return last


def _signs(prose: str, block: Block) -> bool:
    text = block.span.of(prose)
    ended = _ENDED.search(text) or _NUMBERED.match(text) or text.startswith("附")
    return 2 <= len(text) <= _LONGEST_SIGNATURE and not ended


def _listed(
    prose: str, blocks: Sequence[Block], heads: Sequence[int], end: int
) -> tuple[int, list[Attachment], Span | None]:
    """Where the list of attachments begins, its lines, and its colon: at the last of `heads` that has one."""
    for index in reversed(heads):
        span = blocks[index].span
        match = _LIST.match(prose, span.start, span.end)
        if match is not None:
            first = [Span(match.end(), span.end)] if match.end() < span.end else []
            lines = [*first, *(block.span for block in blocks[index + 1 : end])]
            return index, list(_items(prose, lines)), Span(*match.span("mark"))
    return end, [], None


def _items(prose: str, lines: Sequence[Span]) -> Iterator[Attachment]:
    for position, line in enumerate(lines):
        match = _ITEM.match(prose, line.start, line.end)
        if match is None or (position and match["number"] is None):
            return
        yield Attachment(
            line,
            int(match["number"] or 0),
            Span(*match.span("sign")) if match["number"] else Span(line.start, line.start),
            Span(*match.span("name")),
            Span(*match.span("final")),
        )
