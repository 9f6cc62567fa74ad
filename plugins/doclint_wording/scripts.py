"""A Traditional text read as Simplified, character by character, so that one table serves both."""

from __future__ import annotations

from functools import cache

from doclint import Document, traditional_only


def simplified_reading(document: Document) -> str:
    """The reading of a document in Simplified characters; offsets stay true."""
    text = document.reading.text
    return text if document.profile == "cn" else text.translate(_table())


@cache
def _table() -> dict[int, int | str]:
    """The last characters are Traditional only in their common use, and Simplified in a rarer one."""
    table: dict[int, int | str] = {ord(char): other for char, other in traditional_only().items()}
    return table | str.maketrans("於乾夥瞭徵藉麽著", "于干伙了征借么着")
