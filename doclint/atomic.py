"""Replace a file whole or not at all, and leave nothing beside it."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from errno import EACCES, EBUSY
from hashlib import sha256
from pathlib import Path
from stat import S_IMODE

MOST_TRIES = 100
"""Of two runs on one file one may take the other's name away, but not so often."""

LONGEST_NAME = 240
"""Bytes of a name that still leave room for what is put around it."""

STALE_AFTER = 60.0
"""Seconds: a new file that is half written for so long is being written by nobody."""


def replace_file(path: Path, content: bytes, like: Path | None = None) -> None:
    """Put `content` in the place of the file at `path`, keeping its mode; a link keeps pointing to it.

    With `like` there need not be a file yet: the new one then gets the mode of that, where that exists.
    The new file is written beside and renamed over, so that whoever reads sees the old one or the new.
    Raises OSError, and then leaves the old file and nothing else.

    A program that is killed can clean up nothing. So where the system can (Linux), the new file has no
    name while it is written, and one only for the moment between two system calls; elsewhere it has it
    all along. That name tells whose it is, and `sweep` removes what a killed run has left under it.
    """
    target = path.resolve(strict=like is None)
    model = next((each.stat() for each in (target, like) if each and each.exists()), None)
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))  # renaming would pass over what the mode forbids
    beside = _beside(target)
    handle, nameless = _create(beside, 0o600 if model else 0o666)
    try:
        with open(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(handle)
            if model:
                _dress(handle if nameless else beside, model)
            if nameless:
                _move_in(handle, beside, target)
        if not nameless:
            os.replace(beside, target)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def sweep(path: Path) -> None:
    """Remove what a run that was killed has left beside the file at `path`, if anything."""
    beside = _beside(path.resolve())
    if not os.path.lexists(beside):
        return
    with suppress(OSError):
        handle = _nameless(beside.parent, 0o600)
        if handle is not None:
            os.close(handle)
        _remove_left(beside, whole=handle is not None)


def _beside(target: Path) -> Path:
    """Where the new file waits; of a name that is too long to be longer, what stands for it."""
    name = target.name
    if len(os.fsencode(name)) > LONGEST_NAME:
        name = sha256(os.fsencode(name)).hexdigest()[:16]
    return target.with_name(f".{name}.doclint")


def _create(beside: Path, mode: int) -> tuple[int, bool]:
    """A new file, open for writing, and whether it has no name yet."""
    handle = _nameless(beside.parent, mode)
    if handle is not None:
        return handle, True
    _remove_left(beside, whole=False)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(beside, flags, mode), False


def _nameless(folder: Path, mode: int) -> int | None:
    """A new file without a name, open for writing; None where system or file system has none."""
    if not hasattr(os, "O_TMPFILE") or not os.path.isdir("/proc/self/fd"):
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_WRONLY, mode)
    except OSError:
        return None


def _remove_left(beside: Path, *, whole: bool) -> None:
    """Remove `beside`, unless another run may be writing it now.

    whole: whether new files get their names when they are written, so that nobody writes this one, and
    its owner, should it live, names another.
    """
    with suppress(FileNotFoundError):
        if whole or time.time() - beside.stat().st_mtime > STALE_AFTER:
            beside.unlink()


def _dress(new: int | Path, model: os.stat_result) -> None:
    """Give a file the owner, as far as that is allowed, and the mode of another."""
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(new, model.st_uid, model.st_gid)
    os.chmod(new, S_IMODE(model.st_mode))


def _move_in(handle: int, beside: Path, target: Path) -> None:
    """Give a file that has no name that of `target`; another run may do the same at the same time."""
    for _ in range(MOST_TRIES):
        with suppress(FileNotFoundError, FileExistsError):
            os.link(f"/proc/self/fd/{handle}", beside, src_dir_fd=handle, follow_symlinks=True)
            os.replace(beside, target)
            return
        _remove_left(beside, whole=True)
    raise OSError(EBUSY, os.strerror(EBUSY))
