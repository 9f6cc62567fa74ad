"""What can be told from the program's own files alone is worked out once and kept beside the bytecode.

Like a `.pyc` it is Python's own matter: of no use to another version of it or of doclint, not written where
Python writes no bytecode, and whatever is wrong with it, the work is done as usual. Nothing of a document is
ever kept.
"""

from __future__ import annotations

import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from doclint.version import __version__

MOST_BYTES = 8 << 20
"""What grew past this holds matters of files long gone; it is begun anew."""

_VERSION = (__version__, sys.version)
_MEANT = (".py", ".tsv", ".toml")


def load(name: str) -> Any:
    """What was stored under `name`; None where there is nothing of use."""
    path = _path(name)
    try:
        if os.path.getsize(path) > MOST_BYTES:
            return None
        with open(path, "rb") as file:
            version, content = marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return content if version == _VERSION else None


def store(name: str, content: Any) -> None:
    """Keep `content`, made of tuples, dicts, sets, strings, bytes and numbers, for the next process."""
    if sys.dont_write_bytecode:
        return
    path = _path(name)
    beside = f"{path}.{os.getpid()}"
    with suppress(OSError, ValueError):
        written = marshal.dumps((_VERSION, content))
        with open(beside, "wb") as file:
            file.write(written)
        try:
            os.replace(beside, path)
        except OSError:
            os.remove(beside)


def stamp(folder: str) -> str:
    """The state of a package's code and data: what was made of them holds as long as it is the same.

    Raises OSError where the package is no folder.
    """
    return "\n".join(_files(folder))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(_MEANT):
                status = entry.stat()
                yield f"{entry.path} {status.st_mtime_ns} {status.st_size}"
            elif "." not in entry.name and entry.name != "__pycache__" and entry.is_dir():
                yield from _files(entry.path)


def _path(name: str) -> str:
    cached = __spec__.cached if __spec__ else None
    return f"{(cached or __file__).removesuffix('.pyc')}.{name}"
