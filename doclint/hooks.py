"""The mark of a hook's implementation, and the error of one that cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

PROJECT = "doclint"


class PluginError(Exception):
    """Why a plugin cannot be used, in Chinese."""


_Hook = TypeVar("_Hook", bound=Callable[[], object])


def hookimpl(function: _Hook) -> _Hook:
    """Mark a function as a hook's implementation, as `pluggy.HookimplMarker("doclint")` does.

    The options of a hook are pluggy's usual ones. pluggy itself is imported when a plugin is registered:
    a run that only uses rules known from before does not need it.
    """
    options = dict.fromkeys(("wrapper", "hookwrapper", "optionalhook", "tryfirst", "trylast"), False)
    setattr(function, f"{PROJECT}_impl", {**options, "specname": None})
    return function
