"""Bad input ends with 2 and a sentence that names file, cause and remedy; the rest is still reported."""

import json

import pytest

BAD = "一、总体要求\n三、保障措施\n"


def failures(run):
    report = json.loads(run.out)
    return [(each["where"], each["cause"]) for file in report["files"] for each in file["failures"]]


@pytest.fixture
def told(folder, doclint):
    """Run doclint on a file beside a bad draft: its failures, once the draft's remark is there too."""
    (folder / "好.txt").write_text(BAD, "utf-8")

    def run(name):
        ran = doclint("--format", "json", name, "好.txt")
        assert ran.status == 2
        rules = [each["rule"] for file in json.loads(ran.out)["files"] for each in file["diagnostics"]]
        assert rules == ["headings/skipped-number"]
        return failures(ran)

    return run


def test_a_missing_file(told):
    assert told("无.txt") == [("无.txt", "没有这个文件；请检查路径")]


def test_a_folder_without_drafts(folder, told):
    (folder / "空").mkdir()
    ((where, cause),) = told("空")
    assert where == "空"
    assert cause.startswith("文件夹里没有文稿（.")
    assert cause.endswith("；隐藏的和 .gitignore 忽略的不算，可直接写明文件名")


def test_an_empty_file(folder, told):
    (folder / "空.txt").write_bytes(b"\n")
    assert told("空.txt") == [("空.txt", "文件是空的，没有内容可查；请确认没有存错")]


def test_a_binary_file(folder, told):
    (folder / "图.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    cause = "这是二进制文件，不是文本（第 9 个字节是 NUL）；请在原来的程序中另存为 UTF-8 文本"
    assert told("图.txt") == [("图.txt", cause)]


def test_bytes_in_no_known_encoding(folder, told):
    (folder / "乱.txt").write_bytes("第一行\n我们要".encode() + b"\xff\xfe")
    cause = (
        "认不出文件的编码：第 2 行第 20 个字节（0xFF）起不是 UTF-8，全文也不是 GB18030 或 Big5；"
        "请用编辑器以正确的编码打开，另存为 UTF-8"
    )
    assert told("乱.txt") == [("乱.txt", cause)]


def test_a_line_of_fifty_megabytes(folder, told):
    (folder / "长.txt").write_bytes("，学习".encode() * (50_000_000 // 9))
    assert told("长.txt") == [("长.txt", "文件超过 32 MB，没有检查；请拆成几个文件")]


def test_a_configuration_with_an_unknown_rule_names_its_line(folder, doclint):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    (folder / "doclint.toml").write_text('\nselect = ["headings/skiped-number"]\n', "utf-8")
    run = doclint("稿.txt")
    assert run.status == 2
    place = (folder / "doclint.toml").as_posix()
    assert run.err.startswith(f"doclint：{place}")
    assert "没有规则 headings/skiped-number，是不是想写 headings/skipped-number？" in run.err


def test_a_broken_configuration_is_told_although_other_files_are_well(folder, doclint):
    (folder / "稿.txt").write_text(BAD, "utf-8")
    (folder / "doclint.toml").write_text("select = [", "utf-8")
    run = doclint("稿.txt")
    assert run.status == 2
    assert "TOML 语法错误" in run.err


def test_a_plugin_that_raises_inside_a_check_is_named_and_the_rest_is_reported(folder, doclint):
    (folder / "house.py").write_text(
        "from doclint import hookimpl, rule\n"
        "@rule('house/broken', title='坏的')\n"
        "def broken(document):\n    raise RuntimeError('坏了')\n"
        "@hookimpl\ndef doclint_rules():\n    return [broken]\n",
        "utf-8",
    )
    (folder / "doclint.toml").write_text('plugins = ["house.py"]\n', "utf-8")
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("--allow-local-plugins", "--format", "json", "稿.txt")
    assert run.status == 2
    ((where, cause),) = failures(run)
    assert where == "规则 house/broken"
    assert cause.startswith("RuntimeError: 坏了（")
    assert [each["rule"] for each in json.loads(run.out)["files"][0]["diagnostics"]] == [
        "headings/skipped-number"
    ]


def test_without_any_rule_the_command_says_so(folder, doclint, monkeypatch):
    from doclint import plugins

    monkeypatch.setattr(plugins, "_builtin", list)
    (folder / "稿.txt").write_text(BAD, "utf-8")
    run = doclint("稿.txt")
    assert run.status == 2
    assert "一条规则也没有载入" in run.out


@pytest.mark.parametrize(
    ("encode", "name"),
    [
        (lambda text: text.encode("utf-8"), "utf-8"),
        (lambda text: b"\xef\xbb\xbf" + text.encode("utf-8"), "utf-8"),
        (lambda text: b"\xff\xfe" + text.encode("utf-16-le"), "utf-16-le"),
        (lambda text: b"\xfe\xff" + text.encode("utf-16-be"), "utf-16-be"),
        (lambda text: text.encode("gb18030"), "gb18030"),
    ],
    ids=["utf-8", "utf-8-bom", "utf-16-le", "utf-16-be", "gb18030"],
)
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\x85"], ids=["lf", "crlf", "cr", "nel"])
def test_every_encoding_and_line_ending_gives_the_same_place(folder, doclint, encode, name, ending):
    text = ending.join(["关于开展安全检查的通知", "", "一、总体要求", "三、保障措施", ""])
    (folder / "稿.txt").write_bytes(encode(text))
    run = doclint("--format", "json", "--select", "headings/skipped-number", "稿.txt")
    (file,) = json.loads(run.out)["files"]
    (remark,) = file["diagnostics"]
    assert file["encoding"] == name
    assert (remark["start"]["line"], remark["start"]["column"]) == (4, 1)
    assert text[remark["start"]["offset"] : remark["end"]["offset"]] == "三、"


def test_big5_is_read_and_its_places_are_right(folder, doclint):
    text = "關於辦理安全檢查的說明\r\n一、總體要求\r\n三、保障措施，請各單位認真辦理\r\n"
    (folder / "稿.txt").write_bytes(text.encode("big5"))
    run = doclint("--format", "json", "--select", "headings/skipped-number", "稿.txt")
    (file,) = json.loads(run.out)["files"]
    assert file["encoding"] == "big5"
    assert [(each["start"]["line"], each["start"]["column"]) for each in file["diagnostics"]] == [(3, 1)]
