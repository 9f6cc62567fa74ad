"""The title of an attachment is the name that the list gives it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from doclint import Attachment, Document, Finding, Severity, Span, rule
from doclint_elements.attachments import Attached, attached

_LOOSE = str.maketrans("", "", " \u3000\t《》〈〉“”\r\n")
_ALIKE = 0.6


@rule(
    "elements/attachment-title",
    title="附件名称前后不一致",
    severity=Severity.WARNING,
    basis="GB/T 9704—2012 7.3.7",
    triggers="附",
    profiles=("cn", "cn-hant"),
)
def attachment_title(document: Document) -> Iterator[Finding]:
    by_number = {each.number: each for each in document.memo(attached)}
    for listed in document.elements.listed:
        own = by_number.get(listed.number)
        if own is not None and own.lines:
            yield from _compare(listed, own, document.prose)


def _compare(listed: Attachment, own: Attached, prose: str) -> Iterator[Finding]:
    name = listed.name.of(prose)
    titles = ["".join(line.of(prose) for line in own.lines[:count]) for count in (1, 2, 3)]
    if any(title.translate(_LOOSE) == name.translate(_LOOSE) for title in titles):
        return
    nearest = max(titles, key=lambda title: SequenceMatcher(None, name, title).ratio())
    if SequenceMatcher(None, name, nearest).ratio() >= _ALIKE:
        message = f"附件说明写“{name}”，附件标题是“{nearest}”，应当一致"
        yield Finding(_difference(listed.name, name, nearest), message)


def _difference(span: Span, name: str, title: str) -> Span:
    """The part of the name that the title has otherwise; the whole name where only something is missing."""
    changes = [each for each in SequenceMatcher(None, name, title).get_opcodes() if each[0] != "equal"]
    start, end = changes[0][1], changes[-1][2]
    return Span(span.start + start, span.start + end) if end > start else span
