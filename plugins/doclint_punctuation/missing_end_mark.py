"""A paragraph of sentences whose last one has no end mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Match, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK, HAN

_RUN_ON = (
    rf"[^。；！？：{BREAK}]{{2,40}}\d{{4}}年\d{{1,2}}月\d{{1,2}}日[ \u3000]*(?:[{BREAK}]|\Z)"
    rf"|第[一二三四五六七八九十]{{1,3}}[章节節]"
)
"""Signature and date, or the heading of a chapter, that stand in the line of a sentence."""

_OPEN_END = pattern(
    rf"[。！？](?!{_RUN_ON})[^。；！？：“”「」《》（）()…—{BREAK} \u3000]{{6,}}[{HAN}\d%％]"
    rf"(?=[ \t\u3000]*(?:[{BREAK}]|\Z))"
)
_CLOSED_END = pattern(rf"[。！？”」）](?=[ \t\u3000]*(?:[{BREAK}]|\Z))")
_NEW_PARAGRAPH = pattern(
    rf"\s*\Z|[ \t\u3000]*(?:\r\n|[{BREAK}])(?:[ \t\u3000]+|[ \t\u3000]*[{BREAK}]|——"
    r"|[（(]?[\d一二三四五六七八九十]{1,3}[、.．）)]|第[一二三四五六七八九十]+[章节節条條，]|[一二三四五六七八九十][是要]"
    r"|各位|同志)"
)
_MARKS = frozenset("。；！？：…”’」』）)》，、")
_RARE = 5
_LINE = pattern(
    rf"(?P<last>[^{BREAK}]{{16,}}[{HAN}])(?:\r\n|[{BREAK}])"
    rf"[ \t\u3000]*(?P<own>[^ \t\u3000{BREAK}][^{BREAK}]{{16,}})\Z"
)
_FAR = 120
_UNEVEN = 6


@rule(
    "punctuation/missing-end-mark",
    title="段末缺句号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.1",
    triggers="。！？",
)
def missing_end_mark(document: Document) -> Iterator[Finding]:
    """A paragraph of the body with whole sentences in it must end with a mark too (4.1).

    What follows must plainly be another paragraph, not the rest of a broken line. Where open ends are
    not rare, lines were wrapped by hand and say nothing.
    """
    found = list(_open_ends(document))
    if not found or len(found) * _RARE > sum(1 for _ in document.find(_CLOSED_END)):
        return
    for match in found:
        end = match.end()
        fix = replace(Span(end, end), "。", Safety.SHOWN, "补上句号")
        yield Finding(Span(end - 1, end), "段末缺句号", fix)


def _open_ends(document: Document) -> Iterator[Match]:
    """The last stop within each paragraph of the body that has no mark at its end, with what follows it."""
    prose, body = document.prose, document.elements.body
    for block in document.blocks:
        end = block.span.end
        if block.kind in ("paragraph", "item") and prose[end - 1] not in _MARKS:
            stop = max(prose.rfind(mark, max(body.start, block.span.start), end) for mark in "。！？")
            match = _OPEN_END.match(prose, stop, body.end) if stop >= 0 else None
            if match and match.end() == end and _NEW_PARAGRAPH.match(prose, end) and not _wrapped(prose, end):
                yield match


def _wrapped(prose: str, end: int) -> bool:
    """Whether the line that ends here is as long as the one before, which ends open too."""
    before = _LINE.search(prose, max(0, end - 2 * _FAR), end)
    return before is not None and abs(len(before["last"]) - len(before["own"])) <= _UNEVEN
