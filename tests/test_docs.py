"""The documentation says what is: its made parts are current, its examples run, its links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import jsonschema
import msgspec
import pytest
import tomli

from doclint.config import PerFile, Settings, load
from doclint.core_rules.words import Word
from doclint.suppress import Ignore

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
FENCE = re.compile(r"^(`{3,})(\w+)\n(.*?)^\1$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)#:]+)\)")
TO_RUN = "过时了，请运行 make docs"


def blocks(name: str, language: str) -> list[str]:
    """The code blocks of a page in this language."""
    return [body for _, kind, body in FENCE.findall((DOCS / name).read_text("utf-8")) if kind == language]


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


def run(folder: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", program, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8")


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    for target in LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", sorted(DOCS.glob("*.md")), ids=lambda page: page.name)
def test_the_options_that_a_page_names_exist(page: Path) -> None:
    known = run(ROOT, "doclint", "--help").stdout
    for option in re.findall(r"(?<![\w-])--[a-z][a-z-]+", page.read_text("utf-8")):
        assert option in known, option
