"""One slip in a formula, wherever it is and of whatever kind, is found and mended."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Safety, lint_text
from doclint_formulas.near_miss import NearMisses

FORMULAS = [
    "一国两制",
    "五个认同四方",
    "甲乙丙丁戊",
    "甲乙丙丁戊己庚",
    "甲乙丙丁戊己庚辛",
    "子丑寅卯辰巳午未申酉戌亥",
    "天地玄黄宇宙洪荒日月盈昃辰宿列张",
]


def mended(text, slip):
    return text[: slip.start] + slip.formula[slip.at : slip.at + slip.length] + text[slip.end :]


def assert_found(formula, mutant):
    text = "前文" + mutant + "后文"
    slips = [slip for slip in NearMisses(FORMULAS).search(text) if slip.formula == formula]
    assert slips, mutant
    assert {mended(text, slip) for slip in slips} == {"前文" + formula + "后文"}


formulas = st.sampled_from(FORMULAS)


@given(formulas, st.data())
def test_a_wrong_character_is_found(formula, data):
    at = data.draw(st.integers(0, len(formula) - 1))
    assert_found(formula, formula[:at] + "误" + formula[at + 1 :])


@given(formulas, st.data())
def test_an_extra_character_is_found(formula, data):
    at = data.draw(st.integers(1, len(formula) - 1))
    assert_found(formula, formula[:at] + "误" + formula[at:])


@given(formulas, st.data())
def test_a_doubled_character_is_found(formula, data):
    at = data.draw(st.integers(0, len(formula) - 1))
    assert_found(formula, formula[:at] + formula[at] + formula[at:])


@given(formulas, st.data())
def test_a_missing_character_is_found_inside(formula, data):
    at = data.draw(st.integers(1, len(formula) - 2))
    assert_found(formula, formula[:at] + formula[at + 1 :])


@given(formulas, st.sampled_from([2, 3, 4]), st.data())
def test_swapped_characters_are_found(formula, length, data):
    at = data.draw(st.integers(0, len(formula) - length))
    due = formula[at : at + length]
    swapped = due[2:] + due[:2] if length == 4 else due[::-1]
    assert_found(formula, formula[:at] + swapped + formula[at + length :])


@given(st.text("甲乙丙丁戊己庚", max_size=60))
def test_whatever_is_found_can_be_mended_into_its_formula(text):
    for slip in NearMisses(FORMULAS).search(text):
        right = mended(text, slip)
        begin = slip.start - slip.at
        assert right[begin : begin + len(slip.formula)] == slip.formula
        assert (slip.begin, slip.finish - slip.end) == (begin, len(slip.formula) - slip.at - slip.length)


def found(text, **options):
    document = lint_text(text, select=["formulas/misspelt-formula"], **options)
    return [(d.span.of(text), d.fix.edits[0].text) for d in document.diagnostics]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("牢固树立绿水青山就是金山银水的理念。", "水", "山"),
        ("深入推进供给侧结构改革。", "构", "构性"),
        ("增强“四个意意识”。", "意", ""),
        ("坚持稳中求进工作基总调。", "基总", "总基"),
        ("化营商环境条例施行以来，市场主体增加。", "化", "优化"),
        ("弘扬伟大建党精神神，走好赶考之路。", "神", ""),
        ("办好中外文化交流艺术中心。", "交流艺术", "艺术交流"),
    ],
)
def test_a_slip_is_named_by_its_own_characters(text, wrong, right):
    assert found(text) == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "这是一个伟大的历史转变。",
        "推动教育事业科学发展，满足人民期待。",
        "坚持科学发展的道路，加快构建现代产业体系。",
        "“十三五”规划圆满收官，“十四五”规划开局良好。",
        "住房城乡建设部、人力资源社会保障部联合印发通知。",
        "市交通运输局、市市场监督管理局负责落实。",
        "一个也不放过，违者必究。",
        "建立河长制、湖长制，落实属地责任任务。",
        "增强“四个意\u200b识”。",
        "中央国家机关和各地自然资源局都要落实，中华人民共和国主权不容侵犯。",
        "选举中华人民共和国副主席、中央军事委员会副主席，任命人民法院副院长。",
        "人民代表大会制定法律，依法行使职权。",
        "中华人民共和国有关法律另有规定的，从其规定。中华人民共和国司法机关依法办理。",
        "依照《中华人民共和国关税法》《中华人民共和国海警法》《中华人民共和国资源税暂行条例》执行。",
        "耕地由国土空间规划划为永久基本农田。",
        "其中一人代表全体村民发言，人人敬老爱幼、清正廉明。",
        "努力促进乡村全面振兴，推动能源节约集约利用。",
    ],
)
def test_honest_words_are_passed(text):
    assert found(text) == []


def test_what_is_said_again_and_again_is_the_documents_own_term():
    once = "增强“四个意视”，再出发。"
    assert found(once) == [("视", "识")]
    assert found(once * 3) == []


def test_the_title_of_a_document_is_its_own_term():
    assert found("“四个意视”\n走访纪实。") == []


def test_a_slip_in_a_long_formula_is_no_term_however_often_it_is_made():
    assert len(found("铸牢中华民族共同体意视。" * 4)) == 4


@pytest.mark.parametrize(
    ("text", "safety"),
    [
        ("铸牢中华民族共同体意视。", Safety.SAFE),
        ("铸牢中华民族共同体意识识，凝聚力量。", Safety.SAFE),
        ("铸牢中华民族同共体意识。", Safety.SAFE),
        ("深入推进供给侧结构改革。", Safety.UNSAFE),
        ("牢记绿水青山就是金山银行的理念。", Safety.UNSAFE),
        ("增强“四个意视”。", Safety.UNSAFE),
    ],
)
def test_only_a_slip_of_the_pen_in_a_long_formula_is_mended_unasked(text, safety):
    report = lint_text(text, select=["formulas/misspelt-formula"])
    assert [d.fix.safety for d in report.diagnostics] == [safety]


def test_a_formula_that_was_not_yet_coined_is_not_expected():
    text = "关于学习的报告\n物质文明和精神文明协调发展。\n2003年3月5日"
    assert found(text) == []


def test_variants_end_with_their_time():
    text = "关于学校工作的报告\n培养德智体美全面发展的人才。\n{}年9月20日"
    assert found(text.format(2016)) == []
    assert found(text.format(2023)) == [("美", "美劳")]


def test_another_script_and_its_variants_are_read():
    assert found("推動“一國兩治”行穩致遠，密切聯繫羣眾。", profile="hk") == [("治", "制")]
