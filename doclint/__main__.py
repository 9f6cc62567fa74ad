"""`python -m doclint` and the installed command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command and end the program with its status."""
    from doclint.cli import main as run

    sys.exit(run())


if __name__ == "__main__":
    main()
