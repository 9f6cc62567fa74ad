"""The report for people: a colleague's note on each file, and one sentence on all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doclint.language import Voice, common_voice, voice
from doclint.report import Correction, FileResult
from doclint.reports.context import ReportContext
from doclint.reports.entry import MARGIN, EntryWriter
from doclint.reports.folding import fold
from doclint.reports.legible import visible
from doclint.reports.palette import Palette
from doclint.reports.places import LINE, PARAGRAPH
from doclint.reports.summary import summary
from doclint.reports.tally import tally
from doclint.reports.wording import PROFILES, called, lines


def write(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    """The report in Chinese; files with nothing to tell are only counted."""
    palette = Palette(context.color)
    for result in results:
        if result.report.diagnostics or result.corrections:
            yield from _file(result, context, palette)
    yield from closing(results, context)


def closing(results: Sequence[FileResult], context: ReportContext, *, would: bool = False) -> Iterator[str]:
    """What could not be done, and the last word; `would`: nothing was written, only shown."""
    palette = Palette(context.color)
    failures = list(_failures(results, context))
    if failures:
        yield palette.strong(common_voice(results, context.language)("没有做完的：")) + "\n"
        yield from (f"  {visible(failure)}\n" for failure in failures)
        yield "\n"
    yield from summary(results, tally(results, context.failures), context, palette, would=would)


def _file(result: FileResult, context: ReportContext, palette: Palette) -> Iterator[str]:
    document, diagnostics = result.report.document, result.report.diagnostics
    say = voice(result, context.language)
    profile = say(f"（{PROFILES[document.profile]}）") if document else ""
    found = say("{count} 处", count=len(diagnostics)) if diagnostics else say("没有剩下的问题")
    yield f"{palette.strong(visible(called(result, say)))}{profile}：{found}\n\n"
    if result.corrections:
        yield from _corrections(result.corrections, say, palette)
    if document:
        writer = EntryWriter(document, context, palette, say)
        for entry in fold(diagnostics):
            yield from writer.write(entry)
            yield "\n"


def _corrections(corrections: Sequence[Correction], say: Voice, palette: Palette) -> Iterator[str]:
    """What was changed, by rule and reason: where, what was wrong, and how often."""
    unit = PARAGRAPH if any(each.paragraph for each in corrections) else LINE
    places: dict[tuple[str, str], list[int]] = {}
    for each in corrections:
        place = each.line if unit == LINE else each.paragraph
        places.setdefault((each.rule, each.message), []).extend([place] if place else [])
    yield palette.good(say("已改正 {count} 处：", count=len(corrections))) + "\n"
    for (rule, message), numbers in places.items():
        times = say("（{count} 处）", count=len(numbers)) if len(numbers) > 1 else ""
        yield f"{MARGIN}{lines(numbers, say, unit)}  {visible(message)}{times}  {palette.faint(rule)}\n"
    yield "\n"


def _failures(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    for failure in context.failures:
        yield f"{failure.where}：{failure.cause}"
    for result in results:
        for failure in result.report.failures:
            where = "" if failure.where == result.path else f"{failure.where}："
            yield f"{result.path}：{where}{failure.cause}"
