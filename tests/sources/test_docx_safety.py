"""Files that are broken, hostile or locked are refused with the reason and the remedy."""

import tracemalloc
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from word_files import level, package, paragraph, typed, unzipped, zipped

from doclint import SourceError
from doclint.sources import archive_limits as limits
from doclint.sources.docx import DOCX


def refusal(content: bytes) -> str:
    with pytest.raises(SourceError) as caught:
        DOCX.read(content, "稿.docx")
    return str(caught.value)


def with_document(xml: bytes) -> bytes:
    return zipped(unzipped(package("")) | {"word/document.xml": xml})


def test_no_zip():
    assert "文件已损坏" in refusal(b"some bytes")


def test_a_zip_without_a_document():
    assert "没有 Word 正文" in refusal(zipped({"a.txt": b"a"}))


def test_a_zip_that_was_cut_off():
    assert "文件已损坏" in refusal(typed("甲")[:-200])


def test_broken_xml():
    assert "不是完整的 XML" in refusal(with_document(b"<w:document"))


def test_an_encrypted_file():
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600
    assert "去掉密码" in refusal(ole + "EncryptedPackage".encode("utf-16-le"))
    assert "旧版 .doc" in refusal(ole)


def test_an_encrypted_zip():
    content = bytearray(zipped({"word/document.xml": b"x"}))
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert "去掉密码" in refusal(bytes(content))


def test_macros():
    macro = "application/vnd.ms-word.document.macroEnabled.main+xml"
    assert "宏" in refusal(package(paragraph("甲"), main_type=macro))
    assert "宏" in refusal(package(paragraph("甲"), extra={"word/vbaProject.bin": b"x"}))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_entities_are_never_resolved(encoding, tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("机密", "utf-8")
    xml = (
        f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>&x;</w:t></w:r></w:p></w:body></w:document>"
    )
    assert "文件类型声明" in refusal(with_document(xml.encode(encoding)))


def test_entities_that_multiply_are_refused_before_they_are_read():
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<!DOCTYPE d [<!ENTITY l0 "lol">{levels}]><d a="&l9;"/>'
    assert "文件类型声明" in refusal(with_document(xml.encode()))


def test_a_bomb_is_refused_before_it_is_unpacked():
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as out:
        out.writestr("word/document.xml", b"\0" * (30 << 20))
    bomb = stream.getvalue()
    tracemalloc.start()
    message = refusal(bomb)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "压缩炸弹" in message
    assert most < 1 << 20


def test_too_large_a_part(monkeypatch):
    monkeypatch.setattr(limits, "MOST_XML_BYTES", 1000)
    assert "超过" in refusal(package(paragraph("字" * 1000)))


def test_too_much_in_all(monkeypatch):
    monkeypatch.setattr(limits, "MOST_BYTES", 1000)
    assert "超过" in refusal(typed("甲"))


def test_too_many_parts():
    assert "部件" in refusal(zipped({str(number): b"" for number in range(10_001)}))


def test_elements_nested_without_end():
    assert "不是完整的 XML" in refusal(with_document(b"<a>" * 5000 + b"</a>" * 5000))


def test_strict_open_xml():
    files = unzipped(package(""))
    relations = files["_rels/.rels"].replace(
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        b"http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument",
    )
    assert "严格" in refusal(zipped(files | {"_rels/.rels": relations}))


def test_a_picture_that_is_broken_leaves_the_file_untouched():
    from doclint import Edit, Span

    content = bytearray(package(paragraph("甲"), extra={"word/media/a.png": b"picture" * 9}))
    at = content.index(b"word/media/a.png") + len(b"word/media/a.png")
    content[at] ^= 0xFF
    document = DOCX.read(bytes(content), None)
    with pytest.raises(SourceError, match="文件未改动"):
        DOCX.write(document, [Edit(Span(0, 1), "乙")])


@given(st.data())
def test_whatever_is_damaged_is_read_or_refused(data):
    content = bytearray(package(paragraph("甲"), footer=paragraph("乙")))
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    message = ""
    try:
        DOCX.read(bytes(content), None)
    except SourceError as error:
        message = str(error)
    assert not message or "请" in message


@pytest.mark.parametrize("number", ["9" * 5000, "1" * 100, "--5", "²", "-7", "", "一"])
@pytest.mark.parametrize("format_", ["upperRoman", "lowerLetter", "chineseCounting", "decimalEnclosedCircle"])
def test_numbers_that_no_list_has_exhaust_nothing(number, format_):
    numbering = (
        f'<w:abstractNum w:abstractNumId="1">{level("%1.", format_, start=number)}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="{number}"/></w:num>'
    )
    place = f'<w:numPr><w:ilvl w:val="{number}"/><w:numId w:val="1"/></w:numPr>'
    document = DOCX.read(package(paragraph("甲", properties=place), numbering=numbering), None)
    assert document.text == "甲"
    assert len(document.blocks[0].label) < 2000
