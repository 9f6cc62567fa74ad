"""The reports: name to writer. Each is loaded when it is first asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from importlib import import_module
from typing import cast

from doclint.report import FileResult
from doclint.reports.context import ReportContext, Writer

__all__ = ["STREAMED", "WRITERS", "FileResult", "ReportContext", "Writer"]


def _lazy(name: str) -> Writer:
    def write(results: Iterable[FileResult], context: ReportContext) -> Iterator[str]:
        writer = cast(Writer, import_module(f"doclint.reports.{name}").write)
        yield from writer(results if name in STREAMED else list(results), context)

    return write


STREAMED = ("json", "github")
"""Reports that take the results one by one and keep none; all others are given them together."""

NAMES = ("human", "json", "html", "github", "sarif", "checkstyle", "rdjson")
WRITERS: Mapping[str, Writer] = {name: _lazy(name) for name in NAMES}
