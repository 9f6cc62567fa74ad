"""A file is replaced whole or not at all, with its mode and its links, and nothing stays beside it."""

import os
import stat
import sys
import time

import pytest

from doclint import atomic
from doclint.atomic import replace_file, sweep

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes and links as POSIX has them")


@pytest.fixture(params=["nameless", "named"])
def way(request, monkeypatch):
    """Both ways to write beside: with a file that has no name yet, and where the system has no such."""
    if request.param == "named":
        monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    elif not hasattr(os, "O_TMPFILE"):
        pytest.skip("this system has no files without a name")
    return request.param


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "稿.txt"
    path.write_bytes(b"old")
    return path


def test_the_content_is_replaced_and_the_mode_stays(way, draft):
    draft.chmod(0o640)
    replace_file(draft, b"new")
    assert draft.read_bytes() == b"new"
    assert stat.S_IMODE(draft.stat().st_mode) == 0o640
    assert os.listdir(draft.parent) == ["稿.txt"]


def test_a_link_stays_a_link(way, draft):
    link = draft.parent / "链.txt"
    link.symlink_to(draft.name)
    replace_file(link, b"new")
    assert link.is_symlink()
    assert draft.read_bytes() == b"new"


def test_a_file_of_its_own_gets_the_mode_of_the_one_it_is_like(way, draft):
    draft.chmod(0o604)
    replace_file(draft.with_name("改.txt"), b"new", like=draft)
    assert stat.S_IMODE(draft.with_name("改.txt").stat().st_mode) == 0o604
    assert draft.read_bytes() == b"old"


def test_a_new_file_has_the_mode_of_new_files(way, draft):
    usual = draft.with_name("常.txt")
    usual.touch()
    replace_file(draft.with_name("新.txt"), b"new", like=draft.with_name("无.txt"))
    assert draft.with_name("新.txt").stat().st_mode == usual.stat().st_mode


def test_the_longest_name_is_no_hindrance(way, tmp_path):
    path = tmp_path / ("长" * 83 + ".txt")
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert os.listdir(tmp_path) == [path.name]


def test_what_fails_leaves_the_old_file_and_nothing_else(way, draft, monkeypatch):
    def full(handle):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        replace_file(draft, b"new")
    assert draft.read_bytes() == b"old"
    assert os.listdir(draft.parent) == ["稿.txt"]


def test_a_file_that_may_not_be_written_is_refused(way, draft, monkeypatch):
    monkeypatch.setattr(os, "access", lambda path, mode: False)  # to root nothing is forbidden
    with pytest.raises(PermissionError):
        replace_file(draft, b"new")
    assert draft.read_bytes() == b"old"


def test_a_missing_file_is_not_made(way, draft):
    draft.unlink()
    with pytest.raises(FileNotFoundError):
        replace_file(draft, b"new")
    assert os.listdir(draft.parent) == []


def left_beside(draft, age=0.0):
    left = draft.with_name(".稿.txt.doclint")
    left.write_bytes(b"half")
    os.utime(left, (time.time() - age,) * 2)
    return left


def test_what_a_killed_run_left_is_swept_and_does_not_hinder(way, draft):
    left = left_beside(draft, age=2 * atomic.STALE_AFTER)
    replace_file(draft, b"new")
    assert draft.read_bytes() == b"new"
    assert not left.exists()
    left_beside(draft, age=2 * atomic.STALE_AFTER)
    sweep(draft)
    assert not left.exists()


def test_what_another_run_may_be_writing_is_left_to_it(draft, monkeypatch):
    monkeypatch.delattr(os, "O_TMPFILE", raising=False)
    left = left_beside(draft)
    sweep(draft)
    with pytest.raises(FileExistsError):
        replace_file(draft, b"new")
    assert left.read_bytes() == b"half"
    assert draft.read_bytes() == b"old"


def test_fixing_sweeps_although_nothing_is_to_be_fixed_and_checking_touches_nothing(folder, doclint):
    (folder / "稿.txt").write_text("各镇要高度重视，认真部署。\n", "utf-8")
    left = left_beside(folder / "稿.txt", age=2 * atomic.STALE_AFTER)
    doclint("稿.txt")
    doclint("--diff", "稿.txt")
    assert left.exists()
    doclint("--fix", "稿.txt")
    assert os.listdir(folder) == ["稿.txt"]
