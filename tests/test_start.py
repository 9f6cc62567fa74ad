"""What one small file does not need is not imported: the start stays quick."""

import os
import subprocess
import sys

import pytest

CODE = """
import atexit, sys
def tell():
    executed = (name for name, module in sys.modules.items() if type(module).__name__ != "Waiting")
    print(*executed, file=sys.stderr)
atexit.register(tell)
from doclint.__main__ import main
main()
"""
UNNEEDED = {
    "charset_normalizer", "concurrent.futures", "dataclasses", "difflib", "doclint.argument_errors",
    "doclint.atomic", "doclint.declaration", "doclint.literals", "doclint.plans",
    "doclint.sources.markdown_reading", "doclint.tables", "doclint.workers", "email", "encodings.big5",
    "encodings.gb18030", "hashlib", "importlib.metadata", "importlib.resources", "ipaddress", "logging",
    "lxml", "markdown_it", "msgspec.inspect", "multiprocessing", "numpy", "opencc", "pathspec",
    "pluggy", "random", "regex", "rich", "shutil", "socket", "string", "tempfile", "textwrap", "tomli",
    "traceback", "wcwidth", "zlib",
}  # fmt: skip
SINCE_PYTHON_311 = {"ast", "dis", "inspect", "subprocess", "threading", "tokenize", "typing_extensions"}
"""Before, msgspec and what it imports needed them."""
MOST_MODULES, MOST_OF_FAMILIES = 325, 110


def modules(draft, cache):
    """The modules of a run, once what can be kept is kept."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = str(cache)
    command = [sys.executable, "-c", CODE, str(draft), "--isolated", "--jobs", "1", "--format", "json"]
    for _ in range(2):
        done = subprocess.run(
            command, capture_output=True, text=True, encoding="utf-8", env=environment, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
    return set(done.stderr.split())


def test_a_small_file_imports_little(tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("各位代表：\n现在，我报告工作，请予审议。\n", encoding="utf-8")
    imported = modules(draft, tmp_path / "cache")
    assert UNNEEDED & imported == set()
    assert sys.version_info < (3, 11) or SINCE_PYTHON_311 & imported == set()
    assert len(imported) <= MOST_MODULES
    assert len([name for name in imported if name.startswith("doclint_")]) <= MOST_OF_FAMILIES


@pytest.mark.parametrize(
    ("module", "without", "holding"),
    [
        ("doclint_punctuation.half_width_bracket", "会议于今天召开。", "会议于今天(星期三)召开。"),
        ("doclint_punctuation.doubled_mark", "会议，于今天召开。", "会议，，于今天召开。"),
    ],
    ids=["a character", "a pattern"],
)
def test_a_rule_is_imported_when_one_of_its_triggers_occurs(tmp_path, module, without, holding):
    draft = tmp_path / "draft.txt"
    for text, is_needed in ((without, False), (holding, True)):
        draft.write_text(text + "\n", encoding="utf-8")
        assert (module in modules(draft, tmp_path / "cache")) is is_needed


SELDOM = """
import sys
from doclint import seldom
seldom.defer()
import textwrap
assert type(textwrap) is seldom.Waiting and "dedent" not in vars(textwrap)
assert textwrap.dedent("  text") == "text" and type(textwrap) is type(sys)
import inspect
assert "def dedent" in inspect.getsource(textwrap)
"""


def test_a_module_that_is_seldom_used_waits_and_then_is_as_any_other():
    subprocess.run([sys.executable, "-c", SELDOM], check=True)


def test_a_profile_of_a_run_is_written(tmp_path):
    draft, profile = tmp_path / "draft.txt", tmp_path / "profile"
    draft.write_text("会议于今天召开。\n", encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "cProfile",
        "-o",
        str(profile),
        "-m",
        "doclint",
        "--isolated",
        str(draft),
    ]
    run = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert profile.stat().st_size > 0


def test_a_report_is_the_same_for_any_number_of_processes(tmp_path):
    for number in range(40):
        text = f"第{number}次会议,于今天召开。\n" * (1 + number % 3)
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "doclint", "--isolated", "--format", "json", str(tmp_path)]
    reports = [
        subprocess.run([*command, "--jobs", jobs], capture_output=True, check=False).stdout
        for jobs in ("1", "2", "3")
    ]
    assert reports[0]
    assert reports[0] == reports[1] == reports[2]
