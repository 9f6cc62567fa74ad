"""What is installed is whole: the wheel holds the families with their pages and data, and is typed."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, ROOT]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_file_of_the_packages(wheel):
    packed = set(zipfile.ZipFile(wheel).namelist())
    packages = [ROOT / "doclint", *(path for path in (ROOT / "plugins").iterdir() if path.is_dir())]
    wanted = {
        path.relative_to(package.parent).as_posix()
        for package in packages
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert wanted <= packed
    assert {"doclint/py.typed", "doclint_headings/py.typed"} <= packed


def test_the_wheel_installed_elsewhere_finds_faults_and_explains_them(wheel, tmp_path):
    target = tmp_path / "site"
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, wheel]
    subprocess.run(install, check=True, capture_output=True)
    (tmp_path / "draft.txt").write_text("一、总体要求\n三、保障措施\n", "utf-8")
    code = f"import sys; sys.path.insert(0, {str(target)!r}); from doclint.cli import main; sys.exit(main())"

    def run(*arguments):
        command = [sys.executable, "-c", code, *arguments]
        return subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8")

    assert "headings/skipped-number" in run("draft.txt").stdout
    assert "标题序号跳号" in run("--explain", "headings/skipped-number").stdout
