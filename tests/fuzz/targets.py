"""What holds of any input whatever. Each target takes bytes, and raises where its promise is broken.

The first byte chooses among formats and profiles where a target has them; the rest is the input.

Hypothesis feeds them in the test suite, a coverage-guided fuzzer in `guided.py`.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

from fuzz.drafts import seeds

from doclint import Document, Pattern, Region, Report, Source, SourceError, Span
from doclint.config import DEFAULT, load
from doclint.config_errors import ConfigError
from doclint.fix import SAFE, UNSAFE, fix
from doclint.lint import lint
from doclint.package_data import LexiconError
from doclint.positions import LINE_BREAK
from doclint.project import Project
from doclint.report import FileResult
from doclint.reports import WRITERS, ReportContext
from doclint.rules import ActiveRule
from doclint.select import Choice
from doclint.sieve import Sieve, Sifted
from doclint.sources.markdown import MARKDOWN
from doclint.sources.text import TEXT
from doclint.suppress import Ignore, Suppressions
from doclint.word_list import check_words

PROFILES = ("cn", "cn-hant", "tw", "hk", None)


def text_source(content: bytes) -> None:
    """Plain text is read or refused, and so it is written back: byte for byte, or not at all."""
    _reads(TEXT, content[1:])


def markdown_source(content: bytes) -> None:
    """The same of Markdown."""
    _reads(MARKDOWN, content[1:])


def _reads(source: Source, content: bytes) -> None:
    try:
        document = source.read(content, "稿")
        assert source.write(document, ()) == content
    except SourceError:
        assert b"\0" in content or not _is_utf8(content) or content[:4] in (b"%PDF", b"{\\rt", b"PK\3\4")
        return
    assert len(document.prose) == len(document.text)
    _require_within(document, (region.span for region in document.regions))
    blocks = [block.span for block in document.blocks]
    _require_within(document, blocks)
    assert all(a.end <= b.start for a, b in zip(blocks, blocks[1:], strict=False)), "blocks in order"


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _require_within(document: Document, spans: Iterator[Span] | list[Span]) -> None:
    assert all(0 <= span.start <= span.end <= len(document.text) for span in spans)


def structure(content: bytes) -> None:
    """Outline, elements, script and reading of any text are found, and lie within it."""
    document = Document(_text(content[1:]))
    for heading in document.outline.headings:
        _require_within(document, [heading.span, heading.label_span])
        assert heading.label_span.of(document.text).strip() or not heading.label_span
    assert document.profile
    assert document.date is None or document.elements
    reading = document.reading
    for at in range(len(reading.text)):
        _require_within(document, [reading.span(at, at + 1)])


def rules(content: bytes) -> None:
    """No rule fails, and every place of the JSON report cuts out what the rule meant."""
    source, profile, body = _framed(content)
    document = source.read(_text(body).encode(), "稿").with_profile(profile)
    report = lint(document, _every_rule())
    _require_sound(report)
    _require_places(report)


def _require_sound(report: Report) -> None:
    assert report.failures == (), report.failures
    assert report.document is not None
    for each in report.diagnostics:
        edits = each.fix.edits if each.fix else ()
        _require_within(report.document, [each.span, *(edit.span for edit in edits)])


def _require_places(report: Report) -> None:
    assert report.document is not None
    text = report.document.text
    lines = _lines(text)
    written = json.loads("".join(WRITERS["json"]([FileResult("稿", report)], ReportContext())))
    for told, meant in zip(written["files"][0]["diagnostics"], report.diagnostics, strict=True):
        assert text[told["start"]["offset"] : told["end"]["offset"]] == meant.span.of(text)
        for place, offset in ((told["start"], meant.span.start), (told["end"], meant.span.end)):
            start = lines[place["line"] - 1]
            assert start + place["column"] - 1 == offset
            before = text[start:offset].encode("utf-16-le")
            assert len(before) // 2 == place["utf16_column"] - 1
        for edit, own in zip((told["fix"] or {"edits": []})["edits"], _edits(meant), strict=True):
            assert (edit["start"], edit["end"], edit["text"]) == own


def _lines(text: str) -> list[int]:
    return [0, *(match.end() for match in LINE_BREAK.finditer(text))]


def _edits(diagnostic: object) -> list[tuple[int, int, str]]:
    correction = getattr(diagnostic, "fix", None)
    edits = correction.edits if correction else ()
    return [(edit.span.start, edit.span.end, edit.text) for edit in edits]


def suppression(content: bytes) -> None:
    """Directives, allowed phrases and ignored passages only ever hide; what they say themselves is sound."""
    source, profile, body = _framed(content)
    text = _text(body)
    phrases = tuple(text[at : at + 3] for at in range(0, min(len(text), 60), 7))
    ignored = tuple(Ignore(rule="*", text=phrase) for phrase in phrases[:2])
    document = source.read(text.encode(), "稿").with_profile(profile)
    active = _usual_rules()
    hidden = lint(document, active, Suppressions(phrases, ignored))
    _require_sound(hidden)
    own = {d for d in hidden.diagnostics if not d.rule.startswith("doclint/")}
    assert own <= set(lint(document, active).diagnostics)


def fixing(content: bytes) -> None:
    """Fixes come to rest and no rule fails on the way; what is at rest stays so."""
    source, profile, body = _framed(content)
    active = _usual_rules()

    def relint(document: Document) -> Report:
        return lint(document.with_profile(profile), active)

    for safeties in (SAFE, UNSAFE):
        document = source.read(_text(body).encode(), "稿")
        try:
            done = fix(document, source, relint, safeties)
            _require_sound(done.report)
            if done.content is not None:
                again = fix(source.read(done.content, "稿"), source, relint, safeties)
                assert again.content is None, "what was fixed is at rest"
        except SourceError:
            continue


def configuration(content: bytes) -> None:
    """A configuration is taken, or refused with a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "doclint.toml")
        path.write_bytes(content[1:])
        with suppress(ConfigError):
            config = load(path)
            if not config.settings.plugins:
                project = Project(config, Choice())
                assert lint(Document("甲，乙。"), project.active(Path("稿.txt"))).document


def word_list(content: bytes) -> None:
    """A list of words is taken, or refused with a sentence."""
    suffix = (".tsv", ".csv", ".toml")[content[0] % 3] if content else ".tsv"
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"词{suffix}")
        path.write_bytes(content[1:])
        with suppress(LexiconError):
            assert check_words(path)


def regions(content: bytes) -> None:
    """Rules hold their tongue within regions, wherever those lie."""
    text = _text(content[1:])
    third = len(text) // 3
    document = Document(text, regions=[Region("code", Span(third, 2 * third))])
    _require_sound(lint(document, _usual_rules()))


def patterns(content: bytes) -> None:
    """What the one pass over a text finds for a pattern is what the pattern finds by itself."""
    text = _text(content[1:])
    for sieve in _sieves():
        sifted = Sifted(text, frozenset(text), sieve)
        for sought in sieve.plans:
            alone = [match.span() for match in sought.finditer(text)]
            assert [match.span() for match in sifted.matches(sought)] == alone, sought.source


@cache
def _sieves() -> tuple[Sieve, Sieve]:
    """Of all patterns in modules: for texts like the rules' pages, and for texts where all is rare."""
    _every_rule()
    modules = [vars(module) for name, module in list(sys.modules.items()) if name.startswith("doclint")]
    found = [value for names in modules for value in names.values() if isinstance(value, Pattern)]
    usual = "\n".join(seeds())
    return Sieve(found, usual), Sieve(found, "的" * 200_000 + usual)


def _framed(content: bytes) -> tuple[Source, str | None, bytes]:
    """The format and the profile that the first byte chooses, and the rest."""
    choice = content[0] if content else 0
    return (TEXT, MARKDOWN)[choice % 2], PROFILES[choice // 2 % len(PROFILES)], content[1:]


def _text(content: bytes) -> str:
    """Text as a source gives it: without NUL and the mark of byte order."""
    text = content.decode("utf-8", "ignore").replace("\0", "").lstrip("\ufeff")
    return text if text.strip() else "空"


@cache
def _usual_rules() -> tuple[ActiveRule, ...]:
    return Project(DEFAULT, Choice()).active(Path("稿.txt"))


@cache
def _every_rule() -> tuple[ActiveRule, ...]:
    return Project(DEFAULT, Choice(select=("*",))).active(Path("稿.txt"))


TARGETS: dict[str, Callable[[bytes], None]] = {
    each.__name__: each
    for each in (
        text_source, markdown_source, structure, rules, suppression, fixing, regions, patterns,
        configuration, word_list,
    )
}  # fmt: skip
