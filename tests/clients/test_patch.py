"""What `--diff` prints, applied by the real patch, is what `--fix` writes, in every encoding."""

import subprocess
import sys

import pytest

pytestmark = pytest.mark.clients

LINES = [
    "关于开展安全检查的通知",
    "",
    "各镇要高度重视,认真部署。",
    "检查分三步走:先自查,后互查。",
    "切实抓好落实.",
    "",
]
STORED = {
    "utf-8": lambda text: text.encode(),
    "utf-8 with a BOM": lambda text: text.encode("utf-8-sig"),
    "utf-16 little-endian": lambda text: b"\xff\xfe" + text.encode("utf-16-le"),
    "utf-16 big-endian": lambda text: b"\xfe\xff" + text.encode("utf-16-be"),
    "gb18030": lambda text: text.encode("gb18030"),
    "big5": lambda text: text.translate(str.maketrans("关于开检查镇视认实办", "關於開檢查鎮視認實辦")).encode(
        "big5", "replace"
    ),
}
ENDINGS = {"lf": "\n", "crlf": "\r\n", "mixed": None}


def joined(ending):
    if ENDINGS[ending]:
        return ENDINGS[ending].join(LINES)
    return "\n".join(LINES[:3]) + "\r\n" + "\r\n".join(LINES[3:])


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("stored", STORED)
@pytest.mark.parametrize("name", ["draft.txt", "讲话 稿.txt"])
def test_patch_applies_what_diff_prints(tmp_path, stored, ending, name):
    content = STORED[stored](joined(ending))
    for folder in ("fixed", "patched"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_bytes(content)
    doclint = [sys.executable, "-m", "doclint", "--isolated"]
    subprocess.run([*doclint, "--fix", name], cwd=tmp_path / "fixed", capture_output=True)
    shown = subprocess.run([*doclint, "--diff", name], cwd=tmp_path / "patched", capture_output=True)
    assert (tmp_path / "patched" / name).read_bytes() == content
    command = ["patch", "--binary", "-p1", "--no-backup-if-mismatch"]
    done = subprocess.run(command, cwd=tmp_path / "patched", input=shown.stdout, capture_output=True)
    assert done.returncode == 0, done.stdout + done.stderr
    fixed = (tmp_path / "fixed" / name).read_bytes()
    assert fixed != content
    assert (tmp_path / "patched" / name).read_bytes() == fixed
