"""A page of the command line: files, commands, and what they print, as its reader would see it.

```given NAME [encoding] [crlf|bare]``` lays a file; `bare` ends it without a line break.
```then NAME [encoding] [crlf|bare]``` says what the file holds afterwards; with `gone` that there is none.
```console``` holds `$ doclint …` (with `< NAME` for standard input, `> NAME` for standard output), then
`? STATUS` where it is not 0, then what is printed; lines that start with `2> ` on standard error.

In what is printed `[..]` stands for anything within a line, a line `...` for any lines, `[CWD]` for the
folder, ␛ for ESC.
"""

from __future__ import annotations

import io
import re
import shlex
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from doclint.cli import main

_BLOCK = re.compile(r"^(`{3,})(given|then|console)([^\n]*)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}")


class Command(NamedTuple):
    """A line after `$ `: what follows `doclint`, with the output that is expected."""

    line: str
    expected: str


class Ran(NamedTuple):
    """What a command did: its status, and what it printed where."""

    status: int
    out: str
    err: str


Run = Callable[[str], Ran]


def play(text: str, folder: Path, run: Run) -> str:
    """Play a page in `folder`; returns the page as it should read by what the commands printed."""

    def played(block: re.Match[str]) -> str:
        fence, kind, info, body = block.groups()
        if kind == "console":
            printed = "".join(_console(command, folder, run) for command in _commands(body))
            return f"{fence}{kind}{info}\n{printed}{fence}"
        name, *how = info.split()
        path = folder / name
        if kind == "given":
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(_stored(body, how))
            return block[0]
        if "gone" in how:
            assert not path.exists(), f"{name} is still there"
            return block[0]
        held = path.read_bytes()
        return block[0] if held == _stored(body, how) else f"{fence}then{info}\n{_shown(held, how)}{fence}"

    return _BLOCK.sub(played, text)


def _commands(body: str) -> Iterator[Command]:
    for part in re.split(r"^\$ ", body, flags=re.MULTILINE)[1:]:
        line, _, expected = part.partition("\n")
        yield Command(line, expected)


def _console(command: Command, folder: Path, run: Run) -> str:
    ran = run(command.line)
    status = f"? {ran.status}\n" if ran.status else ""
    printed = ran.out + ("" if ran.out.endswith("\n") or not ran.out else "⏎\n")
    printed += "".join(f"2> {line}\n" for line in ran.err.splitlines())
    shown = status + printed.replace(folder.as_posix(), "[CWD]").replace("\x1b", "␛")
    return f"$ {command.line}\n{command.expected if _matches(command.expected, shown) else shown}"


def _matches(expected: str, shown: str) -> bool:
    pattern = ""
    for line in expected.splitlines(keepends=True):
        within = ".*".join(map(re.escape, line.split("[..]")))
        pattern += "(?:.*\n)*" if line == "...\n" else within
    return re.fullmatch(pattern, shown) is not None


def _stored(body: str, how: list[str]) -> bytes:
    text = _ESCAPE.sub(lambda match: chr(int(match[1], 16)), body)
    if "bare" in how:
        text = text.removesuffix("\n")
    if "crlf" in how:
        text = text.replace("\n", "\r\n")
    return text.encode(_encoding(how))


def _shown(content: bytes, how: list[str]) -> str:
    text = content.decode(_encoding(how), "backslashreplace").replace("\r\n", "\n")
    return text if text.endswith("\n") or not text else f"{text}\n"


def _encoding(how: list[str]) -> str:
    return next((each for each in how if each not in ("crlf", "bare", "gone")), "utf-8")


def runner(folder: Path, captured: pytest.CaptureFixture[bytes]) -> Run:
    """Runs a command line in `folder`, where the process must stand already."""

    def run(line: str) -> Ran:
        program, *arguments = shlex.split(line)
        assert program == "doclint", line
        given, taken = _redirected(arguments, "<"), _redirected(arguments, ">")
        ran = _run(arguments, (folder / given).read_bytes() if given else b"", captured)
        if taken:
            (folder / taken).write_bytes(ran.out.encode("utf-8", "surrogateescape"))
            return ran._replace(out="")
        return ran

    return run


def _redirected(arguments: list[str], sign: str) -> str | None:
    if sign not in arguments:
        return None
    at = arguments.index(sign)
    name = arguments[at + 1]
    del arguments[at : at + 2]
    return name


def _run(arguments: list[str], given: bytes, captured: pytest.CaptureFixture[bytes]) -> Ran:
    captured.readouterr()
    kept, sys.stdin = sys.stdin, io.TextIOWrapper(io.BytesIO(given))
    try:
        status = main(arguments)
    except SystemExit as ended:
        status = int(ended.code or 0)
    finally:
        sys.stdin = kept
    sys.stdout.flush()
    sys.stderr.flush()
    out, err = (each.decode("utf-8", "surrogateescape") for each in captured.readouterr())
    return Ran(status, out, err)
