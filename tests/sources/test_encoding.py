"""Bytes in every encoding that drafts come in are read right, and written back as they were."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from doclint import Edit, SourceError, Span
from doclint.sources.encoding import decode
from doclint.sources.text import TEXT

SIMPLIFIED = "各县（区）人民政府：\r\n现将“双随机”抽查的有关事项通知如下。\r\n"
TRADITIONAL = "各位來賓：\r\n今天請大家來，是要說明圖書館搬遷的安排。\r\n"

STORED = {
    "utf-8": (SIMPLIFIED.encode(), "utf-8", b""),
    "utf-8 with BOM": (codecs.BOM_UTF8 + SIMPLIFIED.encode(), "utf-8", codecs.BOM_UTF8),
    "utf-16 little": (codecs.BOM_UTF16_LE + SIMPLIFIED.encode("utf-16-le"), "utf-16-le", codecs.BOM_UTF16_LE),
    "utf-16 big": (codecs.BOM_UTF16_BE + SIMPLIFIED.encode("utf-16-be"), "utf-16-be", codecs.BOM_UTF16_BE),
    "gb18030": (SIMPLIFIED.encode("gb18030"), "gb18030", b""),
    "gb18030 with BOM": (("\ufeff" + SIMPLIFIED).encode("gb18030"), "gb18030", b"\x84\x31\x95\x33"),
}


@pytest.mark.parametrize(("content", "name", "bom"), STORED.values(), ids=STORED)
def test_simplified(content, name, bom):
    text, origin = decode(content)
    assert (text, origin.encoding, origin.bom) == (SIMPLIFIED, name, bom)


def test_big5():
    text, origin = decode(TRADITIONAL.encode("big5"))
    assert (text, origin.encoding) == (TRADITIONAL, "big5")


def test_characters_that_hong_kong_added_to_big5():
    text = "裏面有一條邨路，街坊都讚好。"
    read, origin = decode(text.encode("big5hkscs"))
    assert (read, origin.encoding) == (text, "big5hkscs")


def test_traditional_text_in_gb18030_is_not_taken_for_big5():
    assert decode(TRADITIONAL.encode("gb18030"))[0] == TRADITIONAL


@pytest.mark.parametrize("text", ["会议纪要", "请审阅", "关于拨款的函", "同意。"])
def test_a_few_simplified_characters_suffice(text):
    assert decode(text.encode("gb18030")) == (text, decode(SIMPLIFIED.encode("gb18030"))[1])


@pytest.mark.parametrize("text", ["會議紀錄", "敬請查照", "關於撥款一事", "同意辦理。"])
def test_a_few_traditional_characters_suffice(text):
    read, origin = decode(text.encode("big5"))
    assert (read, origin.encoding) == (text, "big5")


@pytest.mark.parametrize("name", ["utf-8", "utf-16-le", "gb18030"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029"])
def test_line_breaks_keep_their_code_points(name, end):
    text = f"第一行的文字{end}第二行的文字{end}"
    bom = codecs.BOM_UTF16_LE if name == "utf-16-le" else b""
    document = TEXT.read(bom + text.encode(name), None)
    assert document.text == text
    assert [block.span.of(text) for block in document.blocks] == ["第一行的文字", "第二行的文字"]
    assert document.lines.position(text.index("二")).line == 2
    assert document.lines.position(text.index("二")).column == 2


def test_an_empty_file_is_an_empty_document():
    document = TEXT.read(b"", "空.txt")
    assert (document.text, document.blocks, document.origin.encoding) == ("", (), "utf-8")


@pytest.mark.parametrize(("content", "name", "bom"), STORED.values(), ids=STORED)
def test_an_edit_is_written_as_the_file_was_stored(content, name, bom):
    document = TEXT.read(content, None)
    at = document.text.index("抽查")
    written = TEXT.write(document, [Edit(Span(at, at + 2), "检查")])
    assert written == bom + SIMPLIFIED.replace("抽查", "检查").encode(name)


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=80))
def test_whatever_utf_8_holds_comes_back_byte_for_byte(text):
    document = TEXT.read(("稿" + text).encode(), None)
    assert document.text == "稿" + text
    assert TEXT.write(document, []) == ("稿" + text).encode()


@given(
    st.text(st.sampled_from("这是一份关于城乡建设工作的报告，请予审议。"), min_size=6, max_size=60),
    st.text(st.sampled_from("\n\r\t １ab。〇𠮷"), max_size=3),
)
def test_whatever_gb18030_holds_comes_back_byte_for_byte(text, more):
    content = (text + more).encode("gb18030")
    document = TEXT.read(content, None)
    assert document.text == text + more
    assert TEXT.write(document, []) == content


def refusal(content: bytes) -> str:
    with pytest.raises(SourceError) as error:
        TEXT.read(content, "稿.txt")
    return str(error.value)


def test_a_binary_file_is_refused_with_the_place():
    assert refusal(b"\x7fELF\x02\x01\0\0") == (
        "这是二进制文件，不是文本（第 7 个字节是 NUL）；请在原来的程序中另存为 UTF-8 文本"
    )


def test_a_nul_in_utf_16_is_refused_with_the_place():
    content = codecs.BOM_UTF16_LE + "甲\0乙".encode("utf-16-le")
    assert refusal(content).startswith("这是二进制文件，不是文本（第 5 个字节是 NUL）")


@pytest.mark.parametrize(
    ("start", "cause"),
    [
        (b"PK\x03\x04\x14\0", "这是压缩包或 Word 文档，不能当作文本来读；如是 Word 文档，请把后缀改为 .docx"),
        (b"\xd0\xcf\x11\xe0", "这是旧版 Word 或 WPS 文档，不能当作文本来读；{save}"),
        (b"%PDF-1.7\n", "这是 PDF 文件，不能当作文本来读；{save}"),
        (b"{\\rtf1\\ansi", "这是 RTF 文件，不能当作文本来读；{save}"),
    ],
)
def test_a_document_of_another_program_is_named(start, cause):
    assert refusal(start) == cause.format(save="请在原来的程序中另存为 .docx 或 UTF-8 文本")


def test_bytes_in_no_known_encoding_are_refused_with_the_place():
    assert refusal("第一行\n第二".encode() + b"\xff\xfe\xfd") == (
        "认不出文件的编码：第 2 行第 17 个字节（0xFF）起不是 UTF-8，"
        "全文也不是 GB18030 或 Big5；请用编辑器以正确的编码打开，另存为 UTF-8"
    )


@pytest.mark.parametrize("cut", [1, 2])
def test_damaged_utf_8_is_not_taken_for_gb18030(cut):
    content = ("各单位要认真落实会议要求，抓好各项工作。" * 20).encode()
    assert refusal(content[:-cut]).startswith("认不出文件的编码：第 1 行第 1198 个字节")


@pytest.mark.parametrize(
    "content",
    [
        "Les élèves étaient déjà là".encode("latin-1"),
        "これは日本語の文章です。".encode("shift_jis"),
        "Привет, это русский текст".encode("cp1251"),
    ],
    ids=["french", "japanese", "russian"],
)
def test_other_languages_are_not_taken_for_chinese(content):
    assert refusal(content).startswith("认不出文件的编码：第 1 行")


def test_damaged_utf_16_is_refused_with_the_place():
    content = codecs.BOM_UTF16_LE + "各单位".encode("utf-16-le") + b"\x00"
    assert refusal(content) == (
        "文件以 UTF-16 标记（BOM）开头，但第 9 个字节起不是 UTF-16；请重新另存为 UTF-8"
    )


def test_what_the_encoding_cannot_hold_is_named_and_not_written():
    document = TEXT.read(TRADITIONAL.encode("big5"), None)
    with pytest.raises(SourceError) as error:
        TEXT.write(document, [Edit(Span(0, 2), "𠮷发")])
    assert str(error.value) == (
        "Big5 编码存不下“发”（U+53D1）、“𠮷”（U+20BB7），文件未改动；请先把文件另存为 UTF-8"
    )


def test_a_file_whose_bytes_are_not_the_only_ones_for_its_text_is_read_and_not_written():
    """Big5 has 十 twice: to write the file would change bytes that no fix meant."""
    document = TEXT.read(TRADITIONAL.encode("big5") + b"\xa2\xcc", None)
    assert document.text.endswith("十")
    with pytest.raises(SourceError, match="在 Big5 中有两种存法，写回会动到没有要改的地方，文件未改动"):
        TEXT.write(document, [])
