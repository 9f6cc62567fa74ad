"""Word lists: what is found in a text, and what is said of a list that cannot be used."""

import pytest

from doclint import Document, Lexicon, LexiconError, simplify
from doclint.conversion import convert
from doclint.package_data import Rows, parse_table
from doclint.word_list import check_words, load_words


def found(lexicon, text, way="longest"):
    return [(text[start:end], value) for start, end, value in getattr(lexicon, way)(text)]


def test_the_leftmost_longest_phrase_wins():
    lexicon = Lexicon({"布署": 1, "布署名": 2, "署名": 3})
    assert found(lexicon, "公布署名，布署") == [("布署名", 2), ("布署", 1)]


def test_overlapping_phrases_are_all_told():
    lexicon = Lexicon({"布署": 1, "署名": 2})
    assert found(lexicon, "公布署名", "overlapping") == [("布署", 1), ("署名", 2)]


def test_an_empty_list_finds_nothing():
    assert found(Lexicon({}), "无") == []


def test_spans_lead_back_to_the_text():
    document = Document("重要布\u200b署。")
    [(span, value)] = Lexicon({"布署": "部署"}).spans(document.reading)
    assert (span.of(document.text), value) == ("布\u200b署", "部署")


def test_offsets_count_code_points():
    text = "𠮷😀布署"
    assert [text[start:end] for start, end, _ in Lexicon({"布署": 0}).longest(text)] == ["布署"]


def test_a_table_names_the_line_with_too_few_columns():
    with pytest.raises(LexiconError, match="words.tsv 第 4 行有 1 列，表头有 2 列"):
        parse_table("# 说明\nwrong\tright\n布署\t部署\n赋于\n", "words.tsv")


def test_a_table_leaves_out_header_and_comments():
    assert parse_table("# 说明\nwrong\tright\n\n布署\t部署\n", "words.tsv") == [("布署", "部署")]


def test_rows_are_found_by_their_first_column():
    rows = Rows("# 说明\nfirst\tsecond\n\n一\t甲 乙\n丁\t丙\n", "words.tsv")
    assert (rows.get("一"), rows.get("丁"), rows.get("first"), rows.get("二")) == (
        ("一", "甲 乙"),
        ("丁", "丙"),
        (),
        (),
    )


def test_a_row_with_too_many_columns_is_named():
    rows = Rows("first\tsecond\n一\t甲\n丁\t丙\t乙\n", "words.tsv")
    with pytest.raises(LexiconError, match="words.tsv：丁 行有 3 列，表头有 2 列"):
        rows.get("丁")


def test_simplified_text_is_as_long_as_it_was():
    assert simplify("總體布局，羣眾，説，衞生，脱，裡") == "总体布局，群众，说，卫生，脱，里"
    assert simplify("plain") == "plain"


def test_phrases_are_converted():
    assert convert(["总体布局"], "s2t") == ["總體佈局"]


TABLE = "布署\t部署\n赋于\t赋予\t常见别字\n"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("terms.tsv", TABLE.encode()),
        ("terms.txt", ("错误写法\t正确写法\n" + TABLE).encode("gb18030")),
        ("terms.tsv", TABLE.replace("\n", "\r\n").encode("utf-16")),
        ("terms.csv", b"\xef\xbb\xbf" + "wrong,right\r\n布署,部署\r\n\r\n赋于,赋予,常见别字\r\n".encode()),
        ("terms.csv", '"布署","部署"\n# 说明\n"赋于","赋予","常见别字"\n'.encode()),
        (
            "terms.toml",
            b'[[words]]\nwrong = "\xe5\xb8\x83\xe7\xbd\xb2"\nright = "\xe9\x83\xa8\xe7\xbd\xb2"\n'
            + '[[words]]\nwrong = "赋于"\nright = "赋予"\nmessage = "常见别字"\n'.encode(),
        ),
    ],
)
def test_a_list_is_read_as_offices_export_it(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data)
    assert load_words(path) == [("布署", "部署", ""), ("赋于", "赋予", "常见别字")]


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("a.tsv", "布署\n", "第 1 行有 1 列；应为错误写法、正确写法两列，另可加说明一列"),
        ("a.tsv", "a\tb\tc\td\n", "第 1 行有 4 列；应为错误写法、正确写法两列，另可加说明一列"),
        ("a.tsv", "布署\t部署\n\t部署\n", "第 2 行没有错误写法"),
        ("a.tsv", "部署\t部署\n", "第 1 行的错误写法与正确写法相同（部署）"),
        ("a.csv", "布署,部署\n布署,布置\n", "第 2 行的“布署”与第 1 行的改法不同"),
        ("a.csv", "甲方,乙方\n乙方,丙方\n", "第 1 行的“乙方”含有第 2 行的错误写法“乙方”"),
        ("a.tsv", "# 空的\n", "没有词条；每行应有错误写法和正确写法两列"),
    ],
)
def test_a_fault_names_its_line(tmp_path, name, text, fault):
    path = tmp_path / name
    path.write_text(text, "utf-8")
    assert check_words(path).faults == (fault,)
    with pytest.raises(LexiconError, match="^" + fault.replace("（", "（") + "$"):
        load_words(path)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("[[words]]\nwrong = 布署\n", "不是正确的 TOML（Invalid value .at line 2, column 9.）"),
        ('words = "布署"\n', r"词条应写成 \[\[words\]\] 表"),
        ('[[words]]\nwrong = "a"\nrigth = "b"\n', "第 1 行起的词条：rigth 不对；只有 wrong、right、message"),
        ('[[words]]\nwrong = "a"\nright = 1\n', "第 1 行起的词条：right 不对"),
    ],
)
def test_a_toml_list_names_what_is_wrong(tmp_path, text, cause):
    path = tmp_path / "a.toml"
    path.write_text(text, "utf-8")
    with pytest.raises(LexiconError, match=cause):
        load_words(path)


def test_many_faults_are_counted(tmp_path):
    path = tmp_path / "a.tsv"
    path.write_text("无\n" * 9, "utf-8")
    with pytest.raises(LexiconError, match="第 5 行.*；等 9 处$"):
        load_words(path)


def test_a_missing_list_and_one_in_no_encoding_are_told(tmp_path):
    with pytest.raises(LexiconError, match="读不了词表"):
        load_words(tmp_path / "none.tsv")
    path = tmp_path / "a.tsv"
    path.write_bytes(b"\xff\xff\xff\x80\t\x81")
    with pytest.raises(LexiconError, match="认不出编码"):
        load_words(path)


def test_a_right_form_may_hold_its_own_wrong_one(tmp_path):
    path = tmp_path / "a.tsv"
    path.write_text("国安办\t中央国安办\n废止用语\t\n", "utf-8")
    assert load_words(path) == [("国安办", "中央国安办", ""), ("废止用语", "", "")]


def test_lexicons_that_are_sought_again_and_again_find_the_same_together():
    words = {"布署": 1, "布署名": 2, "署名": 3}, {"署名": "a", "名人": "b"}
    lexicons = [Lexicon(each) for each in words]
    texts = [f"{'第' * number}公布署名人名单" * 60 for number in range(8)]
    for text in texts:
        for lexicon, entries in zip(lexicons, words, strict=True):
            fresh = Lexicon(entries)
            assert list(lexicon.longest(text)) == list(fresh.longest(text))
            assert list(lexicon.overlapping(text)) == list(fresh.overlapping(text))


def test_what_stands_in_a_long_text_is_found_at_its_place():
    text = f"{'各级党组织要认真学习。' * 5_000}\n布署工作\n" * 9
    assert [text[start:end] for start, end, _ in Lexicon({"布署": 0}).longest(text)] == ["布署"] * 9
