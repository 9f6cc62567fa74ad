"""Run rules over a document, each alone. Pure: no file system, no clock, no environment."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from doclint.diagnostic import Diagnostic, Finding
from doclint.document import Document
from doclint.gate import sets_off, suits, triggered
from doclint.report import Failure, Report
from doclint.rules import ActiveRule
from doclint.sound import require_sound
from doclint.suppress import NOTHING, Suppressions, suppress

Call = Callable[[ActiveRule, Document], Iterable[Finding]]
"""How a rule is run on a document."""


class RuleStopped(Exception):
    """A rule that was not let run to its end; its text says why, in Chinese."""


def call(active: ActiveRule, document: Document) -> Iterable[Finding]:
    """Run the rule's check, where the rule holds for such a document and something in it sets it off."""
    if not (sets_off(active.rule, document) and suits(active, document)):
        return ()
    check = active.rule.check
    return check(document) if active.rule.options is None else check(document, active.options)


def lint(
    document: Document,
    rules: Iterable[ActiveRule],
    suppressions: Suppressions = NOTHING,
    call: Call = call,
) -> Report:
    """The remarks of `rules` on `document`, in order of place, without what `suppressions` hide.

    A rule that raises, or yields what is no finding within the text, costs only itself: its own
    findings are dropped and it is named in `failures`. `call` may watch over the rule that it runs.
    """
    diagnostics: list[Diagnostic] = []
    failures: list[Failure] = []
    active = tuple(rules)
    length = len(document.text)
    for each in triggered(active, document):
        try:
            found = list(call(each, document))
            if found:
                require_sound(found, length)
                diagnostics += [_stamp(each, finding) for finding in found]
        except (Exception, SystemExit) as error:  # whatever a plugin raises: it must cost only that rule
            failures.append(Failure(f"规则 {each.rule.id}", cause(error)))
    kept = suppress(document, diagnostics, active, suppressions)
    kept.sort(key=lambda d: (d.span.start, d.span.end, d.rule, d.message))
    return Report(document.path, document, tuple(kept), tuple(failures))


def _stamp(active: ActiveRule, finding: Finding) -> Diagnostic:
    rule = active.rule
    return Diagnostic(rule.id, active.severity, finding.span, finding.message, rule.basis, finding.fix)


def cause(error: BaseException) -> str:
    """What was raised and where, for the report."""
    if isinstance(error, RuleStopped):
        return str(error)
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"（{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}）" if trace else ""
    return f"{type(error).__name__}: {error}{place}"
