"""Reviewed Word files in the real LibreOffice: what it accepts, rejects, shows and makes itself."""

import json
import re
import shutil
import socket
import subprocess
from pathlib import Path

import pytest
from drafts import DRAFTS, LABELLED
from word_files import numbered, package, paragraph, run, typed
from word_remarks import RULES, remarks

from doclint.cli import main
from doclint.lint import lint
from doclint.sources.docx import DOCX
from doclint.sources.odt import ODT
from doclint.sources.text import TEXT

pytestmark = pytest.mark.clients

EXAMPLE = Path(__file__).parents[2] / "examples" / "speech.txt"
TEXT_OF = Path(__file__).with_name("libreoffice_text.py")
OTHERS = package(
    paragraph(
        "今天",
        f'<w:ins w:id="1" w:author="张三">{run("天气很好,")}</w:ins>',
        '<w:del w:id="2" w:author="李四"><w:r><w:delText>旧话</w:delText></w:r></w:del>',
        run("要抓紧,", "<w:b/>"),
        "干活。",
    )
)


@pytest.fixture(scope="session")
def libreoffice(tmp_path_factory):
    """A running LibreOffice; called with a file it tells what it makes of it."""
    home = tmp_path_factory.mktemp("libreoffice")
    with socket.socket() as free:
        free.bind(("localhost", 0))
        port = free.getsockname()[1]
    listening = f"--accept=socket,host=localhost,port={port};urp;"
    running = subprocess.Popen(
        [*office(home), listening], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )

    def told(path):
        done = subprocess.run(
            ["/usr/bin/python3", TEXT_OF, str(port), path],
            capture_output=True, encoding="utf-8", timeout=120, env={"PYTHONIOENCODING": "utf-8"},
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    yield told
    running.terminate()
    running.wait(30)


def office(home):
    found = shutil.which("soffice")
    assert found, "LibreOffice is needed: apt-get install libreoffice-writer python3-uno"
    return [found, "--headless", "--norestore", "--nologo", f"-env:UserInstallation={home.as_uri()}"]


def text_of(content: bytes) -> list[str]:
    return DOCX.read(content, None).text.split("\n")


def reviewed(folder: Path, content: bytes) -> tuple[Path, list[str]]:
    """The file with tracked changes, and the paragraphs that `--unsafe` would give."""
    (folder / "稿.docx").write_bytes(content)
    main(["--isolated", "--tracked", str(folder / "稿.docx"), "--output", str(folder / "审.docx")])
    main(["--isolated", "--unsafe", str(folder / "稿.docx"), "--output", str(folder / "改.docx")])
    return folder / "审.docx", text_of((folder / "改.docx").read_bytes())


@pytest.mark.parametrize("make", [typed, numbered])
def test_accepting_all_corrects_and_rejecting_all_restores(make, tmp_path, libreoffice):
    content = make(EXAMPLE.read_text("utf-8"))
    path, corrected = reviewed(tmp_path, content)
    told = libreoffice(path)
    assert told["authors"] == ["doclint"]
    assert told["accepted"] == corrected
    assert told["rejected"] == text_of(content)
    assert corrected != text_of(content)


def test_changes_live_beside_those_of_others(tmp_path, libreoffice):
    path, corrected = reviewed(tmp_path, OTHERS)
    told = libreoffice(path)
    assert told["authors"] == ["doclint", "张三", "李四"]
    assert told["accepted"] == corrected == ["今天天气很好，要抓紧，干活。"]
    assert told["rejected"] == ["今天旧话要抓紧,干活。"]


def test_comments_sit_on_their_passages(tmp_path, libreoffice):
    path, _ = reviewed(tmp_path, numbered(EXAMPLE.read_text("utf-8")))
    document = DOCX.read(path.read_bytes(), None)
    expected = [each for each in lint(document, RULES).diagnostics if len(each.span)]
    comments = libreoffice(path)["comments"]
    assert expected
    for each in expected:
        passage = each.span.of(document.text)
        assert any(on == passage and each.message in text for on, _, text in comments), each


def test_what_libreoffice_makes_of_a_text_gets_the_remarks_of_the_text(tmp_path):
    texts = {**DRAFTS, **LABELLED}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    convert = ["--infilter=Text (encoded):UTF8,LF,,,", "--convert-to", "docx", "--outdir", tmp_path]
    files = [tmp_path / f"{name}.txt" for name in texts]
    subprocess.run([*office(tmp_path / "home"), *convert, *files], check=True, timeout=300)
    for name, text in texts.items():
        made = DOCX.read((tmp_path / f"{name}.docx").read_bytes(), None)
        assert remarks(made) == remarks(TEXT.read(text.encode(), None)), name


def test_its_odt_files_get_the_same_remarks_and_are_corrected_as_it_reads_them(tmp_path, libreoffice):
    files = []
    for name, text in {**DRAFTS, **LABELLED}.items():
        files.append(tmp_path / f"{name}.docx")
        files[-1].write_bytes(numbered(text))
    convert = ["--convert-to", "odt", "--outdir", tmp_path]
    subprocess.run([*office(tmp_path / "home"), *convert, *files], check=True, timeout=300)
    for name, text in {**DRAFTS, **LABELLED}.items():
        made = ODT.read((tmp_path / f"{name}.odt").read_bytes(), None)
        assert remarks(made) == remarks(TEXT.read(text.encode(), None)), name
    for name in DRAFTS:
        main(
            ["--isolated", "--unsafe", str(tmp_path / f"{name}.docx"), "--output", str(tmp_path / "改.docx")]
        )
        main(["--isolated", "--unsafe", str(tmp_path / f"{name}.odt"), "--output", str(tmp_path / "改.odt")])
        corrected = text_of((tmp_path / "改.docx").read_bytes())
        assert libreoffice(tmp_path / "改.odt")["rejected"] == corrected, name


def test_so_does_what_pandoc_makes_of_it(tmp_path):
    assert shutil.which("pandoc"), "pandoc is needed: apt-get install pandoc"
    for name, text in {**DRAFTS, **LABELLED}.items():
        # Each line is a paragraph to Word's users; to pandoc it takes a blank line, and marks of its own.
        escaped = "\n\n".join(re.sub(r"([!-/:-@\[-`{-~])", r"\\\1", line) for line in text.split("\n"))
        command = ["pandoc", "-f", "markdown-smart", "-o", tmp_path / "稿.docx"]
        subprocess.run(command, input=escaped.encode(), check=True)
        made = DOCX.read((tmp_path / "稿.docx").read_bytes(), None)
        assert remarks(made) == remarks(TEXT.read(text.encode(), None)), name
