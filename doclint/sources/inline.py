"""What stands in a line and is not prose: addresses and file names. Only where it is certain."""

from __future__ import annotations

from collections.abc import Iterator

from doclint.block import Region, RegionKind
from doclint.patterns import Pattern, pattern
from doclint.span import Span

_MARKS = ".@\\"
"""Marks of which addresses and file names need one: what holds none is not looked at twice."""

_MARK = pattern(r"[.@\\]")

_RUN = pattern("[!-~]*")
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_LONGEST = 4096

_DOMAINS = "com|cn|gov|org|net|edu|hk|tw|mo|int|info"
_SUFFIXES = (
    "docx?|wps|xlsx?|et|pptx?|dps|pdf|ofd|txt|md|csv|rtf|odt|zip|rar|7z|jpe?g|png|gif|bmp|tiff?|mp[34]|wav"
    "|avi|html?|xml|json|toml|ya?ml|ini|exe|py|js|sh|bat|log"
)
_KINDS: tuple[tuple[RegionKind, Pattern], ...] = (
    ("url", pattern(r"(?i)(?<![A-Za-z])(?:https?|ftp)://[!-~]+|(?<![A-Za-z])mailto:[!-~]+")),
    ("url", pattern(r"(?a)(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")),
    ("code", pattern(r"(?a)(?<![A-Za-z])[A-Za-z]:\\[\w.~\\-]+")),
    (
        "code",
        pattern(rf"(?ai)(?<![\w./-])[\w-]*(?:\.[\w-]+)*?\.(?:{_SUFFIXES})(?![\w/-])"),
    ),
    (
        "url",
        pattern(rf"(?ai)(?<![\w.@/-])(?:[A-Za-z\d-]+\.)+(?:{_DOMAINS})(?![\w-])(?::\d+)?(?:/[!-~]*)?"),
    ),
)
_AFTER = ".,;:!?'\""
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
_MOST_MARKS = 4
"""How many brackets may close after an address: enough for prose, and bounded in any other text."""


def inline_regions(text: str) -> Iterator[Region]:
    """The addresses and file names in `text`, in order and apart from each other."""
    if not any(mark in text for mark in _MARKS):
        return
    reached = 0
    while mark := _MARK.search(text, reached):
        start, end = _run(text, reached, mark.start())
        found = sorted(_in_run(text, start, end), key=lambda region: (region.span.start, -region.span.end))
        for region in found:
            if region.span.start >= reached:
                yield region
                reached = region.span.end
        reached = end


def _run(text: str, least: int, at: int) -> tuple[int, int]:
    """The run of printable ASCII that holds `at`."""
    before = text[max(least, at - _LONGEST) : at]
    start = at - len(before) + len(before.rstrip(_PRINTABLE))
    run = _RUN.match(text, at)
    return start, run.end() if run else at + 1


def _in_run(text: str, start: int, end: int) -> Iterator[Region]:
    for kind, shape in _KINDS:
        for match in shape.finditer(text, start, end):
            stop = _end_of_address(match[0]) if kind == "url" else len(match[0])
            yield Region(kind, Span(match.start(), match.start() + stop))


def _end_of_address(found: str) -> int:
    """Where an address ends: marks of the sentence around it, and a bracket it did not open, stay out."""
    for _ in range(_MOST_MARKS):
        found = found.rstrip(_AFTER)
        opening = _PAIRS.get(found[-1:])
        if not opening or found.count(opening) >= found.count(found[-1]):
            break
        found = found[:-1]
    return len(found)
