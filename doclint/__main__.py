"""`python -m doclint` and the installed command."""

from __future__ import annotations

import gc
import sys


def main() -> None:
    """Run the command and end the program with its status."""
    from doclint import packages

    gc.set_threshold(100_000)  # what a start makes is no garbage
    packages.serve()
    from doclint.cli import main as run

    status = run()
    _keep()
    gc.freeze()  # what is left ends with the process: nothing to be sought in it
    sys.exit(status)


def _keep() -> None:
    from doclint import compiled, packages

    compiled.keep()
    packages.keep()


if __name__ == "__main__":
    main()
