"""Slips that no list holds are found by frequency; names and abbreviations are not taken for slips."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from doclint import Block, Document, Span, plugins
from doclint.lint import lint
from doclint.rules import activate

FAMILY = [activate(rule) for rule in plugins.load().rules if rule.family == "wording" and rule.default]


def remarks(text, profile="cn"):
    report = lint(Document(text, profile=profile), FAMILY)
    assert report.failures == ()
    return [(d.rule, d.span.of(text), d.fix.edits[0].text) for d in report.diagnostics]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("营商环镜不断改善。", "镜", "境"),
        ("要推动高质亮发展。", "亮", "量"),
        ("增强责仁感和使命感。", "仁", "任"),
        ("要防止国有资产流失，真抓实赶促落实。", "赶", "干"),
    ],
)
def test_a_slip_in_a_common_word_is_found(text, wrong, right):
    assert ("wording/suspect-word", wrong, right) in remarks(text)


def test_a_slip_across_a_soft_line_break_is_found_in_the_text_itself():
    text = "各地要不断优化营商环\n镜，推动高质量发展。"
    document = Document(text, [Block("paragraph", Span(0, len(text)))], profile="cn")
    assert [d.span for d in lint(document, FAMILY).diagnostics] == [Span(11, 12)]


@pytest.mark.parametrize(
    "text",
    [
        "左宪安、郝丽艳到马家屯村走访。",
        "团建、妇建、工建一起抓。",
        "大家齐心抗疫，形成战疫“防火墙”。",
        "以粮代赈、退耕还湿、平垸行洪。",
        "先进典型既重显绩，也重潜绩。",
        "符合条件的可学尽学、应销尽销，灾后补种应改尽改。",
        "正如谚语所云：“水深则鱼悦，城强则贾兴。”",
        "“利民之事，丝发必兴；厉民之事，毫末必去。”",
        "奢靡之始，危亡之渐。",
        "剧团在南涧县演出《牙痕记》，观众近千人。",
    ],
)
def test_names_and_abbreviations_are_no_slips(text):
    assert remarks(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("对违规行为依法从严察处。", "察", "查"),
        ("力争完成年渡投资计划。", "渡", "度"),
        ("大家欢聚一趟，共迎新春。", "趟", "堂"),
        ("工作要有声有涩，务求实效。", "涩", "色"),
        ("古人说的道理并不过时，“营商环镜”要年年优化。", "镜", "境"),
        ("今年是攻坚之年，我们要真抓实赶，务求实效。", "赶", "干"),
        ("认真学习《环镜保护法》，严格执法。", "镜", "境"),
        ("要因地制意发展特色产业。", "意", "宜"),
        ("对群众反映的问题久拖不诀。", "诀", "决"),
        ("要完善体至机制，抓好项目建设。", "至", "制"),
        ("推进企业该革，增强活力。", "该", "改"),
    ],
)
def test_a_slip_that_is_a_word_with_what_stands_beside_it_is_found_too(text, wrong, right):
    assert wrong in [found for _, found, put in remarks(text) if put == right]


def test_a_traditional_draft_of_the_mainland_is_mended_in_its_own_script():
    assert ("wording/suspect-word", "鏡", "境") in remarks("各地要優化營商環鏡。", "cn-hant")


def test_a_slip_in_a_term_of_the_document_is_found_by_the_rest_of_it():
    slip = "修善工程所需资金三十万元，请予安排。"
    rest = "老码头始建于一百年前。修缮工程已列入今年计划，修缮方案经专家评审通过，修缮完成后对外开放。"
    assert remarks(slip) == []
    assert remarks(rest + slip) == [("wording/suspect-word", "善", "缮")]


@pytest.mark.parametrize("profile", ["tw", "hk"])
@pytest.mark.parametrize(
    "text",
    [
        "附件：工程計畫書一份，請協助汰換老舊路燈。",
        "請提升資訊軟體品質，並儘速核定補助經費，以維護民眾權益。",
        "建於清乾隆年間的廟宇已經修葺。",
    ],
)
def test_words_of_taiwan_and_hong_kong_are_not_measured_by_mainland_news(profile, text):
    assert [rule for rule, *_ in remarks(text, profile) if rule == "wording/suspect-word"] == []


def test_an_idiom_is_the_same_everywhere():
    assert ("wording/suspect-word", "意", "宜") in remarks("各區應因地制意推動。", "tw")


def test_no_half_of_a_doubled_word_is_guessed():
    assert remarks("要牵牢牛鼻子，下好先手棋。") == []


def test_the_speed_of_the_search_needs_no_character_of_the_basic_plane():
    """Pairs are cut from the text as numbers: characters beyond the basic plane must not shift them."""
    assert [wrong for _, wrong, _ in remarks("𠮷林省𠮷林市的营商环镜不断改善。")] == ["镜"]
    assert [wrong for _, wrong, _ in remarks("𠮷林省林市的营商环镜不断改善。")] == ["镜"]


@given(st.text(alphabet="的中国发展大数据局部署业化环境镜𠮷😀ab1，。\n ", max_size=60))
@settings(deadline=None)
def test_any_text_is_judged_without_failure_and_within_itself(text):
    for diagnostic in lint(Document(text, profile="cn"), FAMILY).diagnostics:
        assert 0 <= diagnostic.span.start < diagnostic.span.end <= len(text)


@pytest.mark.parametrize(
    "text",
    [
        "第九章　监督管理\n第十章　附则\n第七节　鉴定",
        "依照国籍法办理手续，不得移运货物。",
        "邓晓东区长主持会议。",
        "推行划区轮牧、休牧，保护底栖生物。",
    ],
)
def test_numerals_names_and_words_of_their_own_are_no_slips(text):
    assert remarks(text) == []


def test_what_comes_again_is_the_document_s_own_term():
    assert remarks("营商环镜不断改善。") != []
    assert remarks("营商环镜不断改善，营商环镜指数上升。") == []


@pytest.mark.parametrize(
    "text",
    [
        "保险标的的范围由双方约定，码头负责集装箱装箱。",
        "由集体经济组织组织开展造林，基金的基金份额另计。",
        "邻里之间和和气气，目的的确达到了。",
    ],
)
def test_strings_that_repeat_across_words_are_not_doubled(text):
    assert remarks(text) == []


@pytest.mark.parametrize(
    ("text", "twice"),
    [
        ("会上通过通过了决议。", "通过通过"),
        ("这是群众关心的的问题。", "的的"),
        ("干部和和群众同心。", "和和"),
    ],
)
def test_words_written_twice_are_told(text, twice):
    assert ("wording/doubled-word", twice, "") in remarks(text)


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("有居民前来反应情况。", "反应", "反映"),
        ("要大胆启用年轻干部。", "启用", "起用"),
        ("大会既将召开。", "既将", "即将"),
        ("全国人大常委会制订法律，国务院制定行政法规。", "制订", "制定"),
    ],
)
def test_a_word_of_the_same_sound_is_told_by_its_company(text, wrong, right):
    assert ("wording/confused-word", wrong, right) in remarks(text)


@pytest.mark.parametrize(
    "text",
    [
        "要观察化学反应情况，提高应急反应能力。",
        "即日起启用新的干部人事档案系统。",
        "既将矛盾化解在基层，又将服务送到家门口。",
        "参与制订法律草案，制订法规工作计划。",
    ],
)
def test_the_word_itself_is_right_in_other_company(text):
    assert remarks(text) == []


def test_what_two_tables_know_is_told_once():
    assert [rule for rule, *_ in remarks("请登陆平台填报。")] == ["wording/wrong-word"]
