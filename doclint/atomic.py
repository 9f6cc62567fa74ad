"""Replace a file whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def replace_file(path: Path, content: bytes) -> None:
    """Put `content` in the place of the file at `path`, keeping its mode; a link keeps pointing to it.

    The new file is written beside and renamed over, so that whoever reads sees the old one or the new.
    Raises OSError, and then leaves the old file and nothing else.
    """
    target = path.resolve(strict=True)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".doclint", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as beside:
            beside.write(content)
            beside.flush()
            os.fsync(beside.fileno())
        shutil.copymode(target, name)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
