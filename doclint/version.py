"""The version, where every room may read it without bringing in the whole house."""

from __future__ import annotations

__version__ = "0.1.0"
