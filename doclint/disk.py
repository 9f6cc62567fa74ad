"""Drafts read from disk whole, and put back only where they still are what was read."""

from __future__ import annotations

import os
from pathlib import Path

from doclint.os_reason import reason
from doclint.source import SourceError


def read(path: Path, most_bytes: int) -> bytes:
    """The bytes of a file. Raises SourceError where it is too large, empty, or cannot be read.

    So also while something writes it: half a draft would be judged, and half of it put back.
    """
    try:
        with open(path, "rb") as file:
            before = os.fstat(file.fileno())
            require_size(before.st_size, most_bytes)
            content = file.read(before.st_size + 1)  # one more: whether it grows
            after = os.fstat(file.fileno())
    except OSError as error:
        raise SourceError(f"读不了（{reason(error)}）；请检查文件是否存在、有无读取权限") from error
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        raise SourceError("别的程序正在写这个文件，没有检查；请等它写完再查")
    if len(content) != before.st_size:  # as files are that the system makes up when they are read
        raise SourceError("读到的内容与文件的大小不符，没有检查；请复制成普通文件再查")
    if not content or content.isspace():
        raise SourceError("文件是空的，没有内容可查；请确认没有存错")
    return content


def require_size(size: int, most_bytes: int) -> None:
    """Raises SourceError where a draft of `size` bytes is too large."""
    if size > most_bytes:
        raise SourceError(f"文件超过 {most_bytes >> 20} MB，没有检查；请拆成几个文件")


def write(path: Path, content: bytes, *, read: bytes) -> None:
    """Put `content` in the place of the file at `path`, of which `read` was read before.

    Raises SourceError where that is no longer what stands there, or where it cannot be written.
    """
    try:
        unchanged = path.read_bytes() == read
    except OSError as error:
        raise _unwritable(path, error) from error
    if not unchanged:
        raise SourceError("检查期间文件被别的程序改动，没有写回；请重新运行")
    write_new(path, content)


def write_new(path: Path, content: bytes, *, like: Path | None = None) -> None:
    """Put `content` at `path`, where no file need be: a new one gets the mode of `like`.

    Raises SourceError where it cannot be written.
    """
    from doclint.atomic import replace_file

    try:
        replace_file(path, content, like)
    except OSError as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, error: OSError) -> SourceError:
    return SourceError(f"写不了 {path.as_posix()}（{reason(error)}），文件没有改动；请检查权限和磁盘空间")
