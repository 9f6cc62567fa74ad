"""Fuzz a target guided by coverage: `python tests/fuzz/guided.py rules corpus/ -max_total_time=600`.

Needs atheris (`pip install -e '.[fuzz]'`; Linux and macOS). What follows the target is
libFuzzer's: folders that keep the corpus, then its options. Without a corpus it begins from the
examples of the rules' pages. A broken promise is printed with its traceback, and its input is kept as
`crash-…`: `python tests/fuzz/guided.py rules crash-…` runs it again.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import atheris

sys.path.insert(0, str(Path(__file__).parents[1]))
FAMILIES = ("headings", "characters", "punctuation", "numbers", "elements", "formulas", "wording", "layout")
OF_BYTES = ("text_source", "markdown_source", "configuration", "word_list")
"""Targets for which bytes that are no text matter: there every other mutation is libFuzzer's own."""

with atheris.instrument_imports(include=["doclint", *(f"doclint_{each}" for each in FAMILIES)]):
    from fuzz.drafts import mutated, seeds
    from fuzz.targets import TARGETS


def _mutator(target: str):
    begins = seeds(target)

    def mutate(data: bytes, max_size: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if target in OF_BYTES and chance.random() < 0.5:
            return atheris.Mutate(data, max_size)
        text = data[1:].decode("utf-8", "ignore")
        if len(text) < 2 or chance.random() < 0.02:
            text = chance.choice(begins)
        frame = data[:1] if data and chance.random() < 0.9 else bytes([chance.randrange(10)])
        return (frame + mutated(text, chance).encode("utf-8", "ignore"))[:max_size]

    return mutate


def main() -> None:
    target, *options = sys.argv[1:]
    arguments = [sys.argv[0], "-max_len=4096", "-timeout=60", "-rss_limit_mb=3000", *options]
    atheris.Setup(arguments, TARGETS[target], custom_mutator=_mutator(target))
    atheris.Fuzz()


if __name__ == "__main__":
    main()
