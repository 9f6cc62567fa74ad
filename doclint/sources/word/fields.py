"""Which text a field has put there: only what a person typed may be judged."""

from __future__ import annotations

import msgspec

_TYPED = ("HYPERLINK", "FORMTEXT", "FORMDROPDOWN", "QUOTE", "ADDIN", "")


class _Field(msgspec.Struct):
    instruction: str = ""
    shows_result: bool = False


class Fields:
    """The fields that are open while the text is walked through; they may reach across paragraphs."""

    def __init__(self) -> None:
        self._open: list[_Field] = []

    def character(self, kind: str) -> None:
        """A w:fldChar: begin, separate or end."""
        if kind == "begin":
            self._open.append(_Field())
        elif kind == "separate" and self._open:
            self._open[-1].shows_result = True
        elif kind == "end" and self._open:
            self._open.pop()

    def instruct(self, text: str) -> None:
        """A piece of the innermost field's instruction."""
        if self._open:
            self._open[-1].instruction += text

    def enter(self, instruction: str) -> None:
        """A w:fldSimple begins."""
        self._open.append(_Field(instruction, True))

    def leave(self) -> None:
        """A w:fldSimple ends."""
        self._open.pop()

    @property
    def hides(self) -> bool:
        """Whether what comes now is not shown: part of an instruction."""
        return any(not field.shows_result for field in self._open)

    @property
    def generates(self) -> bool:
        """Whether what comes now was put there by a field: a page number, a table of contents."""
        return any(_name(field.instruction) not in _TYPED for field in self._open)


def _name(instruction: str) -> str:
    words = instruction.split(None, 1)
    return words[0].upper() if words else ""
