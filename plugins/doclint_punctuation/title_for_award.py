"""Title marks around what is no work: awards, honours, campaigns."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Edit, Finding, Fix, Safety, Severity, Span, pattern, rule
from doclint_punctuation.marks import BREAK, place

_AWARD = pattern(
    rf"《[^《》{BREAK}]{{2,20}}(?<![法例章程定法规規则則划劃见見书書报報告知])》"
    r"(?:(?<=培训班》)|(?<=研修班》)|(?<=研讨班》)|(?<=座谈会》)|(?<=动员会》)|(?<=推进会》)|(?<=现场会》)"
    r"|(?=(?:荣誉称号|榮譽稱號|光荣称号|光榮稱號|称号|稱號|奖项|獎項|奖牌|獎牌|论坛|論壇|培训班|培訓班|品牌)))"
)


@rule(
    "punctuation/title-for-award",
    title="书名号用于称号、奖项、活动",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 A.13",
    profiles=("cn", "cn-hant"),
    triggers=_AWARD,
)
def title_for_award(document: Document) -> Iterator[Finding]:
    """荣获《先进集体》称号: title marks are for works and documents; honours take quotation marks (A.13)."""
    for match in document.find(_AWARD):
        span = Span(*match.span())
        edits = (Edit(Span(span.start, span.start + 1), "“"), Edit(Span(span.end - 1, span.end), "”"))
        yield Finding(place(span), "称号、奖项、活动不用书名号，应为“”", Fix("改为“”", edits, Safety.UNSAFE))
