"""The editors' set-ups put every mark on the right character, past 𠮷, emoji and tabs."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

EDITORS = Path(__file__).parents[2] / "examples" / "editors"
DRAFT = "各位同志：\n\t𠮷林各县,\t要为👨‍👩‍👧家庭办实事,\t务求实效。\n一二三é𠮷\t深入学习,认真思考。\n"
FOUND = [(2, ","), (2, ","), (3, ",")]
"""On which lines the draft has which wrong characters."""

pytestmark = pytest.mark.clients


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    path = tmp_path / "草稿.txt"
    path.write_text(DRAFT, "utf-8")
    return path


def run(*command: str | Path, cwd: Path) -> str:
    """Run an editor as on a user's machine: with `doclint` on the path, and a home of its own."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(cwd),
        "XDG_CONFIG_HOME": str(cwd),
        "LC_ALL": "C.UTF-8",
    }
    done = subprocess.run(
        [str(each) for each in command], cwd=cwd, env=environment, stdin=subprocess.DEVNULL,
        capture_output=True, text=True, encoding="utf-8", timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_vim_marks_the_right_characters(draft: Path) -> None:
    answer = draft.with_name("answer.json")
    script = draft.with_name("script.vim")
    script.write_text(
        "set encoding=utf-8\n"
        f"edit {draft}\n"
        "Doclint\n"
        "let found = []\n"
        "for item in getloclist(0)\n"
        "  let line = getline(item.lnum)\n"
        "  let mark = strpart(line, item.col - 1, item.end_col - item.col)\n"
        "  call add(found, [item.lnum, mark, item.type, item.text])\n"
        "endfor\n"
        "lfirst\n"
        "let under = matchstr(getline('.'), '\\%' . col('.') . 'c.')\n"
        "let places = map(getmatches(), {_, each -> each.pos1})\n"
        "let lit = map(places, {_, at -> strpart(getline(at[0]), at[1] - 1, at[2])})\n"
        f"call writefile([json_encode({{'found': found, 'under': under, 'lit': lit}})], '{answer}')\n"
        "qall!\n",
        "utf-8",
    )
    plugin = EDITORS / "vim" / "plugin" / "doclint.vim"
    run("vim", "-Nu", "NONE", "-i", "NONE", "-es", "-S", plugin, "-S", script, cwd=draft.parent)
    told = json.loads(answer.read_text("utf-8"))
    assert [(line, mark) for line, mark, _, _ in told["found"]] == FOUND
    assert told["found"][0][2:] == ["E", "半角“,”应为全角“，” [punctuation/half-width-mark]"]
    assert told["under"] == ","
    assert told["lit"] == [",", ",", ","]


def test_neovim_marks_the_right_characters(draft: Path) -> None:
    answer = draft.with_name("answer.json")
    script = draft.with_name("script.lua")
    # What nvim-lint does with a linter: run it on the buffer's lines, parse, show.
    script.write_text(
        f"local linter = dofile({str(EDITORS / 'neovim' / 'doclint.lua')!r})\n"
        f"vim.cmd('edit ' .. vim.fn.fnameescape({str(draft)!r}))\n"
        "local command = { linter.cmd }\n"
        "for _, each in ipairs(linter.args) do\n"
        "  table.insert(command, type(each) == 'function' and each() or each)\n"
        "end\n"
        "local lines = vim.api.nvim_buf_get_lines(0, 0, -1, true)\n"
        "local output = vim.fn.system(command, table.concat(lines, '\\n') .. '\\n')\n"
        "local space = vim.api.nvim_create_namespace('doclint')\n"
        "vim.diagnostic.set(space, 0, linter.parser(output, 0))\n"
        "local found = {}\n"
        "for _, d in ipairs(vim.diagnostic.get(0)) do\n"
        "  local mark = vim.api.nvim_buf_get_text(0, d.lnum, d.col, d.end_lnum, d.end_col, {})[1]\n"
        "  table.insert(found, { d.lnum + 1, mark, d.severity, d.code, d.source })\n"
        "end\n"
        f"vim.fn.writefile({{ vim.json.encode(found) }}, {str(answer)!r})\n"
        "vim.cmd('qall!')\n",
        "utf-8",
    )
    run("nvim", "--headless", "-u", "NONE", "-i", "NONE", "-S", script, cwd=draft.parent)
    found = json.loads(answer.read_text("utf-8"))
    assert [(line, mark) for line, mark, *_ in found] == FOUND
    assert found[0][2:] == [1, "punctuation/half-width-mark", "doclint"]


def test_emacs_marks_the_right_characters(draft: Path) -> None:
    answer = draft.with_name("answer.json")
    code = f"""
    (progn
      (find-file {lisp(draft)})
      (flymake-doclint-setup)
      (flymake-start)
      (let ((until (+ (float-time) 30)))
        (while (and (null (flymake-diagnostics)) (< (float-time) until))
          (accept-process-output nil 0.1)))
      (let ((found (mapcar (lambda (d)
                             (vector (line-number-at-pos (flymake-diagnostic-beg d))
                                     (buffer-substring-no-properties (flymake-diagnostic-beg d)
                                                                     (flymake-diagnostic-end d))
                                     (format "%s" (flymake-diagnostic-type d))
                                     (flymake-diagnostic-text d)))
                           (sort (flymake-diagnostics)
                                 (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b))))))
            (coding-system-for-write 'utf-8))
        (write-region (json-encode (vconcat found)) nil {lisp(answer)})))
    """
    backend = EDITORS / "emacs" / "flymake-doclint.el"
    run("emacs", "--batch", "-Q", "-l", backend, "--eval", code, cwd=draft.parent)
    found = json.loads(answer.read_text("utf-8"))
    assert [(line, mark) for line, mark, *_ in found] == FOUND
    assert found[0][2:] == [":error", "半角“,”应为全角“，” [punctuation/half-width-mark]"]


def lisp(path: Path) -> str:
    return json.dumps(str(path), ensure_ascii=False)


def test_the_task_of_vs_code_names_the_right_utf16_columns(draft: Path) -> None:
    task = json.loads((EDITORS / "vscode" / "tasks.json").read_text("utf-8"))["tasks"][0]
    matcher = task["problemMatcher"]["pattern"]
    printed = run(sys.executable, EDITORS / "vscode" / "problems.py", draft, cwd=draft.parent)
    lines = DRAFT.split("\n")
    found = []
    for line in printed.splitlines():
        match = re.fullmatch(matcher["regexp"], line)
        assert match is not None, line
        assert match[matcher["file"]] == str(draft)
        assert match[matcher["severity"]] == "error"
        number, start, end = (int(match[matcher[key]]) for key in ("line", "column", "endColumn"))
        units = lines[number - 1].encode("utf-16-le")
        found.append((number, units[2 * start - 2 : 2 * end - 2].decode("utf-16-le")))
    assert found == FOUND
