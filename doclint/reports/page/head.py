"""What stands above the document: the summary, the bar of counts, the filters, what was not done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from doclint.diagnostic import Severity
from doclint.language import Voice
from doclint.report import Correction, FileResult
from doclint.reports.context import ReportContext
from doclint.reports.page.families import Family
from doclint.reports.page.markup import Html, element
from doclint.reports.page.remark import Remark
from doclint.reports.palette import Palette
from doclint.reports.summary import summary
from doclint.reports.tally import tally
from doclint.reports.wording import SEVERITIES

ALL, SOME = "共 {all} 处", "显示 {some} 处，共 {all} 处"
"""What the page says of its filters; its script fills the braces."""


def head(
    results: Sequence[FileResult], context: ReportContext, remarks: Sequence[Remark], say: Voice
) -> Html:
    """The head of the page."""
    told = summary(results, tally(results, context.failures), context, Palette(False))
    counts = Counter(each.family for each in remarks)
    return element(
        "header",
        element("h1", say("校对报告")),
        _failures(results, context, say),
        *(element("p", sentence.strip()) for sentence in told),
        _bar(counts, say) if remarks else None,
        _filters(counts, remarks, say) if remarks else None,
    )


def corrections(made: Sequence[Correction], say: Voice) -> Html | None:
    """What was corrected already, on demand."""
    if not made:
        return None
    items = (element("li", f"{say(_where(each))}：{each.message}") for each in made)
    summary = element("summary", say("已改正 {count} 处", count=len(made)))
    return element("details", summary, element("ul", *items), class_="done")


def _where(correction: Correction) -> str:
    return f"第 {correction.paragraph} 段" if correction.paragraph else f"第 {correction.line} 行"


def contents(names: Iterable[tuple[int, str, int]], say: Voice) -> Html | None:
    """The way to each of several documents: number, name, how many remarks."""
    items = [
        element("li", element("a", name, href=f"#d{number}"), say(" {count} 处", count=count))
        for number, name, count in names
    ]
    return element("nav", element("ul", *items), aria_label=say("文件")) if len(items) > 1 else None


def _bar(counts: Counter[Family], say: Voice) -> Html:
    told = {
        family: say(f"{family.title} {{count}} 处", count=count) for family, count in counts.most_common()
    }
    parts = (
        element("span", class_=f"hue-{family.hue}", style=f"flex-grow:{count}",
                title=told[family], data_bar=family.id)
        for family, count in counts.most_common()
    )  # fmt: skip
    return element("div", *parts, class_="bar", role="img", aria_label="、".join(told.values()))


def _filters(counts: Counter[Family], remarks: Sequence[Remark], say: Voice) -> Html:
    grave = Counter(each.diagnostic.severity for each in remarks)
    return element(
        "form",
        element("fieldset", element("legend", say("类别")), *_families(counts, say)),
        element("fieldset", element("legend", say("程度")), *_severities(grave, say)),
        _shown(len(remarks), say),
        id="filters",
    )


def _shown(count: int, say: Voice) -> Html:
    told = say(ALL, all=count)
    return element("p", told, id="shown", role="status", data_all=say(ALL), data_some=say(SOME))


def _families(counts: Counter[Family], say: Voice) -> Iterator[Html]:
    for family, count in counts.most_common():
        yield _filter("family", family.id, say(family.title), count, f"hue-{family.hue}")


def _severities(counts: Counter[Severity], say: Voice) -> Iterator[Html]:
    for severity, title in SEVERITIES.items():
        if severity in counts:
            yield _filter("severity", severity.value, say(title), counts[severity], severity.value)


def _filter(name: str, value: str, title: str, count: int, look: str) -> Html:
    box = element("input", type="checkbox", name=name, value=value, checked=True)
    told = element("span", title, class_="name")
    return element("label", box, told, element("span", str(count), class_="count"), class_=look)


def _failures(results: Sequence[FileResult], context: ReportContext, say: Voice) -> Html | None:
    told = [f"{each.where}：{each.cause}" for each in context.failures]
    for result in results:
        for each in result.report.failures:
            where = "" if each.where == result.path else f"{each.where}："
            told.append(f"{result.path}：{where}{each.cause}")
    if not told:
        return None
    items = (element("li", each) for each in told)
    return element("section", element("h2", say("没有做完的")), element("ul", *items), class_="failures")
