"""Whole drafts, corrected in every encoding and with every line ending: only what was wrong changes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from stored import ENCODINGS, ENDINGS, ours, real, stored

from doclint import Edit, Span
from doclint.diagnostic import apply_edits

WAYS = {"--fix": {"safe"}, "--unsafe": {"safe", "unsafe"}}

DRAFTS = [
    pytest.param(ours(), id="our drafts"),
    pytest.param(
        real(),
        id="real drafts",
        marks=[pytest.mark.slow, pytest.mark.skipif(not real(), reason="the real drafts are not here")],
    ),
]


@pytest.mark.parametrize("drafts", DRAFTS)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_only_what_was_wrong_changes_and_the_second_time_nothing(
    folder: Path, doclint: Any, drafts: Sequence[Path], way: str, ending: str, encoding: str
) -> None:
    before = dict(stored(list(drafts), encoding, ending))
    assert before
    for name, content in before.items():
        (folder / name).write_bytes(content)
    found = files(doclint("--isolated", "--format", "json", "."))
    fixed = files(doclint("--isolated", way, "--format", "json", "."))
    after = {name: (folder / name).read_bytes() for name in before}
    for name, content in before.items():
        lines_stay(content, after[name], encoding, {each["line"] for each in fixed[name]["corrections"]})
        edits = list(chosen(found[name], WAYS[way]))
        if len(edits) == len(fixed[name]["corrections"]):  # all made at once, none in the way of another
            bom, codec = ENCODINGS[encoding]
            text = content[len(bom) :].decode(codec)
            made = sorted((each for fix in edits for each in fix), key=lambda each: each.span)
            assert after[name] == bom + apply_edits(text, made).encode(codec)
    again = files(doclint("--isolated", way, "--format", "json", "."))
    assert not any(file["corrections"] for file in again.values())
    assert after == {name: (folder / name).read_bytes() for name in before}


def files(ran: Any) -> dict[str, Any]:
    report = json.loads(ran.out)
    assert not report["failures"]
    assert not any(file["failures"] for file in report["files"])
    return {file["path"]: file for file in report["files"]}


def chosen(file: Any, safeties: set[str]) -> Iterator[list[Edit]]:
    """The edits of each fix that is asked for."""
    for each in file["diagnostics"]:
        if each["fix"] and each["fix"]["safety"] in safeties and each["fix"]["edits"]:
            yield [Edit(Span(e["start"], e["end"]), e["text"]) for e in each["fix"]["edits"]]


def lines_stay(old: bytes, new: bytes, encoding: str, corrected: set[int]) -> None:
    """The BOM, each line's ending, and each line that nothing was corrected in."""
    bom, codec = ENCODINGS[encoding]
    assert new.startswith(bom)
    was, now = (content[len(bom) :].decode(codec).split("\n") for content in (old, new))
    assert len(was) == len(now)
    for number, (one, other) in enumerate(zip(was, now, strict=True), start=1):
        assert one.endswith("\r") == other.endswith("\r")
        assert one == other or number in corrected
