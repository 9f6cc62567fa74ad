"""、 where a new clause begins."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Severity, Span, pattern, replace, rule

_OPENERS = (
    "但是|但(?![书書丁])(?=[^的，。；：、]{2,40}[，。；])|而是|而且|并且|並且|反而|以便|以免|却|卻|因此|所以|从而|從而|然而|不过(?!关|關)|不過(?!關)|否则|否則|总之|總之|此外|与此同时|與此同時|为此|為此"
    "|(?:我们|我們|他们|他們|大家)(?:要|必须|必須|将|將|应当|應當|都)|(?:这|這)(?:是|就是|既是)"
)
_PAIRED = {
    "虽然|雖然|尽管|儘管": "但|却|卻",
    "只要|如果|假如": "就|那么|那麼",
    "因为|因為|由于|由於": "所以|因此",
    "不仅|不僅|不但": "而且|还|還|更",
    "无论|無論|不管": "都",
    "只有": "才",
}
_WITHIN = r"[^，。；：！？、\n\r]{1,40}"
_OPENED = pattern(f"、(?={_OPENERS})")
_CONTINUED = pattern("|".join(f"(?:{first}){_WITHIN}、(?={second})" for first, second in _PAIRED.items()))
_WORD = pattern("|".join([_OPENERS, *_PAIRED.values()]))


@rule(
    "punctuation/dunhao-before-clause",
    title="分句之间用了顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.5",
    triggers=(_OPENED, _CONTINUED),
)
def dunhao_before_clause(document: Document) -> Iterator[Finding]:
    """、 stands between words side by side; what follows here begins a clause, which takes a comma."""
    ends = {match.end() for each in (_OPENED, _CONTINUED) for match in document.find(each)}
    for end in sorted(ends):
        span = Span(end - 1, end)
        word = next(_WORD.finditer(document.prose, span.end))
        yield Finding(span, f"“{word[0]}”引出分句，前面应当用逗号", replace(span, "，"))
