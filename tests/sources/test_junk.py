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
    ],
)
def test_what_may_be_text_is_text(line):
    assert junk(f"{BODY}\n{line}\n{BODY}") == []


def test_a_line_break_of_any_kind_ends_the_line():
    for end in ("\n", "\r\n", "\r", "\x85", "\u2028"):
        assert junk(f"－1－{end}{BODY}{end}－2－") == ["－1－", "－2－"]
