"""Whatever is typed, fixing comes to rest, and the order of the rules has no say."""

from hypothesis import given, settings
from hypothesis import strategies as st

from doclint import Document
from doclint.fix import UNSAFE, fix
from doclint.lint import lint
from doclint.rules import activate
from doclint.sources.text import TEXT
from doclint_punctuation import doclint_rules

RULES = [activate(rule) for rule in doclint_rules()]
MARKS = [*'，。、；：！？,.;:!?()（）“”‘’"「」『』《》〈〉<>—-…·• 　\n']
WORDS = ["工作", "落实", "他说", "和", "等", "河长", "马克思", "一", "3", "AI", "号", "——", "……", "。。。"]
DRAFTS = st.lists(st.sampled_from(MARKS + WORDS * 2), min_size=8, max_size=40).map("".join)


def fixed(text, rules, profile):
    document = Document(text).with_profile(profile)
    done = fix(document, TEXT, lambda d: lint(d.with_profile(profile), rules), UNSAFE)
    assert done.report.failures == ()
    return text if done.content is None else done.content.decode()


@settings(max_examples=150, deadline=None)
@given(DRAFTS, st.sampled_from(["cn", "cn-hant", "tw", "hk"]), st.permutations(range(len(RULES))))
def test_fixing_comes_to_rest_in_any_order(draft, profile, order):
    once = fixed(draft, RULES, profile)
    assert fixed(once, RULES, profile) == once
    assert fixed(draft, [RULES[index] for index in order], profile) == once
