"""What an official document is made of: title, addressee, salutation, attachments, signature, date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date

import msgspec

from doclint.block import Block


class Elements(msgspec.Struct, frozen=True):
    """What `elements` finds."""

    date: Date | None = None


def elements(prose: str, blocks: Sequence[Block]) -> Elements:
    return Elements()
