"""The numbers that lists generate, against those that LibreOffice generates for the same random lists."""

import random
import re
import shutil
import subprocess

import pytest
from word_files import level, package, paragraph

from doclint.sources.docx import DOCX
from doclint.sources.odt import ODT

pytestmark = pytest.mark.clients

FILES = 30
FORMATS = [
    "chineseCounting",
    "decimal",
    "lowerLetter",
    "upperRoman",
    "decimalEnclosedCircle",
    "japaneseCounting",
]
"""Those that LibreOffice writes as Word does."""

TEXT = "txt:Text (encoded):UTF8"
_WORDS = re.compile("(?:事项|普通段)$")


def numbering(chance: random.Random) -> tuple[str, int]:
    """Definitions of lists with three levels, some of which begin with numbers of their own; how many."""
    abstracts = "".join(
        f'<w:abstractNum w:abstractNumId="{id_}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(one_level(chance, at) for at in range(3))}</w:abstractNum>"
        for id_ in (1, 2)
    )
    count = chance.randint(1, 4)
    nums = ""
    for id_ in range(1, count + 1):
        start = f'<w:startOverride w:val="{chance.randint(1, 4)}"/>'
        override = f'<w:lvlOverride w:ilvl="{chance.randint(0, 1)}">{start}</w:lvlOverride>'
        abstract = f'<w:abstractNumId w:val="{chance.randint(1, 2)}"/>'
        nums += f'<w:num w:numId="{id_}">{abstract}{override if chance.random() < 0.5 else ""}</w:num>'
    return abstracts + nums, count


def one_level(chance: random.Random, at: int) -> str:
    whole = "".join(f"%{above + 1}." for above in range(at + 1))
    text = chance.choice([f"%{at + 1}、", f"（%{at + 1}）", whole])
    return level(text, chance.choice(FORMATS), at=at, start=chance.choice([1, 1, 1, 3]))


def document(chance: random.Random) -> bytes:
    definitions, count = numbering(chance)
    body = ""
    for _ in range(20):
        place = (
            f'<w:ilvl w:val="{chance.choice([0, 0, 1, 1, 2])}"/><w:numId w:val="{chance.randint(1, count)}"/>'
        )
        numbered = chance.random() < 0.8
        body += (
            paragraph("事项", properties=f"<w:numPr>{place}</w:numPr>") if numbered else paragraph("普通段")
        )
    return package(body, numbering=definitions)


def test_lists_are_counted_as_libreoffice_counts_them(tmp_path):
    office = shutil.which("soffice")
    assert office, "LibreOffice is needed: apt-get install libreoffice-writer"
    chance = random.Random(5)
    files = [tmp_path / f"{number}.docx" for number in range(FILES)]
    for path in files:
        path.write_bytes(document(chance))
    for kind, of in (("odt", "docx"), (TEXT, "docx"), (TEXT, "odt")):
        made = [path.with_suffix(f".{of}") for path in files]
        home, out = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}", tmp_path / (of * (kind == TEXT))
        command = [office, "--headless", home, "--convert-to", kind, "--outdir", out, *made]
        subprocess.run(command, check=True, timeout=300, stdout=subprocess.DEVNULL)
    for path in files:
        for source, of in ((DOCX, "docx"), (ODT, "odt")):
            lines = (tmp_path / of / f"{path.stem}.txt").read_text("utf-8-sig").rstrip("\n").split("\n")
            expected = [_WORDS.sub("", line.strip()).strip() for line in lines]
            found = source.read(path.with_suffix(f".{of}").read_bytes(), None).blocks
            assert any(expected)
            assert [each.label for each in found] == expected, f"{path.stem}.{of}"
