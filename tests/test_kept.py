"""What is kept beside the bytecode makes a start quicker, and is never told from what stands in the files."""

import json
import os
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from doclint import __version__

ROOT = Path(__file__).parents[1]
SECRET = "蚍蜉撼树"
DRAFT = f"关于开展检查的通知\n\n各单位:\n请于8月前后左右把《{SECRET}》报送。\n"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """doclint and its families in a folder, as pip installs them."""
    folder = tmp_path_factory.mktemp("site")
    for package in (ROOT / "doclint", *(ROOT / "plugins").glob("doclint_*")):
        shutil.copytree(package, folder / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    about = folder / f"doclint-{__version__}.dist-info"
    about.mkdir()
    families = [each.name for each in (ROOT / "plugins").glob("doclint_*")]
    entries = "".join(f"{name.removeprefix('doclint_')} = {name}\n" for name in sorted(families))
    (about / "entry_points.txt").write_text(f"[doclint]\n{entries}", "utf-8")
    (about / "METADATA").write_text(f"Name: doclint\nVersion: {__version__}\n", "utf-8")
    return folder


@pytest.fixture(scope="module")
def draft(tmp_path_factory):
    path = tmp_path_factory.mktemp("work") / "draft.txt"
    path.write_text(DRAFT, "utf-8")
    return path


@pytest.fixture
def remarks(draft):
    return partial(remarks_on, draft)


def remarks_on(draft, site, **more):
    """Rules and messages of a run with the doclint that stands in `site`."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-m", "doclint", "--isolated", "--format", "json", draft.name]
    run = subprocess.run(
        command, cwd=draft.parent, env={**environment, "PYTHONPATH": str(site), **more},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert run.returncode == 1, run.stderr
    assert run.stderr == ""
    (file,) = json.loads(run.stdout)["files"]
    return [(each["rule"], each["message"]) for each in file["diagnostics"]]


def kept(site):
    return sorted((site / "doclint" / "__pycache__").glob("kept.*.[dp]*[!c]"))


def test_nothing_is_kept_where_python_writes_no_bytecode(site, remarks):
    assert remarks(site, PYTHONDONTWRITEBYTECODE="1")
    assert kept(site) == []


def test_the_second_run_finds_the_same_as_the_first(site, remarks):
    first = remarks(site)
    assert first
    names = {path.suffix[1:] for path in kept(site)}
    assert names == {"patterns", "doclint", *(each.name for each in (ROOT / "plugins").glob("doclint_*"))}
    before = [path.stat().st_mtime_ns for path in kept(site)]
    assert remarks(site) == first
    assert [path.stat().st_mtime_ns for path in kept(site)] == before, "nothing new was to be kept"


def test_nothing_of_the_document_is_kept(site, remarks):
    remarks(site)
    assert not [path.name for path in kept(site) if SECRET.encode() in path.read_bytes()]


@pytest.mark.parametrize("rubbish", [b"", b"no marshalled data", b"\xe9\x00\x00\x00\x00"])
def test_what_cannot_be_read_is_made_anew(site, remarks, rubbish):
    first = remarks(site)
    for path in kept(site):
        path.write_bytes(rubbish)
    assert remarks(site) == first
    assert all(path.read_bytes() != rubbish for path in kept(site))


def test_what_cannot_be_stored_is_no_matter_and_leaves_nothing(site, remarks):
    first = remarks(site)
    path = next(path for path in kept(site) if path.suffix == ".patterns")
    path.unlink()
    path.mkdir()
    assert remarks(site) == first
    assert [path for path in kept(site) if path.suffix[1:].isdigit()] == []
    path.rmdir()


def test_a_changed_rule_acts_in_the_next_run(site, remarks):
    module = site / "doclint_punctuation" / "half_width_mark.py"
    assert "punctuation/half-width-mark" in dict(remarks(site))
    code = module.read_text("utf-8")
    module.write_text(code.replace("应为全角", "应当改为全角"), "utf-8")
    assert "应当改为全角" in dict(remarks(site))["punctuation/half-width-mark"]
    module.write_text(code, "utf-8")
    assert "应当" not in dict(remarks(site))["punctuation/half-width-mark"]


def test_a_changed_declaration_acts_in_the_next_run(site, remarks):
    module = site / "doclint_punctuation" / "half_width_mark.py"
    code = module.read_text("utf-8")
    assert "punctuation/half-width-mark" in dict(remarks(site))
    module.write_text(code.replace("punctuation/half-width-mark", "punctuation/narrow-mark"), "utf-8")
    found = dict(remarks(site))
    module.write_text(code, "utf-8")
    assert "punctuation/narrow-mark" in found
    assert "punctuation/half-width-mark" not in found


def test_a_zipped_doclint_needs_nothing_kept(site, remarks, tmp_path):
    archive = shutil.make_archive(str(tmp_path / "site"), "zip", site)
    assert remarks(site, PYTHONPATH=archive) == remarks(site)
