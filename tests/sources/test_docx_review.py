"""A Word file given back as a reviewer would: tracked changes and comments."""

from hypothesis import given
from lxml import etree
from word_edits import edited, looks
from word_files import package, paragraph, run, typed, unzipped, zipped

from doclint import Diagnostic, Document, Edit, Severity, Span, replace
from doclint.diagnostic import apply_edits
from doclint.sources.docx import DOCX
from doclint.sources.word.names import DEL, INS, P, T, w

REVIEW = DOCX.review
assert REVIEW is not None


def root_of(content: bytes, part: str = "word/document.xml") -> etree._Element:
    return etree.fromstring(unzipped(content)[part])


def resolved(content: bytes, *, accept: bool) -> str:
    """The text after all changes by doclint are accepted or rejected; those of others are left alone."""
    root = root_of(content)
    gone, kept = (DEL, INS) if accept else (INS, DEL)
    for each in list(root.iter(gone)):
        if each.get(w("author")) == "doclint":
            each.getparent().remove(each)
    for each in list(root.iter(kept)):
        if each.get(w("author")) == "doclint":
            for node in each.iter(w("delText")):
                node.tag = T
            at = each.getparent().index(each)
            each.getparent()[at : at + 1] = list(each)
    files = unzipped(content) | {"word/document.xml": etree.tostring(root)}
    return DOCX.read(zipped(files), None).text


@given(edited())
def test_accepting_all_gives_the_corrected_text_and_rejecting_all_the_old_one(case):
    document, edits = case
    tracked = REVIEW.write(document, edits)
    assert DOCX.read(tracked, None).text == apply_edits(document.text, edits)
    assert resolved(tracked, accept=True) == apply_edits(document.text, edits)
    assert resolved(tracked, accept=False) == document.text


@given(edited())
def test_tracked_text_looks_as_it_would_if_it_were_changed_at_once(case):
    document, edits = case
    assert looks(REVIEW.write(document, edits)) == looks(DOCX.write(document, edits))


@given(edited())
def test_a_second_pass_adds_to_the_first(case):
    document, edits = case
    first = DOCX.read(REVIEW.write(document, edits), None)
    again = [Edit(Span(each.span.start, each.span.start + 1), "改") for each in first.facts.paragraphs]
    second = REVIEW.write(first, again)
    assert resolved(second, accept=True) == apply_edits(first.text, again)
    assert resolved(second, accept=False) == document.text


def test_every_change_bears_the_author_and_an_id_of_its_own():
    document = DOCX.read(
        package(paragraph("今天", '<w:bookmarkStart w:id="8" w:name="b"/>', "天汽好.")), None
    )
    root = root_of(REVIEW.write(document, [Edit(Span(3, 4), "气"), Edit(Span(5, 6), "。")]))
    changes = list(root.iter(INS, DEL))
    assert len(changes) == 4
    assert {each.get(w("author")) for each in changes} == {"doclint"}
    assert len({each.get(w("id")) for each in changes} | {"8"}) == 5


def test_an_insertion_within_anothers_parts_it_in_two():
    body = paragraph(f'<w:ins w:id="1" w:author="张三">{run("甲乙")}</w:ins>')
    root = root_of(REVIEW.write(DOCX.read(package(body), None), [Edit(Span(1, 1), "丙")]))
    inserted = [
        (each.get(w("author")), "".join(node.text for node in each.iter(T))) for each in root.iter(INS)
    ]
    assert inserted == [("张三", "甲"), ("doclint", "丙"), ("张三", "乙")]


def test_parts_without_a_change_stay_byte_for_byte():
    before = typed("今天天气好.")
    after = REVIEW.write(DOCX.read(before, None), [Edit(Span(5, 6), "。")])
    old, new = unzipped(before), unzipped(after)
    assert {name for name in old if old[name] != new[name]} == {"word/document.xml"}


def remark(span: Span, message: str = "这里不对", fix=None) -> Diagnostic:
    return Diagnostic("family/fault", Severity.ERROR, span, message, "GB/T 9704—2012 7.3.3", fix)


def commented(document: Document, *remarks: Diagnostic) -> tuple[bytes, list[tuple[str, str]]]:
    """The file with comments, and each comment with the passage that it stands on."""
    content = REVIEW.comment(document, remarks)
    texts = {each.get(w("id")): "|".join("".join(p.itertext()) for p in each.iter(P))
             for each in root_of(content, "word/comments.xml")}  # fmt: skip
    open_: set[str] = set()
    on: dict[str, str] = {}
    for each in root_of(content).iter(w("commentRangeStart"), w("commentRangeEnd"), T):
        if each.tag == T:
            for id_ in open_:
                on[id_] += each.text or ""
        elif each.tag == w("commentRangeStart"):
            open_.add(each.get(w("id")))
            on[each.get(w("id"))] = ""
        else:
            open_.remove(each.get(w("id")))
    references = [each.get(w("id")) for each in root_of(content).iter(w("commentReference"))]
    assert sorted(references) == sorted(texts) == sorted(on)
    assert not open_
    return content, [(on[id_], text) for id_, text in texts.items()]


def test_a_comment_stands_on_its_passage_across_runs():
    document = DOCX.read(package(paragraph(run("今天", "<w:b/>"), run("天汽"), run("好。"))), None)
    content, comments = commented(document, remark(Span(1, 4), "天气"), remark(Span(3, 5), "也错"))
    assert comments == [
        ("天天汽", "天气|GB/T 9704—2012 7.3.3 · family/fault"),
        ("汽好", "也错|GB/T 9704—2012 7.3.3 · family/fault"),
    ]
    assert DOCX.read(content, None).text == document.text
    assert looks(content) == looks(document.origin.content)


def test_a_suggestion_is_told_in_the_comment():
    document = DOCX.read(typed("天汽好。"), None)
    _, [(_, text)] = commented(document, remark(Span(0, 2), "错别字", replace(Span(0, 2), "天气")))
    assert text.startswith("错别字|改为“天气”|")


def test_a_remark_on_a_generated_number_stands_beside_it():
    _, [(passage, _)] = commented(DOCX.read(typed("前文\n标题"), None), remark(Span(3, 3)))
    assert passage == "标"


def test_a_remark_on_a_header_stands_at_the_beginning_and_quotes_its_passage():
    document = DOCX.read(package(paragraph("正文"), header=paragraph("页媚")), None)
    _, [(passage, text)] = commented(document, remark(Span(4, 5), "错别字"))
    assert passage == "正"
    assert text.startswith("页眉“页媚”：错别字")


def test_comments_that_are_there_stay_and_the_same_are_not_made_twice():
    theirs = '<w:comment w:id="5" w:author="王五"><w:p><w:r><w:t>好</w:t></w:r></w:p></w:comment>'
    body = paragraph('<w:commentRangeStart w:id="5"/>', "甲", '<w:commentRangeEnd w:id="5"/>',
                     '<w:r><w:commentReference w:id="5"/></w:r>', "乙")  # fmt: skip
    document = DOCX.read(package(body, comments=theirs), None)
    content, comments = commented(document, remark(Span(1, 2)))
    assert [passage for passage, _ in comments] == ["甲", "乙"]
    again, _ = commented(DOCX.read(content, None), remark(Span(1, 2)))
    assert len(root_of(again, "word/comments.xml")) == 2


def test_comments_and_tracked_changes_live_together():
    document = DOCX.read(typed("今天天汽好.很好"), None)
    tracked = DOCX.read(REVIEW.write(document, [Edit(Span(5, 6), "。")]), None)
    content, [(passage, _)] = commented(tracked, remark(Span(2, 7)))
    assert passage == "天汽好。很"
    assert resolved(content, accept=False) == document.text
