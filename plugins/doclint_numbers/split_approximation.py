"""Two neighbouring numbers that mean “about” stand together, in Chinese figures: 三四天, not 三、四天."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from doclint import (
    Document,
    Finding,
    Match,
    Pattern,
    Safety,
    Severity,
    Span,
    load_table,
    parse_numeral,
    pattern,
    replace,
    rule,
    write_numeral,
)

_RANKED = pattern("(?:分[列获獲居别別]|[排名]在|位[居列])\\Z")


@cache
def _approximation() -> Pattern:
    """A neighbour after 、 with a unit that takes approximate numbers; 级, 代 and the like enumerate."""
    units = sorted((row[0] for row in load_table("doclint_numbers", "approximate_units.tsv")), key=len)
    return pattern(
        r"(?P<first>[一二两兩三四五六七八1-8])(?P<mark>、|(?<=[1-8])[ \u3000](?=[2-9]))"
        r"(?P<second>[二三四五六七八九2-9])"
        rf"(?=(?P<multiple>[十百千万萬亿億]{{0,2}})多?(?:{'|'.join(reversed(units))})(?![级級代度期来份线線季]))"
    )


@rule(
    "numbers/split-approximation",
    title="概数中间用了顿号",
    severity=Severity.WARNING,
    basis="GB/T 15834—2011 4.5.3.4",
    profiles=("cn", "cn-hant", "hk"),  # Taiwan's handbook of marks has no such clause: 兩、三個 is usual
    triggers="、 \u3000",
)
def split_approximation(document: Document) -> Iterator[Finding]:
    prose = document.prose
    for match in document.find(_approximation()):
        first, second = (_value(match[part]) for part in ("first", "second"))
        if second != first + 1 or _enumerates(prose, match):
            continue
        if document.profile == "hk" and not match["first"].isdecimal():
            continue  # 三、四個月 is usual there too
        span = Span(*match.span())
        name = "顿号" if match["mark"] == "、" else "空格"
        right = _written(first, second, match["first"], match["multiple"])
        message = f"相邻两数连用表示概数，中间不用{name}：“{match[0]}”应为“{right}”"
        yield Finding(span, message, replace(span, right, Safety.UNSAFE))


def _value(figure: str) -> int:
    return int(figure) if figure.isdecimal() else parse_numeral(figure) or 0


def _enumerates(prose: str, match: Match) -> bool:
    """Whether the first number ends a longer one or a list, or begins a paragraph, being its label.

    Or whether both are places in a rank: 分列二、三名.
    """
    return (
        match.start() == 0
        or _RANKED.search(prose, match.start() - 2 if match.start() > 1 else 0, match.start()) is not None
        or prose[match.start() - 1] in "第、，。：；（(\n\r\t \u3000-—～~.．0123456789百千万亿号條条"
    )


def _written(first: int, second: int, figure: str, multiple: str) -> str:
    if first == 1 and not multiple:
        return "一两"
    if first == 2 and figure != "二":
        return "两" + write_numeral(second)
    return write_numeral(first) + write_numeral(second)
