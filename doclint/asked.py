"""What the command line asks of a run."""

from __future__ import annotations

import os
import sys
from argparse import Namespace

from doclint import baseline_file
from doclint.arguments import listed
from doclint.fix import SAFE, UNSAFE
from doclint.judge import Request
from doclint.run import STDIN
from doclint.select import Choice


def request(options: Namespace) -> Request:
    """The request of these arguments; reads standard input where it is to be judged. Raises ConfigError."""
    fixing = options.fix or options.unsafe or options.tracked or options.diff
    return Request(
        paths=tuple(options.paths),
        stdin=sys.stdin.buffer.read() if options.paths == [STDIN] else None,
        stdin_name=options.stdin_filename,
        choice=Choice(listed(options.select), listed(options.ignore)),
        profile=options.profile,
        config=options.config,
        isolated=options.isolated,
        local_plugins=options.allow_local_plugins,
        fix=(UNSAFE if options.unsafe or options.tracked else SAFE) if fixing else None,
        tracked=options.tracked,
        write=fixing and not options.diff,
        target=options.output if _is_document(options) else None,
        jobs=options.jobs,
        language=options.lang,
        guarded=True,
        timing=options.timing,
        baseline=baseline_file.read(options.baseline, updating=options.update_baseline),
        baseline_folder=os.path.dirname(options.baseline or "") or ".",
    )


def _is_document(options: Namespace) -> bool:
    """Whether `--output` names the corrected document: one file is corrected, and it is of its kind."""
    if not options.output or len(options.paths) != 1 or options.diff:
        return False
    alike = os.path.splitext(options.paths[0])[1].lower() == os.path.splitext(options.output)[1].lower()
    return alike and any((options.fix, options.unsafe, options.tracked))
