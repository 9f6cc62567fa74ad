"""A paragraph whose last sentence has no end mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK, HAN

_RUN_ON = (
    rf"[^。；！？：{BREAK}]{{2,40}}\d{{4}}年\d{{1,2}}月\d{{1,2}}日[ \u3000]*(?:[{BREAK}]|\Z)"
    rf"|第[一二三四五六七八九十]{{1,3}}[章节節]"
)
"""Signature and date, or the heading of a chapter, that stand in the line of a sentence."""

_PART = (
    rf"(?:[^。！？：“”「」《》（）()…—{BREAK} \u3000]"
    rf"|“[^“”{BREAK}]*”|《[^《》{BREAK}]*》|（[^（）{BREAK}]*）)"
)
"""A character of a sentence, or what it encloses."""

_OPEN_END = pattern(rf"[。！？](?!{_RUN_ON}){_PART}{{6,}}[{HAN}\d%％](?=[ \t\u3000]*(?:[{BREAK}]|\Z))")
_SENTENCE = pattern(rf"{_PART}{{6,}}[{HAN}]")
_NUMBERED = pattern(
    r"[（(]?[一二三四五六七八九十百\d]{1,3}[、.．）)]|第[一二三四五六七八九十百]+[章节節条條、，]|[①-⑳]"
)
_LEAST, _LEAST_CLAUSES, _LEAST_COMMAS = 35, 25, 2
"""A line of so many characters with so many commas is no heading; nor is one of clauses, parted by ；."""
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
    """A paragraph of the body with whole sentences in it, or one plain sentence, must end with a mark (4.1).

    What follows must plainly be another paragraph, not the rest of a broken line. Where open ends are
    not rare, lines were wrapped by hand and say nothing.
    """
    found = list(_open_ends(document))
    if not found or len(found) * _RARE > sum(1 for _ in document.find(_CLOSED_END)):
        return
    for end in found:
        fix = replace(Span(end, end), "。", Safety.SHOWN, "补上句号")
        yield Finding(Span(end - 1, end), "段末缺句号", fix)


def _open_ends(document: Document) -> Iterator[int]:
    """Where paragraphs of the body end with a sentence that has no mark."""
    prose, body = document.prose, document.elements.body
    for block in document.blocks:
        start, end = max(body.start, block.span.start), block.span.end
        if block.kind not in ("paragraph", "item") or prose[end - 1] in _MARKS or end > body.end:
            continue
        is_plain = block.kind == "paragraph" and not block.label
        is_open = _last_is_open(prose, start, end) or (is_plain and _is_open_sentence(prose[start:end]))
        if is_open and _NEW_PARAGRAPH.match(prose, end) and not _wrapped(prose, end):
            yield end


def _last_is_open(prose: str, start: int, end: int) -> bool:
    """Whether a sentence without a mark follows the last stop of a paragraph."""
    stop = max(prose.rfind(mark, start, end) for mark in "。！？")
    match = _OPEN_END.match(prose, stop) if stop >= 0 else None
    return match is not None and match.end() == end


def _is_open_sentence(text: str) -> bool:
    """Whether a whole paragraph is one sentence, too long for a heading, and not a numbered item."""
    is_long = len(text) >= _LEAST and text.count("，") >= _LEAST_COMMAS
    if not is_long and not (len(text) >= _LEAST_CLAUSES and "；" in text):
        return False
    return _NUMBERED.match(text) is None and _SENTENCE.fullmatch(text) is not None


def _wrapped(prose: str, end: int) -> bool:
    """Whether the line that ends here is as long as the one before, which ends open too."""
    before = _LINE.search(prose, max(0, end - 2 * _FAR), end)
    return before is not None and abs(len(before["last"]) - len(before["own"])) <= _UNEVEN
