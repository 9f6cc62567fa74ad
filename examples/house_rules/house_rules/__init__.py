"""The rules of one office: a plugin for doclint."""

from collections.abc import Sequence

from doclint import Rule, hookimpl
from house_rules.hotline_number import hotline_number


@hookimpl
def doclint_rules() -> Sequence[Rule]:
    """The rules of this plugin."""
    return (hotline_number,)
