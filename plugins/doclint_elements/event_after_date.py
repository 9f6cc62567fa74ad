"""What a document speaks of as done lies not after the day of its writing."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, WrittenDate, find_dates, pattern, rule

_BEFORE = pattern(r"(?:已经|已經|业经|業經|已|曾|经|經|[你贵貴本我][省市县縣区區州局厅廳委部院校府会會])于?$")
_AFTER = pattern(
    r"[^。；！？，\n]{0,30}?(?:审议通过了?|審議通過了?|批准了|召开了|召開了|举行了|舉行了|印发了|印發了|发布了|發布了"
    r"|作出了|签订了|簽訂了|发生了?|發生了?|收悉)"
)
_PASSED = pattern(
    r"[^。；！？，\n]{0,40}?(?:会议|會議|常委会|常委會|全会|全會)[^。；！？，\n]{0,12}?(?:通过|通過|批准|同意)"
)
_LATER = pattern(r"(?:拟|擬|将|將|计划|計劃|预计|預計|如|若|应|應|须|須|待)")
_FAR = 8


@rule(
    "elements/event-after-date",
    title="所述已办事项晚于成文日期",
    severity=Severity.WARNING,
    basis="实务",
    triggers="年",
    profiles=("cn", "cn-hant"),
)
def event_after_date(document: Document) -> Iterator[Finding]:
    elements = document.elements
    own = elements.dated
    if own is None or own.date is None:
        return
    for written in find_dates(document.prose, elements.body.start, elements.body.end):
        if written.date is not None and written.date > own.date and _done(document.prose, written):
            day = own.date
            message = f"成文日期是{day.year}年{day.month}月{day.day}日，这里所述的事却在其后，请核对"
            yield Finding(written.span, message)


def _done(prose: str, written: WrittenDate) -> bool:
    """Whether the clause tells the event of that day as past."""
    span = written.span
    clause = _clause(prose, span)
    if _LATER.search(prose, clause, span.start):
        return False
    led = _BEFORE.search(prose, max(clause, span.start - _FAR), span.start)
    done = _AFTER.match(prose, span.end) or _PASSED.match(prose, span.end)
    if done is None or _LATER.search(prose, span.end, done.end()):
        return False
    return led is not None or prose[done.end() - 1] in "了悉" or _PASSED.match(prose, span.end) is not None


def _clause(prose: str, span: Span) -> int:
    return max(prose.rfind(mark, 0, span.start) for mark in "。；，！？：\n") + 1
