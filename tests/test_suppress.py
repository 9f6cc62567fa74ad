"""What hides a remark, and what is told of directives that hide nothing."""

from doclint import Document, Finding, Region, Span, rule
from doclint.core_rules import RULES
from doclint.lint import lint
from doclint.rules import activate
from doclint.suppress import Ignore, Suppressions


@rule("house/fault", title="错")
def fault(document):
    at = document.prose.find("错")
    while at >= 0:
        yield Finding(Span(at, at + 1), "错")
        at = document.prose.find("错", at + 1)


def remarks(text, suppressions=None, rules=(fault, *RULES)):
    lines, regions, at = text.split("\n"), [], 0
    for line in lines:
        if "doclint:" in line:
            regions.append(Region("directive", Span(at, at + len(line))))
        at += len(line) + 1
    report = lint(
        Document(text, regions=regions), [activate(r) for r in rules], suppressions or Suppressions()
    )
    return [(d.rule.partition("/")[2], text.count("\n", 0, d.span.start) + 1) for d in report.diagnostics]


def test_off_holds_until_on():
    text = "错\n#doclint: off house/fault 原文如此\n错\n#doclint: on house/fault\n错"
    assert remarks(text) == [("fault", 1), ("fault", 5)]


def test_off_next_holds_for_the_next_paragraph_alone():
    assert remarks("#doclint: off-next house/fault\n错\n错") == [("fault", 3)]


def test_a_family_may_be_named_by_a_glob():
    assert remarks("#doclint: off house/*\n错") == []


def test_html_comments_are_directives_too():
    assert remarks("<!-- doclint: off house/fault 原因 -->\n错") == []


def test_a_directive_that_hides_nothing_is_told():
    assert remarks("#doclint: off house/fault\n对") == [("unused-directive", 1)]


def test_a_directive_whose_rule_did_not_run_is_not_called_unused():
    assert remarks("#doclint: off house/fault\n错", rules=RULES) == []


def test_a_directive_without_an_id_or_with_an_unknown_verb_is_malformed():
    assert remarks("#doclint: off\n错") == [("malformed-directive", 1), ("fault", 2)]
    assert remarks("#doclint: of house/fault\n错") == [("malformed-directive", 1), ("fault", 2)]


def test_what_lies_in_an_allowed_phrase_is_hidden_also_across_invisible_characters():
    allow = Suppressions(allow=("将错就错",))
    assert remarks("将错就错，错\n将错\u200b就错", allow) == [("fault", 1)]


def test_an_ignored_passage_hides_its_rule_alone():
    text = "知错能改，错"
    assert remarks(text, Suppressions(ignore=(Ignore(rule="house/fault", text="知错能改"),))) == [
        ("fault", 1)
    ]
    assert remarks(text, Suppressions(ignore=(Ignore(rule="other", text="知错能改"),))) == [("fault", 1)] * 2
