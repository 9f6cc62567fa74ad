"""What a rule may yield: findings within the text, of the types that are declared."""

from __future__ import annotations

from collections.abc import Iterable

from doclint.diagnostic import Edit, Finding, Fix, Safety
from doclint.span import Span


def require_sound(findings: Iterable[Finding], length: int) -> None:
    """Raises TypeError or ValueError at the first of `findings` that is unsound for a text of `length`.

    Python checks no types, and what is odd here would fail far away: when remarks are sorted, when
    they travel between processes, when a report is written.
    """
    for finding in findings:
        if not isinstance(finding, Finding):
            raise _wrong(finding, Finding, "规则给出的")
        _require_text(finding.message, "Finding.message")
        _require_within(finding.span, length)
        if finding.fix is not None:
            _require_fix(finding.fix, length)


def _require_fix(fix: Fix, length: int) -> None:
    if not isinstance(fix, Fix):
        raise _wrong(fix, Fix, "Finding.fix")
    _require_text(fix.title, "Fix.title")
    if not isinstance(fix.safety, Safety):
        raise _wrong(fix.safety, Safety, "Fix.safety")
    if not isinstance(fix.edits, tuple):
        raise _wrong(fix.edits, tuple, "Fix.edits")
    for edit in fix.edits:
        if not isinstance(edit, Edit):
            raise _wrong(edit, Edit, "Fix.edits 中的")
        _require_text(edit.text, "Edit.text")
        _require_within(edit.span, length)


def _require_text(text: str, what: str) -> None:
    if not isinstance(text, str):
        raise _wrong(text, str, what)
    if not text.isascii():
        text.encode()  # half of a surrogate pair is in no file and no report


def _require_within(span: Span, length: int) -> None:
    if not isinstance(span, Span):
        raise _wrong(span, Span, "位置")
    if type(span.start) is not int or type(span.end) is not int or not 0 <= span.start <= span.end <= length:
        raise ValueError(f"位置 {span} 不在正文 0 至 {length} 之内")


def _wrong(value: object, kind: type, what: str) -> TypeError:
    return TypeError(f"{what}不是 {kind.__name__}，而是 {type(value).__name__}")
