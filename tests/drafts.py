"""Drafts with faults, of several kinds, in plain text."""

from pathlib import Path

NOTICE = """首页 > 政务公开 > 通知公告
某某县人民政府文件
某政发〔2024〕 8号
关于做好防汛工作的的通知
各镇人民政府,县政府各部门:
为贯彻落实省、市会议精神，现就有关事项通知如下：
一、提高思想认识
（一）今年雨水偏多，要早作准备。
（三）各单位要加强值守,及时报送信息。
三、落实工作责任
1.压实责任。到2024年6月底前，完成排查（包括山塘、水库。
3.加强演练。要做到三个到位：一是人员到位，三是物资到位。
附件：1、防汛责任人名单
2.防汛物资清单
某某县人民政府
二〇二四年五月六日
－1－"""
LETTER = """某某縣政府　函
發文日期：中華民國113年5月6日
發文字號：府工字第1130001234號
主旨：為辦理道路養護工程,請查照。
說明：
一、依本府113年4月2日會議決議辦理。
三、請于6月底前完成。
縣長　李某某"""
SPEECH = """各位來賓,各位朋友:
今天很高興出席這個活動。我想講三點：第一，感謝大家的支持；第三，希望大家繼續努力。
有人説“機會是留給有準備的人”，我十分同意。
多謝大家｡"""
WRAPPED = "关于防汛工作的通知\n\n" + "\n".join(
    ("各乡镇要把防汛责任落实到人,不得有误。气象、水利部门要加强会商研判，发现险情及时上报。" * 5)[
        at : at + 25
    ]
    for at in range(0, 200, 25)
)


def _texts(folder: Path, pattern: str) -> dict[str, str]:
    return {"-".join(path.parts[-2:])[:-4]: path.read_text("utf-8") for path in sorted(folder.glob(pattern))}


_ROOT = Path(__file__).parents[1]
DRAFTS = {
    "notice": NOTICE,
    "letter": LETTER,
    "speech": SPEECH,
    "wrapped": WRAPPED,
    **_texts(_ROOT / "examples", "*.txt"),
}
LABELLED = _texts(_ROOT.parent / "shared" / "gold", "*/*.txt")
"""Labelled documents that may lie beside the repository; none where they do not."""
