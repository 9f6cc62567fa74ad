"""One thing to say, written out: where, what, the passage with the place marked, what to do, why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec

from doclint.diagnostic import Diagnostic
from doclint.document import Document
from doclint.language import Voice
from doclint.reports.context import ReportContext
from doclint.reports.folding import Entry
from doclint.reports.legible import visible
from doclint.reports.palette import Palette
from doclint.reports.passage import passage
from doclint.reports.places import place, places
from doclint.reports.wording import SEVERITIES, option, remedy

MARGIN = " " * 6
MOST_SHOWN = 3
"""Places that say the same are each shown up to so many; of more only the first."""

MOST_BRIEF = 5
"""Of a rule's other entries so many have a line of their own."""

LEAST_ROOM = 20


class EntryWriter(msgspec.Struct, frozen=True):
    """Writes the entries of one document."""

    document: Document
    context: ReportContext
    palette: Palette
    say: Voice

    def write(self, entry: Entry) -> Iterator[str]:
        """The lines of `entry`, each with its line end."""
        first, *rest = entry.remarks
        shown = rest if len(rest) < MOST_SHOWN else []
        severity = self.palette.severity(self.say(SEVERITIES[first.severity]), first.severity)
        yield f"{severity}  {self._place(first)}  {self.palette.strong(visible(first.message))}\n"
        yield from self._passage(first)
        for each in shown:
            yield f"{MARGIN}{self.say('又在')}{self._place(each)}：\n"
            yield from self._passage(each)
        yield f"{MARGIN}{self._advice(entry.remarks)}\n"
        if rest and not shown:
            told = self.say("同样的还有 {count} 处，在{lines}。", count=len(rest), lines=self._lines(rest))
            yield f"{MARGIN}{told}\n"
        yield from self._others(entry.others)

    def _place(self, diagnostic: Diagnostic) -> str:
        return place(self.document, diagnostic.span.start, self.say)

    def _passage(self, diagnostic: Diagnostic) -> Iterator[str]:
        room = max(LEAST_ROOM, self.context.width - len(MARGIN))
        document = self.document
        screen = self.context.ambiguous, self.context.encoding
        cut = passage(document.text, document.lines, diagnostic.span, room, *screen)
        wrong = self.palette.severity(cut.place, diagnostic.severity)
        mark = self.palette.severity("^" * cut.width, diagnostic.severity)
        yield f"{MARGIN}{cut.before}{wrong}{cut.after}".rstrip() + "\n"
        yield f"{MARGIN}{' ' * cut.indent}{mark}\n"

    def _advice(self, remarks: Sequence[Diagnostic]) -> str:
        authority = " · ".join(filter(None, (remarks[0].basis, remarks[0].rule)))
        return "  ".join(filter(None, (visible(remedy(remarks, self.say)), self.palette.faint(authority))))

    def _lines(self, remarks: Sequence[Diagnostic]) -> str:
        return places(self.document, [each.span.start for each in remarks], self.say)

    def _others(self, others: Sequence[Entry]) -> Iterator[str]:
        if not others:
            return
        every = [each for entry in others for each in entry.remarks]
        more = self.say("同类的还有 {count} 处", count=len(every))
        heading = "，".join(filter(None, (more, option(every, self.say))))
        yield f"{MARGIN}{heading}：\n"
        for entry in others[:MOST_BRIEF]:
            count = len(entry.remarks)
            times = self.say("（共 {count} 处）", count=count) if count > 1 else ""
            yield f"{MARGIN}  {self._place(entry.first)}  {visible(entry.first.message)}{times}\n"
        rest = [each for entry in others[MOST_BRIEF:] for each in entry.remarks]
        if rest:
            words = "其余 {count} 处在{lines}；--format json 逐处列出"
            yield f"{MARGIN}  {self.say(words, count=len(rest), lines=self._lines(rest))}\n"
