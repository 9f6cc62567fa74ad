"""Script and profile are told by what only one script, or one region, writes."""

import pytest

from doclint import Document

CN = "全市各级各部门要认真贯彻会议精神，坚持问题导向，加强组织领导，进一步压实责任，确保各项任务落到实处。"
MAINLAND = (
    "全市各級黨委要認真貫徹會議精神，堅持問題導向，加強組織領導，進一步壓實責任，確保各項任務落到實處。"
)
TAIWAN = (
    "主旨：檢送本府辦理道路拓寬工程計畫書1份，請鈞部同意補助經費，請鑒核。說明：依據貴部來函辦理，並附資料。"
)
HONG_KONG = (
    "各位街坊：多謝衞生署的同事，特區政府會繼續改善醫療服務，讓香港市民生活得更健康、更愉快，謝謝大家。"
)


@pytest.mark.parametrize(
    ("text", "profile"), [(CN, "cn"), (MAINLAND, "cn-hant"), (TAIWAN, "tw"), (HONG_KONG, "hk")]
)
def test_profile_is_told_by_script_and_vocabulary(text, profile):
    assert Document(text).script.profile == profile
    assert Document(text).profile == profile


def test_quotation_marks_break_the_tie_between_regions():
    plain = "我們認為這項工作非常重要，應當繼續加強與學校、團體的聯繫，讓學員獲得實際經驗，進而達到目標。"
    assert Document(plain + "大家都說“很好”。").script.profile == "cn-hant"
    assert Document(plain + "大家都說「很好」。").script.profile in ("tw", "hk")


def test_a_few_strays_do_not_change_the_script():
    assert Document(CN + "體製").script.name == "simplified"
    assert Document(MAINLAND + "关发").script.name == "traditional"
    assert Document(MAINLAND + "关发").script.profile == "cn-hant"


def test_half_and_half_is_mixed():
    assert Document(CN + MAINLAND).script.name == "mixed"


@pytest.mark.parametrize(("text", "profile"), [("", "cn"), ("公文2024", "cn"), ("發展规划", "cn-hant")])
def test_a_short_text_is_simplified_unless_it_holds_a_traditional_character(text, profile):
    assert Document(text).script.profile == profile


def test_characters_right_in_both_scripts_tell_nothing():
    found = Document(
        "乾坤瞭望覆盖後里台只面云谷斗干丑松余范征志系制".replace("盖", "").replace("後", "")
    ).script
    assert (found.simplified, found.traditional) == (0, 0)


def test_a_chosen_profile_is_kept_and_the_script_still_told():
    document = Document(CN, profile="hk")
    assert document.profile == "hk"
    assert document.script.name == "simplified"


def test_the_civil_service_of_hong_kong_tells_its_circulars():
    assert Document("公務員事務局通告：各局常任秘書長可酌情准許員工提早下班，紀律部隊除外。").profile == "hk"
