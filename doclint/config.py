"""Configuration: `doclint.toml`, or `[tool.doclint]` in `pyproject.toml`, as typed settings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Union

import msgspec

from doclint.config_errors import ConfigError, explain, place
from doclint.core_rules.words import Word
from doclint.diagnostic import Severity
from doclint.nearest import nearest
from doclint.structure.script import Profile
from doclint.suppress import Ignore

NAME = "doclint.toml"
PYPROJECT = "pyproject.toml"


class PerFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`[[per-file]]`: for the files that match, rules to add and rules to leave out."""

    files: tuple[str, ...]
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


class Settings(msgspec.Struct, frozen=True, kw_only=True, rename="kebab", forbid_unknown_fields=True):
    """What a configuration says. `rules` maps an id to `severity` and the rule's own options."""

    select: tuple[str, ...] = ()
    ignore: tuple[Union[str, Ignore], ...] = ()  # noqa: UP007 (msgspec reads it at run time on 3.10)
    rules: Mapping[str, Mapping[str, Any]] = {}
    per_file: tuple[PerFile, ...] = ()
    profile: Profile | None = None
    exclude: tuple[str, ...] = ()
    plugins: tuple[str, ...] = ()
    allow: tuple[str, ...] = ()
    lexicons: tuple[str, ...] = ()
    words: tuple[Word, ...] = ()
    fail_on: Severity = Severity.WARNING
    rule_seconds: Annotated[float, msgspec.Meta(gt=0)] = 10
    memory_mb: Annotated[int, msgspec.Meta(ge=64)] = 2048

    @property
    def ignored_rules(self) -> tuple[str, ...]:
        return tuple(each for each in self.ignore if isinstance(each, str))

    @property
    def ignored_texts(self) -> tuple[Ignore, ...]:
        return tuple(each for each in self.ignore if isinstance(each, Ignore))


class Config(msgspec.Struct, frozen=True):
    """Settings and the file they stand in; `path` is None for the defaults."""

    settings: Settings
    path: Path | None = None
    text: str = ""

    @property
    def folder(self) -> Path:
        """The folder that the configuration's own paths and patterns start from."""
        return self.path.parent if self.path else Path()

    def where(self, key: str, number: int = 0) -> str:
        """The file, and the line of `key`, or of its table of that number, where that is cheaply found."""
        return place(self.path or Path(NAME), self.text, key, number)

    def error(self, key: str, cause: str) -> ConfigError:
        """An error at `key`."""
        return ConfigError(self.where(key), cause)


DEFAULT = Config(Settings())


def find(folder: Path) -> Path | None:
    """The configuration that governs files in `folder`: in it, or in its nearest ancestor."""
    for each in (folder, *folder.parents):
        if (own := each / NAME).is_file():
            return own
        if (project := each / PYPROJECT).is_file() and _has_table(project):
            return project
    return None


def load(path: Path) -> Config:
    """Read a configuration. Raises ConfigError that names file, line and key, and the nearest key."""
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(path.as_posix(), "没有这个配置文件") from None
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(path.as_posix(), f"读不了配置文件（{error}）；应为 UTF-8 文本") from error
    return Config(_settings(path, text), path, text)


def _settings(path: Path, text: str) -> Settings:
    import tomli

    try:
        table: Any = tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise ConfigError(
            f"{path.as_posix()}:{error.lineno}:{error.colno}", f"TOML 语法错误：{error.msg}"
        ) from None
    if path.name == PYPROJECT:
        table = table.get("tool", {}).get("doclint", {})
    _require_known(path, text, table)
    try:
        return msgspec.convert(table, Settings)
    except msgspec.ValidationError as error:
        key, cause = explain(str(error))
        raise ConfigError(place(path, text, key), cause) from None


def _has_table(project: Path) -> bool:
    try:
        return "[tool.doclint" in project.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return False


def _require_known(path: Path, text: str, table: Mapping[str, Any]) -> None:
    _require_keys(path, text, "", table, Settings)
    for name, kind in (("per-file", PerFile), ("words", Word), ("ignore", Ignore)):
        entries = table.get(name, [])
        for entry in entries if isinstance(entries, list) else []:
            if isinstance(entry, dict):
                _require_keys(path, text, f" [[{name}]] 的", entry, kind)


def _require_keys(
    path: Path, text: str, of: str, table: Mapping[str, Any], kind: type[msgspec.Struct]
) -> None:
    known = kind.__struct_encode_fields__
    for key in table:
        if key not in known:
            raise ConfigError(place(path, text, key), f"不认识{of}配置项 {key}{nearest(key, known)}")
