"""截至 takes a time and goes on; 截止 ends something: 截至12月底，已完成……."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Span, pattern, replace, rule

_WHEN = (
    r"(?:目前|现在|現在|今天|今日|昨天|昨日|日前|当前|當前|去年|今年|本月|上月|本周|本週"
    r"|\d{1,4}年|\d{1,2}月|\d{1,2}日|[二一][〇○零一二三四五六七八九]{3}年|[一二三四五六七八九十]{1,3}月)"
)
_CUTOFF = pattern(
    rf"(?:^|(?<=[\s。；，：（“「、]))截止(?={_WHEN}[^，。；：、]{{0,16}}?(?:[，,]|已|共[有计計]|全[市省县縣区區国國]|累计|累計))"
)


@rule(
    "numbers/cutoff",
    title="“截至”误作“截止”",
    basis="实务",
    triggers="截",
)
def cutoff(document: Document) -> Iterator[Finding]:
    for match in document.find(_CUTOFF):
        span = Span(*match.span())
        yield Finding(span, "后面带时间并继续叙述，“截止”应为“截至”", replace(span, "截至"))
