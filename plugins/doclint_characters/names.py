"""Personal names in a Simplified text, which keep what character they were registered with."""

from __future__ import annotations

from doclint import Span, pattern

_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖"
    "邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
)
_ROLES = "民员长记任授师家者人工志生兵席"
"""What the word before a name ends with: 村民, 委员, 书记."""
_NAME = pattern(
    f"(?:(?<![一-鿿])|(?<=[{_ROLES}]))[{_SURNAMES}][一-鿿]{{1,2}}(?=[，。、；：）》\\s]|$|同志|先生|女士|主任|局长|书记|教授|等)"
)
_BEFORE, _AFTER = 2, 4


def named(prose: str, span: Span) -> bool:
    """Whether `span` is in a given name: after a surname, in what stands apart as a name does."""
    found = _NAME.finditer(prose, max(0, span.start - _BEFORE), span.end + _AFTER)
    return any(match.start() < span.start < match.end() for match in found)
