"""A dash put for 一, or 一 put for the dash of a range."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Span, pattern, replace, rule

_DASH = "-－—–―─━‐‑‒−ー"
_DIGITS = "0123456789０１２３４５６７８９"
_FOR_ONE = pattern(
    f"第(?P<a>[{_DASH}])(?=[条章节款项批次届季名位期个阶步轮時條節項屆階輪個])"
    f"|[统統](?P<b>[{_DASH}])(?=[领战思指部管规協协调安步行考領戰規調組组])"
    f"|(?P<c>[{_DASH}])[带帶](?P<d>[{_DASH}])路"
)
_FOR_DASH = pattern(f"[{_DIGITS}]一(?=[{_DIGITS}])")
_SIGNS = tuple(
    [f"{before}{dash}" for before in "第统統带帶" for dash in _DASH] + [f"{digit}一" for digit in _DIGITS]
)


@rule("characters/dash-look-alike", title="横线与“一”混用", triggers=_SIGNS)
def dash_look_alike(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_FOR_ONE):
        for name in "abcd":
            span = Span(*match.span(name))
            if span.start >= 0:
                yield Finding(span, f"“{span.of(prose)}”应为汉字“一”", replace(span, "一"))
    for match in document.find(_FOR_DASH):
        span = Span(match.end() - 1, match.end())
        yield Finding(span, "数字之间的“一”应为连接号“—”", replace(span, "—", Safety.UNSAFE))
