"""Names, as far as the marks beside them depend on what they are."""

from __future__ import annotations

from functools import cache

from doclint import Document, Pattern, Span, load_table, pattern
from doclint_punctuation.marks import HAN

_PART_BEFORE = pattern(rf"[{HAN}]{{1,2}}\Z")
_PART_AFTER = pattern(f"[{HAN}]{{1,2}}")
_LEAST = 3


def joins_names(prose: str, at: int) -> bool:
    """Whether the characters on both sides of `at` are such as transcribe foreign names.

    Two on each side are looked at; one will do on one side, as in 列奥纳多·达·芬奇.
    """
    before, after = _PART_BEFORE.search(prose, max(0, at - 2), at), _PART_AFTER.match(prose, at + 1)
    around = before[0] + after[0] if before and after else ""
    return len(around) >= _LEAST and _transcribing().issuperset(around)


def commas_in_lists(document: Document) -> frozenset[Span]:
    """The commas between two names of one kind: 河长，林长 or 北京，上海，天津; for `memo`."""
    found = document.find(_comma_in_list())
    return frozenset(Span(match.start(), match.start() + 1) for match in found)


@cache
def _comma_in_list() -> Pattern:
    places, posts = _listed("province"), _listed("post")
    endings = sorted({place[-2:] for place in places})
    return pattern(
        rf"[，,](?:(?<=(?:{'|'.join(endings)}).)(?:{'|'.join(places)})(?=[，,、和等])"
        rf"|(?<=(?:{'|'.join(posts)}).)(?<!、...)(?<!、副...)(?:{'|'.join(posts)})(?!、))"
    )


def _listed(kind: str) -> list[str]:
    rows = load_table("doclint_punctuation", "listed_names.tsv")
    return sorted(word for row in rows if row[1] == kind for word in row[0].split())


@cache
def _transcribing() -> frozenset[str]:
    return frozenset("".join(row[0] for row in load_table("doclint_punctuation", "transcribing.tsv")))
