"""Choose edits, apply them, lint again until the document is still. Pure: bytes in, bytes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

import msgspec

from doclint.diagnostic import Diagnostic, Edit, Fix, Safety
from doclint.document import Document
from doclint.facts import paragraph_at
from doclint.report import Correction, Failure, Report
from doclint.source import Source
from doclint.span import Disjoint, Span

MOST_PASSES = 10

SAFE = frozenset({Safety.SAFE})
UNSAFE = frozenset({Safety.SAFE, Safety.UNSAFE})


class Fixed(msgspec.Struct, frozen=True):
    """The outcome. `content` is None when nothing changed or when the file is to stay as it was."""

    content: bytes | None
    report: Report
    corrections: tuple[Correction, ...] = ()


def fix(
    document: Document,
    source: Source,
    relint: Callable[[Document], Report],
    safeties: frozenset[Safety] = SAFE,
) -> Fixed:
    """Apply the fixes of these safeties until none is left, reading again what `source` writes.

    A rule that fails, or fixes that have not come to rest after ten passes, leave the file as it was:
    the report is then that of the untouched document, with a failure that names the rules.
    Raises SourceError where the corrected text cannot be written.
    """
    first = report = relint(document)
    content: bytes | None = None
    corrections: list[Correction] = []
    rules: list[set[str]] = []
    for _ in range(MOST_PASSES):
        chosen = choose(report, safeties)
        if report.failures:
            return Fixed(None, first) if not corrections else _unchanged(first, report.failures)
        if not chosen:
            return Fixed(content, report, tuple(corrections))
        corrections += [_correction(document, each) for each in chosen]
        rules.append({each.rule for each in chosen})
        content = source.write(document, _edits(chosen))
        document = source.read(content, document.path)
        report = relint(document)
    if not choose(report, safeties):
        return Fixed(content, report, tuple(corrections))
    # What is not part of the cycle has come to rest long before the last passes.
    cycle = "、".join(sorted(set().union(*rules[-MOST_PASSES // 2 :])))
    cause = f"改了 {MOST_PASSES} 遍仍不稳定，文件未改动；互相冲突的规则：{cycle}"
    return _unchanged(first, (Failure("自动修改", cause),))


def choose(report: Report, safeties: frozenset[Safety]) -> list[Diagnostic]:
    """The diagnostics whose fixes can be made together: each whole, none overlapping another.

    The earlier place wins, then the shorter reach, then the rule's id: the order in which rules ran
    has no say. A fix that would edit a region is refused.
    """
    if report.document is None:
        return []
    candidates = [d for d in report.diagnostics if d.fix and d.fix.edits and d.fix.safety in safeties]
    candidates.sort(key=lambda d: (_reach(d.fix), d.rule))
    forbidden = Disjoint(region.span for region in report.document.regions)
    taken = Disjoint()
    chosen: list[Diagnostic] = []
    for each in candidates:
        spans = sorted(edit.span for edit in each.fix.edits) if each.fix else []
        if _collide(spans) or any(forbidden.meets(span) or taken.meets(span) for span in spans):
            continue
        chosen.append(each)
        for span in spans:
            taken.add(span)
    return chosen


def _reach(fix: Fix | None) -> tuple[int, int]:
    edits = fix.edits if fix else ()
    return min(e.span.start for e in edits), max(e.span.end for e in edits)


def _edits(chosen: Iterable[Diagnostic]) -> list[Edit]:
    return sorted((edit for each in chosen if each.fix for edit in each.fix.edits), key=lambda e: e.span)


def _collide(spans: Sequence[Span]) -> bool:
    """Whether edits of one fix overlap each other."""
    return any(a.end > b.start or a == b for a, b in pairwise(spans))


def _correction(document: Document, diagnostic: Diagnostic) -> Correction:
    title = diagnostic.fix.title if diagnostic.fix else ""
    line = document.lines.number(diagnostic.span.start)
    paragraph = paragraph_at(document.facts, diagnostic.span.start)
    number = paragraph.number if paragraph else None
    return Correction(line, diagnostic.rule, diagnostic.message, title, number)


def _unchanged(first: Report, failures: Iterable[Failure]) -> Fixed:
    report = Report(first.path, first.document, first.diagnostics, (*first.failures, *failures))
    return Fixed(None, report)
