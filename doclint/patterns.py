"""Patterns that are compiled when they are first used, so that an idle rule costs nothing."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from types import CodeType
from typing import TYPE_CHECKING, Any, Protocol

from doclint.compiled import compiled


class Match(Protocol):
    """The part of a match that `re` and `regex` share."""

    def group(self, *group: int | str) -> Any: ...
    def start(self, group: int | str = 0) -> int: ...
    def end(self, group: int | str = 0) -> int: ...
    def span(self, group: int | str = 0) -> tuple[int, int]: ...
    def __getitem__(self, group: int | str) -> Any: ...
    @property
    def lastgroup(self) -> str | None: ...


_WHOLE = 2**62
_METHODS = ("finditer", "search", "match", "fullmatch")
_TAKES_MANY = 0x0C
"""The flags of code with `*arguments` or `**options`."""


class Pattern:
    """A regular expression that compiles itself on first use. Made by `pattern`.

    Its methods are those of what it is compiled to.
    """

    __slots__ = ("source", "of_code", "_is_constant", *_METHODS)

    def __init__(self, source: str, *, of_code: bool = False, is_constant: bool = False) -> None:
        """`of_code`: whether it stands in a module as it is. `is_constant`: whether it is the same in every
        run, so that it may be kept for the next.
        """
        self.source = source
        self.of_code = of_code
        self._is_constant = of_code or is_constant

    if TYPE_CHECKING:

        def finditer(self, text: str, start: int = 0, end: int = _WHOLE) -> Iterator[Match]: ...
        def search(self, text: str, start: int = 0, end: int = _WHOLE) -> Match | None: ...
        def match(self, text: str, start: int = 0, end: int = _WHOLE) -> Match | None: ...
        def fullmatch(self, text: str, start: int = 0, end: int = _WHOLE) -> Match | None: ...

    else:

        def __getattr__(self, name):
            """A method that is not there yet."""
            if name not in _METHODS:
                raise AttributeError(name)
            compiled = _compile(self.source, self._is_constant)
            for each in _METHODS:
                setattr(self, each, getattr(compiled, each))
            return getattr(compiled, name)


def pattern(source: str) -> Pattern:
    r"""A lazily compiled pattern.

    With a Unicode property (`\p{Han}`) it is compiled by `regex`, which knows them; otherwise by
    the standard library's `re`, which imports and scans faster.
    """
    maker = _maker()
    if maker.co_name == "<module>":
        return of_code(source)
    return Pattern(source, is_constant=_is_given_nothing(maker))


def of_code(source: str) -> Pattern:
    """The pattern that stands in modules as `source`: one for all of them."""
    if source not in _of_code:
        _of_code[source] = Pattern(source, of_code=True)
    return _of_code[source]


_of_code: dict[str, Pattern] = {}


def _maker() -> CodeType:
    """The code that asks for a pattern."""
    frame = sys._getframe(2)
    while frame.f_back and frame.f_code.co_name in ("<genexpr>", "<listcomp>", "<dictcomp>"):
        frame = frame.f_back
    return frame.f_code


def _is_given_nothing(maker: CodeType) -> bool:
    """Whether it is a module, or a function without arguments.

    What another function makes may hold words of a document, of which nothing is ever stored.
    """
    takes = maker.co_argcount + maker.co_kwonlyargcount + len(maker.co_freevars)
    return not takes and not maker.co_flags & _TAKES_MANY


def _compile(source: str, is_constant: bool) -> Any:
    if r"\p{" in source:
        import regex

        return regex.compile(source)
    return compiled(source) if is_constant else re.compile(source)
