"""A progress bar for long runs; rich is imported only when one is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def bar(least: int) -> Iterator[Callable[[int, int], None]]:
    """A function to tell how many of how many are done; from `least` on, a bar on standard error."""
    with ExitStack() as stack:
        shown: list[Callable[[int], None]] = []

        def advance(done: int, total: int) -> None:
            if total >= least:
                if not shown:
                    shown.append(_start(stack, total))
                shown[0](done)

        yield advance


def _start(stack: ExitStack, total: int) -> Callable[[int], None]:
    from rich.console import Console
    from rich.progress import Progress

    progress = stack.enter_context(Progress(console=Console(stderr=True), transient=True))
    task = progress.add_task("校对", total=total)
    return lambda done: progress.update(task, completed=done)
