"""What one small file does not need is not imported: the start stays quick."""

import subprocess
import sys

CODE = """
import sys
from doclint.cli import main
status = main([*sys.argv[1:], "--isolated", "--jobs", "1", "--format", "json"])
print(status, *sys.modules, file=sys.stderr)
"""
UNNEEDED = {
    "charset_normalizer", "concurrent.futures", "email", "importlib.metadata", "importlib.resources", "lxml",
    "markdown_it", "multiprocessing", "opencc", "pathspec", "regex", "rich", "socket", "tomli", "wcwidth",
    "encodings.gb18030", "encodings.big5",
}  # fmt: skip
MOST_MODULES = 520


def test_a_small_file_imports_little(tmp_path):
    draft = tmp_path / "draft.txt"
    draft.write_text("各位代表：\n现在，我报告工作，请予审议。\n", encoding="utf-8")
    command = [sys.executable, "-c", CODE, str(draft)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    status, *modules = done.stderr.split()
    assert status == "0", done.stdout
    assert UNNEEDED & set(modules) == set()
    assert len(modules) <= MOST_MODULES


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
