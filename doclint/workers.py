"""Files judged in processes that can be ended: what hangs or dies costs one rule on one file.

Each process takes a few files at a time and sends each result as soon as it has it. So it is known at any
moment which file and which rule or format a process has in hand. One that is late is killed. Of one that is
gone the rule is left out: a fresh process judges that file again without it, and goes on with the rest.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import wait
from pathlib import Path
from time import monotonic

from doclint.judge import Request, Result, failed
from doclint.projects import Projects
from doclint.worker import Worker

MOST_AT_ONCE = 16
"""Files that a process is given at a time."""
MOST_TRIES = 5
"""How often a file is begun: after that so much is wrong with its rules that it is given up."""
LOOK = 0.2
"""Seconds between two looks at the clock."""
LAST = 1.0
"""Seconds that an interrupted process has to clean up before it is killed."""


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
        self._workers: list[Worker] = []

    def results(self) -> Iterator[Result]:
        """The result of each file, in order."""
        try:
            for _ in range(self._jobs):
                self._workers.append(Worker(self._request, self._projects))
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
            elif late := worker.mark.late:
                worker.kill()
                self._bury(worker, late, "过了时限仍不停止，已经强行结束")

    def _receive(self, worker: Worker) -> None:
        try:
            result = worker.connection.recv()
        except (EOFError, OSError):
            worker.process.join(LAST)
            worker.kill()
            self._bury(worker, worker.mark.name, worker.fate())
        else:
            self._done[worker.files.popleft()] = result

    def _bury(self, worker: Worker, running: str, cause: str) -> None:
        """A fresh process in the place of one that is gone; what that had in hand waits again."""
        if worker.files:
            first = worker.files[0]
            ended = self._ended.setdefault(first, {})
            if running and len(ended) < MOST_TRIES:
                ended[running] = cause
            else:
                worker.files.popleft()
                during = f"（正在运行{running}）" if running else ""
                self._done[first] = failed(self._files[first].as_posix(), f"没有检查完：{cause}{during}")
        self._waiting.extendleft(reversed(worker.files))
        worker.connection.close()
        self._workers.remove(worker)
        self._workers.append(Worker(self._request, self._projects))
