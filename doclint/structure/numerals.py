"""Chinese numerals and numbers: 一十三 ↔ 13. Knows nothing of doclint."""

from __future__ import annotations
