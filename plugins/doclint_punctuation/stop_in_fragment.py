"""A full stop inside the quotation marks of a mere phrase."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Match, Safety, Severity, Span, pattern, replace, rule
from doclint_punctuation.marks import BREAK, HAN

_FRAGMENT = pattern(
    rf"(?<=[{HAN}])(?<![说說道曰喊问問答叫云讲講写寫])[“「](?P<words>[{HAN}]{{2,8}})(?P<stop>[。，])[”」]"
    r"(?![。，、；！？])"
    rf"|(?<=[{HAN}])(?<![说說道曰喊问問答叫云讲講写寫])[“「][^“”「」。！？{BREAK}]{{2,40}}(?P<before>。)[”」]"
    r"(?=的(?!时候|時候|声|聲|那|话|話|同时|同時))"
)


@rule(
    "punctuation/stop-in-fragment",
    title="引用词语时标点放进了引号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 B.2",
    triggers=_FRAGMENT,
)
def stop_in_fragment(document: Document) -> Iterator[Finding]:
    """坚持“人民至上。”: what is quoted is part of the sentence, whose mark stands after the quotation."""
    for match in document.find(_FRAGMENT):
        if match["before"]:
            span = Span(*match.span("before"))
            yield Finding(span, "引文是句子的一部分，末尾不用句号", replace(span, "", Safety.UNSAFE))
        else:
            span = Span(match.start("stop"), match.end())
            yield Finding(span, "引用的是词语，标点应放在后引号之后", _fix(match))


def _fix(match: Match) -> Fix:
    stop, quote = match.start("stop"), match.group()[-1]
    swapped = quote + match["stop"]
    return Fix(f"改为{swapped}", (Edit(Span(stop, stop + 2), swapped),), Safety.UNSAFE)
