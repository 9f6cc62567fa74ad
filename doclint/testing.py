"""A rule's page as test cases, for the built-in families and for anyone's plugin.

A page is the rule's documentation. Its fenced examples are run: `bad` (⟦…⟧ marks each span that the
rule must find), `fixed` after a `bad` (the text after safe fixes; `{unsafe}`: after unsafe ones too)
and `good` (no error or warning of any rule given). `\\u{200b}` writes any character. Attributes in
braces: profile, format (a source's name), and the rule's own options.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from doclint.diagnostic import Severity
from doclint.document import Document
from doclint.fix import SAFE, UNSAFE, fix
from doclint.gate import sets_off, suits, triggered
from doclint.lint import lint
from doclint.report import Report
from doclint.rules import ActiveRule, Rule, activate
from doclint.source import Source
from doclint.span import Span

_FENCE = re.compile(
    r"^(?P<ticks>`{3,})(?P<kind>bad|fixed|good)[ ]*(?:\{(?P<attributes>[^}]*)\})?[ ]*\n"
    r"(?P<body>.*?)^(?P=ticks)[ ]*$",
    re.MULTILINE | re.DOTALL,
)
_ESCAPE = re.compile(r"\\u\{([0-9a-fA-F]{1,6})\}")
_MARK = re.compile("[⟦⟧]")


class Example(msgspec.Struct, frozen=True):
    """One example of a page. `line` is where its fence stands, 1-based; `fixed` maps `safe` and `unsafe`."""

    rule: Rule
    kind: str
    line: int
    text: str
    marks: tuple[Span, ...]
    attributes: dict[str, str]
    fixed: dict[str, str]

    @property
    def name(self) -> str:
        return f"{self.rule.id}:{self.line}:{self.kind}"


def examples(rule: Rule) -> list[Example]:
    """The examples of the rule's page, in order. Raises ValueError where the page is malformed."""
    page = rule.page
    if page is None:
        raise ValueError(f"{rule.id} 没有说明页")
    found: list[Example] = []
    for match in _FENCE.finditer(page):
        line = page.count("\n", 0, match.start()) + 1
        attributes = _attributes(match["attributes"] or "")
        if match["kind"] == "fixed":
            if not found or found[-1].kind != "bad":
                raise ValueError(f"{rule.id} 第 {line} 行：fixed 之前应有 bad")
            found[-1].fixed["unsafe" if "unsafe" in attributes else "safe"] = _unescape(match["body"])
            continue
        text, marks = _marked(match["body"])
        found.append(Example(rule, match["kind"], line, text, marks, attributes, {}))
    return found


def verify(example: Example, rules: Sequence[Rule], sources: Sequence[Source] = ()) -> None:
    """Run one example; raises AssertionError that says what was expected and what came.

    `rules` are all that a `good` example must satisfy; a `bad` one runs its own rule alone.
    """
    source = _source(example, sources)
    if example.kind == "good":
        report = _lint(source, example, _all(example, rules))
        alarms = [d for d in report.diagnostics if d.severity is not Severity.INFO]
        assert not alarms, f"{example.name}：正例不应有提示，却有 {_shown(report)}"
        return
    active = [_configured(example)]
    report = _lint(source, example, active)
    assert example.marks, f"{example.name}：反例应以 ⟦⟧ 标出位置"
    spans = tuple(d.span for d in report.diagnostics)
    assert spans == example.marks, f"{example.name}：应标 {_passages(example)}，却有 {_shown(report)}"
    for safety, expected in example.fixed.items():
        _verify_fixed(example, source, active, safety, expected)


def _verify_fixed(
    example: Example, source: Source, active: list[ActiveRule], safety: str, expected: str
) -> None:
    def relint(document: Document) -> Report:
        return lint(_profiled(document, example), active)

    text, at = example.text, "改一遍"
    for at in ("改一遍", "再改一遍"):
        document = source.read(text.encode(), None)
        done = fix(document, source, relint, UNSAFE if safety == "unsafe" else SAFE)
        text = text if done.content is None else done.content.decode()
        assert text == expected, f"{example.name}：{at}应得 {expected!r}，却得 {text!r}"


def _lint(source: Source, example: Example, active: list[ActiveRule]) -> Report:
    document = _profiled(source.read(example.text.encode(), None), example)
    own = [each for each in active if each.rule.id == example.rule.id]
    runs = [
        each for each in triggered(own, document) if sets_off(each.rule, document) and suits(each, document)
    ]
    assert example.kind == "good" or runs == own, f"{example.name}：规则没有运行，请看 triggers 与 profiles"
    report = lint(document, active)
    assert not report.failures, f"{example.name}：{report.failures}"
    return report


def _configured(example: Example) -> ActiveRule:
    rule = example.rule
    chosen = {k: v for k, v in example.attributes.items() if k not in ("profile", "format")}
    if rule.options is None:
        assert not chosen, f"{example.name}：规则没有选项 {sorted(chosen)}"
        return activate(rule, selected=True)
    options = msgspec.convert(chosen, rule.options, strict=False)
    return activate(rule, options=options, selected=True)


def _all(example: Example, rules: Sequence[Rule]) -> list[ActiveRule]:
    """The rules that run of themselves, and the page's own, which judges whatever its examples hold."""
    return [activate(each, selected=each.id == example.rule.id) for each in rules if each.default]


def _source(example: Example, sources: Sequence[Source]) -> Source:
    wanted = example.attributes.get("format", "text")
    from doclint.sources import SOURCES

    return next(source for source in (*sources, *SOURCES) if source.name == wanted)


def _profiled(document: Document, example: Example) -> Document:
    profile = example.attributes.get("profile")
    return document.with_profile(profile) if profile else document  # type: ignore[arg-type]


def _attributes(text: str) -> dict[str, str]:
    return {key: value for key, _, value in (word.partition("=") for word in text.split())}


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), text)


def _marked(body: str) -> tuple[str, tuple[Span, ...]]:
    text, spans, opened = "", [], []
    at = 0
    for match in _MARK.finditer(body):
        text += _unescape(body[at : match.start()])
        at = match.end()
        if match[0] == "⟦":
            opened.append(len(text))
        else:
            spans.append(Span(opened.pop(), len(text)))
    return text + _unescape(body[at:]), tuple(sorted(spans))


def _shown(report: Report) -> str:
    text = report.document.text if report.document else ""
    shown = (f"{d.rule} {_passage(d.span, text)} {d.message}" for d in report.diagnostics)
    return "；".join(shown) or "无"


def _passages(example: Example) -> str:
    return "；".join(_passage(span, example.text) for span in example.marks)


def _passage(span: Span, text: str) -> str:
    return f"“{span.of(text)}”[{span.start}:{span.end}]"
