"""A rule's page on a terminal: headings, examples and marked passages told apart by looks."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from doclint.diagnostic import Severity
from doclint.reports.palette import Palette
from doclint.reports.wording import SEVERITIES
from doclint.rules import Rule

EXAMPLES = {"bad": "误", "fixed": "改后", "good": "正"}
_FENCE = re.compile(r"`{3,}(\w*) *(?:\{(.*)\})?")
_MARKED = re.compile("⟦(.*?)⟧")
_CODE = re.compile("`([^`]+)`")


def page(rule: Rule) -> str:
    """The page as Markdown; a rule without one has at least its title."""
    return rule.page or f"# {rule.id} {rule.title}\n\n（这条规则没有说明页）\n"


def terminal(rule: Rule, palette: Palette) -> str:
    """The page for a person at a terminal, with what the rule says of itself under the title."""
    return "".join(f"{line}\n" for line in _lines(rule, palette))


def _lines(rule: Rule, palette: Palette) -> Iterator[str]:
    fenced = False
    for line in page(rule).splitlines():
        fence = _FENCE.fullmatch(line.strip())
        if fence:
            fenced = not fenced
            if fenced:
                yield from _caption(fence, palette)
        elif fenced:
            yield f"  {palette.faint('│')} {_MARKED.sub(_wrong(palette), line)}"
        elif line.startswith("# "):
            yield palette.strong(line[2:])
            yield palette.faint(_facts(rule))
        elif line.startswith("#"):
            yield palette.strong(line.lstrip("# "))
        else:
            yield _CODE.sub(lambda match: palette.strong(match[1]), line)


def _facts(rule: Rule) -> str:
    off = "" if rule.default else "（默认不查）"
    return " · ".join(filter(None, (f"{SEVERITIES[rule.severity]}{off}", rule.basis)))


def _caption(fence: re.Match[str], palette: Palette) -> Iterator[str]:
    """What the block is an example of, and under which option, profile or format."""
    kind, attributes = fence[1], fence[2]
    title = EXAMPLES.get(kind, kind)
    painted = palette.severity(title, Severity.ERROR) if kind == "bad" else palette.good(title)
    under = f"（{attributes.replace('unsafe', '--unsafe')}）" if attributes else ""
    yield f"  {painted}{under}"


def _wrong(palette: Palette) -> Callable[[re.Match[str]], str]:
    """Colour says which passage is marked; without colour the brackets do."""
    return lambda match: palette.severity(match[1], Severity.ERROR) if palette.enabled else match[0]
