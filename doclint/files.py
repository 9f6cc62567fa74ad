"""Arguments to files. Folders mean their drafts, without what git ignores."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from doclint.os_reason import reason
from doclint.report import Failure

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

_NEVER = frozenset({"node_modules", "__pycache__"})
_GITIGNORE = ".gitignore"


class Found(msgspec.Struct, frozen=True):
    """`files` to read, in the order asked for; `skipped`: drafts that the configuration excludes."""

    files: tuple[Path, ...] = ()
    skipped: tuple[Path, ...] = ()
    failures: tuple[Failure, ...] = ()


def find(
    paths: Iterable[str], suffixes: Callable[[Path], Collection[str]], excluded: Callable[[Path], bool]
) -> Found:
    """The files that `paths` name, each once.

    A folder means the drafts in it and below, sorted by path: files with one of `suffixes` (lower-case,
    with their dot, as they hold for a path), not hidden, not ignored by a .gitignore. Symbolic links to
    folders are not followed. A file that is named is read whatever its suffix, unless `excluded`.
    """
    _ignore_files.cache_clear()
    files: dict[Path, None] = {}
    skipped: dict[Path, None] = {}
    failures: list[Failure] = []
    for path in map(Path, paths):
        try:
            for each in _drafts(path, suffixes, failures):
                (skipped if excluded(each) else files)[each] = None
        except _NotFound as error:
            failures.append(Failure(path.as_posix(), str(error)))
    return Found(tuple(files), tuple(skipped), tuple(failures))


class _NotFound(Exception):
    """Why an argument names nothing to read, in Chinese."""


def _drafts(
    path: Path, suffixes: Callable[[Path], Collection[str]], failures: list[Failure]
) -> Iterator[Path]:
    if os.path.isdir(path):
        within = sorted(_walk(path, suffixes, failures), key=Path.as_posix)
        if not within and not any(failure.where == path.as_posix() for failure in failures):
            known = "、".join(sorted(suffixes(path)))
            raise _NotFound(f"文件夹里没有文稿（{known}）；隐藏的和 .gitignore 忽略的不算，可直接写明文件名")
        yield from within
    elif not os.path.lexists(path):
        raise _NotFound("没有这个文件；请检查路径")
    elif not os.path.isfile(path):
        raise _NotFound("不是普通文件（或链接已断）；请指定文稿或文件夹")
    else:
        yield path


def _walk(
    folder: Path, suffixes: Callable[[Path], Collection[str]], failures: list[Failure]
) -> Iterator[Path]:
    try:
        entries = list(os.scandir(folder))
    except OSError as error:
        cause = f"打不开文件夹（{reason(error)}）；请检查读取权限"
        failures.append(Failure(folder.as_posix(), cause))
        return
    for entry in entries:
        path = folder / entry.name
        if entry.name.startswith((".", "~$")) or entry.name in _NEVER:
            continue
        if entry.is_dir(follow_symlinks=False):
            if not _ignored(path, is_folder=True):
                yield from _walk(path, suffixes, failures)
        elif path.suffix.lower() in suffixes(path) and os.path.isfile(path) and not _ignored(path):
            yield path


def _ignored(path: Path, *, is_folder: bool = False) -> bool:
    """Whether git would ignore it: the .gitignore nearest to the path that speaks of it decides."""
    absolute = path.absolute()
    for folder, spec in _ignore_files(absolute.parent):
        relative = absolute.relative_to(folder).as_posix()
        verdict = spec.check_file(f"{relative}/" if is_folder else relative).include
        if verdict is not None:
            return verdict
    return False


@lru_cache(maxsize=1024)
def _ignore_files(folder: Path) -> tuple[tuple[Path, GitIgnoreSpec], ...]:
    """The .gitignore files that hold in `folder`, nearest first, up to the repository's top."""
    above = () if (folder / ".git").exists() or folder == folder.parent else _ignore_files(folder.parent)
    file = folder / _GITIGNORE
    if not file.is_file():
        return above
    from pathspec import GitIgnoreSpec

    try:
        lines = file.read_text("utf-8", "replace").splitlines()
    except OSError:
        return above
    return (folder, GitIgnoreSpec.from_lines(lines)), *above
