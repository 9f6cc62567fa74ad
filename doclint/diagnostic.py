"""What rules yield and what the core reports of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

import msgspec

from doclint.span import Span


class Severity(Enum):
    """How grave a remark is; `rank` orders from info (0) to error (2)."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"

    @property
    def rank(self) -> int:
        return ("info", "warning", "error").index(self.value)


class Safety(Enum):
    """Who may apply a fix.

    SAFE: one outcome and no change of meaning; `--fix` applies it.
    UNSAFE: one outcome, but a person should look; `--unsafe` applies it.
    SHOWN: a suggestion that is only displayed.
    """

    SAFE = "safe"
    UNSAFE = "unsafe"
    SHOWN = "shown"


class Edit(msgspec.Struct, frozen=True, gc=False):
    """Replace the text of `span` by `text`."""

    span: Span
    text: str


class Fix(msgspec.Struct, frozen=True):
    """Edits that are made together or not at all. `title` says in Chinese what they do."""

    title: str
    edits: tuple[Edit, ...]
    safety: Safety = Safety.SAFE


class Finding(msgspec.Struct, frozen=True):
    """What a rule yields: the place, the reason in Chinese, and the correction where there is one."""

    span: Span
    message: str
    fix: Fix | None = None


class Diagnostic(msgspec.Struct, frozen=True):
    """A finding as it is reported: the core adds the rule's id, its severity as chosen, its basis."""

    rule: str
    severity: Severity
    span: Span
    message: str
    basis: str | None = None
    fix: Fix | None = None


def replace(span: Span, text: str, safety: Safety = Safety.SAFE, title: str | None = None) -> Fix:
    """The commonest fix: put `text` in the place of `span`."""
    if title is None:
        title = f"改为“{text}”" if text else "删除"
    return Fix(title, (Edit(span, text),), safety)


def apply_edits(text: str, edits: Sequence[Edit]) -> str:
    """`text` with `edits` made, which are in order and do not overlap."""
    pieces: list[str] = []
    at = 0
    for edit in edits:
        pieces += [text[at : edit.span.start], edit.text]
        at = edit.span.end
    return "".join([*pieces, text[at:]])
