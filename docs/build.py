"""Writes what of the documentation is made from the rules: docs/rules/ and docs/doclint.schema.json.

Run by `make docs`; a test compares what stands here with what would be written.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from doclint.config import DEFAULT
from doclint.config_schema import config_schema
from doclint.core_rules.words import Word, listed_words
from doclint.project import Project
from doclint.reports.page.families import families
from doclint.reports.wording import PROFILES, SEVERITIES
from doclint.rule_list import Entry, entries
from doclint.rule_page import page
from doclint.select import Choice

DOCS = Path(__file__).parent
REMEDIES = {"safe": "`--fix`", "unsafe": "`--unsafe`（需人核对）", None: "只提示"}


def contents() -> dict[Path, str]:
    """Every file that is made, by its path from docs/."""
    project = Project(DEFAULT, Choice())
    # This rule exists only where a configuration lists words.
    project.rules = (*project.rules, listed_words((Word(wrong="例"),)))
    listed = entries(project)
    by_id = {rule.id: rule for rule in project.rules}
    made = {Path("rules", f"{each.id}.md"): _page(each, page(by_id[each.id])) for each in listed}
    titles = {family.id: family.title for family in families(project.rules, ()).values()}
    made[Path("rules", "README.md")] = "".join(_index(listed, titles))
    made[Path("doclint.schema.json")] = config_schema(project.rules)
    return made


def _page(entry: Entry, markdown: str) -> str:
    heading, _, body = markdown.partition("\n")
    return f"{heading}\n\n{_facts(entry)}\n{body}"


def _facts(entry: Entry) -> str:
    off = "" if entry.default else "，默认不查"
    where = "、".join(PROFILES[each] for each in entry.profiles)
    facts = [
        f"程度：{SEVERITIES[entry.severity]}{off}",
        f"修改：{REMEDIES[entry.fix]}",
        f"依据：{entry.basis}" if entry.basis else "",
        f"范围：{where}" if where else "",
    ]
    return " · ".join(filter(None, facts))


def _index(listed: Sequence[Entry], titles: dict[str, str]) -> Iterator[str]:
    yield f"# 规则\n\n共 {len(listed)} 条，由各条规则的说明页生成（`make docs`）。\n"
    for family, group in groupby(listed, key=lambda each: each.id.partition("/")[0]):
        yield f"\n## {titles[family]} `{family}`\n\n| 规则 | 查什么 | 程度 | 修改 |\n|---|---|---|---|\n"
        for each in group:
            off = "" if each.default else "（默认不查）"
            link = f"[{each.id.partition('/')[2]}]({each.id}.md)"
            yield f"| {link} | {each.title} | {SEVERITIES[each.severity]}{off} | {REMEDIES[each.fix]} |\n"


def main() -> None:
    """Write all files, and remove the pages of rules that are no more."""
    made = contents()
    for stale in {path.relative_to(DOCS) for path in DOCS.glob("rules/**/*.md")} - set(made):
        (DOCS / stale).unlink()
    for path, text in made.items():
        (DOCS / path).parent.mkdir(parents=True, exist_ok=True)
        (DOCS / path).write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
