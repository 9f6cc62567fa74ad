"""Word files with random runs and edits within their paragraphs, and how their characters look."""

from hypothesis import strategies as st
from lxml import etree
from word_files import package, paragraph, run

from doclint import Edit, Span
from doclint.sources.docx import DOCX
from doclint.sources.word.names import RPR
from doclint.sources.word.package import Package
from doclint.sources.word.stories import stories, styles_of

FORMATS = [
    "",
    "<w:b/>",
    '<w:color w:val="FF0000"/>',
    '<w:rFonts w:eastAsia="楷体"/>',
    '<w:sz w:val="32"/><w:u w:val="single"/>',
]
AROUND = [
    "{}",
    '<w:hyperlink r:id="rId9">{}</w:hyperlink>',
    '<w:fldSimple w:instr="HYPERLINK &quot;x&quot;">{}</w:fldSimple>',
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    '<w:commentRangeStart w:id="5"/>{}<w:commentRangeEnd w:id="5"/><w:r><w:commentReference w:id="5"/></w:r>',
    '<w:moveTo w:id="6" w:author="张三">{}</w:moveTo>',
    "{}<w:r><w:tab/></w:r>",
    '<w:bookmarkStart w:id="7" w:name="n"/>{}<w:bookmarkEnd w:id="7"/>',
    '<w:ins w:id="3" w:author="张三">{}</w:ins>',
    '{}<w:r><w:footnoteReference w:id="2"/></w:r>',
    "<w:sdt><w:sdtPr/><w:sdtContent>{}</w:sdtContent></w:sdt>",
    '{}<w:proofErr w:type="spellStart"/>',
    '<w:del w:id="4" w:author="李四"><w:r><w:delText>旧</w:delText></w:r></w:del>{}',
]
words = st.text(alphabet="甲乙丙丁，。 a1", min_size=1, max_size=5)
runs = st.tuples(words, st.sampled_from(FORMATS), st.sampled_from(AROUND)).map(
    lambda each: each[2].replace("{}", run(each[0], each[1]))
)
bodies = st.lists(st.lists(runs, min_size=1, max_size=6), min_size=1, max_size=4).map(
    lambda all_: "".join(paragraph(*each) for each in all_)
)


@st.composite
def edited(draw):
    """A file, and edits within its paragraphs, in order and apart."""
    content = package(draw(bodies))
    document = DOCX.read(content, None)
    edits = []
    for story in document.facts.paragraphs:
        at = story.span.start
        while at < story.span.end and draw(st.booleans()):
            start = draw(st.integers(at, story.span.end))
            end = draw(st.integers(start, min(start + 4, story.span.end)))
            edits.append(Edit(Span(start, end), draw(st.text(alphabet="正确，。", max_size=4))))
            at = end + 1
    return document, edits


def looks(content: bytes) -> list[str]:
    """How each character of the text looks; a line break between paragraphs looks like nothing."""
    package_ = Package(content)
    found: list[str] = []
    for story in stories(package_, styles_of(package_)):
        for each in story.paragraphs():
            for piece in each.pieces:
                properties = piece.run.find(RPR)
                look = "" if properties is None else etree.tostring(properties).decode()
                found += [look] * len(piece.text)
            found.append("")
    return found
