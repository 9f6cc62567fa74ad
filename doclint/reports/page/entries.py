"""The list beside the document: an entry a remark, with what to change and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from doclint.diagnostic import Edit, Fix
from doclint.language import Voice
from doclint.reports.page.markup import Html, element, join
from doclint.reports.page.remark import Remark
from doclint.reports.places import place
from doclint.reports.wording import SEVERITIES, remedy
from doclint.rules import Rule

MOST_EDITS = 3
LONGEST = 60
"""Characters of a changed passage that are shown."""


def entries(remarks: Sequence[Remark], rules: Mapping[str, Rule], say: Voice) -> Html:
    """The entries of one document, each `#r…` and leading to its mark `#m…`."""
    return element("ol", *(_entry(each, rules.get(each.diagnostic.rule), say) for each in remarks))


def _entry(remark: Remark, rule: Rule | None, say: Voice) -> Html:
    found = remark.diagnostic
    head = element(
        "a",
        element("span", str(remark.number), class_="number"),
        element("span", say(SEVERITIES[found.severity]), class_="severity"),
        element("span", say(remark.family.title), class_="family"),
        element("span", place(remark.document, remark.span.start, say), class_="place"),
        element("strong", found.message),
        href=f"#m{remark.number}",
    )
    how = remedy([found], say)
    return element(
        "li",
        head,
        _change(found.fix, remark, say) if found.fix else None,
        element("p", how, class_="how") if how else None,
        _why(remark, rule, say),
        id=f"r{remark.number}",
        class_=f"remark {remark.look}",
        tabindex="-1",
        value=remark.number,
        data_severity=found.severity.value,
        data_family=remark.family.id,
    )


def _change(fix: Fix, remark: Remark, say: Voice) -> Html | None:
    """What stands there and what is to stand there, edit by edit."""
    if not fix.edits:
        return None
    more = len(fix.edits) - MOST_EDITS
    told = join((_edit(each, remark) for each in fix.edits[:MOST_EDITS]), "，")
    return element(
        "p", told, say("，等 {count} 处", count=len(fix.edits)) if more > 0 else None, class_="change"
    )


def _edit(edit: Edit, remark: Remark) -> Html:
    old = edit.span.of(remark.document.text)
    parts: list[Html] = []
    if old:
        parts.append(element("del", _short(old)))
    if edit.text:
        parts.append(element("ins", _short(edit.text)))
    return join(parts, " → ")


def _short(plain: str) -> str:
    told = plain if len(plain) <= LONGEST else f"{plain[:LONGEST]}…"
    return told if told.strip() else told.replace(" ", "␣")


def _why(remark: Remark, rule: Rule | None, say: Voice) -> Html:
    return element("details", element("summary", say("依据")), *_authority(remark, rule, say))


def _authority(remark: Remark, rule: Rule | None, say: Voice) -> Iterator[Html]:
    found = remark.diagnostic
    yield element("p", found.basis or say("没有单独的条文，依通行写法"))
    title = join([say(rule.title) if rule else None, element("code", found.rule)], " ")
    yield element("p", element("a", title, href=f"#rule-{found.rule}") if rule else title)
