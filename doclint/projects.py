"""Which project a file belongs to."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from doclint import config as configuration
from doclint.project import Project
from doclint.select import Choice


class Projects:
    """The project of every file: of the nearest configuration, of the one named, or of none."""

    def __init__(self, choice: Choice, named: Path | None, *, isolated: bool, local_plugins: bool) -> None:
        self._choice = choice
        self._local_plugins = local_plugins or named is not None
        self._named = named
        self._isolated = isolated
        self._folders: dict[Path, Path | None] = {}
        self._projects: dict[Path | None, Project] = {}

    def of(self, path: Path) -> Project:
        """The project that judges `path`. Raises ConfigError where its configuration is at fault."""
        found = self._config_path(path)
        if found not in self._projects:
            config = configuration.load(found) if found else configuration.DEFAULT
            self._projects[found] = Project(config, self._choice, local_plugins=self._local_plugins)
        return self._projects[found]

    def __iter__(self) -> Iterator[Project]:
        """The projects that have been asked for."""
        return iter(self._projects.values())

    @property
    def have_plugins(self) -> bool:
        """Whether any of them brings code that is not doclint's own."""
        return any(project.config.settings.plugins for project in self)

    def _config_path(self, path: Path) -> Path | None:
        if self._isolated or self._named:
            return None if self._isolated else self._named
        folder = (path if path.is_dir() else path.parent).absolute()
        if folder not in self._folders:
            self._folders[folder] = configuration.find(folder)
        return self._folders[folder]
