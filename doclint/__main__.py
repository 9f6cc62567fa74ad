"""`python -m doclint` and the installed command."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import NoReturn


def main() -> None:
    """Run the command and end the program with its status."""
    try:
        status = _run()
    except KeyboardInterrupt:  # while it was still being imported
        status = 130
    _end(status)


def _end(status: int) -> NoReturn:
    """End the process: at once where nothing waits for its last moments, for to clear it up takes long."""
    with suppress(
        OSError, ValueError, AttributeError
    ):  # streams that are closed or missing are Python's to tell
        sys.stdout.flush()
        sys.stderr.flush()
        if not _is_awaited():
            os._exit(status)
    gc.freeze()  # what is left ends with the process: nothing to be sought in it
    sys.exit(status)


def _is_awaited() -> bool:
    """Whether another thread, a callback, a debugger or a profiler has something to do at the end."""
    monitoring = getattr(sys, "monitoring", None)  # since Python 3.12
    tools = map(monitoring.get_tool, range(6)) if monitoring else ()
    observed = sys.gettrace() or sys.getprofile() or sys.flags.inspect or any(tools)
    return bool(observed or "threading" in sys.modules or atexit._ncallbacks())


def _run() -> int:
    from doclint import packages, seldom

    gc.set_threshold(100_000)  # what a start makes is no garbage
    packages.serve()
    seldom.defer()
    _import_msgspec()
    from doclint.cli import main as run

    status = run()
    _keep()
    return status


def _import_msgspec() -> None:
    """Without typing_extensions, which has nothing for it that `typing` lacks since Python 3.11.

    Where it happens to be installed it brings `inspect` and the compiler's parts: a seventh of the start.
    """
    if sys.version_info < (3, 11) or "typing_extensions" in sys.modules:
        return
    sys.modules["typing_extensions"] = None
    try:
        import_module("msgspec")
    finally:
        del sys.modules["typing_extensions"]


def _keep() -> None:
    from doclint import compiled, packages

    compiled.keep()
    packages.keep()
    if plans := sys.modules.get("doclint.plans"):
        plans.keep()


if __name__ == "__main__":
    if not getattr(sys.flags, "safe_path", False):
        del sys.path[0]  # where the drafts lie: none of their folder's files may pose as a module
    main()
