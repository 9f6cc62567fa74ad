"""The report to look at: one page that needs no network, the documents with their marks and all remarks."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.resources import files
from string import Template

from doclint.language import Voice, common_voice
from doclint.report import FileResult
from doclint.reports.context import ReportContext
from doclint.reports.page.appendix import appendix
from doclint.reports.page.article import article
from doclint.reports.page.entries import entries
from doclint.reports.page.families import families
from doclint.reports.page.head import contents, corrections, head
from doclint.reports.page.markup import Html, element, join, text
from doclint.reports.page.remark import Remark, number
from doclint.reports.wording import called
from doclint.version import __version__


def write(results: Sequence[FileResult], context: ReportContext) -> Iterator[str]:
    """The page. Documents with nothing to tell are only counted."""
    say = common_voice(results, context.language)
    told = _numbered(results, context)
    remarks = [each for _, own in told for each in own]
    used = {each.diagnostic.rule for each in remarks}
    script = _data("page.js")
    yield Template(_data("page.html")).substitute(
        version=text(__version__),
        language=say.tag,
        title=text(_title(results, say)),
        style=_data("page.css"),
        script=script,
        digest=b64encode(sha256(script.encode()).digest()).decode(),
        head=head(results, context, remarks, say),
        documents=_documents(told, say),
        list=_list(told, context, say) if remarks else "",
        appendix=appendix((rule for rule in context.rules if rule.id in used), say) or "",
    )


def _numbered(results: Sequence[FileResult], context: ReportContext) -> list[tuple[FileResult, list[Remark]]]:
    ids = {each.rule.partition("/")[0] for result in results for each in result.report.diagnostics}
    known = families(context.rules, ids)
    told: list[tuple[FileResult, list[Remark]]] = []
    first = 1
    for result in results:
        document = result.report.document
        if document and (result.report.diagnostics or result.corrections):
            own = number(result.report.diagnostics, document, known, first)
            told.append((result, own))
            first += len(own)
    return told


def _title(results: Sequence[FileResult], say: Voice) -> str:
    title = say("校对报告")
    return f"{title} {called(results[0], say)}" if len(results) == 1 else title


def _documents(told: Sequence[tuple[FileResult, list[Remark]]], say: Voice) -> Html:
    names = ((at, called(result, say), len(own)) for at, (result, own) in enumerate(told, 1))
    return join([contents(names, say), *(_document(at, *each, say) for at, each in enumerate(told, 1))], "\n")


def _document(at: int, result: FileResult, own: Sequence[Remark], say: Voice) -> Html:
    assert result.report.document is not None
    return element(
        "section",
        element("h2", called(result, say)),
        corrections(result.corrections, say),
        article(result.report.document, own),
        id=f"d{at}",
        class_="document",
    )


def _list(told: Sequence[tuple[FileResult, list[Remark]]], context: ReportContext, say: Voice) -> Html:
    rules = {rule.id: rule for rule in context.rules}
    parts = [
        element(
            "section", element("h2", called(result, say)) if len(told) > 1 else None, entries(own, rules, say)
        )
        for result, own in told
        if own
    ]
    return element("aside", *parts, id="list", aria_label=say("全部意见"))


def _data(name: str) -> str:
    return (files("doclint.reports.page") / name).read_text("utf-8")
