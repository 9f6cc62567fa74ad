"""What makes a .docx unfit to be opened beside its size: its locks, its macros; each with the remedy."""

from __future__ import annotations

from collections.abc import Iterable

from doclint.source import SourceError
from doclint.sources.archive_limits import ENCRYPTED, SAVE_AS

_OLE = b"\xd0\xcf\x11\xe0"
_ENCRYPTED_STREAM = "EncryptedPackage".encode("utf-16-le")


def require_zip(content: bytes) -> None:
    """Raises SourceError for what is locked with a password, or an old .doc under a new name."""
    if content.startswith(_OLE):
        raise SourceError(ENCRYPTED if _ENCRYPTED_STREAM in content else f"这是旧版 .doc 改了后缀；{SAVE_AS}")


def require_no_macros(content_type: str, names: Iterable[str]) -> None:
    """Raises SourceError for a document whose type, or one of whose parts, is that of macros."""
    if "macroEnabled" in content_type or any(name.endswith("vbaProject.bin") for name in names):
        raise SourceError("文件含有宏，doclint 不读；请用 Word 或 WPS 另存为不带宏的 .docx 后再查")
