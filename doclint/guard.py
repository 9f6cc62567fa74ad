"""Rules held to their time and memory, from within the process that runs them.

An alarm of the system ends a loop, also one inside `re`, and leaves all else as it was: no process need
be started for it. What no alarm ends (code in C that never looks up, a rule that ends the process) is
left to whoever watches the process from outside, through the `Mark`.
"""

from __future__ import annotations

import signal
from collections.abc import Mapping
from contextlib import suppress
from time import monotonic
from types import FrameType
from typing import Protocol

from doclint.diagnostic import Finding
from doclint.document import Document
from doclint.lint import Call, RuleStopped, call
from doclint.rules import ActiveRule

PER_CHARACTERS = 1_000_000
"""The time that is granted is for each so many characters begun: rules may grow with their text."""
PATIENCE, HASTE = 3, 0.1
"""After so many rules were late on one document the others get this share of their time: where it is an
analysis which many share that does not end, each of them would wait for it anew."""
AGAIN = 1.0
"""Seconds after which the alarm is repeated, for a rule that catches whatever is raised in it."""
HAS_ALARM = hasattr(signal, "setitimer")


class Mark(Protocol):
    """Where a process notes the rule that runs and when (on the system's clock) it must have ended."""

    def begin(self, rule: str, deadline: float) -> None: ...
    def end(self) -> None: ...


class _Unmarked:
    def begin(self, rule: str, deadline: float) -> None:
        pass

    def end(self) -> None:
        pass


class _Overdue(BaseException):
    """Raised by the alarm; no `except Exception` of a rule may catch it."""


def overdue(seconds: float) -> str:
    """What is told of a rule that was ended after so many seconds."""
    told = f"查了 {seconds:g} 秒还没有结果，已经停止，这份文稿没有它的提示"
    return f"{told}；可在配置中调大 rule-seconds"


class Guard:
    """Runs rules against the clock. In a `with` statement the alarm is set up and taken down again."""

    def __init__(self, mark: Mark | None = None) -> None:
        self._mark = mark or _Unmarked()
        self._running = False
        self._alarmed = False
        self._former: object = None

    def __enter__(self) -> Guard:
        if HAS_ALARM:
            with suppress(ValueError):  # outside the main thread there are no alarms
                self._former = signal.signal(signal.SIGALRM, self._ring)
                self._alarmed = True
        return self

    def __exit__(self, *_: object) -> None:
        if self._alarmed:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, self._former or signal.SIG_DFL)  # type: ignore[arg-type]

    def caller(self, seconds: float, ended: Mapping[str, str]) -> Call:
        """How to run the rules on one document. `ended` tells why some are not run at all."""
        late = 0

        def guarded(active: ActiveRule, document: Document) -> list[Finding]:
            nonlocal late
            rule = active.rule.id
            if rule in ended:
                raise RuleStopped(ended[rule])
            limit = seconds * (1 + len(document.text) // PER_CHARACTERS) * (1 if late < PATIENCE else HASTE)
            try:
                try:
                    self._begin(rule, limit)
                    return list(call(active, document))
                finally:
                    self._end()
            except _Overdue:
                self._end()  # the alarm may have rung in the midst of the first
                late += 1
                raise RuleStopped(overdue(limit)) from None
            except MemoryError:
                raise RuleStopped(_TOO_LARGE) from None

        return guarded

    def _begin(self, rule: str, limit: float) -> None:
        self._mark.begin(rule, monotonic() + limit)
        if self._alarmed:  # set anew for each rule; between rules it may ring, unheeded
            signal.setitimer(signal.ITIMER_REAL, limit, AGAIN)
        self._running = True

    def _end(self) -> None:
        self._running = False
        self._mark.end()

    def _ring(self, number: int, frame: FrameType | None) -> None:
        if self._running:
            raise _Overdue


_TOO_LARGE = "用尽了允许的内存，已经停止，这份文稿没有它的提示；可在配置中调大 memory-mb"


class Memory:
    """The memory that this process may take, beyond what it holds when this is made.

    Only where the system keeps count and holds to it (Linux).
    """

    def __init__(self) -> None:
        self._held = 0
        with suppress(OSError, ValueError, ImportError):
            import resource

            with open("/proc/self/statm", encoding="ascii") as file:
                self._held = int(file.read().split()[0]) * resource.getpagesize()

    def limit(self, megabytes: int) -> None:
        """Let whatever asks for more get a MemoryError."""
        if not self._held:
            return
        import resource

        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        wanted = self._held + (megabytes << 20)
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))
