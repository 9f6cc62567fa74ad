"""Headings of one list all stand alone, or all run into their text."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Heading, Severity, rule

_LEVELS = ("capital", "han", "han-bracketed", "arabic")
_LONGEST = 30
_ENDS = "。；，、;,：:？！?!"


@rule(
    "headings/mixed-layout",
    title="同级标题有的单独成行、有的接排正文",
    severity=Severity.INFO,
    basis="实务",
    profiles=("cn", "cn-hant"),
)
def mixed_layout(document: Document) -> Iterator[Finding]:
    for run in document.outline.runs:
        if run.headings[0].meant.name not in _LEVELS:
            continue
        headings = [each for each in run.headings if 0 < len(each.title_span) <= _LONGEST]
        run_in = [heading for heading in headings if heading.run_in]
        alone = [heading for heading in headings if _stands_alone(document, heading)]
        if run_in and alone and len(run_in) + len(alone) == len(run.headings):
            odd, other = (run_in, "单独成行") if len(run_in) <= len(alone) else (alone, "接排正文")
            message = f"同级标题别处{other}，“{odd[0].label}”不是；请统一"
            yield Finding(odd[0].label_span, message)


def _stands_alone(document: Document, heading: Heading) -> bool:
    return not heading.run_in and heading.title_span.of(document.prose).rstrip()[-1:] not in _ENDS
