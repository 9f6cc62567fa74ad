"""A process that judges files, and how it is watched from outside.

It notes in shared memory which rule or format it runs and until when that may take.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from time import monotonic
from typing import Any

from doclint.guard import HAS_ALARM, Guard
from doclint.judge import Request, Result, failed, judge_file, projects_of
from doclint.memory import Memory
from doclint.projects import Projects

GRACE = 2.0 if HAS_ALARM else 0.0
"""Seconds beyond its time that a rule gets from outside, so that the alarm within may come first."""
_LONGEST = 200


class _SharedMark:
    """A `Mark` in memory that both processes see."""

    def __init__(self, context: Any) -> None:
        self._name = context.RawArray("c", _LONGEST)
        self._deadline = context.RawValue("d", 0.0)
        self._written: dict[str, bytes] = {}

    def begin(self, name: str, deadline: float) -> None:
        if name not in self._written:
            self._written[name] = name.encode()[: _LONGEST - 1]
        self._name.value = self._written[name]
        self._deadline.value = deadline

    def end(self) -> None:
        self._name.value = b""

    @property
    def name(self) -> str:
        return str(self._name.value, "utf-8", "ignore")

    @property
    def late(self) -> str:
        """What runs although it must have ended, if there is such a thing."""
        name = self.name
        return name if monotonic() > self._deadline.value + GRACE else ""


class Worker:
    """A process, the way to it, and the files that it has in hand, of which it judges the first."""

    def __init__(self, request: Request, projects: Projects) -> None:
        context = multiprocessing.get_context()
        self.mark = _SharedMark(context)
        self.connection, theirs = context.Pipe()
        self.files: deque[int] = deque()
        # A forked process has the projects already, and our end of the connection, which it must close;
        # any other loads them anew, for rules do not travel.
        forked = context.get_start_method() == "fork"
        inherited = (projects, self.connection) if forked else (None, None)
        arguments = (request, theirs, self.mark, *inherited)
        self.process = context.Process(target=_work, args=arguments, daemon=True)
        self.process.start()
        theirs.close()

    def release(self) -> None:
        """Close the connection, upon which an idle process ends; a busy one is interrupted."""
        self.connection.close()
        if self.files:
            self.process.terminate()

    def kill(self) -> None:
        if self.process.is_alive():
            self.process.kill()
        self.process.join()

    def fate(self) -> str:
        """How the process ended, for the report."""
        code = self.process.exitcode or 0
        if code >= 0:
            return f"检查它的进程自己结束了（退出码 {code}）"
        with suppress(ValueError):
            return f"检查它的进程被 {signal.Signals(-code).name} 结束（或因内存不足）"
        return f"检查它的进程被信号 {-code} 结束"


def _work(
    request: Request,
    connection: Connection,
    mark: _SharedMark,
    known: Projects | None,
    parents: Connection | None,
) -> None:
    """What a process does: judge what it is given until nobody is there to give."""
    if parents:
        parents.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # a terminal interrupts all; it is the parent who ends us
    if sys.platform != "win32":
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # what is half written is cleaned up
    sys.stdout = sys.stderr  # the report is the parent's; what a rule prints must not get into it
    projects = known or projects_of(request)
    memory = Memory()
    with suppress(EOFError, OSError, KeyboardInterrupt), Guard(mark) as guard:
        while True:
            for path, ended in connection.recv():
                project = projects.of(path)
                settings = project.config.settings
                memory.limit(settings.memory_mb)
                result = judge_file(request, project, path, guard.watch(settings.rule_seconds, ended))
                _send(connection, result, path)


def _send(connection: Connection, result: Result, path: Path) -> None:
    try:
        content = ForkingPickler.dumps(result)
    except Exception as error:
        told = f"结果传不回来（{type(error).__name__}: {error}）；请检查插件的格式和规则"
        content = ForkingPickler.dumps(failed(path.as_posix(), told))
    connection.send_bytes(content)
