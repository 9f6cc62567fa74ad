"""What the rules say that have remarks: their pages, at the end of the report."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from doclint.language import Voice
from doclint.reports.page.markup import Html, element, join
from doclint.rules import Rule

EXAMPLES = {"bad": "误", "fixed": "改后", "good": "正"}
_MARKED = re.compile("⟦(.*?)⟧", re.DOTALL)


def appendix(rules: Iterable[Rule], say: Voice) -> Html | None:
    """A section that unfolds rule by rule; None without rules. The pages stay as they are written."""
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    markdown.add_render_rule("fence", _fence)
    told = [_rule(each, markdown, say) for each in sorted(rules, key=lambda rule: rule.id)]
    return element("section", element("h2", say("规则说明")), *told, id="rules") if told else None


def _rule(rule: Rule, markdown: MarkdownIt, say: Voice) -> Html:
    heading, _, body = (rule.page or "").partition("\n")
    page = Html(markdown.render(body if heading.startswith("# ") else f"{heading}\n{body}"))
    summary = element("summary", say(rule.title), " ", element("code", rule.id))
    return element("details", summary, page, id=f"rule-{rule.id}")


def _fence(renderer: Any, tokens: Sequence[Token], at: int, options: Any, env: Any) -> str:
    """An example, headed by what it is an example of; ⟦…⟧ becomes a mark."""
    kind = tokens[at].info.partition(" ")[0].partition("{")[0]
    code = join(_marked(tokens[at].content))
    if kind not in EXAMPLES:
        return element("pre", code)
    return element("figure", element("figcaption", EXAMPLES[kind]), element("pre", code), class_=kind)


def _marked(content: str) -> list[str]:
    """Every second piece of a split at the marks is what they enclose."""
    pieces = _MARKED.split(content)
    return [element("mark", piece) if at % 2 else piece for at, piece in enumerate(pieces)]
