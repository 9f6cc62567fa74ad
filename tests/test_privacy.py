"""doclint opens no connection and keeps no copy of any text."""

import os
import subprocess
import sys
from pathlib import Path

SPEECH = Path(__file__).parents[1] / "examples" / "speech.txt"

# A program that fails at the first socket, run with its own home and temporary folder.
CODE = """
import socket, sys
def refuse(*arguments, **keywords):
    raise SystemExit("a socket was opened")
socket.socket = refuse
from doclint.cli import main
sys.exit(main(sys.argv[1:]))
"""


def test_no_socket_is_opened_and_no_file_is_left(tmp_path):
    home, work = tmp_path / "home", tmp_path / "work"
    home.mkdir()
    work.mkdir()
    (work / "draft.txt").write_bytes(SPEECH.read_bytes())
    environment = {**os.environ, "HOME": str(home), "TMPDIR": str(home), "XDG_CACHE_HOME": str(home)}
    environment["PYTHONDONTWRITEBYTECODE"] = "1"
    for arguments in (["draft.txt"], ["--fix", "--unsafe", "draft.txt"], ["--jobs", "2", "."]):
        command = [sys.executable, "-c", CODE, *arguments]
        done = subprocess.run(
            command, cwd=work, env=environment, capture_output=True, text=True, encoding="utf-8"
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
    assert [path.name for path in work.iterdir()] == ["draft.txt"]
    assert list(home.rglob("*")) == []
