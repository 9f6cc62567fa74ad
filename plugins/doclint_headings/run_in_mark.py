"""A heading that runs into its body ends in 。 before the body begins."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Run, Safety, Severity, Span, pattern, replace, rule

_JOINT = pattern(
    r"[^。；，、：:！？“”（）\s]{4,20}(?P<joint>[：:]|[ \t\u3000]+)(?=[^\s。；，：][^。]{8,}[。；：])"
)
_DUTY = pattern(r"[^。；：\r\n]*[要应應须須][^。；：\r\n]*，[^。\r\n]*。")
_LEVELS = ("han", "han-bracketed")


@rule(
    "headings/run-in-mark",
    title="标题与正文同段，标题后缺句号",
    severity=Severity.WARNING,
    basis="实务",
)
def run_in_mark(document: Document) -> Iterator[Finding]:
    for run in document.outline.runs:
        if run.headings[0].style.name in _LEVELS:
            for heading in run.headings:
                span = _wrong_joint(document, heading)
                if span is not None and (_is_gap(document, span) or _siblings_run_in(document, run, heading)):
                    fix = replace(span, "。", Safety.UNSAFE)
                    yield Finding(span, "标题与正文同段时，标题之后用句号", fix)


def _wrong_joint(document: Document, heading: Heading) -> Span | None:
    """Where the heading's text meets its body without a full stop."""
    match = _JOINT.match(document.prose, heading.title_span.start, heading.span.end)
    return Span(*match.span("joint")) if match else None


def _is_gap(document: Document, span: Span) -> bool:
    """Whether a mere blank stands before a body that says what is to be done."""
    return not span.of(document.prose).strip() and _DUTY.match(document.prose, span.end) is not None


def _siblings_run_in(document: Document, run: Run, heading: Heading) -> bool:
    """Whether all the others of the list have the full stop."""
    others = [each for each in run.headings if each is not heading]
    return bool(others) and all(
        each.run_in and len(each.title_span) <= 25 and _wrong_joint(document, each) is None for each in others
    )
