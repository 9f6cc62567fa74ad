"""An institution or a phrase that had another name when the document was written."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import Document, Finding, Lexicon, Safety, Severity, load_table, pattern, rule

from .forms import Form, Place, correction, find, lexicon, right_form
from .formula import Formula, formulas
from .plain import plain

_HISTORY = pattern(
    "原|前身|时任|当时|更名|改称|改为|撤销|组建|划入|划转|合并|整合|并入|不再保留|曾|历史|摘帽|脱贫攻坚"
)
_YEAR = pattern(r"(?:19|20)\d\d(?=年)")
LONGEST_SENTENCE = 200
_CLAUSE_END = "。！？；\n"


@rule(
    "formulas/outdated-name",
    title="机构名称或提法已经更替",
    severity=Severity.WARNING,
    basis="实务",
    profiles=("cn", "cn-hant"),
)
def outdated_name(document: Document) -> Iterator[Finding]:
    """Judged by the document's own date; what speaks of the past keeps the name of its time."""
    if document.date is None:
        return
    read = document.memo(plain)
    for place in find(_replaced(), read, document.date):
        if not _is_history(read.text, place):
            span, fix = correction(place, read, Safety.UNSAFE)
            found = read.shown[place.start : place.end]
            message = f"“{found}”已改为“{right_form(place, read)}”（{place.form.reason}）"
            yield Finding(span, message, fix)


@cache
def _replaced() -> Lexicon[Form]:
    """What has had its day: names, and formulas that have a successor."""
    names = (Form(*row) for row in load_table(__package__, "outdated.tsv"))
    known = {each.text: each for each in formulas()}
    return lexicon(
        (*names, *(_replaced_by(each, known[each.successor]) for each in formulas() if each.until))
    )


def _replaced_by(old: Formula, new: Formula) -> Form:
    return Form(old.bare, new.bare, new.bare_traditional, old.until, "", "", new.source)


def _is_history(text: str, place: Place) -> bool:
    """Whether the sentence, or a title around the name, speaks of a time before the change."""
    reach = max(0, place.start - LONGEST_SENTENCE)
    begin = max(reach - 1, *(text.rfind(mark, reach, place.start) for mark in _CLAUSE_END)) + 1
    sentence = text[begin : place.end + 20]
    before = text[begin : place.start]
    if before.rfind("《") > before.rfind("》") or _HISTORY.search(sentence):
        return True
    return any(match[0] < place.form.since[:4] for match in _YEAR.finditer(before))
