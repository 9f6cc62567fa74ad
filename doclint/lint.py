"""Run rules over a document, each alone. Pure: no file system, no clock, no environment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from doclint.diagnostic import Diagnostic, Finding
from doclint.document import Document
from doclint.gate import suits, triggered
from doclint.report import Failure, Report
from doclint.rules import ActiveRule
from doclint.span import Span
from doclint.suppress import NOTHING, Suppressions, suppress


def lint(document: Document, rules: Iterable[ActiveRule], suppressions: Suppressions = NOTHING) -> Report:
    """The remarks of `rules` on `document`, in order of place, without what `suppressions` hide.

    A rule that raises, or yields what is no finding within the text, costs only itself: its own
    findings are dropped and it is named in `failures`.
    """
    diagnostics: list[Diagnostic] = []
    failures: list[Failure] = []
    active = tuple(rules)
    for each in triggered(active, document):
        try:
            if suits(each, document):
                diagnostics += [_stamp(each, finding) for finding in _run(each, document)]
        except Exception as error:  # whatever a plugin raises: it must cost only that rule
            failures.append(Failure(f"规则 {each.rule.id}", _cause(error)))
    kept = suppress(document, diagnostics, active, suppressions)
    kept.sort(key=lambda d: (d.span.start, d.span.end, d.rule, d.message))
    return Report(document.path, document, tuple(kept), tuple(failures))


def _run(active: ActiveRule, document: Document) -> Sequence[Finding]:
    check = active.rule.check
    found = check(document) if active.rule.options is None else check(document, active.options)
    findings = list(found)
    for finding in findings:
        _require_sound(finding, len(document.text))
    return findings


def _require_sound(finding: object, length: int) -> None:
    if not isinstance(finding, Finding):
        raise TypeError(f"规则给出的不是 Finding，而是 {type(finding).__name__}")
    spans = [finding.span, *(edit.span for edit in (finding.fix.edits if finding.fix else ()))]
    for span in spans:
        if not isinstance(span, Span) or not 0 <= span.start <= span.end <= length:
            raise ValueError(f"位置 {span} 不在正文 0 至 {length} 之内")


def _stamp(active: ActiveRule, finding: Finding) -> Diagnostic:
    rule = active.rule
    return Diagnostic(rule.id, active.severity, finding.span, finding.message, rule.basis, finding.fix)


def _cause(error: Exception) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"（{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}）" if trace else ""
    return f"{type(error).__name__}: {error}{place}"
