"""Replace a file whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def replace_file(path: Path, content: bytes, like: Path | None = None) -> None:
    """Put `content` in the place of the file at `path`, keeping its mode; a link keeps pointing to it.

    With `like` there need not be a file yet: the new one then gets the mode of that.
    The new file is written beside and renamed over, so that whoever reads sees the old one or the new.
    Raises OSError, and then leaves the old file and nothing else.
    """
    target = path.resolve(strict=like is None)
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".doclint", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as beside:
            beside.write(content)
            beside.flush()
            os.fsync(beside.fileno())
        shutil.copymode(like if like and not target.exists() else target, name)
        os.replace(name, target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
