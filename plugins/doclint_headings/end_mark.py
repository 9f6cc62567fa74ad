"""A heading that stands alone has no end mark."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Run, Severity, Span, replace, rule

_MARKS = "。；，、;,"
_ENDS = _MARKS + "：:？！?!"
_AND = tuple(mark + word for mark in "；，;," for word in ("及", "以及", "或", "和"))
"""Before the last item of a list: 設立熱線；及. Hong Kong writes it so, without a mark."""
_LONGEST = 30
_LEVELS = ("capital", "han", "han-bracketed", "arabic")


@rule(
    "headings/end-mark",
    title="单独成行的标题末尾用了标点",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 附录B.4",
)
def end_mark(document: Document) -> Iterator[Finding]:
    prose = document.prose
    parents = {heading.parent for heading in document.outline.headings}
    for run in document.outline.runs:
        if run.headings[0].style.name in _LEVELS and _are_headings(prose, run, parents):
            yield from _marked(prose, run)


def _are_headings(prose: str, run: Run, parents: set[int]) -> bool:
    """Whether these stand alone as headings: one has no mark and has text under it, or all have lists."""
    return any(_is_bare(prose, heading) for heading in run.headings) or all(
        heading.index in parents and _stands_alone(prose, heading) for heading in run.headings
    )


def _stands_alone(prose: str, heading: Heading) -> bool:
    """Whether it is a heading of its own paragraph: 责任分工：市教育局。 is an item."""
    start, end = heading.title_span.start, heading.title_span.end
    return not heading.run_in and end - start <= _LONGEST and "：" not in prose[start : end - 1]


def _is_bare(prose: str, heading: Heading) -> bool:
    title = heading.title_span
    open_ended = len(title) == 0 or prose[title.start : title.end].endswith((*_ENDS, *_AND))
    return not open_ended and _stands_alone(prose, heading)


def _marked(prose: str, run: Run) -> Iterator[Finding]:
    for heading in run.headings:
        title = heading.title_span.of(prose)
        if title and title[-1] in _MARKS and title[-2:-1] not in _MARKS and _stands_alone(prose, heading):
            span = Span(heading.title_span.end - 1, heading.title_span.end)
            yield Finding(span, "标题单独成行，末尾不用标点", replace(span, ""))
