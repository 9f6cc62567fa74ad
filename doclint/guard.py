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
from typing import Any, Protocol

from doclint.diagnostic import Finding
from doclint.document import Document
from doclint.lint import Call, RuleStopped, call
from doclint.rules import ActiveRule

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
    """Where a process notes the rule that runs and when (on the system's clock) it must have ended."""

    def begin(self, rule: str, deadline: float) -> None: ...
    def end(self) -> None: ...


class _Overdue(BaseException):
    """Raised by the alarm; no `except Exception` of a rule may catch it."""


def overdue(seconds: float) -> str:
    """What is told of a rule that was ended after so many seconds."""
    told = f"查了 {seconds:g} 秒还没有结果，已经停止，这份文稿没有它的提示"
    return f"{told}；可在配置中调大 rule-seconds"


class Guard:
    """Runs rules against the clock. In a `with` statement the alarm is set up and taken down again."""

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

    def caller(self, seconds: float, ended: Mapping[str, str]) -> Call:
        """How to run the rules on one document. `ended` tells why some are not run at all."""
        late, mark = 0, self._mark

        def guarded(active: ActiveRule, document: Document) -> list[Finding]:
            nonlocal late
            if ended and active.rule.id in ended:
                raise RuleStopped(ended[active.rule.id])
            limit = seconds * (1 + len(document.text) // PER_CHARACTERS) * (1 if late < PATIENCE else HASTE)
            try:
                try:
                    self._deadline = monotonic() + limit
                    if mark:
                        mark.begin(active.rule.id, self._deadline)
                    return list(call(active, document))
                finally:
                    self._deadline = _NEVER
                    if mark:
                        mark.end()
            except _Overdue:
                self._deadline = _NEVER  # the alarm may have rung before it was set
                if mark:
                    mark.end()
                late += 1
                raise RuleStopped(overdue(limit)) from None
            except MemoryError:
                raise RuleStopped(_TOO_LARGE) from None

        return guarded

    def _ring(self, number: int, frame: FrameType | None) -> None:
        if monotonic() > self._deadline:
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
