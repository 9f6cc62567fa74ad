"""Markup that is safe by construction: whatever is not `Html` is text, and gets escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from doclint.reports.legible import visible

_VOID = frozenset({"input"})


class Html(str):
    """A piece of a page."""

    __slots__ = ()


def text(plain: str) -> Html:
    """Plain text as markup: escaped, and what a reader could not see is spelt out."""
    return Html("\n".join(escape(visible(line)) for line in plain.split("\n")))


def join(pieces: Iterable[str | None], between: str = "") -> Html:
    """Pieces in a row; None is nothing."""
    return Html(between.join(_html(piece) for piece in pieces if piece is not None))


def element(name: str, /, *children: str | None, **attributes: str | int | bool | None) -> Html:
    """An element. `class_` is the class, `data_x` is `data-x`; None and False leave an attribute out."""
    told = "".join(
        f" {_name(key)}{_value(each)}" for key, each in attributes.items() if each not in (None, False)
    )
    return Html(f"<{name}{told}>" if name in _VOID else f"<{name}{told}>{join(children)}</{name}>")


def _html(piece: str) -> Html:
    return piece if isinstance(piece, Html) else text(piece)


def _name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _value(value: str | int | bool | None) -> str:
    return "" if value is True else f'="{escape(visible(str(value)))}"'
