"""The family's tables: sorted, unique, reachable, not circular, sound in both scripts."""

import re
from importlib import resources

import opencc
import pytest

from doclint import load_table, simplify
from doclint_formulas.forms import Form
from doclint_formulas.formula import formulas
from doclint_formulas.lists import series

PACKAGE = "doclint_formulas"
TABLES = sorted(
    path.name for path in (resources.files(PACKAGE) / "data").iterdir() if path.name.endswith(".tsv")
)
FORMS = ["outdated.tsv", "unsuitable.tsv", "wrong_forms.tsv"]
BACK = opencc.OpenCC("t2s")
DAY = re.compile(r"(\d{4}(-\d\d(-\d\d)?)?)?")


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_sorted_and_unique(name):
    keys = [row[0] for row in load_table(PACKAGE, name)]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("name", TABLES)
def test_the_folder_tells_of_every_table(name):
    assert name in (resources.files(PACKAGE) / "data" / "README.md").read_text("utf-8")


def test_every_formula_is_whole():
    rows = formulas()
    assert len(rows) >= 400
    texts = {each.text for each in rows}
    assert len(texts) == len(rows)
    for each in rows:
        assert each.wording in ("set", "free"), each
        assert each.quotes in ("required", "usual", "none"), each
        assert each.certainty in ("H", "M", "L"), each
        assert each.source, each
        assert DAY.fullmatch(each.since), each
        assert DAY.fullmatch(each.until), each
        assert bool(each.until) == bool(each.successor), each
        assert each.successor in texts | {""}, each
        assert not each.until or each.since < each.until, each
        assert (each.quotes == "none") <= (each.bare == each.text), each


def test_the_traditional_form_leads_back():
    for each in formulas():
        assert BACK.convert(each.traditional) == each.text
        assert simplify(each.bare_traditional) == simplify(each.bare)
        assert len(each.bare_traditional) == len(each.bare), each


@pytest.mark.parametrize("name", FORMS)
def test_a_wrong_form_is_reachable_and_its_right_one_is_right(name):
    rows = [Form(*row) for row in load_table(PACKAGE, name)]
    for each in rows:
        assert each.reason, each
        assert DAY.fullmatch(each.since), each
        assert len(each.traditional) == len(each.right), each
        assert BACK.convert(each.traditional) == each.right, each
        inside = [other for other in rows if other.wrong in each.right]
        assert not [other for other in inside if not _is_innocent(each.right, other)], (each, inside)


def _is_innocent(text, form):
    """Whether every place of the wrong form in `text` is excused by its neighbours."""
    for match in re.finditer(form.wrong, text):
        before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
        if not (before and before in form.before) and not (after and after in form.after):
            return False
    return True


def test_a_wrong_form_is_no_formula():
    right = {each.bare for each in formulas()} | {row[0] for row in load_table(PACKAGE, "variants.tsv")}
    assert right.isdisjoint(row[0] for row in load_table(PACKAGE, "wrong_forms.tsv"))


def test_members_match_in_both_scripts():
    for each in series().values():
        assert each.check in ("order", "full"), each
        assert len(set(each.members)) == len(each.members) == len(each.traditional) >= 2, each
        assert [simplify(member) for member in each.traditional] == [simplify(m) for m in each.members]


@pytest.mark.parametrize(("name", "column"), [("synonyms.tsv", 0), ("chains.tsv", 0)])
def test_a_word_belongs_to_one_group(name, column):
    words = [word for row in load_table(PACKAGE, name) for word in row[column].split()]
    assert len(words) == len(set(words))
