"""Simplified or Traditional, and the profile: cn, cn-hant, tw or hk."""

from __future__ import annotations

from typing import Literal

import msgspec

Profile = Literal["cn", "cn-hant", "tw", "hk"]
"""cn: Simplified, mainland. cn-hant: mainland text in Traditional script. tw: Taiwan. hk: Hong Kong."""


class Script(msgspec.Struct, frozen=True):
    """What `detect` finds."""

    profile: Profile


def detect(prose: str) -> Script:
    return Script("cn")
