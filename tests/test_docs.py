"""The documentation says what is: its made parts are current, its examples run, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
import tomli
from command_page import runner
from word_files import typed

from doclint.config import PerFile, Settings, load
from doclint.core_rules.words import Word
from doclint.suppress import Ignore

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
FENCE = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)\)")
TO_RUN = "过时了，请运行 make docs"


PAGES = [ROOT / "README.md", ROOT / "README.en.md", DOCS / "guide.md", DOCS / "configuration.md"]


READ = [*PAGES[:2], *sorted(DOCS.glob("*.md")), ROOT / "examples" / "editors" / "README.md"]


def named(pages: list[Path]) -> Any:
    return pytest.mark.parametrize("page", pages, ids=lambda page: page.name)


def blocks(page: Path | str, language: str) -> list[str]:
    """The code blocks of a page in this language."""
    return [body for _, kind, body in FENCE.findall((DOCS / page).read_text("utf-8")) if kind == language]


@pytest.fixture(scope="module")
def made() -> dict[Path, str]:
    spec = spec_from_file_location("build_docs", DOCS / "build.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.contents())


def test_the_rules_pages_are_current(made: dict[Path, str]) -> None:
    there = {path.relative_to(DOCS) for path in DOCS.glob("rules/**/*.md")}
    assert there == {path for path in made if path.suffix == ".md"}, TO_RUN
    stale = [path for path, text in made.items() if (DOCS / path).read_text("utf-8") != text]
    assert not stale, TO_RUN


def test_every_key_of_the_configuration_is_explained() -> None:
    reference = (DOCS / "configuration.md").read_text("utf-8")
    for kind in (Settings, PerFile, Word, Ignore):
        for key in kind.__struct_encode_fields__:
            assert f"`{key}`" in reference, f"{kind.__name__}: {key}"


def test_the_example_of_the_configuration_is_right_and_complete(tmp_path: Path) -> None:
    (example,) = blocks("configuration.md", "toml")
    path = tmp_path / "doclint.toml"
    path.write_text(example, "utf-8")
    assert load(path).settings.fail_on.value == "error"
    assert set(tomli.loads(example)) == set(Settings.__struct_encode_fields__)
    schema = msgspec.json.decode((DOCS / "doclint.schema.json").read_bytes())
    jsonschema.validate(tomli.loads(example), schema)


def test_the_plugin_of_the_guide_works_as_written(tmp_path: Path) -> None:
    code, tests = blocks("plugins.md", "python")
    (settings,) = blocks("plugins.md", "toml")
    (page,) = blocks("plugins.md", "markdown")
    (command,) = blocks("plugins.md", "sh")
    for name, text in (
        ("house.py", code),
        ("test_house.py", tests),
        ("old_name.md", page),
        ("doclint.toml", settings),
        ("通知.txt", "请到便民服务中心办理。\n"),
    ):
        (tmp_path / name).write_text(text, "utf-8")
    found = run(tmp_path, *command.split())
    assert found.returncode == 1, found.stderr
    assert "“便民服务中心”已改称“政务服务中心”" in found.stdout
    explained = run(tmp_path, "doclint", "--allow-local-plugins", "--explain", "house/old-name")
    assert explained.stdout == page
    tested = run(tmp_path, "pytest", "-q", "-p", "no:cacheprovider")
    assert "2 passed" in tested.stdout, tested.stdout


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with the drafts that the pages speak of."""
    speech = (ROOT / "examples" / "speech.txt").read_text("utf-8")
    for name in ("讲话稿.txt", "draft.txt", "稿件/一.txt", "drafts/one.txt", "notes/minutes.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(speech, "utf-8")
    for name in ("稿.docx", "draft.docx"):
        (tmp_path / name).write_bytes(typed(speech))
    return tmp_path


@named(PAGES)
def test_every_command_of_a_page_runs_as_it_stands_there(
    page: Path, desk: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.chdir(desk)
    lines = [line.partition(" #")[0] for body in blocks(page, "sh") for line in body.splitlines()]
    lines = [re.sub(r"^cat (\S+) \| (.*)", r"\2 < \1", line) for line in lines]
    commands = [line for line in lines if line.startswith("doclint")]
    assert commands
    for command in commands:
        ran = runner(desk, capfdbinary)(command)
        assert ran.status in (0, 1), f"{command}: {ran.err}"
        assert "提醒：" not in ran.err, command


@named(PAGES[:1])
def test_the_configuration_of_the_readme_works_as_copied(page: Path, desk: Path) -> None:
    (example,) = blocks(page, "toml")
    (desk / "doclint.toml").write_text(example, "utf-8")
    found = run(desk, "doclint", "讲话稿.txt")
    assert (found.returncode, found.stderr) == (1, "")
    assert "headings/skipped-number" in found.stdout
    assert "headings/stated-count" not in found.stdout


@named(PAGES[:2])
def test_the_readme_shows_how_to_use_the_library(page: Path, desk: Path) -> None:
    (example,) = blocks(page, "python")
    (desk / "use.py").write_text(example, "utf-8")
    done = subprocess.run([sys.executable, "use.py"], cwd=desk, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr


def run(folder: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", program, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")


@named(READ)
def test_links_lead_to_files(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


@named(READ)
def test_the_options_that_a_page_names_exist(page: Path) -> None:
    known = run(ROOT, "doclint", "--help").stdout
    for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", page.read_text("utf-8")):
        assert option in known, option
