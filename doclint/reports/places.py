"""How the human report says where something is: by line in a text, by paragraph in a Word file."""

from __future__ import annotations

from collections.abc import Sequence

from doclint.document import Document
from doclint.facts import Paragraph, paragraph_at
from doclint.language import Voice
from doclint.reports.wording import lines
from doclint.span import Span

LINE, PARAGRAPH = "行", "段"
_PARTS = {"footnote": "脚注", "endnote": "尾注", "header": "页眉", "footer": "页脚"}
_LONGEST_HEADING = 18


def place(document: Document, offset: int, say: Voice) -> str:
    """“第 3 行第 5 字”, or “第 3 段第 5 字（“二、主要任务”下）”."""
    paragraph = paragraph_at(document.facts, offset)
    if paragraph is None:
        position = document.lines.position(offset)
        return say("第 {line} 行第 {column} 字", line=position.line, column=position.column)
    column = f"第 {offset - paragraph.span.start + 1} 字"
    if paragraph.number is None:
        return f"{say(_PARTS.get(paragraph.part, ''))}{column}"
    return f"第 {paragraph.number} 段{column}{_under(document, paragraph)}"


def places(document: Document, offsets: Sequence[int], say: Voice) -> str:
    """“第 3、5、9 行” or “第 3、5、9 段”; what is in no numbered paragraph is left out."""
    paragraphs = [paragraph_at(document.facts, offset) for offset in offsets]
    if not any(paragraphs):
        return lines(map(document.lines.number, offsets), say, LINE)
    return lines((each.number for each in paragraphs if each and each.number), say, PARAGRAPH)


def _under(document: Document, paragraph: Paragraph) -> str:
    """The heading above the paragraph, with its number typed or generated."""
    above = [each for each in document.outline.headings if each.span.start < paragraph.span.start]
    if not above:
        return ""
    heading = above[-1]
    label = (
        heading.label
        if heading.generated
        else Span(heading.span.start, heading.title_span.start).of(document.text)
    )
    title = heading.title_span.of(document.text)
    told = title if len(title) <= _LONGEST_HEADING else f"{title[:_LONGEST_HEADING]}…"
    return f"（“{label}{told}”下）"
