"""Tables of wrong forms and what stands for them, as `wrong_forms.tsv` and its like hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date as Date
from functools import cache

import msgspec

from doclint import Fix, Lexicon, Safety, Span, load_table, replace

from .difference import visible_difference
from .plain import Plain

_GOES_ON = {"部": "门分队署位", "局": "面势部限", "委": "员托派", "会": "议", "办": "法理公", "组": "织"}
"""What makes another word of the last character of a body's name: 文化旅游部门 is no ministry."""


class Form(msgspec.Struct, frozen=True):
    """A row; `before` and `after` are characters that make it innocent, `since` when it became wrong."""

    wrong: str
    right: str
    traditional: str
    since: str
    before: str
    after: str
    reason: str


class Place(msgspec.Struct, frozen=True):
    """A wrong form at `[start:end]` of the plain text."""

    form: Form
    start: int
    end: int


def find(forms: Lexicon[Form], read: Plain, date: Date | None) -> Iterator[Place]:
    """The wrong forms of a text. What became wrong on a day is found only in documents since then."""
    text, day = read.text, date.isoformat() if date else ""
    for start, end, form in forms.longest(text):
        before, after = text[max(0, start - 1) : start] or "\n", text[end : end + 1] or "\n"
        goes_on = after in form.after or after in _GOES_ON.get(form.wrong[-1], "")
        if form.since <= day and before not in form.before and not goes_on:
            yield Place(form, start, end)


@cache
def load(table: str) -> Lexicon[Form]:
    """A table of forms, to be sought."""
    return lexicon(Form(*row) for row in load_table(__package__, table))


def lexicon(forms: Iterable[Form]) -> Lexicon[Form]:
    """Forms by what is wrong of them."""
    return Lexicon({form.wrong: form for form in forms})


def correction(place: Place, read: Plain, safety: Safety) -> tuple[Span, Fix]:
    """The span of the characters that are wrong, and the fix that changes no others."""
    wrong, right = place.form.wrong, place.form.right
    left, tail = visible_difference(wrong, right)
    shown = place.form.traditional if read.traditional else right
    span = read.span(place.start + left, place.end - tail)
    return span, replace(span, shown[left : len(shown) - tail], safety)


def right_form(place: Place, read: Plain) -> str:
    """What should stand there, in the document's script."""
    return place.form.traditional if read.traditional else place.form.right
