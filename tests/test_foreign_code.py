"""To lint a repository that somebody else made never runs its Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

DRAFT = "一、总体要求\n三、保障措施\n"
CODE = "open('ran', 'w').close()\n"


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Whatever could be taken for a module of doclint's, of a plugin's, or of Python's tools."""
    (tmp_path / "稿.txt").write_text(DRAFT, "utf-8")
    names = ("house", "regex", "msgspec", "pluggy", "tomli", "conftest", "sitecustomize", "setup")
    for name in names:
        (tmp_path / f"{name}.py").write_text(CODE, "utf-8")
    info = tmp_path / "house-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text("[doclint]\nhouse = house\n", "utf-8")
    return tmp_path


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "doclint", *arguments, "稿.txt"]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)


def test_modules_that_lie_about_are_not_imported(repository):
    run = lint(repository)
    assert run.returncode == 1, run.stderr
    assert not (repository / "ran").exists()


@pytest.mark.parametrize("plugin", ["house.py", "./house.py", "../{name}/house.py", "house"])
@pytest.mark.parametrize("name", ["doclint.toml", "pyproject.toml"])
def test_a_configuration_that_is_found_brings_no_code(repository, plugin, name):
    table = "[tool.doclint]\n" if name == "pyproject.toml" else ""
    named = plugin.format(name=repository.name)
    (repository / name).write_text(f'{table}plugins = ["{named}"]\n', "utf-8")
    run = lint(repository)
    assert run.returncode == 2
    assert "house" in run.stdout + run.stderr
    assert not (repository / "ran").exists()


@pytest.mark.parametrize("allowed", [["--allow-local-plugins"], ["--config", "doclint.toml"]])
def test_who_says_so_runs_it(repository, allowed):
    (repository / "doclint.toml").write_text('plugins = ["house.py"]\n', "utf-8")
    lint(repository, *allowed)
    assert (repository / "ran").exists()
