"""Every example of CommonMark's specification: what it shows as text is our prose, and nothing else is."""

import json
import re
import subprocess
import sys
import tarfile
from html.parser import HTMLParser

import pytest

from doclint import MASK
from doclint.sources.markdown import MARKDOWN

pytestmark = pytest.mark.clients

NOT_OURS = {"Autolinks", "HTML blocks", "Entity and numeric character references"}
"""Sections whose text the page shows and doclint does not judge: addresses, HTML, entities."""


@pytest.fixture(scope="module")
def examples(tmp_path_factory):
    """The examples as markdown-it-py's own tests keep them, from its source distribution."""
    folder = tmp_path_factory.mktemp("spec")
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
    subprocess.run([*command, "--dest", str(folder), "markdown-it-py"], check=True)
    with tarfile.open(next(folder.glob("*.tar.gz"))) as archive:
        name = next(name for name in archive.getnames() if name.endswith("/commonmark.json"))
        return json.load(archive.extractfile(name))


class Shown(HTMLParser):
    """The text of a page outside of code, and whether it shows an address as its own link."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.text, self._code = "", 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag, attrs):
        self._code += tag == "code"

    def handle_endtag(self, tag):
        self._code -= tag == "code"

    def handle_data(self, data):
        self.text += data * (not self._code)


def test_what_the_specification_shows_is_what_is_judged(examples):
    assert len(examples) > 600
    wrong = []
    for example in examples:
        text = example["markdown"]
        document = MARKDOWN.read(text.encode(), None)
        inside = "".join(block.span.of(document.prose) for block in document.blocks)
        assert _dense(inside) == _dense(document.prose)
        if example["section"] in NOT_OURS or re.search(r"https?:|&\w+;|<a href|<!--|\\\t", text):
            continue
        if _dense(inside) != _dense(Shown(example["html"]).text):
            wrong.append((example["example"], inside))
    assert wrong == []


def _dense(text: str) -> str:
    return re.sub(rf"[\s{MASK}]", "", text)
