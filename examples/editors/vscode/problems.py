"""One line a remark, for VS Code's problem matcher. Run by the task in tasks.json with the file's path."""

import json
import subprocess
import sys
from pathlib import Path


def main(path: str) -> None:
    """Judge the file and print what was found; columns are UTF-16 units, as VS Code counts them."""
    command = ["doclint", "--format", "json", "--stdin-filename", path, "-"]
    done = subprocess.run(command, input=Path(path).read_bytes(), stdout=subprocess.PIPE, check=False)
    report = json.loads(done.stdout)
    for file in report["files"]:
        for each in file["diagnostics"]:
            start, end = (f"{each[at]['line']}:{each[at]['utf16_column']}" for at in ("start", "end"))
            print(f"{path}:{start}:{end}: {each['severity']}: {each['message']} [{each['rule']}]")
    for each in [*report["failures"], *(one for file in report["files"] for one in file["failures"])]:
        print(f"{path}:1:1:1:1: error: {each['where']}：{each['cause']} [doclint]")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    main(sys.argv[1])
