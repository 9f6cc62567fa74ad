"""Fixes are taken whole, without overlap, until the document is still."""

from itertools import permutations

from doclint import Document, Edit, Finding, Fix, Region, Safety, Source, Span, replace, rule
from doclint.fix import SAFE, UNSAFE, fix
from doclint.lint import lint
from doclint.rules import activate
from doclint.sources import SOURCES

TEXT = SOURCES[0]


def replacing(id, old, new, safety=Safety.SAFE):
    @rule(id, title=f"{old}改{new}")
    def check(document):
        at = document.prose.find(old)
        while at >= 0:
            span = Span(at, at + len(old))
            yield Finding(span, "改", replace(span, new, safety))
            at = document.prose.find(old, at + len(old))

    return check


def fixed(text, *rules, safeties=SAFE, source=TEXT):
    active = [activate(each) for each in rules]
    return fix(
        source.read(text.encode(), "稿.txt"), source, lambda document: lint(document, active), safeties
    )


def test_every_safe_fix_is_made_and_listed_with_its_line():
    done = fixed("甲乙\n丙甲", replacing("house/a", "甲", "子"))
    assert done.content.decode() == "子乙\n丙子"
    assert [(c.line, c.rule) for c in done.corrections] == [(1, "house/a"), (2, "house/a")]
    assert done.report.diagnostics == ()


def test_nothing_to_do_leaves_no_content():
    assert fixed("乙丙", replacing("house/a", "甲", "子")).content is None


def test_unsafe_fixes_wait_to_be_asked_for_and_shown_ones_are_never_made():
    unsafe = replacing("house/a", "甲", "子", Safety.UNSAFE)
    shown = replacing("house/b", "乙", "丑", Safety.SHOWN)
    assert fixed("甲乙", unsafe, shown).content is None
    assert fixed("甲乙", unsafe, shown, safeties=UNSAFE).content.decode() == "子乙"


def test_overlapping_fixes_take_turns_and_the_order_of_rules_has_no_say():
    rules = [
        replacing("house/a", "甲乙", "子"),
        replacing("house/b", "乙丙", "丑"),
        replacing("house/c", "子丙", "寅"),
    ]
    results = {fixed("甲乙丙", *order).content.decode() for order in permutations(rules)}
    assert results == {"寅"}


def test_a_fix_of_several_edits_is_made_whole_or_not_at_all():
    @rule("house/pair", title="成对")
    def pair(document):
        if document.prose.startswith("甲"):
            edits = (Edit(Span(0, 1), "子"), Edit(Span(3, 4), "卯"))
            yield Finding(Span(0, 1), "成对", Fix("成对改", edits))

    blocker = replacing("house/0", "丁戊", "申")
    # The pair begins first; the blocker's place is then gone.
    assert fixed("甲乙丙丁戊", pair, blocker).content.decode() == "子乙丙卯戊"
    # The blocker reaches less far, goes first, and takes one of the pair's places: the other stays too.
    assert fixed("甲乙丁戊", pair, replacing("house/0", "甲乙丁", "申")).content.decode() == "申戊"


def test_an_edit_within_a_region_is_refused():
    source = Source(
        "half",
        (".half",),
        lambda content, path: Document(content.decode(), regions=[Region("code", Span(0, 1))], path=path),
        TEXT.write,
    )

    @rule("house/reckless", title="乱改")
    def reckless(document):
        yield Finding(Span(0, 1), "改", replace(Span(0, 1), "子"))

    done = fixed("甲乙", reckless, source=source)
    assert done.content is None
    assert len(done.report.diagnostics) == 1


def test_fixes_that_never_rest_leave_the_file_and_name_the_rules():
    done = fixed("甲", replacing("house/a", "甲", "乙"), replacing("house/b", "乙", "甲"))
    assert done.content is None
    assert "互相冲突的规则：house/a" in done.report.failures[0].cause
    assert [d.rule for d in done.report.diagnostics] == ["house/a"]


def test_a_rule_that_fails_leaves_the_file_as_it_was():
    @rule("house/later", title="后来才坏")
    def later(document):
        if "子" in document.prose:
            raise RuntimeError("坏了")
        return ()

    done = fixed("甲", replacing("house/a", "甲", "子"), later)
    assert done.content is None
    assert done.report.failures[0].where == "规则 house/later"
