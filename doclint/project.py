"""A project: a configuration with the plugins, rules and suppressions that it asks for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path

from doclint import core_rules, plugins
from doclint.config import Config
from doclint.config_errors import ConfigError
from doclint.core_rules.words import Word, listed_words
from doclint.package_data import LexiconError
from doclint.report import Failure
from doclint.rules import ActiveRule, Rule
from doclint.select import Choice, require_known, select
from doclint.source import Source
from doclint.sources import SOURCES
from doclint.suppress import Suppressions


class Project:
    """What judges the files under one configuration. Everything is loaded when it is made.

    Raises ConfigError where the configuration names what does not exist.
    """

    def __init__(self, config: Config, choice: Choice, *, local_plugins: bool = False) -> None:
        """`local_plugins`: whether single-file plugins that the configuration names may be loaded."""
        self.config = config
        self.choice = choice
        self.plugins = _load_plugins(config, local_plugins)
        self.failures: tuple[Failure, ...] = self.plugins.failures
        words = (*config.settings.words, *_lexicon_words(config))
        own = (*core_rules.RULES, *((listed_words(words),) if words else ()))
        self.rules: tuple[Rule, ...] = (*self.plugins.rules, *own)
        # With a plugin missing, its rules are unknown for that reason alone, which is told already.
        self.warnings: Sequence[str] = () if self.failures else require_known(config, choice, self.rules)

    @property
    def rules_are_loaded(self) -> bool:
        """Whether any plugin brought a rule: without one there is nothing to check with."""
        return bool(self.plugins.rules)

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """The formats that can be read; a plugin's format wins over a built-in one of its suffix."""
        return (*self.plugins.sources, *SOURCES)

    @cached_property
    def suffixes(self) -> frozenset[str]:
        """Those of a folder's drafts."""
        return frozenset(suffix for each in self.sources if each.is_draft for suffix in each.suffixes)

    def source(self, path: Path) -> Source:
        """The source that reads `path`: by its suffix, else as plain text."""
        return self._source_of.get(path.suffix.lower(), SOURCES[0])

    @cached_property
    def _source_of(self) -> dict[str, Source]:
        return {suffix: each for each in reversed(self.sources) for suffix in each.suffixes}

    @cached_property
    def suppressions(self) -> Suppressions:
        settings = self.config.settings
        # With a plugin missing, a directive may well name one of its rules.
        known = () if self.failures else tuple(rule.id for rule in self.rules)
        return Suppressions(_phrases(self.config), settings.ignored_texts, known)

    def active(self, path: Path) -> tuple[ActiveRule, ...]:
        """The rules that judge the file at `path`, as configured."""
        if not self.config.settings.per_file:
            return self._active
        return select(self.config, self.choice, self.rules, self.relative(path))

    @cached_property
    def _active(self) -> tuple[ActiveRule, ...]:
        return select(self.config, self.choice, self.rules, "")

    def require_usable(self) -> None:
        """Raises ConfigError now where an option does not fit its rule or a list cannot be read."""
        _ = self._active, self.suppressions

    def excludes(self, path: Path) -> bool:
        """Whether the configuration leaves the file out, named on the command line or not."""
        if not self.config.settings.exclude:
            return False
        from pathspec import GitIgnoreSpec

        return GitIgnoreSpec.from_lines(self.config.settings.exclude).match_file(self.relative(path))

    def relative(self, path: Path) -> str:
        """`path` from the configuration's folder, with `/`; unchanged where it lies elsewhere."""
        try:
            return path.absolute().relative_to(self.config.folder.absolute()).as_posix()
        except ValueError:
            return path.as_posix()


def _load_plugins(config: Config, local_plugins: bool) -> plugins.Plugins:
    names = [name for name in config.settings.plugins if not _is_file(name)]
    files = [config.folder / name for name in config.settings.plugins if _is_file(name)]
    if files and not local_plugins:
        raise config.error(
            "plugins",
            f"插件文件 {files[0].as_posix()} 是会被执行的代码，未加载；"
            "确认可信后加 --allow-local-plugins，或以 --config 指明这份配置",
        )
    return plugins.load(names, files)


def _is_file(name: str) -> bool:
    return name.endswith(".py")


def _phrases(config: Config) -> tuple[str, ...]:
    """The allowed phrases; an entry that ends in .txt is a file of phrases, one a line."""
    phrases: list[str] = []
    for entry in config.settings.allow:
        if not entry.endswith(".txt"):
            phrases.append(entry)
            continue
        try:
            text = _regular(config.folder / entry).read_text("utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise config.error(
                "allow", f"读不了词表 {entry}（{error}）；应为 UTF-8 文本，一行一个词"
            ) from error
        phrases += [line.strip() for line in text.splitlines() if line.strip() and line[0] != "#"]
    return tuple(phrases)


def _regular(path: Path) -> Path:
    """`path`; raises OSError where it is no file: what never ends can be linked to from any repository."""
    if path.exists() and not path.is_file():
        raise OSError(f"{path.as_posix()} 不是普通文件")
    return path


def _lexicon_words(config: Config) -> list[Word]:
    words: list[Word] = []
    for name in config.settings.lexicons:
        from doclint.word_list import load_words

        path = config.folder / name
        try:
            words += [Word(wrong=w, right=r, message=m) for w, r, m in load_words(_regular(path))]
        except (LexiconError, OSError) as error:
            raise ConfigError(f"词表 {path.as_posix()}", str(error)) from error
    return words
