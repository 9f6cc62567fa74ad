"""Characters of the other script, and texts that should not be judged character by character."""

import subprocess
import sys

import pytest

from doclint import Document, plugins
from doclint.lint import lint
from doclint.rules import activate

ACTIVE = [activate(rule) for rule in plugins.load().rules if rule.family == "characters" and rule.default]
CN = "全市各级各部门要认真贯彻会议精神，坚持问题导向，加强组织领导，进一步压实责任，确保各项任务落到实处。"
HANT = "全市各級各部門要認真貫徹會議精神，堅持問題導向，加強組織領導，進一步壓實責任，確保各項任務見到成效。"


def found(text, profile=None):
    report = lint(Document(text, profile=profile), ACTIVE)
    assert not report.failures
    return [(d.rule.removeprefix("characters/"), d.span.of(text)) for d in report.diagnostics]


def fixes(text, profile=None):
    report = lint(Document(text, profile=profile), ACTIVE)
    return [d.fix.edits[0].text for d in report.diagnostics if d.fix]


@pytest.mark.parametrize("text", [CN, HANT, "", "2024年3月"])
def test_a_text_of_one_script_has_no_remark(text):
    assert found(text) == []


def test_a_stray_is_told_in_either_script():
    assert found(CN + "推动經济发展。") == [("traditional-in-simplified", "經")]
    assert found(HANT + "推動经濟發展。") == [("simplified-in-traditional", "经")]


def test_a_stray_split_by_an_invisible_character_is_still_told():
    assert ("traditional-in-simplified", "經") in found(CN + "推动經\u200b济发展。")


@pytest.mark.parametrize(
    ("word", "right"), [("理发店", "髮"), ("发展", "發"), ("复杂", "複"), ("恢复", "復")]
)
def test_the_counterpart_of_a_simplified_character_is_chosen_by_its_word(word, right):
    assert right in fixes(HANT + word)


def test_the_counterpart_takes_the_shape_that_the_document_prints():
    assert fixes(HANT + "我説過，他説过。") == ["過"]
    assert "説" in fixes(HANT + "我説，他说。")


@pytest.mark.parametrize(("text", "variant"), [("客舡靠岸。", "舡"), ("客舡靠岸，羣众上船。", "舡")])
def test_a_variant_is_told_whatever_other_characters_the_text_has(text, variant):
    assert ("variant-character", variant) in found(CN + text)


def test_half_and_half_is_one_remark():
    assert [rule for rule, _ in found(CN + HANT)] == ["mixed-script"]


def test_a_garbled_text_is_one_remark():
    spoilt = CN.encode().decode("gbk", "ignore")
    assert [rule for rule, _ in found(spoilt)] == ["garbled-text"]


def test_a_chosen_profile_that_the_script_gainsays_floods_nobody():
    assert found(CN, profile="hk") == []
    assert found(HANT, profile="cn") == []


def test_a_word_broken_over_lines_is_read_whole():
    lines = "".join(f"{'各級各部門要認真貫徹會議精神堅持問題導向全面'[:20]}\n" for _ in range(8))
    assert ("wrong-conversion", "髮") not in found(lines)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [("不斷髮揮", "髮"), ("合理髮展", "髮"), ("明白髮展", "髮"), ("骨乾部隊", "乾"), ("岳志恆、嶽父", "嶽")],
)
def test_overlapping_words_are_read_as_a_reader_does(text, wrong):
    assert ("wrong-conversion", wrong) in found(HANT + text + "。")


@pytest.mark.parametrize(
    "text", ["若干部門", "皇后來訪", "白髮蒼蒼", "三天後", "坦白發表", "公里程碑", "慈禧太后"]
)
def test_overlapping_words_that_are_right_pass(text):
    assert found(HANT + text + "。") == []


def test_one_document_keeps_one_shape_and_titles_keep_theirs():
    assert found(HANT + "羣眾、羣眾、群眾。") == [("mixed-variants", "群")]
    assert found(HANT + "羣眾、羣眾、《群眾》。") == []
    assert found(HANT + "帶着著名作者的著作，着重說明。") == []


def test_a_simplified_text_needs_neither_opencc_nor_the_table_of_conversions():
    script = (
        "import sys, doclint; doclint.lint_text(sys.argv[1]);"
        "from doclint_characters.forms import forms;"
        "print('opencc' in sys.modules, forms.cache_info().currsize)"
    )
    done = subprocess.run([sys.executable, "-c", script, CN], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "0"]


def test_mixture_is_told_word_by_word_where_only_words_are_interchangeable():
    assert found(HANT + "公布、公佈、公布。") == [("mixed-variants", "佈")]
    assert found(HANT + "公布名單，佈置工作，每週一次，成立五十周年。") == []
