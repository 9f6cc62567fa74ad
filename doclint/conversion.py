"""Simplified and Traditional: conversion of phrases by OpenCC, and of characters one by one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Protocol

from doclint.package_data import LexiconError


def convert(phrases: Iterable[str], config: str) -> list[str]:
    """Phrases in the other script by OpenCC (`s2t`, `t2s`, `s2tw`, `s2hk` …)."""
    converter = _converter(config)
    return [converter.convert(phrase) for phrase in phrases]


def simplify(text: str) -> str:
    """`text` with each Traditional character as its Simplified one: as long as it was, offsets hold.

    For seeking phrases in either script; it is no conversion for reading (乾 becomes 干 everywhere).
    """
    return text if text.isascii() else text.translate(_simplified())


@cache
def _simplified() -> dict[int, str]:
    """The Traditional characters, and the shapes that Hong Kong and Taiwan have for them (衞 for 衛)."""
    table = {ord(char): choices[0] for char, choices in _pairs("TSCharacters.txt")}
    for region in ("HKVariants.txt", "TWVariants.txt"):
        for char, shapes in _pairs(region):
            for shape in shapes:
                table.setdefault(ord(shape), table.get(ord(char), char))
    return table


def _pairs(name: str) -> Iterator[tuple[str, list[str]]]:
    """The lines of one of OpenCC's dictionaries: a character and what may stand for it."""
    for line in Path(require_opencc(), name).read_text("utf-8").splitlines():
        char, tab, others = line.partition("\t")
        if tab:
            yield char, others.split(" ")


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


@cache
def _converter(config: str) -> _Converter:
    require_opencc()
    import opencc

    converter: _Converter = opencc.OpenCC(config)
    return converter


def require_opencc() -> str:
    """The folder of opencc-python-reimplemented's dictionaries.

    The unrelated distribution `OpenCC` installs a module of the same name over it: then LexiconError
    says so instead of an odd failure later.
    """
    spec = find_spec("opencc")
    folder = Path((spec and spec.origin) or "").with_name("dictionary")
    if not (folder / "STCharacters.txt").is_file():
        raise LexiconError(
            "模块 opencc 不是 opencc-python-reimplemented（可能被同名的 OpenCC 覆盖）；"
            "请运行：pip uninstall OpenCC && pip install --force-reinstall opencc-python-reimplemented"
        )
    return str(folder)
