"""What a web page or a page break leaves behind is not judged; whatever may be text is."""

import pytest

from doclint.sources.text import TEXT


def junk(text: str) -> list[str]:
    document = TEXT.read(text.encode(), None)
    return [region.span.of(text) for region in document.regions if region.kind == "junk"]


BODY = "各单位要认真落实。"


@pytest.mark.parametrize(
    "line",
    [
        "当前位置：首页 > 政务公开 > 通知公告",
        "您现在的位置：网站首页>新闻>正文",
        "當前位置:範文庫 >",
        "首页 > 工作动态 > 基层",
        "分享到：",
        "分享到：微信 微博 QQ空间",
        "一键分享至 微信好友 朋友圈",
        "上一篇：关于开展春季植树活动的通知",
        "下一篇:没有了",
        "下一則：活動花絮",
        "来源：办公室 发布时间：2023-05-06 10:20 浏览次数：128",
        "浏览次数：128次",
        "點擊數：35",
        "【打印】【关闭】",
        "【字体：大 中 小】",
        "字号：【大】【中】【小】",
        "打印本页",
        "扫一扫在手机打开当前页",
        "－3－",
        "— 12 —",
        "- 7 -",
        "第3页",
        "第 3 页 共 10 页",
        "第3頁/共10頁",
        "版权所有：某某市文化馆",
        "Copyright © 2021 example.org.cn All Rights Reserved",
        "某省ICP备12345678号",
        "文章版权归作者所有，转载请注明 https://www.example.org.cn/a.html",
        "原文链接：http://www.example.org.cn/a.html",
        "索引号：113300000012345/2024-00012　主题分类：防汛抗旱",
        "索 引 号: 000014349/2023-00012",
        "索   引   号 20191202-189769 分        类 其他",
        "索引号 20191202-189769",
        "2011-06-18 00:00:00 来源: 本站原创",
        "2011-06-18 09:12",
        "2016-01-24 10:04:00来源:某某网作者:",
        "2024年04月06日 16:40",
        "• 索引号:",
        "初审编辑:",
        "友善列印 :",
        "回頂端",
        "© 某某院版權所有 / 隱私權及網站安全政策 / 聯絡我們",
        "微信扫一扫在手机阅读、分享本文",
        "链接地址:https://www.example.com/a/61744.html",
        "归档时间:2023-06-15",
        "发布日期:2017年03月13日 信息来源:",
        "【字体:",
        "您的瀏覽器不支援JavaScript功能,若網頁功能無法正常使用時,請開啟瀏覽器JavaScript狀態",
        "发布日期：2024-03-06",
        "来源：市应急局 作者：王某 发布时间：2024-03-06 09:12 浏览次数： 字体：[大 中 小]",
        "日期：2024-03-06 来源：办公室 字号：[ 大 中 小 ] 打印 关闭",
        "打印 关闭窗口",
        "打印本页 | 关闭窗口",
        "扫一扫在手机上查看当前页面",
        "责任编辑：李某",
        "（责任编辑：李某　王某）",
        "您的位置：首页 / 政府信息公开 / 文件",
        "首页 - 政务公开 - 正文",
        "网站标识码：3301000001",
        "某公网安备 33010602000001号",
        "公安备案号：33010602000001",
        "某某市人民政府办公室 版权所有",
        "关于我们 | 隐私声明 | 网站地图 | 联系方式",
        "设为首页 加入收藏",
        "您是第12345位访客",
        "::: 首頁 > 公告訊息 > 新聞稿",
        ":::",
        "字級：小 中 大",
        "發布日期：113-03-05",
        "瀏覽人次：1234",
        "回上一頁",
        "友善列印",
        "隱私權政策 | 政府網站資料開放宣告",
        "返回頁首",
        "覆檢日期: 2024年3月5日",
        "香港時間15時30分",
    ],
)
def test_residue_of_web_pages_and_page_breaks(line):
    assert junk(f"{BODY}\n  {line} \n{BODY}") == [line]
    document = TEXT.read(f"{BODY}\r\n{line}\r\n{BODY}".encode(), None)
    assert [block.span.of(document.text) for block in document.blocks] == [BODY, BODY]


def test_a_breadcrumb_may_go_on_in_the_next_lines():
    text = f"当前位置：某某网 >\n\n文稿 >讲话稿 >\n\n{BODY}"
    assert junk(text) == ["当前位置：某某网 >\n\n文稿 >讲话稿 >"]


def test_a_lone_topic_mark_at_the_end():
    assert junk(f"{BODY}\n專題") == ["專題"]
    assert junk(f"{BODY}\n专题[\n\n") == ["专题["]


@pytest.mark.parametrize(
    "line",
    [
        "当前位置不变，继续做好值守工作。",
        "要摆正位置：既当指挥员，又当战斗员。",
        "成绩优秀>良好>合格的顺序",
        "分享到会人员的体会，是这次会议的一个特点。",
        "分享经验",
        "上一篇报告指出，下一步要抓落实。",
        "下一条战线的同志们：",
        "第3页第2行“以经”应为“已经”",
        "第三页",
        "3",
        "3－5",
        "－3℃",
        "专题",
        "专题研究部署",
        "首页要载明单位名称。",
        "阅读量大、影响面广",
        "版权所有者应当依法登记。",
        "要保护著作权，尊重首创。",
        "来源：某某日报",
        "打印本页面时请用A4纸。",
        "【大家谈】",
        "阅读：经典著作",
        "点击率持续上升",
        "分享：我的一点体会",
        "解读：新时代的要求",
        "字体：黑体",
        "责任编辑要守土有责",
        "更新日期以公布为准",
        "更新时间：每季度末",
        "当前位置：二号坝-三号坝之间",
        "首页、内页",
        "主页 工作",
        "扫码入会",
        "扫一扫手机里的信息，查一查",
        "免责声明",
        "网站地图编制说明",
        "大 中 小学",
        "索引号是政府信息公开的唯一编码",
        "2024年3月5日",
        "2024-03-05",
        "2024年3月5日 16:40开会",
        "来源：市统计局2024年4月6日 16:40",
        "名称 数量 单价",
        "标题 正文 落款",
    ],
)
def test_what_may_be_text_is_text(line):
    assert junk(f"{BODY}\n{line}\n{BODY}") == []


def judged(text: str) -> list[str]:
    document = TEXT.read(text.encode(), None)
    return [block.span.of(text) for block in document.blocks]


MAINLAND = """
首页 > 政务公开 > 法定主动公开内容
索引号：33010-2024-0012
发 布 机 构 市政府办公室 发 文 日 期 2024-03-06
名        称 关于做好防汛工作的通知
主题分类：应急管理
发文机关：某某市人民政府办公室
成文日期：2024年3月5日
标　　题：关于做好防汛工作的通知
发文字号：某政办发〔2024〕12号
有效性：有效

来源：市政府办公室  发布时间：2024-03-06 09:12
字号：大 中 小
分享到：
微信
微博
{}
附件下载：
责任编辑：李某

上一篇：关于开展植树活动的通知
下一篇：没有了

相关链接：
打印
关闭窗口
主办：某某市人民政府办公室　承办：某某市大数据中心
地址：某某路1号　邮编：310000
网站标识码：3301000001　某ICP备12345678号"""
TAIWAN = """
:::
::: 首頁 > 公告訊息
列印
發布單位：工務處
發布日期：113-03-05
{}
點閱數：12
回上一頁
隱私權政策
資訊安全政策 | 政府網站資料開放宣告"""
HONG_KONG = """
主頁 > 新聞公報
{}
完
香港時間15時30分
即日新聞
返回頁首
重要告示 | 私隱政策
覆檢日期: 2024年3月5日"""
NOTICE = """关于做好防汛工作的通知
各县（市、区）人民政府：
今年雨水偏多，各地要早作准备。
附件：防汛责任人名单
某某市人民政府办公室
2024年3月5日
（联系人：张某，联系电话：0571-12345678）"""
LETTER = """某某市政府　函
地址：某某市某某路1號
聯絡電話：(02)12345678
發文日期：中華民國113年3月5日
發文字號：府工字第1130001234號
主旨：為辦理道路養護工程，請查照。
市長　李某"""


@pytest.mark.parametrize(
    ("page", "text"), [(MAINLAND, NOTICE), (TAIWAN, LETTER), (HONG_KONG, NOTICE), (MAINLAND, LETTER)]
)
def test_of_a_whole_page_the_document_is_judged(page, text):
    assert judged(page.format(text)) == text.split("\n")


@pytest.mark.parametrize(
    "line",
    [
        "来源：市统计局",
        "地址：某某路1号",
        "主题词：防汛 通知",
        "公开方式：主动公开",
        "打印",
        "联系我们",
        "相关链接：",
        "时间：2024年3月5日",
    ],
)
def test_what_pages_and_documents_both_have_is_text_unless_in_a_pages_company(line):
    assert judged(f"{BODY}\n{line}\n{BODY}") == [BODY, line, BODY]
    assert judged(f"{BODY}\n{line}\n\n网站地图\n{BODY}") == [BODY, BODY]


def test_company_reaches_no_further_than_a_footer_does():
    assert len(junk("责任编辑：李某\n" + "来源：某报\n" * 20)) == 1 + 12


def test_a_line_break_of_any_kind_ends_the_line():
    for end in ("\n", "\r\n", "\r", "\x85", "\u2028"):
        assert junk(f"－1－{end}{BODY}{end}－2－") == ["－1－", "－2－"]


def test_a_line_of_nothing_but_white_space_in_a_pages_company_is_blank():
    text = "\t \n首页 > 政务公开 > 政策文件\n \u3000\n本办法自发布之日起施行。\n"
    assert "本办法自发布之日起施行。" in TEXT.read(text.encode(), None).prose
