"""What runs rules and formats: as they are, or held to their time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from doclint.diagnostic import Finding
from doclint.document import Document
from doclint.lint import call
from doclint.rules import ActiveRule
from doclint.source import Source


class Watch(Protocol):
    """Runs what may be of others: it may hold that to its time."""

    def __call__(self, active: ActiveRule, document: Document) -> Iterable[Finding]:
        """Run a rule. Raises RuleStopped where it was not let run to its end."""
        ...

    def source(self, source: Source) -> Source:
        """The same format, held to its time; its functions then raise SourceError."""
        ...


class Unwatched:
    """Runs rules and formats as they are."""

    def __call__(self, active: ActiveRule, document: Document) -> Iterable[Finding]:
        return call(active, document)

    def source(self, source: Source) -> Source:
        return source


UNWATCHED = Unwatched()
