"""A plugin of another distribution, installed as its users would, and a single-file one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from doclint.testing import examples, verify

HOUSE = Path(__file__).parents[1] / "examples" / "house_rules"
DRAFT = "关于开展便民服务的通知\n\n如有疑问，请拨打0390-5550110咨询。\n"


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder for PYTHONPATH that holds the installed plugin."""
    target = tmp_path_factory.mktemp("site")
    source = shutil.copytree(HOUSE, tmp_path_factory.mktemp("source") / "house_rules")
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, source]
    subprocess.run(command, check=True, capture_output=True)
    return target


def doclint(folder, *arguments, site=None):
    environment = {**os.environ, "PYTHONPATH": str(site)} if site else None
    return subprocess.run(
        [sys.executable, "-m", "doclint", *arguments],
        cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8",
    )  # fmt: skip


@pytest.fixture
def draft(tmp_path):
    (tmp_path / "draft.txt").write_text(DRAFT, "utf-8")
    return tmp_path


def test_an_installed_plugin_acts_when_the_configuration_names_it(draft, installed):
    assert doclint(draft, "draft.txt", site=installed).returncode == 0
    (draft / "doclint.toml").write_text('plugins = ["house-rules"]\n', "utf-8")
    run = doclint(draft, "draft.txt", site=installed)
    assert run.returncode == 1, run.stderr
    assert "house-rules/hotline-number" in run.stdout
    assert "热线电话已改为 0390-5550220" in run.stdout


def test_a_named_plugin_that_is_not_installed_is_a_failure_and_the_rest_is_reported(draft):
    (draft / "doclint.toml").write_text('plugins = ["house-rules"]\n', "utf-8")
    (draft / "draft.txt").write_text(DRAFT.replace("，", ","), "utf-8")
    run = doclint(draft, "draft.txt")
    assert run.returncode == 2
    assert "没有安装名为 house-rules 的插件" in run.stdout + run.stderr
    assert "punctuation/" in run.stdout


def test_isolated_loads_no_third_party_plugin(draft, installed):
    (draft / "doclint.toml").write_text('plugins = ["house-rules"]\n', "utf-8")
    assert doclint(draft, "--isolated", "draft.txt", site=installed).returncode == 0


def test_a_single_file_plugin_is_refused_unless_it_is_allowed(draft):
    code = (HOUSE / "house_rules" / "hotline_number.py").read_text("utf-8").replace("house-rules/", "ours/")
    hook = "\nfrom doclint import hookimpl\n\n@hookimpl\ndef doclint_rules():\n    return [hotline_number]\n"
    (draft / "ours.py").write_text(code + hook, "utf-8")
    (draft / "doclint.toml").write_text('plugins = ["ours.py"]\n', "utf-8")
    refused = doclint(draft, "draft.txt")
    assert refused.returncode == 2
    assert "ours.py 是会被执行的代码，未加载" in refused.stderr
    assert "--allow-local-plugins" in refused.stderr
    for allowed in (["--allow-local-plugins"], ["--config", "doclint.toml"]):
        run = doclint(draft, *allowed, "draft.txt")
        assert run.returncode == 1, run.stderr
        assert "ours/hotline-number" in run.stdout


def test_the_plugin_tests_its_own_page(monkeypatch):
    monkeypatch.syspath_prepend(HOUSE)
    import house_rules

    rules = house_rules.doclint_rules()
    for example in (each for rule in rules for each in examples(rule)):
        verify(example, rules)
