"""Patterns compiled once and kept, as Python keeps compiled modules.

Compiling a pattern takes a hundred times as long as loading what it was compiled to, and a small file
needs a hundred of them. Whatever is wrong with what was kept, the pattern is compiled as usual.
"""

from __future__ import annotations

import re
import sys
from array import array
from functools import cache
from importlib import import_module
from typing import Any, cast

from doclint import kept

_Program = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, number of groups, their numbers by name, their names by number."""

_fresh: dict[str, _Program] = {}


def compiled(source: str) -> re.Pattern[str]:
    """`re.compile(source)`, from what was kept where possible."""
    try:
        program = _kept().get(source) or _compile(source)
        flags, code, groups, numbers, names = program
        made = import_module("_sre").compile(source, flags, array("I", code).tolist(), groups, numbers, names)
        return cast("re.Pattern[str]", made)
    except Exception:  # another Python, or a file that lies: and a faulty pattern raises here again
        return re.compile(source)


def keep() -> None:
    """Store what was compiled in this process, for the next one."""
    if _fresh:
        kept.store("patterns", {**_kept(), **_fresh})


def _compile(source: str) -> _Program:
    known = sys.version_info >= (3, 11)
    parser: Any = import_module("re._parser" if known else "sre_parse")
    compiler: Any = import_module("re._compiler" if known else "sre_compile")
    parsed = parser.parse(source)
    state = parsed.state
    names: list[str | None] = [None] * state.groups
    for name, number in state.groupdict.items():
        names[number] = name
    code = array("I", compiler._code(parsed, 0)).tobytes()
    program = (state.flags, code, state.groups - 1, dict(state.groupdict), tuple(names))
    _fresh[source] = program
    return program


@cache
def _kept() -> dict[str, _Program]:
    programs: dict[str, _Program] = kept.load("patterns") or {}
    return programs
