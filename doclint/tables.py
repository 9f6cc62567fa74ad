"""What the command lists beside a report: differences, counts and times per rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import diff_bytes, unified_diff

from doclint.judge import Result
from doclint.sources.encoding import Encoding, encode

_COLORS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}


def diff(results: Sequence[Result], *, color: bool) -> Iterator[str]:
    """What fixing would change, as a unified diff for people."""
    for result in results:
        after = result.told.report.document
        if result.content is None or result.before is None or after is None:
            continue
        path = result.told.path
        old, new = (_split(text) for text in (result.before.text, after.text))
        for line in unified_diff(old, new, f"a/{path}", f"b/{path}"):
            whole = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            yield _painted(whole) if color else whole


def _painted(lines: str) -> str:
    color = _COLORS.get(lines[0])
    return f"{color}{lines[:-1]}\x1b[0m\n" if color else lines


def patch(results: Sequence[Result]) -> Iterator[bytes]:
    """What fixing would change, as a unified diff of the files' own bytes, which `patch -p1` applies.

    A format that is not text has no such diff; there the texts are compared.
    """
    for result in results:
        if result.content is None or result.before is None:
            continue
        if not isinstance(result.before.origin, Encoding):
            yield from (line.encode() for line in diff([result], color=False))
            continue
        old = encode(result.before.text, result.before.origin)
        path = result.told.path.encode("utf-8", "surrogateescape")
        end = b"\t" if b" " in path else b""  # without it `patch` ends a name at its first space
        compared = diff_bytes(
            unified_diff, _lines(old), _lines(result.content),
            b"a/" + path + end, b"b/" + path + end,
        )  # fmt: skip
        for line in compared:
            yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"


def statistics(results: Sequence[Result]) -> Iterator[str]:
    """How many remarks each rule made, most first."""
    counts = Counter(each.rule for result in results for each in result.told.report.diagnostics)
    yield "\n各规则提示数：\n"
    for rule, count in counts.most_common():
        yield f"{count:>7}  {rule}\n"


def timings(seconds: Mapping[str, float]) -> Iterator[str]:
    """How long each rule took, longest first; what several share counts for the first that asked."""
    yield "\n各规则用时（毫秒）：\n"
    for rule, time in sorted(seconds.items(), key=lambda item: -item[1]):
        yield f"{time * 1000:>9.1f}  {rule}\n"


def _split(text: str) -> list[str]:
    """Lines as `patch` knows them: LF alone ends one, a CR belongs to its line."""
    *lines, last = text.split("\n")
    return [f"{line}\n" for line in lines] + ([last] if last else [])


def _lines(content: bytes) -> list[bytes]:
    *lines, last = content.split(b"\n")
    return [line + b"\n" for line in lines] + ([last] if last else [])
