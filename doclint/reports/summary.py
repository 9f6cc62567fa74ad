"""The last word of the human report, as a colleague would put it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from doclint.language import Voice, common_voice
from doclint.report import FileResult
from doclint.reports.context import ReportContext
from doclint.reports.legible import visible
from doclint.reports.palette import Palette
from doclint.reports.tally import Tally
from doclint.reports.wording import called

MOST_NAMES = 5
"""Excluded paths that are named."""


def summary(
    results: Sequence[FileResult],
    counts: Tally,
    context: ReportContext,
    palette: Palette,
    *,
    would: bool = False,
) -> Iterator[str]:
    """What was read, what was found, what can be done about it; what was left out.

    would: what counts as corrected would be, and has not been.
    """
    say = common_voice(results, context.language)
    if counts.read:
        clean = not counts.diagnostics and not counts.failures
        sentence = f"{_read(results, counts, say, would)}{say(_found(counts))}{say(_remedies(counts))}"
        yield (palette.good(sentence) if clean else palette.strong(sentence)) + "\n"
    if counts.failures:
        yield palette.strong(say("有 {count} 处没有做完，原因见上。", count=counts.failures)) + "\n"
    if context.skipped:
        names = "、".join(map(visible, context.skipped[:MOST_NAMES]))
        more = " 等" if len(context.skipped) > MOST_NAMES else ""
        words = "按 exclude 跳过 {count} 个文件：{names}{more}。"
        yield say(words, count=len(context.skipped), names=names, more=more) + "\n"


def _read(results: Sequence[FileResult], counts: Tally, say: Voice, would: bool) -> str:
    name = visible(called(results[0], say))
    what = name if counts.files == 1 else say("{count} 个文件", count=counts.read)
    read = say("看过了 {what}，", what=what)
    made = say("会改正 {count} 处，" if would else "改正了 {count} 处，", count=counts.corrections)
    return f"{read}{made}" if counts.corrections else read


def _found(counts: Tally) -> str:
    if not counts.diagnostics:
        return "没有剩下的问题" if counts.corrections else "没有发现问题"
    kinds = (("错误", counts.errors), ("提醒", counts.warnings), ("建议", counts.infos))
    told = "、".join(f"{name} {count} 处" for name, count in kinds if count)
    return f"{'还有' if counts.corrections else '发现'}{told}"


def _remedies(counts: Tally) -> str:
    if not counts.diagnostics:
        return "。"
    by_hand = counts.diagnostics - counts.fixable - counts.fixable_unsafe
    ways = (
        (counts.fixable, "可用 --fix 改正"),
        (counts.fixable_unsafe, "可在核对后用 --unsafe 改正"),
        (by_hand, "要请您定夺"),
    )
    possible = [(count, way) for count, way in ways if count]
    if len(possible) == 1:
        return f"，{'都' if counts.diagnostics > 1 else ''}{possible[0][1]}。"
    return f"。其中 {'，'.join(f'{count} 处{way}' for count, way in possible)}。"
