"""References of the drafts that lead nowhere, or did not follow their target into the next draft."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from treaty_tui.eid import spoken
from treaty_tui.errors import InputError
from treaty_tui.formats.decode import decode
from treaty_tui.model import Draft, Finding
from treaty_tui.references.followed import CrossReference, across
from treaty_tui.references.resolved import Reference, find
from treaty_tui.workspace.drafts import Drafts


def wrong_references(drafts: Drafts) -> Iterator[Finding]:
    """Broken references of every readable draft, and stale ones between neighbours of one language."""
    sources = Sources()
    for language in dict.fromkeys(head.language for head in drafts.listing.heads):
        line = [draft for stage in drafts.chain.line(language) if (draft := drafts.chain.readable(stage.id))]
        found = {draft.id: find(draft) for draft in line}
        stale: dict[str, list[tuple[str, CrossReference]]] = {draft.id: [] for draft in line}
        for old, new in pairwise(line):
            followed = across(old, new, found[old.id], found[new.id], drafts.lineage(old.id, new.id))
            alone = {id(reference) for reference in found[new.id]}  # not what is broken only because the draft before had it
            wrong = [ref for ref in followed if ref.status == "stale" or (ref.status == "broken" and id(ref.now) not in alone)]
            stale[new.id] += ((old.id, reference) for reference in wrong)
        for draft in line:
            told = {(reference.eid, reference.text) for _, reference in stale[draft.id]}
            for reference in found[draft.id]:
                if reference.status == "broken" and (reference.eid, reference.text) not in told:  # else told with where it went
                    message = f"{reference.text!r} names no provision of this draft"
                    yield sources.finding("broken-reference", draft, reference, message)
            yield from _absent(sources, draft, found[draft.id])
        for draft in line:
            for since, left in stale[draft.id]:
                if left.now is not None:
                    yield sources.finding(f"{left.status}-reference", draft, left.now, f"{left.reason} (since {since})")


def _absent(sources: "Sources", draft: Draft, references: Sequence[Reference]) -> Iterator[Finding]:
    """References to annexes, or chapters, in a draft that holds none: a note each, for they may be issued apart."""
    absent: dict[str, list[Reference]] = {}
    for reference in references:
        if missing := reference.missing:
            absent.setdefault(missing, []).append(reference)
    for kind, those in absent.items():
        more = f" {len(those)} times" if len(those) > 1 else ""
        message = f"{those[0].text!r}{more and ' or another'} is cited{more}, and this draft holds no {kind}"
        yield sources.finding("reference", draft, those[0], message)._replace(severity="note")


class Sources:
    """The lines of files that drafts were read from, each read when first asked for."""

    def __init__(self) -> None:
        self._lines: dict[str, list[str]] = {}

    def lines(self, path: str) -> list[str]:
        """Those of one file; none where it is no text or is gone."""
        if path not in self._lines:
            try:
                self._lines[path] = decode(Path(path).read_bytes(), path)[0].split("\n")
            except (InputError, OSError):
                self._lines[path] = []
        return self._lines[path]

    def place(self, draft: Draft, reference: Reference) -> tuple[int, int]:
        """Line and column of a reference, from 1; where its provision begins if it is not written in one line there."""
        index = draft.by_eid.get(reference.eid)
        if index is None:
            return 1, 1
        first, lines = draft.provisions[index].line, self.lines(draft.path)
        end = next((p.line for p in draft.provisions[index + 1 :] if p.line > first), len(lines) + 1)
        before = draft.provisions[index].words[: reference.start].count(reference.text)
        for number in range(first, min(end, len(lines) + 1)):
            for found in re.finditer(re.escape(reference.text), lines[number - 1]):
                if not before:
                    return number, found.start() + 1
                before -= 1
        return first, 1

    def finding(self, kind: str, draft: Draft, reference: Reference, message: str) -> Finding:
        """What is wrong with a reference, where it stands."""
        line, column = self.place(draft, reference)
        return Finding(kind, f"{spoken(reference.eid)}: {message}", "warning", draft.path, line, column, reference.eid)
