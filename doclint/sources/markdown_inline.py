"""What CommonMark means by the marks within a paragraph, with exact offsets.

markdown-it-py says what stands in a paragraph but not where. So its own inline rules are wrapped:
each tells, when it has matched, from where to where it read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import msgspec

from doclint.block import RegionKind

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_inline import StateInline
    from markdown_it.token import Token

    Rule: TypeAlias = Callable[[StateInline, bool], bool]

_HEARD = "doclint"


class Mark(msgspec.Struct, frozen=True, gc=False):
    """What stands at `content[start:end]` and is no prose."""

    kind: RegionKind
    start: int
    end: int


class _Heard(msgspec.Struct):
    marks: list[Mark] = []
    delimiters: list[tuple[StateInline, int, Token]] = []


@cache
def parser() -> MarkdownIt:
    """CommonMark with tables; it parses blocks, and `marks` their content."""
    from markdown_it import MarkdownIt, rules_inline

    markdown = MarkdownIt("commonmark").enable("table")
    markdown.core.ruler.enableOnly(["normalize", "block"])
    inline = markdown.inline.ruler
    inline.at("escape", _telling(rules_inline.escape, _of_escape))
    inline.at("backticks", _telling(rules_inline.backtick, _of_code))
    inline.at("emphasis", _telling_delimiters(rules_inline.emphasis.tokenize))
    inline.at("link", _telling_link(rules_inline.link))
    inline.at("image", _telling_image(rules_inline.image))
    inline.at("autolink", _telling(rules_inline.autolink, lambda state, at: Mark("url", at, state.pos)))
    markdown.inline.ruler2.before("fragments_join", _HEARD, _tell_emphasis)
    for name in ("html_inline", "entity"):
        inline.at(name, _telling(getattr(rules_inline, name), _of_markup))
    return markdown


def marks(content: str, references: object) -> Iterator[Mark]:
    """The marks in the content of a paragraph, in no order. `references` are the document's."""
    heard = _Heard()
    markdown = parser()
    markdown.inline.parse(content, markdown, {"references": references, _HEARD: heard}, [])
    yield from heard.marks


def _of_markup(state: StateInline, at: int) -> Mark | None:
    return Mark("markup", at, state.pos) if state.pos > at + 1 else None


def _of_escape(state: StateInline, at: int) -> Mark | None:
    kept = state.tokens and state.tokens[-1].info == "escape" and state.tokens[-1].content[:1] == "\\"
    return None if kept and state.src[at + 1] != "\\" else Mark("markup", at, at + 1)


def _of_code(state: StateInline, at: int) -> Mark | None:
    closed = state.tokens and not state.pending and state.tokens[-1].type == "code_inline"
    return Mark("code", at, state.pos) if closed else None


def _telling(rule: Rule, mark: Callable[[StateInline, int], Mark | None]) -> Rule:
    def told(state: StateInline, silent: bool) -> bool:
        at = state.pos
        matched = rule(state, silent)
        found = mark(state, at) if matched and not silent else None
        if found:
            state.env[_HEARD].marks.append(found)
        return matched

    return told


def _telling_delimiters(rule: Rule) -> Rule:
    def told(state: StateInline, silent: bool) -> bool:
        at = state.pos
        matched = rule(state, silent)
        if matched and not silent:
            run = range(at, state.pos)
            pushed = zip(run, state.tokens[-len(run) :], strict=True)
            state.env[_HEARD].delimiters += ((state, place, token) for place, token in pushed)
        return matched

    return told


def _tell_emphasis(state: StateInline) -> None:
    """A delimiter that opened or closed an emphasis has lost its text; the others are asterisks."""
    heard: _Heard = state.env[_HEARD]
    for own, at, token in heard.delimiters:
        if own is state and not token.content:
            heard.marks.append(Mark("markup", at, at + 1))


def _telling_link(rule: Rule) -> Rule:
    """The text of a link is prose; its brackets, target and title are not."""

    def told(state: StateInline, silent: bool) -> bool:
        at = state.pos
        opens = not silent and state.src[at] == "["
        label_end = state.md.helpers.parseLinkLabel(state, at, True) if opens else -1
        matched = rule(state, silent)
        if matched and opens:
            state.env[_HEARD].marks += (Mark("markup", at, at + 1), Mark("url", label_end, state.pos))
        return matched

    return told


def _telling_image(rule: Rule) -> Rule:
    """An image is masked whole: what was heard within its description does not count."""

    def told(state: StateInline, silent: bool) -> bool:
        heard: _Heard = state.env[_HEARD]
        at, marks, delimiters = state.pos, len(heard.marks), len(heard.delimiters)
        matched = rule(state, silent)
        if matched and not silent:
            del heard.marks[marks:], heard.delimiters[delimiters:]
            heard.marks.append(Mark("url", at, state.pos))
        return matched

    return told
