"""One document prints two shapes of one character: 羣眾 here, 群眾 there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from doclint import Document, Finding, Safety, Severity, replace, rule
from doclint_characters.gates import traditional
from doclint_characters.glyphs import Group, by_shapes, uses
from doclint_characters.strays import offsets


@rule(
    "characters/mixed-variants",
    title="同文混用两种字形",
    severity=Severity.WARNING,
    profiles=("cn-hant", "tw", "hk"),
)
def mixed_variants(document: Document) -> Iterator[Finding]:
    if not traditional(document):
        return
    for shapes, own in by_shapes().items():
        if len(document.characters.intersection(shapes)) > 1:
            places = offsets(document.prose, shapes)
            for group in own:
                yield from _strays(document, group, places)


def _strays(document: Document, group: Group, places: Sequence[int]) -> Iterator[Finding]:
    found = list(uses(document, group, places))
    tally = Counter(shape for _, shape in found)
    if len(tally) < 2:
        return
    usual = group.usual.get(_region(document))
    main = max(tally, key=lambda shape: (tally[shape], shape == usual))
    for span, shape in found:
        if shape != main:
            message = f"全文“{main}”{tally[main]}处、“{shape}”{tally[shape]}处，字形应统一为“{main}”"
            yield Finding(span, message, replace(span, main, Safety.UNSAFE))


def _region(document: Document) -> str:
    """Whose shapes to expect where both are used equally: cornered quotation marks speak for Taiwan's."""
    cornered = document.prose.count("「") > document.prose.count("“")
    return "tw" if document.profile == "cn-hant" and cornered else document.profile
