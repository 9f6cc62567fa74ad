"""Spaces inside Chinese text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from doclint import Document, Finding, Match, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.chinese import block_at, is_han
from doclint_punctuation.layout import is_layout
from doclint_punctuation.marks import CLOSING, HAN, OPENING

_SPACES = pattern(
    r"[ \u3000](?:(?<=[^\x00-\x7f\s].)[ \u3000]*"
    r"|(?<=[!-~].)[ \u3000]*(?=[^\x00-\x7f\s]))(?=\S)"
)
_STOPS = "，。、；：！？…—"
_BLANKS = ("", " ", "\u3000", "\n", "\r")
_TIGHT_AFTER = _STOPS + OPENING.replace("(", "")
_TIGHT_BEFORE = _STOPS + CLOSING.replace(")", "")
_SENTENCE = pattern(r"[，。；,;]|[！？](?=.)")
_OUTSIDE = pattern(
    r"(?:[^，。；,;！？「『“《（]|「[^」]*」|『[^』]*』|“[^”]*”|《[^》]*》|（[^（）]*）)*[！？]?"
)
_HEADLINE = 60
_SPLIT_HEADING = pattern(
    rf"[^ \u3000]*(?:关于|關於)[{HAN}]{{2,40}}(?P<within> )[{HAN}]{{2,40}}"
    r"的(?:通知|通报|意见|决定|报告|请示|批复|函|公告|通告)"
    rf"|(?:[一二三四五六七八九十]{{1,3}}、|[（(][一二三四五六七八九十\d]{{1,3}}[）)]|\d{{1,2}}[.．])"
    rf"(?:[{HAN}]{{4,}}(?P<space> )[{HAN}])"
)


@rule(
    "punctuation/stray-space",
    title="多余的空格",
    severity=Severity.WARNING,
    basis="实务",
    triggers=" \u3000",
)
def stray_space(document: Document) -> Iterator[Finding]:
    """Spaces between Chinese characters, beside full-width marks, and between characters and digits."""
    prose = document.prose
    spaces = document.find(_SPACES)
    for block, own in groupby(spaces, lambda match: block_at(document, match.start())):
        if block is None:
            continue
        for match in _in_text(prose, own, block):
            if _spaced_out(prose, match) or not _unwanted(prose, match) or is_layout(prose, match, block):
                continue
            if document.profile in ("tw", "hk") and _local_custom(prose, match):
                continue
            yield _finding(prose, match)


def _in_text(prose: str, spaces: Iterable[Match], block: Span) -> Iterator[Match]:
    """Those of a sentence, or of a numbered heading of which one character was split off.

    In titles, signatures and rows of names spaces are layout.
    """
    if _is_sentence(prose, block):
        yield from spaces
    elif heading := _SPLIT_HEADING.fullmatch(prose, block.start, block.end):
        split = heading.start("within" if heading["within"] else "space")
        yield from (match for match in spaces if match.start() == split)


def _is_sentence(prose: str, block: Span) -> bool:
    """Whether it has a sentence's marks; in a row or headline they may stand within brackets."""
    if _SENTENCE.search(prose, block.start, block.end) is None:
        return False
    short = len(block) <= _HEADLINE and prose[block.end - 1] not in "。；，"
    return not short or _OUTSIDE.fullmatch(prose, block.start, block.end) is None


def _unwanted(prose: str, match: Match) -> bool:
    left, right = prose[match.start() - 1], prose[match.end()]
    if left in _TIGHT_AFTER or right in _TIGHT_BEFORE:
        return True
    return _solid(left, CLOSING) and _solid(right, OPENING) and not (left.isascii() and right.isascii())


def _spaced_out(prose: str, match: Match) -> bool:
    """Whether single characters stand between spaces all along: a fault of its own, told once a line."""
    return (
        prose[match.start() - 2 : match.start() - 1] in _BLANKS
        and prose[match.end() + 1 : match.end() + 2] in _BLANKS
    )


def _local_custom(prose: str, match: Match) -> bool:
    """Hong Kong and Taiwan set figures off by spaces; older letters leave one before the addressee's acts."""
    left, right = prose[match.start() - 1], prose[match.end()]
    return left.isdigit() or right.isdigit() or left == "請" or right in "貴鈞台臺閣"


def _solid(char: str, marks: str) -> bool:
    return is_han(char) or char in marks or (char.isascii() and char.isdigit()) or char in "%％"


def _finding(prose: str, match: Match) -> Finding:
    span = Span(*match.span())
    left, right = prose[span.start - 1], prose[span.end]
    safety = Safety.UNSAFE if is_han(left) and is_han(right) else Safety.SAFE
    return Finding(span, _message(left, right), replace(span, "", safety, "删去空格"))


def _message(left: str, right: str) -> str:
    """The same words for the same case, so that reports can fold them."""
    if is_han(left) and is_han(right):
        return "汉字之间不应有空格"
    if left in _TIGHT_AFTER + CLOSING or right in _TIGHT_BEFORE + OPENING:
        return "标点前后不应有空格"
    return "汉字与数字之间不应有空格"
