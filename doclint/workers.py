"""Files judged in processes that can be ended: what hangs or dies costs one rule on one file.

Each process takes a few files at a time, sends each result as soon as it has it, and notes in shared
memory which rule it runs and until when that may take. So it is known at any moment which file and which
rule a process has in hand. One that is late is killed, and of one that is gone the rule is left out:
a fresh process judges that file again without it, and goes on with the rest.
"""

from __future__ import annotations

import multiprocessing
import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.reduction import ForkingPickler
from pathlib import Path
from time import monotonic
from typing import Any

from doclint.guard import HAS_ALARM, Guard, Memory
from doclint.judge import Request, Result, failed, judge_file, projects_of
from doclint.project import Projects

MOST_AT_ONCE = 16
"""Files that a process is given at a time."""
MOST_TRIES = 5
"""How often a file is begun: after that so much is wrong with its rules that it is given up."""
LOOK = 0.2
"""Seconds between two looks at the clock."""
GRACE = 2.0 if HAS_ALARM else 0.0
"""Seconds beyond its time that a rule gets from outside, so that the alarm within may come first."""
LAST = 1.0
"""Seconds that an interrupted process has to clean up before it is killed."""
_LONGEST_ID = 200


class _SharedMark:
    """A `Mark` in memory that both processes see."""

    def __init__(self, context: Any) -> None:
        self._rule = context.RawArray("c", _LONGEST_ID)
        self._deadline = context.RawValue("d", 0.0)
        self._written: dict[str, bytes] = {}

    def begin(self, rule: str, deadline: float) -> None:
        if rule not in self._written:
            self._written[rule] = rule.encode()[: _LONGEST_ID - 1]
        self._rule.value = self._written[rule]
        self._deadline.value = deadline

    def end(self) -> None:
        self._rule.value = b""

    @property
    def rule(self) -> str:
        return str(self._rule.value, "utf-8", "ignore")

    @property
    def late(self) -> str:
        """The rule that runs although it must have ended, if there is one."""
        rule = self.rule
        return rule if monotonic() > self._deadline.value + GRACE else ""


class _Worker:
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


class Workers:
    """The processes of one run, and what they have been given and have given back."""

    def __init__(self, request: Request, projects: Projects, files: Sequence[Path], jobs: int) -> None:
        self._request = request
        self._projects = projects
        self._files = files
        self._jobs = jobs
        self._size = max(1, min(MOST_AT_ONCE, len(files) // (jobs * 8)))
        self._waiting = deque(range(len(files)))
        self._ended: dict[int, dict[str, str]] = {}
        self._done: dict[int, Result] = {}
        self._workers: list[_Worker] = []

    def results(self) -> Iterator[Result]:
        """The result of each file, in order."""
        try:
            for _ in range(self._jobs):
                self._workers.append(_Worker(self._request, self._projects))
            for at in range(len(self._files)):
                while at not in self._done:
                    self._hand_out(at)
                    self._collect()
                yield self._done.pop(at)
        finally:
            self._end()

    def _end(self) -> None:
        for worker in self._workers:
            worker.release()
        latest = monotonic() + LAST
        for worker in self._workers:
            worker.process.join(max(0.0, latest - monotonic()))
            worker.kill()

    def _hand_out(self, at: int) -> None:
        """Give each idle process a few files; none far ahead of `at`, for their results fill the memory."""
        latest = at + 2 * self._jobs * self._size
        for worker in self._workers:
            if not worker.files and self._waiting and self._waiting[0] < latest:
                few = [self._waiting.popleft() for _ in range(min(self._size, len(self._waiting)))]
                worker.files.extend(few)
                # A process that has just died is noticed when its connection is looked at.
                with suppress(OSError):
                    worker.connection.send([(self._files[each], self._ended.get(each, {})) for each in few])

    def _collect(self) -> None:
        ready = wait([worker.connection for worker in self._workers], LOOK)
        for worker in list(self._workers):
            if worker.connection in ready:
                self._receive(worker)
            elif rule := worker.mark.late:
                worker.kill()
                self._bury(worker, rule, "过了时限仍不停止，已经强行结束，这份文稿没有它的提示")

    def _receive(self, worker: _Worker) -> None:
        try:
            result = worker.connection.recv()
        except (EOFError, OSError):
            worker.process.join(LAST)
            worker.kill()
            self._bury(worker, worker.mark.rule, worker.fate())
        else:
            self._done[worker.files.popleft()] = result

    def _bury(self, worker: _Worker, rule: str, cause: str) -> None:
        """A fresh process in the place of one that is gone; what that had in hand waits again."""
        if worker.files:
            first = worker.files[0]
            ended = self._ended.setdefault(first, {})
            if rule and len(ended) < MOST_TRIES:
                ended[rule] = cause
            else:
                worker.files.popleft()
                during = f"（正在运行规则 {rule}）" if rule else ""
                self._done[first] = failed(self._files[first].as_posix(), f"没有检查完：{cause}{during}")
        self._waiting.extendleft(reversed(worker.files))
        worker.connection.close()
        self._workers.remove(worker)
        self._workers.append(_Worker(self._request, self._projects))


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
                result = judge_file(request, project, path, guard.caller(settings.rule_seconds, ended))
                _send(connection, result, path)


def _send(connection: Connection, result: Result, path: Path) -> None:
    try:
        content = ForkingPickler.dumps(result)
    except Exception as error:
        told = f"结果传不回来（{type(error).__name__}: {error}）；请检查插件的格式和规则"
        content = ForkingPickler.dumps(failed(path.as_posix(), told))
    connection.send_bytes(content)
