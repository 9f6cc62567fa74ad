"""Rules and formats held to their time and memory, from within the process that runs them.

An alarm of the system ends a loop, also one inside `re`, and leaves all else as it was: no process need
be started for it. What no alarm ends (code in C that never looks up, a rule that ends the process) is
left to whoever watches the process from outside, through the `Mark`.
"""

from __future__ import annotations

import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from time import monotonic
from types import FrameType
from typing import Any, Protocol, TypeVar

import msgspec

from doclint.diagnostic import Edit, Finding
from doclint.document import Document
from doclint.lint import RuleStopped, call
from doclint.rules import ActiveRule
from doclint.source import Source, SourceError
from doclint.watch import Watch

T = TypeVar("T")

PER_CHARACTERS = 1_000_000
"""The time that is granted is for each so many characters begun: rules may grow with their text."""
PATIENCE, HASTE = 3, 0.1
"""After so many rules were late on one document the others get this share of their time: where it is an
analysis which many share that does not end, each of them would wait for it anew."""
TICK = 0.05
"""Seconds between two looks at the clock: one alarm rings on and on, for to set it anew for each rule
takes longer than most rules do, and a rule may catch whatever is raised in it."""
_NEVER = float("inf")
HAS_ALARM = hasattr(signal, "setitimer")


class Mark(Protocol):
    """Where a process notes what runs (规则 …, 格式 …) and when, by `monotonic`, it must have ended."""

    def begin(self, name: str, deadline: float) -> None: ...
    def end(self) -> None: ...


class _Overdue(BaseException):
    """Raised by the alarm; no `except Exception` of a rule may catch it."""


class Late(Exception):
    """What was run did not come to its end in its time."""


class Guard:
    """Runs rules and formats against the clock. In a `with` statement the alarm is set up and taken down."""

    def __init__(self, mark: Mark | None = None) -> None:
        self._mark = mark
        self._deadline = _NEVER
        self._former: Any = None

    def __enter__(self) -> Guard:
        if HAS_ALARM:
            with suppress(ValueError):  # outside the main thread there are no alarms
                self._former = signal.signal(signal.SIGALRM, self._ring) or signal.SIG_DFL
                signal.setitimer(signal.ITIMER_REAL, TICK, TICK)
        return self

    def __exit__(self, *_: object) -> None:
        if self._former is not None:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._former)

    def watch(self, seconds: float, ended: Mapping[str, str]) -> Watch:
        """How to run rules and formats on one document.

        seconds: what each may take. ended: why some (`规则 …`, `格式 …`) are not run at all.
        """
        return _Watch(self, seconds, ended)

    def run(self, name: str, seconds: float, function: Callable[[], T]) -> T:
        """`function()`. Raises Late where it takes longer, MemoryError where it takes too much."""
        try:
            try:
                self._deadline = monotonic() + seconds
                if self._mark:
                    self._mark.begin(name, self._deadline)
                return function()
            finally:
                self._deadline = _NEVER
                if self._mark:
                    self._mark.end()
        except _Overdue:
            self._deadline = _NEVER  # the alarm may have rung before it was set
            if self._mark:
                self._mark.end()
            raise Late from None

    def _ring(self, number: int, frame: FrameType | None) -> None:
        if monotonic() > self._deadline:
            raise _Overdue


class _Watch:
    def __init__(self, guard: Guard, seconds: float, ended: Mapping[str, str]) -> None:
        self._guard, self._seconds, self._ended = guard, seconds, ended
        self._late = 0

    def __call__(self, active: ActiveRule, document: Document) -> list[Finding]:
        name = f"规则 {active.rule.id}"
        if name in self._ended:
            raise RuleStopped(f"{self._ended[name]}，{_WITHOUT}")
        limit = self._limit(len(document.text)) * (1 if self._late < PATIENCE else HASTE)
        try:
            return self._guard.run(name, limit, lambda: list(call(active, document)))
        except Late:
            self._late += 1
            raise RuleStopped(f"查了 {limit:g} 秒{_NO_END}，{_WITHOUT}；{_MORE_TIME}") from None
        except MemoryError:
            raise RuleStopped(f"{_TOO_LARGE}，{_WITHOUT}；{_MORE_MEMORY}") from None

    def source(self, source: Source) -> Source:
        def read(content: bytes, path: str | None) -> Document:
            return self._format(source, len(content), lambda: source.read(content, path))

        def write(document: Document, edits: Sequence[Edit]) -> bytes:
            return self._format(source, len(document.text), lambda: source.write(document, edits))

        return msgspec.structs.replace(source, read=read, write=write)

    def _format(self, source: Source, size: int, run: Callable[[], T]) -> T:
        name, limit = f"格式 {source.name}", self._limit(size)
        if name in self._ended:
            raise SourceError(f"没有检查：{self._ended[name]}（正在读写{name}）")
        try:
            return self._guard.run(name, limit, run)
        except Late:
            told = f"{name} 读写了 {limit:g} 秒{_NO_END}；{_MORE_TIME}"
        except MemoryError:
            told = f"{name} {_TOO_LARGE}；{_MORE_MEMORY}"
        raise SourceError(f"没有检查：{told}")

    def _limit(self, size: int) -> float:
        return self._seconds * (1 + size // PER_CHARACTERS)


_NO_END, _TOO_LARGE = "还没有结果，已经停止", "用尽了允许的内存，已经停止"
_WITHOUT = "这份文稿没有它的提示"
_MORE_TIME, _MORE_MEMORY = "可在配置中调大 rule-seconds", "可在配置中调大 memory-mb"
