"""The same mark twice, or two marks where one should stand."""

from __future__ import annotations

from collections.abc import Iterator

from doclint import Document, Finding, Safety, Span, pattern, replace, rule

_RUN = pattern(r"[，、；：。！？]{2,}")
_LIVELY = frozenset("！？")


@rule(
    "punctuation/doubled-mark",
    title="标点重复",
    basis="GB/T 15834—2011",
    triggers=_RUN,
)
def doubled_mark(document: Document) -> Iterator[Finding]:
    """Runs such as ，， 。。 ，。 and ：，. A run of ！ and ？ alone, and 。。。, are other rules' matter."""
    for match in document.find(_RUN):
        run = match.group()
        if _LIVELY.issuperset(run) or "。。。" in run:
            continue
        kept, safety = _single(run)
        span = Span(*match.span())
        yield Finding(span, f"标点重复：“{run}”应只留“{kept}”", replace(span, kept, safety))


def _single(run: str) -> tuple[str, Safety]:
    """The mark that should stay, and how certain that is."""
    if len(set(run)) == 1:
        return run[0], Safety.SAFE
    if run.endswith("。") and not _LIVELY & set(run):
        return "。", Safety.SAFE
    ends = [mark for mark in run if mark in "？！。"]
    return (ends or run)[0], Safety.UNSAFE
