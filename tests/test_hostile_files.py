"""Whatever lies among the drafts: a sentence that names file and remedy, nothing lost, nothing hung."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="files and limits as Linux has them")

BAD = "一、总体要求\n三、保障措施\n各单位要认真落实,抓好工作。\n"
NO_OVERRIDE = ["setpriv", "--bounding-set", "-dac_override,-dac_read_search,-fowner"]
"""Even root then obeys the modes of files."""


def command(*arguments: str, obeying: bool = False, **options: object) -> subprocess.CompletedProcess[str]:
    before = NO_OVERRIDE if obeying and os.geteuid() == 0 else []
    if before and not shutil.which("setpriv"):
        pytest.skip("root obeys no modes, and there is no setpriv to make it")
    line = [*before, sys.executable, "-m", "doclint", *arguments]
    return subprocess.run(line, capture_output=True, encoding="utf-8", check=False, timeout=120, **options)


def causes(run: subprocess.CompletedProcess[str]) -> list[str]:
    assert run.returncode == 2, run.stderr
    assert run.stderr == ""
    files = json.loads(run.stdout)["files"]
    return [f"{each['where']}：{each['cause']}" for file in files for each in file["failures"]]


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (
            "各单位".encode() + b"\0",
            "这是二进制文件，不是文本（第 10 个字节是 NUL）；请在原来的程序中另存为 UTF-8 文本",
        ),
        (
            b"\xff\xfe" + "各".encode("utf-16-le") + b"\x00\xd8" + "好".encode("utf-16-le"),
            "文件以 UTF-16 标记（BOM）开头，但第 5 个字节起不是 UTF-16；请重新另存为 UTF-8",
        ),
        (
            "各单位".encode() + b"\xc0\xaf" + "好".encode(),
            "认不出文件的编码：第 1 行第 10 个字节（0xC0）起不是 UTF-8，全文也不是 GB18030 或 Big5；"
            "请用编辑器以正确的编码打开，另存为 UTF-8",
        ),
        (
            "各单位".encode() + b"\xed\xa0\x80",
            "认不出文件的编码：第 1 行第 10 个字节（0xED）起不是 UTF-8，全文也不是 GB18030 或 Big5；"
            "请用编辑器以正确的编码打开，另存为 UTF-8",
        ),
    ],
    ids=["NUL", "half a surrogate pair in UTF-16", "overlong UTF-8", "surrogate in UTF-8"],
)
def test_bytes_that_are_no_text(folder, content, cause):
    (folder / "稿.txt").write_bytes(content)
    assert causes(command("--fix", "--format", "json", "稿.txt")) == [f"稿.txt：{cause}"]
    assert (folder / "稿.txt").read_bytes() == content


def test_a_hundred_megabytes_are_refused_unread(folder):
    os.truncate(os.open(folder / "稿.txt", os.O_CREAT | os.O_RDWR), 100 << 20)
    limit = lambda: resource.setrlimit(resource.RLIMIT_AS, (400 << 20, 400 << 20))  # noqa: E731
    run = command("--format", "json", "稿.txt", preexec_fn=limit)
    assert causes(run) == ["稿.txt：文件超过 32 MB，没有检查；请拆成几个文件"]


def test_standard_input_has_the_same_limit(folder):
    run = command("--format", "json", "-", input="好" * (12 << 20))
    assert causes(run) == ["-：文件超过 32 MB，没有检查；请拆成几个文件"]


@pytest.mark.parametrize("line", ["一", "，好，", "好"])
def test_a_million_short_lines(folder, line):
    (folder / "稿.txt").write_text(f"{line}\n" * 1_000_000, "utf-8")
    run = command("--format", "github", "--select", "numbers,wording,layout", "稿.txt")
    assert run.returncode in (0, 1)
    assert run.stderr == ""


@pytest.mark.slow
def test_very_many_numbers_that_fit_nothing_are_given_up(folder):
    (folder / "稿.txt").write_text("一、工作\n" * 200_000, "utf-8")
    run = command("--format", "github", "--select", "headings/repeated-number", "稿.txt")
    assert run.returncode == 1
    assert run.stderr == ""


def test_a_pipe_with_a_name_is_not_opened(folder):
    os.mkfifo(folder / "管.txt")
    (folder / "好.txt").write_text(BAD, "utf-8")
    expected = "不是普通文件（或链接已断）；请指定文稿或文件夹"
    assert causes(command("--format", "json", "管.txt", "好.txt")) == [f"管.txt：{expected}"]
    assert command(".").returncode == 1


def test_folders_that_link_to_each_other_end(folder):
    (folder / "甲").mkdir()
    (folder / "甲" / "稿.txt").write_text(BAD, "utf-8")
    os.symlink("..", folder / "甲" / "上")
    os.symlink("自.txt", folder / "自.txt")
    run = command("--format", "json", ".")
    assert [each["path"] for each in json.loads(run.stdout)["files"]] == ["甲/稿.txt"]
    assert run.returncode == 1
    expected = "不是普通文件（或链接已断）；请指定文稿或文件夹"
    assert causes(command("--format", "json", "自.txt")) == [f"自.txt：{expected}"]


FORMATS = ("human", "json", "github", "sarif", "html", "checkstyle", "rdjson")
NAMES = (b"a\nb.txt", b"\xb9\xa4\xd7\xf7.txt", b"\x1b[31m.txt", b"--fix.txt", b"a:b,c%0A.txt")


@pytest.mark.parametrize("arguments", [*([f"--format={each}"] for each in FORMATS), ["--statistics"]])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_names_of_any_bytes(folder, arguments, jobs):
    for name in NAMES:
        (folder / os.fsdecode(name)).write_text(BAD, "utf-8")
    run = command("--jobs", jobs, *arguments, ".")
    assert run.returncode == 1
    assert run.stderr == ""
    assert "\x1b" not in run.stdout


def test_a_patch_has_the_names_as_they_are(folder):
    """As git's: another program must find the files by them."""
    name = os.fsdecode(NAMES[1])
    (folder / name).write_text(BAD, "utf-8")
    line = [sys.executable, "-m", "doclint", "--diff", name]
    run = subprocess.run(line, capture_output=True, check=False)
    assert b"--- a/" + NAMES[1] in run.stdout
    assert run.returncode == 1


def test_drafts_with_names_of_any_bytes_are_corrected_and_accepted(folder):
    for name in NAMES:
        (folder / os.fsdecode(name)).write_text(BAD, "utf-8")
    assert command("--update-baseline", "--baseline", "b.json", ".").returncode == 0
    assert command("--baseline", "b.json", ".").returncode == 0
    assert command("--fix", ".").returncode == 1
    assert {path.read_text("utf-8") for path in folder.glob("*.txt")} == {BAD.replace(",", "，")}


HOUSE = """
import os
from pathlib import Path
from doclint import hookimpl, rule

@rule("house/meddling", title="插手")
def meddling(document):
    {act}
    return ()

@hookimpl
def doclint_rules():
    return [meddling]
"""


@pytest.mark.parametrize(
    ("act", "cause", "left"),
    [
        ("Path('稿.txt').write_text('新写的')", "检查期间文件被别的程序改动，没有写回；请重新运行", "新写的"),
        (
            "Path('稿.txt').unlink(missing_ok=True)",
            "写不了 稿.txt（没有这个文件或文件夹），文件没有改动；请检查权限和磁盘空间",
            None,
        ),
    ],
    ids=["changes", "vanishes"],
)
def test_a_file_that_changes_while_it_is_judged_is_not_overwritten(folder, act, cause, left):
    (folder / "house.py").write_text(HOUSE.format(act=act), "utf-8")
    (folder / "doclint.toml").write_text('plugins = ["house.py"]', "utf-8")
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = command("--allow-local-plugins", "--fix", "--format", "json", "稿.txt")
    assert causes(run) == [f"稿.txt：{cause}"]
    names = [path.name for path in folder.glob("*.txt")]
    assert names == (["稿.txt"] if left else [])
    assert left is None or (folder / "稿.txt").read_text("utf-8") == left


def test_a_file_that_is_being_written_is_not_judged(folder, doclint, monkeypatch):
    draft = folder / "稿.txt"
    draft.write_text(BAD, "utf-8")
    status, calls = os.fstat, []

    def growing(handle: int) -> os.stat_result:
        if calls:
            with draft.open("a", encoding="utf-8") as file:
                file.write("还有")
        calls.append(handle)
        return status(handle)

    monkeypatch.setattr("doclint.disk.os.fstat", growing)
    run = doclint("--format", "json", "稿.txt")
    (file,) = json.loads(run.out)["files"]
    assert run.status == 2
    assert [each["cause"] for each in file["failures"]] == [
        "别的程序正在写这个文件，没有检查；请等它写完再查"
    ]


def test_one_endless_number_keeps_no_rule_beyond_its_time(folder):
    (folder / "数.txt").write_text("1" * 60_000 + "\n", "utf-8")
    run = command("--isolated", "--select", "numbers", "--format", "json", "数.txt")
    (file,) = json.loads(run.stdout)["files"]
    assert file["failures"] == []


def test_a_file_whose_size_the_system_does_not_tell_is_not_judged_by_its_beginning():
    (cause,) = causes(command("--isolated", "--format", "json", "/proc/version"))
    assert cause == "/proc/version：读到的内容与文件的大小不符，没有检查；请复制成普通文件再查"


def test_a_file_that_vanishes_before_it_is_read(folder, doclint, monkeypatch):
    from doclint import run as runner

    (folder / "甲.txt").write_text(BAD, "utf-8")
    (folder / "乙.txt").write_text(BAD, "utf-8")
    find = runner.find

    def found(*arguments: object) -> object:
        files = find(*arguments)
        (folder / "甲.txt").unlink()
        return files

    monkeypatch.setattr(runner, "find", found)
    ran = doclint("--format", "json", "甲.txt", "乙.txt")
    first, second = json.loads(ran.out)["files"]
    cause = "读不了（没有这个文件或文件夹）；请检查文件是否存在、有无读取权限"
    assert [each["cause"] for each in first["failures"]] == [cause]
    assert second["diagnostics"]


def test_a_folder_in_which_nothing_may_be_written(folder):
    within = folder / "只读"
    within.mkdir()
    (within / "稿.txt").write_text(BAD, "utf-8")
    within.chmod(0o555)
    try:
        run = command("--fix", "--format", "json", "只读", obeying=True)
    finally:
        within.chmod(0o755)
    cause = "写不了 只读/稿.txt（没有权限），文件没有改动；请检查权限和磁盘空间"
    assert causes(run) == [f"只读/稿.txt：{cause}"]
    assert [path.name for path in within.iterdir()] == ["稿.txt"]
    assert (within / "稿.txt").read_text("utf-8") == BAD


def test_a_file_and_a_folder_that_may_not_be_read(folder):
    (folder / "密").mkdir()
    (folder / "密" / "稿.txt").write_text(BAD, "utf-8")
    (folder / "密.txt").write_text(BAD, "utf-8")
    (folder / "密").chmod(0)
    (folder / "密.txt").chmod(0)
    try:
        run = command("--format", "json", "密", "密.txt", obeying=True)
    finally:
        (folder / "密").chmod(0o755)
    assert sorted(causes(run)) == [
        "密.txt：读不了（没有权限）；请检查文件是否存在、有无读取权限",
        "密：打不开文件夹（没有权限）；请检查读取权限",
    ]


@pytest.fixture
def full(folder: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the command where no file may grow beyond 100 bytes, which a full disk is like."""

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))  # noqa: E731
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        return command(*arguments, preexec_fn=limit, env=environment)

    return run


def test_a_disk_that_is_full_while_fixing(folder, full):
    (folder / "甲.txt").write_text(BAD * 3, "utf-8")
    (folder / "乙.txt").write_text("好,\n", "utf-8")
    (cause,) = causes(full("--fix", "--format", "json", "甲.txt", "乙.txt"))
    assert cause == "甲.txt：写不了 甲.txt（文件太大），文件没有改动；请检查权限和磁盘空间"
    assert sorted(path.name for path in folder.iterdir()) == ["乙.txt", "甲.txt"]
    assert (folder / "甲.txt").read_text("utf-8") == BAD * 3
    assert (folder / "乙.txt").read_text("utf-8") == "好，\n"


def test_a_disk_that_is_really_full(folder):
    disk = folder / "盘"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)]
    if os.geteuid() or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small disk")
    try:
        draft = BAD * 500
        (disk / "稿.txt").write_text(draft, "utf-8")
        run = command("--fix", "--format", "json", "盘")
        cause = "写不了 盘/稿.txt（磁盘已满），文件没有改动；请检查权限和磁盘空间"
        assert causes(run) == [f"盘/稿.txt：{cause}"]
        assert [path.name for path in disk.iterdir()] == ["稿.txt"]
        assert (disk / "稿.txt").read_text("utf-8") == draft
    finally:
        subprocess.run(["umount", str(disk)], check=True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["稿.txt"],
        ["--format", "json", "稿.txt"],
        ["--diff", "稿.txt"],
        ["--rules"],
        ["--output", "/dev/full", "稿.txt"],
    ],
    ids=" ".join,
)
def test_a_report_that_finds_no_room(folder, arguments):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    with open("/dev/full", "w") as nowhere:
        line = [sys.executable, "-m", "doclint", *arguments]
        run = subprocess.run(line, stdout=nowhere, stderr=subprocess.PIPE, encoding="utf-8", check=False)
    assert run.returncode == 2
    assert run.stderr == "doclint：报告写不出去：磁盘已满；请检查磁盘空间\n"


@pytest.mark.parametrize("setting", ['allow = ["词.txt"]', 'lexicons = ["词.txt"]'])
def test_a_list_of_words_that_never_ends_is_not_read(folder, setting):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    (folder / "doclint.toml").write_text(setting, "utf-8")
    os.symlink("/dev/zero", folder / "词.txt")
    run = command("稿.txt")
    assert run.returncode == 2
    assert "词.txt 不是普通文件" in run.stderr
