"""Results made by hand, so that the reports are judged alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from doclint import Diagnostic, Document, Failure, Fix, Report, Severity, Span
from doclint.report import Correction, FileResult


def remark(
    span: Span,
    message: str = "这里不对",
    *,
    rule: str = "family/fault",
    severity: Severity = Severity.ERROR,
    basis: str | None = None,
    fix: Fix | None = None,
) -> Diagnostic:
    return Diagnostic(rule, severity, span, message, basis, fix)


def result(
    text: str,
    *diagnostics: Diagnostic,
    path: str = "草稿.txt",
    failures: tuple[Failure, ...] = (),
    corrections: tuple[Correction, ...] = (),
) -> FileResult:
    document = Document(text, path=path, profile="cn")
    return FileResult(path, Report(path, document, diagnostics, failures), corrections)


def unread(path: str, cause: str) -> FileResult:
    return FileResult(path, Report(path, None, failures=(Failure(path, cause),)))


class Make:
    remark = staticmethod(remark)
    result = staticmethod(result)
    unread = staticmethod(unread)

    @staticmethod
    def each(text: str, passage: str, **about: object) -> list[Diagnostic]:
        """A remark on every occurrence of `passage`."""
        found: list[Diagnostic] = []
        at = text.find(passage)
        while at >= 0:
            make: Callable[..., Diagnostic] = remark
            found.append(make(Span(at, at + len(passage)), **about))
            at = text.find(passage, at + 1)
        return found


@pytest.fixture(scope="session")
def make() -> type[Make]:
    return Make
