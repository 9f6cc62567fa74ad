"""Whatever a rule does, it costs that rule on that file: it is named, the rest is reported, the end is 2."""

import io
import json
import re
import subprocess
import sys
import textwrap

import pytest

from doclint import plugins, rule

BAD = "一、总体要求\n三、保障措施\n"
HOOK = """
from doclint import Finding, Fix, Span, hookimpl, rule, replace

def suits(document):
    if "疑" in document.text:
        while True: pass
    return True

@rule("house/odd", title="古怪", triggers="坏", suits=suits)
def odd(document):
{body}

@rule("house/sound", title="正常", triggers="坏")
def sound(document):
    yield Finding(Span(0, 1), "正常")

@hookimpl
def doclint_rules():
    return [odd, sound]
"""
LIMITS = "rule-seconds = 0.5\n"


@pytest.fixture
def told(folder, doclint):
    """Run a plugin whose rule has this body on two drafts, of which it spoils one: what is told of it."""

    def run(body, *arguments, limits=LIMITS):
        (folder / "house.py").write_text(
            HOOK.format(body=textwrap.indent(textwrap.dedent(body), "    ")), "utf-8"
        )
        (folder / "doclint.toml").write_text(f'plugins = ["house.py"]\n{limits}', "utf-8")
        (folder / "好.txt").write_text(BAD, "utf-8")
        (folder / "坏.txt").write_text("坏事\n" + BAD, "utf-8")
        ran = doclint("--allow-local-plugins", "--format", "json", *arguments, "坏.txt", "好.txt")
        assert ran.status == 2
        spoilt, sound = json.loads(ran.out)["files"]
        assert [each["rule"] for each in sound["diagnostics"]] == ["headings/skipped-number"]
        assert sound["failures"] == []
        assert {"house/sound", "headings/skipped-number"} <= {each["rule"] for each in spoilt["diagnostics"]}
        assert "house/odd" not in {each["rule"] for each in spoilt["diagnostics"]}
        ((where, cause),) = [(each["where"], each["cause"]) for each in spoilt["failures"]]
        assert where == "规则 house/odd"
        return cause

    return run


LATE = "查了 0.5 秒还没有结果，已经停止"
KILLED = "过了时限仍不停止，已经强行结束"
CRASH = "import ctypes, faulthandler\nfaulthandler.disable()\nctypes.string_at(0)"
GONE = "检查它的进程自己结束了（退出码 {}）"


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("while True: pass", LATE),
        ("import re\nre.match('(a+)+$', 'a' * 60 + 'b')", LATE),
        ("import regex\nregex.match('(?:(?:甲+)+)+乙', '甲' * 5000)", LATE),
        ("import time\ntime.sleep(60)", LATE),
        ("try:\n    while True: pass\nexcept Exception: pass\nreturn ()", LATE),
        ("import itertools\nany(itertools.repeat(0))", KILLED),
        ("import os\nos._exit(0)", GONE.format(0)),
        ("import os\nos._exit(3)", GONE.format(3)),
        ("import os, signal\nos.kill(os.getpid(), signal.SIGKILL)", "检查它的进程被 SIGKILL 结束"),
        (CRASH, "检查它的进程被 SIGSEGV 结束"),
    ],
    ids=[
        "a loop", "a loop in re", "a loop in regex", "sleep", "a loop that catches exceptions",
        "a loop in C that no signal ends", "exit", "exit 3", "killed", "crash",
    ],
)  # fmt: skip
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.skipif(sys.platform != "linux", reason="alarms and limits as Linux has them")
def test_a_rule_that_does_not_come_back(told, body, cause, jobs):
    assert told(body, "--jobs", jobs).startswith(cause)


@pytest.mark.parametrize(
    "body",
    [
        "held = []\nwhile True: held.append(bytearray(10_000_000))",
        "while True: yield Finding(Span(0, 1), str(bytearray(100_000)))",
    ],
)
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory")
def test_a_rule_that_allocates_without_end(told, body):
    assert told(body, limits="memory-mb = 128\nrule-seconds = 60\n").startswith("用尽了允许的内存，已经停止")


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("raise SystemExit(0)", "SystemExit: 0"),
        ("raise RuntimeError('坏了')", "RuntimeError: 坏了"),
        ("def deeper(): deeper()\ndeeper()", "RecursionError: "),
        ("return 1", "TypeError: 'int' object is not iterable"),
        ("return None", "TypeError: 'NoneType' object is not iterable"),
        ("return [None]", "TypeError: 规则给出的不是 Finding，而是 NoneType"),
        ("yield (0, 1, '话')", "TypeError: 规则给出的不是 Finding，而是 tuple"),
        ("yield Finding(Span(0, 99), '话')", "ValueError: 位置 Span(start=0, end=99) 不在正文 0 至 17 之内"),
        ("yield Finding(Span(-1, 1), '话')", "ValueError: 位置 Span(start=-1, end=1) 不在"),
        ("yield Finding(Span(2, 1), '话')", "ValueError: 位置 Span(start=2, end=1) 不在"),
        ("yield Finding(Span(0.0, 1), '话')", "ValueError: 位置 Span(start=0.0, end=1) 不在"),
        ("yield Finding((0, 1), '话')", "TypeError: 位置不是 Span，而是 tuple"),
        ("yield Finding(Span(0, 1), None)", "TypeError: Finding.message不是 str，而是 NoneType"),
        ("yield Finding(Span(0, 1), '\\ud800')", "UnicodeEncodeError: "),
        ("yield Finding(Span(0, 1), '话', '改')", "TypeError: Finding.fix不是 Fix，而是 str"),
        ("yield Finding(Span(0, 1), '话', Fix('改', ['改']))", "TypeError: Fix.edits不是 tuple，而是 list"),
        ("yield Finding(Span(0, 1), '话', Fix('改', (1,)))", "TypeError: Fix.edits 中的不是 Edit，而是 int"),
        ("yield Finding(Span(0, 1), '话', replace(Span(0, 1), 1))", "TypeError: Edit.text不是 str"),
        ("yield Finding(Span(0, 1), '话', replace(Span(0, 1), '字', 'safe'))", "TypeError: Fix.safety不是"),
        (
            "yield Finding(Span(0, 1), '话', replace(Span(0, 99), '字'))",
            "ValueError: 位置 ",
        ),
    ],
)
def test_a_rule_that_yields_nonsense(told, body, cause):
    assert told(body).startswith(cause)


@pytest.mark.skipif(sys.platform != "linux", reason="alarms as Linux has them")
def test_a_trigger_that_does_not_come_back_costs_its_rule(folder, doclint):
    (folder / "house.py").write_text(
        HOOK.format(body="    return ()")
        .replace("replace\n", "pattern, replace\n", 1)
        .replace('triggers="坏", suits', "triggers=pattern('(a+)+$'), suits"),
        "utf-8",
    )
    (folder / "doclint.toml").write_text(f'plugins = ["house.py"]\n{LIMITS}', "utf-8")
    (folder / "坏.txt").write_text(f"坏事\n{'a' * 60}b\n{BAD}", "utf-8")
    ran = doclint("--allow-local-plugins", "--format", "json", "坏.txt")
    (file,) = json.loads(ran.out)["files"]
    ((where, cause),) = [(each["where"], each["cause"]) for each in file["failures"]]
    assert where == "规则 house/odd"
    assert cause.startswith(LATE)
    assert "house/sound" in {each["rule"] for each in file["diagnostics"]}


def test_what_a_rule_prints_is_not_in_the_report(folder, told):
    told("print('这里')\nraise RuntimeError('坏了')")
    command = [sys.executable, "-m", "doclint", "--allow-local-plugins", "--format", "json", "坏.txt"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert json.loads(done.stdout)["summary"]["failures"] == 1
    assert done.stderr == "这里\n"


@pytest.mark.parametrize("body", ["while True: pass", "import os\nos._exit(0)"])
def test_a_file_on_which_a_rule_was_ended_is_not_fixed(folder, told, body):
    told(body, "--fix")
    assert (folder / "坏.txt").read_text("utf-8") == "坏事\n" + BAD


def test_a_rule_that_does_not_come_to_know_whether_it_suits(folder, told, doclint):
    told("raise RuntimeError('坏了')")
    (folder / "疑.txt").write_text("坏，可疑\n", "utf-8")
    ran = doclint("--allow-local-plugins", "--format", "json", "疑.txt")
    ((failure,),) = [file["failures"] for file in json.loads(ran.out)["files"]]
    assert failure["cause"].startswith(LATE)


def test_standard_input_is_guarded_too(folder, told, doclint, monkeypatch):
    told("import os\nos._exit(0)")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"坏事\n{BAD}".encode())))
    ran = doclint("--allow-local-plugins", "--format", "json", "--stdin-filename", "坏.txt", "-")
    (file,) = json.loads(ran.out)["files"]
    assert ran.status == 2
    assert [each["where"] for each in file["failures"]] == ["规则 house/odd"]
    assert "headings/skipped-number" in {each["rule"] for each in file["diagnostics"]}


def test_a_rule_of_our_own_is_stopped_too(folder, doclint, monkeypatch):
    """No process is started for our own rules alone, but the alarm holds for them."""

    @rule("house/endless", title="没完没了")
    def endless(document):
        return re.match("(a+)+$", "a" * 60 + "b")

    load = plugins.load

    def loaded(*arguments):
        found = load(*arguments)
        own = plugins.Plugin("house", "doclint", (endless,))
        return plugins.Plugins((*found.plugins, own), found.failures)

    monkeypatch.setattr(plugins, "load", loaded)
    (folder / "doclint.toml").write_text("rule-seconds = 0.3\n", "utf-8")
    (folder / "稿.txt").write_text(BAD, "utf-8")
    ran = doclint("--format", "json", "稿.txt")
    (file,) = json.loads(ran.out)["files"]
    assert ran.status == 2
    assert [each["where"] for each in file["failures"]] == ["规则 house/endless"]
    assert [each["rule"] for each in file["diagnostics"]] == ["headings/skipped-number"]


FORMAT = """
from doclint import Document, Source, hookimpl

def read(content, path):
{body}

def write(document, edits):
    return document.text.encode()

@hookimpl
def doclint_sources():
    return [Source("odd", (".odd",), read, write)]
"""


@pytest.fixture
def told_of_format(folder, doclint):
    """Run a plugin whose format reads so, on a draft of that format and a sound one: what is told of it."""

    def run(body, *arguments):
        (folder / "odd.py").write_text(FORMAT.format(body=textwrap.indent(body, "    ")), "utf-8")
        (folder / "doclint.toml").write_text(f'plugins = ["odd.py"]\n{LIMITS}', "utf-8")
        (folder / "好.txt").write_text(BAD, "utf-8")
        (folder / "坏.odd").write_text(BAD, "utf-8")
        ran = doclint("--allow-local-plugins", "--format", "json", *arguments, "坏.odd", "好.txt")
        assert ran.status == 2
        odd, good = json.loads(ran.out)["files"]
        assert [each["rule"] for each in good["diagnostics"]] == ["headings/skipped-number"]
        assert good["failures"] == odd["diagnostics"] == []
        ((where, cause),) = [(each["where"], each["cause"]) for each in odd["failures"]]
        assert where == "坏.odd"
        return cause

    return run


def test_a_format_that_raises_costs_its_files_alone(told_of_format):
    assert "程序内部出错（ValueError: 读坏了" in told_of_format("raise ValueError('读坏了')")


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        (
            "while True: pass",
            "没有检查：格式 odd 读写了 0.5 秒还没有结果，已经停止；可在配置中调大 rule-seconds",
        ),
        (
            "import itertools\nany(itertools.repeat(0))",
            "没有检查：过了时限仍不停止，已经强行结束（正在读写格式 odd）",
        ),
        ("import os\nos._exit(3)", "没有检查：检查它的进程自己结束了（退出码 3）（正在读写格式 odd）"),
    ],
    ids=["a loop", "a loop in C that no signal ends", "exit"],
)
@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.skipif(sys.platform != "linux", reason="alarms and limits as Linux has them")
def test_a_format_that_does_not_come_back(told_of_format, body, cause, jobs):
    assert told_of_format(body, "--jobs", jobs) == cause


@pytest.mark.parametrize(
    ("setting", "cause"),
    [("rule-seconds = 0", "rule-seconds 应大于 0"), ("memory-mb = 1", "memory-mb 应不小于 64")],
)
def test_limits_that_no_rule_can_keep_are_refused(folder, doclint, setting, cause):
    (folder / "doclint.toml").write_text(setting, "utf-8")
    (folder / "稿.txt").write_text(BAD, "utf-8")
    ran = doclint("稿.txt")
    assert ran.status == 2
    assert f"doclint.toml:1：{cause}" in ran.err
