"""版面格式：GB/T 9704—2012，只查 Word 文稿，红头文件自动查，其他文稿点名才查。"""

from collections.abc import Sequence
from importlib import import_module

from doclint import Rule, Source, hookimpl

_RULES = """
page_size page_margin title_font heading_font body_font line_spacing missing_page_number
"""


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this family: each module is named after its fault and holds the rule of that name."""
    return tuple(getattr(import_module(f"{__name__}.{name}"), name) for name in _RULES.split())


@hookimpl
def doclint_sources() -> Sequence[Source]:
    """A notation for examples; no file has it."""
    from doclint_layout.notation import NOTATION

    return (NOTATION,)
