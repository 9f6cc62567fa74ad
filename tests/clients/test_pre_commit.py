"""The hooks of this repository, run by the real pre-commit on a repository of someone's."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BAD = "关于开展安全检查的通知\n\n一、总体要求\n三、保障措施\n"
CLEAN = "关于开展安全检查的通知\n\n一、总体要求\n二、保障措施\n"
IDENTITY = ["-c", "user.name=t", "-c", "user.email=t@example.invalid"]

pytestmark = pytest.mark.clients


def run(folder, *command, check=True):
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, encoding="utf-8", env=environment()
    )
    assert not check or done.returncode == 0, done.stdout + done.stderr
    return done


def environment():
    return {**os.environ, "PRE_COMMIT_HOME": os.environ.get("PRE_COMMIT_HOME", "/tmp/doclint-pre-commit")}


@pytest.fixture(scope="module")
def hooks(tmp_path_factory):
    """A git repository with what this checkout holds now, committed or not."""
    folder = tmp_path_factory.mktemp("hooks")
    listed = run(ROOT, "git", "ls-files", "--cached", "--others", "--exclude-standard", "-z").stdout
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    run(folder, "git", "init", "--quiet")
    run(folder, "git", "add", "--all")
    run(folder, "git", *IDENTITY, "commit", "--quiet", "-m", "hooks")
    return folder, run(folder, "git", "rev-parse", "HEAD").stdout.strip()


@pytest.fixture
def repository(tmp_path, hooks):
    """A repository that uses the hook `doclint`, installed as git's pre-commit hook."""
    configure(tmp_path, hooks, "doclint")
    run(tmp_path, "git", "init", "--quiet")
    run(tmp_path, sys.executable, "-m", "pre_commit", "install")
    return tmp_path


def configure(folder, hooks, hook):
    path, revision = hooks
    (folder / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {path}\n  rev: {revision}\n  hooks:\n  - id: {hook}\n", "utf-8"
    )


def commit(folder):
    run(folder, "git", "add", "--all")
    return run(folder, "git", *IDENTITY, "commit", "-m", "draft", check=False)


def test_a_bad_draft_fails_the_commit_with_its_reasons(repository):
    (repository / "draft.txt").write_text(BAD, "utf-8")
    done = commit(repository)
    assert done.returncode == 1
    assert "headings/skipped-number" in done.stdout + done.stderr


def test_a_clean_draft_passes(repository):
    (repository / "draft.txt").write_text(CLEAN, "utf-8")
    done = commit(repository)
    assert done.returncode == 0, done.stdout + done.stderr


def test_an_excluded_file_stays_unread_although_pre_commit_names_it(repository):
    (repository / "doclint.toml").write_text('exclude = ["archive/"]\n', "utf-8")
    (repository / "archive").mkdir()
    (repository / "archive" / "old.txt").write_text(BAD, "utf-8")
    done = commit(repository)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_fixing_hook_corrects_and_stops_the_commit(repository, hooks):
    configure(repository, hooks, "doclint-fix")
    draft = repository / "draft.txt"
    draft.write_text("同志们，我们要认真学习,深入思考。\n", "utf-8")
    assert commit(repository).returncode == 1
    assert draft.read_text("utf-8") == "同志们，我们要认真学习，深入思考。\n"
    assert commit(repository).returncode == 0
