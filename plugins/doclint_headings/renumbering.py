"""Write a list's numbers anew, all of them in one fix."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from doclint import Break, Document, Edit, Fix, Heading, Run, Safety

_FIXED_BREAKS = 5


def findings(document: Document, *kinds: str) -> Iterator[tuple[Break, str, Fix | None]]:
    """The breaks of these kinds, each with the label that is due in its place and a fix of its list.

    A list that breaks again and again gets the same fix at its first few breaks only.
    """
    broken: Counter[int] = Counter()
    for each in document.outline.breaks:
        opening = each.run.headings[0]
        counts_paragraphs = _counts_paragraphs(document, opening)
        if counts_paragraphs and each.heading is opening:
            continue
        run = Run(each.run.headings, opening.number) if counts_paragraphs else each.run
        broken[opening.index] += 1
        if each.kind in kinds:
            fix = renumber(document, run) if broken[opening.index] <= _FIXED_BREAKS else None
            yield each, write(document, each.heading, each.heading.due), fix


def _counts_paragraphs(document: Document, opening: Heading) -> bool:
    """Whether a paper of Hong Kong numbers its paragraphs, of which the first one bears no number."""
    is_second = opening.number == 2 and opening.parent < 0 and opening.style.name == "arabic"
    return is_second and document.profile == "hk"


def renumber(document: Document, run: Run) -> Fix | None:
    """The fix that makes the list count up one by one; None where a word processor counts it."""
    wrong = [(heading, due) for heading, due in run.due() if heading.number != due]
    if not wrong or any(heading.generated for heading, _ in wrong):
        return None
    edits = tuple(Edit(heading.numeral_span, numeral(document, heading, due)) for heading, due in wrong)
    title = f"从“{wrong[0][0].label}”起顺次重排序号" if len(wrong) > 1 else f"改为“{edits[0].text}”"
    return Fix(title, edits, Safety.UNSAFE)


def numeral(document: Document, heading: Heading, number: int) -> str:
    """`number` in the numerals that the heading was typed in."""
    typed = heading.numeral_span.of(document.prose)
    if typed.isdecimal():
        return str(number)
    if heading.style.system == "capital" and document.profile != "cn":
        return heading.style.numeral(number).translate(_TRADITIONAL)
    if heading.style.opening and typed == heading.label:
        return heading.style.write(number)  # a single character such as ㈠, which holds the brackets too
    return heading.style.numeral(number)


def write(document: Document, heading: Heading, number: int) -> str:
    """The heading's label with another number, all else as typed."""
    if heading.generated:
        return heading.style.write(number)
    start = heading.label_span.start
    before, after = heading.numeral_span.start - start, heading.numeral_span.end - start
    return heading.label[:before] + numeral(document, heading, number) + heading.label[after:]


_TRADITIONAL = str.maketrans("贰叁陆", "貳參陸")
