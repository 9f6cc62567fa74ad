"""What argparse says of wrong arguments, in Chinese and with the nearest known word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from doclint.nearest import nearest

_OF = r"argument ([^:/]+)(?:/[^:]*)?: "
_KNOWN = (
    (re.compile(r"unrecognized arguments: (\S+)"), "没有选项 {0}"),
    (re.compile(f"{_OF}expected one argument"), "{0} 之后应写一个值"),
    (re.compile(f"{_OF}invalid int value: '(.*)'"), "{0} 应为整数，不能是 {1}"),
    (re.compile(f"{_OF}invalid choice: '([^']*)'"), "{0} 不能是 {1}"),
)


def in_chinese(message: str, options: Mapping[str, Sequence[str]]) -> str:
    """The message; `options` are all that there are, each with what it may be where that is listed.

    What is not known of argparse's words stays as it is.
    """
    for pattern, words in _KNOWN:
        match = pattern.match(message)
        if match:
            option, *wrong = match.groups()
            known = options.get(option, list(options)) if "expected" not in message else []
            near = nearest(wrong[0] if wrong else option, known) if known else ""
            return words.format(option, *wrong) + near
    return message
