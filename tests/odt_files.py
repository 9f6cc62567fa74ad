"""OpenDocument files for tests, from raw XML."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

_NAMES = "urn:oasis:names:tc:opendocument:xmlns"
NAMESPACES = "".join(
    f' xmlns:{prefix}="{_NAMES}:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"),
    )
)  # fmt: skip
MIMETYPE = b"application/vnd.oasis.opendocument.text"


def odt(body: str, *, automatic: str = "", styles: str = "", master: str = "", **extra: bytes) -> bytes:
    """An .odt whose office:text holds `body`; `extra` are further parts, `__` standing for a slash."""
    content = (
        f"<office:document-content{NAMESPACES}><office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    sheet = (
        f"<office:document-styles{NAMESPACES}><office:styles>{styles}</office:styles>"
        f"<office:master-styles>{master}</office:master-styles></office:document-styles>"
    )
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as out:
        out.writestr("mimetype", MIMETYPE, ZIP_STORED)
        out.writestr("content.xml", content)
        out.writestr("styles.xml", sheet)
        for name, data in extra.items():
            out.writestr(name.replace("__", "/"), data)
    return stream.getvalue()


def p(inner: str, style: str = "") -> str:
    """A paragraph."""
    return f'<text:p text:style-name="{style}">{inner}</text:p>'


def span(inner: str, style: str) -> str:
    """A stretch with a look of its own."""
    return f'<text:span text:style-name="{style}">{inner}</text:span>'


def items(*inner: str, attributes: str = "") -> str:
    """A list with these paragraphs or lists as its items; a number before a bar is the item's own."""
    made = []
    for each in inner:
        start, bar, rest = each.partition("|")
        begins = f' text:start-value="{start}"' if bar else ""
        held = rest if bar else each
        made.append(f"<text:list-item{begins}>{held if held.startswith('<') else p(held)}</text:list-item>")
    return f'<text:list text:style-name="L"{attributes}>{"".join(made)}</text:list>'


def level(at: int, format_: str, prefix: str = "", suffix: str = "", more: str = "") -> str:
    """A numbered level of a list style."""
    return (
        f'<text:list-level-style-number text:level="{at}" style:num-format="{format_}"'
        f' style:num-prefix="{prefix}" style:num-suffix="{suffix}" {more}/>'
    )
