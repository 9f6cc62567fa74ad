"""What the command lists beside a report: differences, counts and times per rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from difflib import unified_diff

from doclint.judge import Result

_COLORS = {"+": "\x1b[32m", "-": "\x1b[31m", "@": "\x1b[36m"}


def diff(results: Sequence[Result], *, color: bool) -> Iterator[str]:
    """What fixing would change, as a unified diff that `patch` reads."""
    for result in results:
        after = result.told.report.document
        if result.content is None or result.before is None or after is None:
            continue
        path = result.told.path
        old, new = (_split(text) for text in (result.before.text, after.text))
        for line in unified_diff(old, new, f"a/{path}", f"b/{path}"):
            whole = line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"
            yield f"{_COLORS[line[0]]}{whole}\x1b[0m" if color and line[0] in _COLORS else whole


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
