"""The command line's arguments, and what they ask for."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterable
from typing import Any, NoReturn

from doclint.reports import WRITERS
from doclint.version import __version__

FORMATS = (*WRITERS, "json-schema")
QUESTIONS = ("explain", "rules", "show_config", "config_schema", "check_lexicon", "init")
"""Options that ask doclint of itself; then no file is judged."""

DESCRIPTION = "公文、讲话稿校对：序号、繁简、标点、数字、格式要素、规范表述、错别词，一次查清。"
EXAMPLES = """\
例：
  doclint 讲话稿.txt                 检查一个文件
  doclint 稿件/                      检查文件夹里的全部文稿
  doclint --fix 讲话稿.txt           改正有把握的问题，写回原文件
  doclint --unsafe --diff 讲话稿.txt 看看全部改正会改成什么样，不写文件
  doclint --format html --output 报告.html 讲话稿.txt   写成网页，边看原文边看意见
  doclint --tracked 稿.docx --output 改.docx 另存一份带修订和批注的 Word 文稿
  doclint --explain headings/skipped-number   说明一条规则
  cat 讲话稿.txt | doclint - --format json    供编辑器使用

退出状态：0 没有问题；1 有问题；2 没能完成检查（文件读不了、配置有误、插件失败）。
正文里可用指令关闭规则，详见 doclint --explain doclint/malformed-directive。
"""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        options = {name: action.choices or () for name, action in self._option_string_actions.items()}
        from doclint.argument_errors import in_chinese

        told = in_chinese(message, {name: [*map(str, choices)] for name, choices in options.items()})
        self.exit(2, f"doclint：参数有误：{told}\n用 doclint --help 查看用法\n")


class _Help(argparse.RawDescriptionHelpFormatter):
    """Chinese headings, and columns that are even where characters are wide."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=30)

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, "用法：")

    def _format_action(self, action: argparse.Action) -> str:
        told, name = super()._format_action(action), self._format_action_invocation(action)
        extra = sum(char > "\u2e7f" for char in name)
        return re.sub(f"({re.escape(name)} *?) {{{extra}}}(?=  )", r"\1", told, count=1)


def parse(arguments: list[str]) -> argparse.Namespace:
    """The arguments as a namespace; ends the program with status 2 where they make no sense."""
    return _parser().parse_args(arguments)


def listed(values: Iterable[str]) -> tuple[str, ...]:
    """What an option that may be repeated, and may hold several with commas, names in all."""
    return tuple(each.strip() for value in values for each in value.split(",") if each.strip())


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="doclint",
        description=DESCRIPTION,
        epilog=EXAMPLES,
        usage="doclint [选项] 文件或文件夹 …",
        formatter_class=_Help,
        add_help=False,
        allow_abbrev=False,
    )
    parser._positionals.title = "文稿"
    # The parser itself would measure the terminal for it.
    parser._positionals.add_argument(
        "paths", nargs="*", metavar="文件或文件夹", help="要检查的文稿；- 表示标准输入"
    )
    _add_fixing(parser.add_argument_group("改正"))
    _add_report(parser.add_argument_group("报告"))
    _add_rules(parser.add_argument_group("规则与配置"))
    _add_other(parser.add_argument_group("其他"))
    return parser


def _add_fixing(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--fix", action="store_true", help="改正有把握的问题，写回原文件")
    group.add_argument("--unsafe", action="store_true", help="连需要人看一眼的也改（包含 --fix）")
    group.add_argument(
        "--tracked",
        action="store_true",
        help="Word 文稿：改动写成修订，其余提示写成批注，由人接受或拒绝（包含 --unsafe）",
    )
    group.add_argument("--diff", action="store_true", help="只显示会怎样改，不写文件")


def _add_report(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--format", choices=FORMATS, default="human", metavar="格式", help=" ".join(FORMATS))
    group.add_argument("--output", metavar="文件",
                       help="把报告写到文件；改正一个文件而后缀相同时，是改正稿写到的文件")  # fmt: skip
    group.add_argument("--color", choices=("auto", "always", "never"), default="auto", metavar="何时",
                       help="颜色：auto（默认）、always、never")  # fmt: skip
    group.add_argument("--lang", choices=("auto", "zh-hans", "zh-hant"), default="auto", metavar="文字",
                       help="意见用字：auto 随文稿（默认）、zh-hans 简体、zh-hant 繁体")  # fmt: skip
    group.add_argument("--statistics", action="store_true", help="另列每条规则的提示数")
    group.add_argument("--timing", action="store_true", help="另列每条规则的用时")


def _add_rules(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--select",
        action="append",
        default=[],
        metavar="规则",
        help="只查这些规则（编号、族名或通配，可用逗号分隔）",
    )
    group.add_argument("--ignore", action="append", default=[], metavar="规则", help="不查这些规则")
    group.add_argument("--profile", choices=("cn", "cn-hant", "tw", "hk"), metavar="规范",
                       help="cn 大陆简体、cn-hant 大陆繁体、tw 台湾、hk 香港；默认自动判断")  # fmt: skip
    group.add_argument("--config", metavar="文件", help="用这份配置，不去寻找")
    group.add_argument("--isolated", action="store_true", help="不读任何配置，不载入第三方插件")
    group.add_argument(
        "--allow-local-plugins", action="store_true", help="允许载入配置所指的单文件插件（会执行其中代码）"
    )
    group.add_argument("--baseline", metavar="文件", help="已接受的旧问题不再报告，只报新的")
    group.add_argument(
        "--update-baseline", action="store_true", help="把现有问题全部记入 --baseline 所指的文件"
    )
    group.add_argument("--init", action="store_true", help="在当前目录生成一份带注释的 doclint.toml")
    group.add_argument("--show-config", metavar="路径", help="显示对某个文件起作用的配置")
    group.add_argument("--check-lexicon", metavar="词表", help="检查一份自己的词表能否使用")
    group.add_argument("--config-schema", action="store_true", help="显示 doclint.toml 的 JSON Schema")


def _add_other(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--explain", metavar="规则", help="显示一条规则的说明")
    group.add_argument(
        "--rules", action="store_true", help="列出规则，可用 --select 限定，--format json 供程序读"
    )
    group.add_argument(
        "--stdin-filename", default="", metavar="文件名", help="标准输入的文件名，用来选配置和格式"
    )
    group.add_argument("--jobs", type=int, default=0, metavar="数", help="并行进程数；默认按文件多少决定")
    group.add_argument("--version", action="version", version=f"doclint {__version__}", help="显示版本")
    group.add_argument("--help", "-h", action="help", help="显示本说明")
