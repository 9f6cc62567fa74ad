"""Words that are wrong only in a certain company: patterns of a table, each with the place of the fault."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

import msgspec

from doclint import Document, Finding, Pattern, Safety, load_table, pattern, replace, simplified_only
from doclint_wording.age import is_old
from doclint_wording.scripts import simplified_reading
from doclint_wording.words import wrong_words


class Cue(msgspec.Struct, frozen=True):
    """A row of the table; the one group of `pattern` is what is wrong, `right` stands instead.

    With `until`, the older use was right up to then, and old documents may keep it.
    """

    kind: str
    trigger: str
    pattern: Pattern
    right: str
    where: str
    until: str
    reason: str


@cache
def cues() -> tuple[Cue, ...]:
    """The rows of `cues.tsv`."""
    return tuple(
        Cue(kind, trigger, pattern(source), right, where, until, reason)
        for kind, trigger, source, right, where, until, _, _, reason in load_table(
            "doclint_wording", "cues.tsv"
        )
    )


def findings(document: Document, kind: str) -> Iterator[Finding]:
    """A finding for every place where a cue of this kind holds."""
    text = document.memo(simplified_reading)
    for cue in document.memo(_possible).get(kind, ()):
        places = [match.span(1) for match in document.find(cue.pattern, text)]
        places = [place for place in places if not _is_listed(document, place)]
        if places and not (cue.until and document.memo(is_old)):
            yield from (_finding(document, cue, place) for place in places)


def _possible(document: Document) -> Mapping[str, Sequence[Cue]]:
    """The cues whose characters the document has, by kind."""
    text, mainland = document.memo(simplified_reading), document.profile in ("cn", "cn-hant")
    present = document.characters if document.profile == "cn" else frozenset(text)
    found: defaultdict[str, list[Cue]] = defaultdict(list)
    for cue in cues():
        if present.issuperset(cue.trigger) and (mainland or cue.where == "all"):
            found[cue.kind].append(cue)
    return found


def _is_listed(document: Document, place: tuple[int, int]) -> bool:
    """Whether the table of wrong words tells of the place, which is then told once."""
    span = document.reading.span(*place)
    return any(hit.span.contains(span) for hit in document.memo(wrong_words))


def _finding(document: Document, cue: Cue, place: tuple[int, int]) -> Finding:
    start, end = place
    wrong, right = document.reading.text[start:end], cue.right
    if document.profile != "cn":
        right = "".join(simplified_only().get(char, char) for char in right)
    verb = f"应为“{right}”" if right else "多余"
    fix = replace(document.reading.span(start, end), right, Safety.UNSAFE)
    return Finding(document.reading.span(start, end), f"“{wrong}”{verb}：{cue.reason}", fix)
