"""A few ANSI colours, or none."""

from __future__ import annotations

import msgspec

from doclint.diagnostic import Severity

_OF_SEVERITY = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}


class Palette(msgspec.Struct, frozen=True):
    """Paints text when `enabled`; otherwise gives it back as it is."""

    enabled: bool

    def strong(self, text: str) -> str:
        return self._paint(text, "1")

    def faint(self, text: str) -> str:
        return self._paint(text, "2")

    def good(self, text: str) -> str:
        return self._paint(text, "32")

    def severity(self, text: str, severity: Severity) -> str:
        """Red for errors, yellow for warnings, cyan for infos."""
        return self._paint(text, _OF_SEVERITY[severity])

    def _paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.enabled and text else text
