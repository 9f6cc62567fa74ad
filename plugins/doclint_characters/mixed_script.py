"""A document that is half Simplified and half Traditional: one remark, not a thousand."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, rule, simplified_only, traditional_only
from doclint_characters.garbled_text import garbled
from doclint_characters.strays import places, some


@rule("characters/mixed-script", title="全文繁简混用", basis="《国家通用语言文字法》第十七条")
def mixed_script(document: Document) -> Iterator[Finding]:
    script = document.script
    if script.name != "mixed" or document.memo(garbled):
        return
    few = simplified_only() if script.simplified < script.traditional else traditional_only()
    span, _ = next(places(document, few))
    yield Finding(
        span,
        f"全文繁简混用：只用于简体的字{script.simplified}个（如{some(document, simplified_only())}），"
        f"只用于繁体的字{script.traditional}个（如{some(document, traditional_only())}），应统一为一种",
    )
