"""What makes a zipped document unfit to be opened: its size, its locks; each with the remedy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NoReturn
from zipfile import ZipInfo

from doclint.source import SourceError

MOST_PARTS = 10_000
MOST_BYTES = 512 << 20
"""Of all parts together, unpacked: pictures included."""

MOST_XML_BYTES = 32 << 20
"""Of one part that is read: a book of three thousand pages."""

MOST_RATIO = 400
"""Of unpacked to packed bytes, for parts above a megabyte: honest ones stay under a hundred."""

ENCRYPTED = "文件加了密，读不了；请用 Word 或 WPS 打开，去掉密码后另存为 .docx 再查"
SAVE_AS = "请用 Word 或 WPS 打开，另存为 .docx（Word 文档）后再查"


def require_modest(items: Sequence[ZipInfo]) -> None:
    """Raises SourceError for too many parts, too much in all, a locked part, or one like a bomb."""
    if len(items) > MOST_PARTS:
        refuse(f"里面有 {len(items)} 个部件，超过 {MOST_PARTS} 个")
    total = sum(item.file_size for item in items)
    if total > MOST_BYTES:
        refuse(f"展开后有 {total >> 20} MB，超过 {MOST_BYTES >> 20} MB")
    for item in items:
        if item.flag_bits & 1:
            raise SourceError(ENCRYPTED)
        if item.file_size > 1 << 20 and item.file_size > MOST_RATIO * max(1, item.compress_size):
            refuse(f"{item.filename} 的压缩比超过 {MOST_RATIO} 倍，像是压缩炸弹")


def require_readable(item: ZipInfo) -> None:
    """Raises SourceError for a part that is too large to be read whole."""
    if item.file_size > MOST_XML_BYTES:
        size, most = item.file_size >> 20, MOST_XML_BYTES >> 20
        refuse(f"{item.filename} 展开后有 {size} MB，超过 {most} MB，请拆成几个文件")


def refuse(why: str) -> NoReturn:
    """Say what is unsafe about the file."""
    raise SourceError(f"为安全起见没有读这个文件：{why}；如果确是文稿，{SAVE_AS}")
