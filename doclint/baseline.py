"""Remarks that were accepted once: only what is new since then is told.

A baseline keeps fingerprints, never a word of the text. A fingerprint is made of the rule, its message
and the characters around the place in its line, so that it stays the same when lines move. Pure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

import msgspec

from doclint.diagnostic import Diagnostic

_AROUND = 12
"""Characters of the line on either side of a place that tell a remark from the same one elsewhere."""


_WINDOW = 4 * _AROUND
"""How far those characters are looked for, white space included: a line may have fifty megabytes."""


class BaselineError(ValueError):
    """A baseline that cannot be read; its text is a Chinese sentence with the remedy."""


class Baseline(msgspec.Struct, frozen=True):
    """For each file, by its path with `/`, how often each fingerprint was accepted."""

    version: int = 1
    files: dict[str, dict[str, int]] = {}


def parse(content: bytes) -> Baseline:
    """A baseline from its file. Raises BaselineError."""
    try:
        baseline = msgspec.json.decode(content, type=Baseline)
    except msgspec.MsgspecError as error:
        raise BaselineError("不是基线文件；可删去它，再用 --update-baseline 生成") from error
    if baseline.version != 1:
        raise BaselineError(
            f"基线的版本是 {baseline.version}，本版 doclint 只认 1；请用 --update-baseline 重新生成"
        )
    return baseline


def render(baseline: Baseline) -> bytes:
    """The bytes of its file; in order, so that differences stay small."""
    files = {path: dict(sorted(counts.items())) for path, counts in sorted(baseline.files.items()) if counts}
    return msgspec.json.format(msgspec.json.encode(Baseline(files=files)), indent=1) + b"\n"


def fingerprint(text: str, diagnostic: Diagnostic) -> str:
    """What a remark on `text` is known by: 16 hexadecimal digits."""
    start, end = diagnostic.span.start, diagnostic.span.end
    low, high = max(0, start - _WINDOW), end + _WINDOW
    after_break, next_break = text.rfind("\n", low, start) + 1, text.find("\n", end, high)
    line_end = next_break if next_break >= 0 else high
    parts = text[max(low, after_break) : start], text[start:end], text[end:line_end]
    before, place, after = ("".join(part.split()) for part in parts)
    said = "".join(char for char in diagnostic.message if not char.isdecimal())  # it may count what is new
    known_by = "\0".join((diagnostic.rule, said, before[-_AROUND:], place, after[:_AROUND]))
    import hashlib

    return hashlib.sha256(known_by.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def count(text: str, diagnostics: Iterable[Diagnostic]) -> Counter[str]:
    """The fingerprints of these remarks, for a baseline that accepts them."""
    return Counter(fingerprint(text, each) for each in diagnostics)


def beyond(text: str, diagnostics: Iterable[Diagnostic], accepted: Mapping[str, int]) -> list[Diagnostic]:
    """The remarks that the baseline does not accept; of the same ones, as many as it counted are hidden."""
    left = Counter(accepted)
    kept: list[Diagnostic] = []
    for each in diagnostics:
        known = fingerprint(text, each)
        if left[known] > 0:
            left[known] -= 1
        else:
            kept.append(each)
    return kept
