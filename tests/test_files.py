"""Arguments become files: folders mean their drafts, and what cannot be read is told with its remedy."""

import os
from pathlib import Path

import pytest

from doclint import Failure
from doclint.files import find


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(*names: str, text: str = "稿") -> None:
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    return write


def look(*paths: str, excluded=lambda path: False):
    return find(paths, lambda path: {".txt", ".md"}, excluded)


def files(*paths: str, **more) -> list[str]:
    found = look(*paths, **more)
    assert found.failures == ()
    return [path.as_posix() for path in found.files]


def test_a_folder_means_its_drafts_sorted_by_path(folder):
    folder("稿/b.txt", "稿/a.md", "稿/子/c.TXT", "稿/d.pdf", "稿/e", "稿/b/z.txt")
    assert files("稿") == ["稿/a.md", "稿/b.txt", "稿/b/z.txt", "稿/子/c.TXT"]


def test_hidden_and_foreign_folders_are_left_out(folder):
    folder("a.txt", ".git/b.txt", ".venv/c.txt", "node_modules/d.md", ".e.txt", "~$f.txt", "g/.h/i.txt")
    assert files(".") == ["a.txt"]


def test_files_keep_the_order_of_the_arguments_and_come_once(folder):
    folder("b.txt", "a.txt", "c/d.txt")
    assert files("c", "b.txt", ".", "b.txt") == ["c/d.txt", "b.txt", "a.txt"]


def test_a_named_file_is_read_whatever_it_is_called(folder):
    folder("README", ".hidden.txt", "note.text")
    assert files("README", ".hidden.txt", "note.text") == ["README", ".hidden.txt", "note.text"]


def test_nested_gitignore_files_hold_and_the_nearest_decides(folder):
    folder("a.txt", "旧/b.txt", "新/c.txt", "新/d.txt", "新/深/c.txt", "新/根.txt")
    folder(".gitignore", text="旧/\nc.txt\n/根.txt\n")
    folder("新/.gitignore", text="d.txt\n!/c.txt\n")
    assert files(".") == ["a.txt", "新/c.txt", "新/根.txt"]


def test_gitignore_files_above_the_folder_hold_up_to_the_repository(folder):
    folder("库/稿/a.txt", "库/稿/b.txt", "库/稿/c.txt")
    folder("库/.git/HEAD", "库/.gitignore", text="a.txt")
    folder(".gitignore", text="b.txt")
    assert files("库/稿") == ["库/稿/b.txt", "库/稿/c.txt"]


def test_a_named_file_is_read_though_git_ignores_it(folder):
    folder("a.txt")
    folder(".gitignore", text="*.txt")
    assert files("a.txt") == ["a.txt"]


def test_a_gitignore_that_changed_holds_in_the_next_search(folder):
    folder("a.txt", "b.txt")
    assert files(".") == ["a.txt", "b.txt"]
    folder(".gitignore", text="a.txt")
    assert files(".") == ["b.txt"]


def test_excluded_files_are_skipped_even_when_named(folder):
    folder("a.txt", "旧/b.txt")
    found = look("旧/b.txt", ".", excluded=lambda path: path.parts[0] == "旧")
    assert (found.files, found.skipped, found.failures) == ((Path("a.txt"),), (Path("旧/b.txt"),), ())


def test_a_folder_of_excluded_drafts_is_no_failure(folder):
    folder("旧/b.txt")
    assert look("旧", excluded=lambda path: True).failures == ()


def test_links_to_folders_are_not_followed_and_links_to_files_are(folder):
    folder("稿/a.txt", "外/b.txt")
    os.symlink(Path("..").resolve(), "稿/环")
    os.symlink(Path("稿").resolve(), "稿/自身")
    os.symlink(Path("外/b.txt").resolve(), "稿/链.txt")
    os.symlink("无", "稿/断.txt")
    os.symlink("绕.txt", "稿/绕.txt")
    assert files("稿") == ["稿/a.txt", "稿/链.txt"]


def test_a_named_link_to_a_folder_is_followed(folder):
    folder("稿/a.txt")
    os.symlink("稿", "链")
    assert files("链") == ["链/a.txt"]


def failure(*paths: str) -> tuple[Failure, ...]:
    found = look(*paths)
    assert found.files == ()
    return found.failures


def test_a_missing_file(folder):
    assert failure("无/此.txt") == (Failure("无/此.txt", "没有这个文件；请检查路径"),)


@pytest.mark.parametrize("name", ["长" * 300, "a\0b"], ids=["too long", "with NUL"])
def test_a_name_that_no_file_can_have(folder, name):
    assert failure(name) == (Failure(name, "没有这个文件；请检查路径"),)


def test_a_folder_without_drafts(folder):
    folder("空/a.pdf")
    cause = "文件夹里没有文稿（.md、.txt）；隐藏的和 .gitignore 忽略的不算，可直接写明文件名"
    assert failure("空") == (Failure("空", cause),)


def test_a_broken_link(folder):
    os.symlink("无", "断.txt")
    cause = "不是普通文件（或链接已断）；请指定文稿或文件夹"
    assert failure("断.txt") == (Failure("断.txt", cause),)


def test_a_folder_that_cannot_be_opened_is_told_and_the_others_are_read(folder, monkeypatch):
    folder("稿/a.txt", "稿/锁/b.txt")
    scandir = os.scandir

    def locked(path):
        if Path(path).name == "锁":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", locked)
    found = look("稿")
    assert found.files == (Path("稿/a.txt"),)
    cause = "打不开文件夹（没有权限）；请检查读取权限"
    assert found.failures == (Failure("稿/锁", cause),)
    assert look("稿/锁").failures == found.failures
