"""References of the drafts that lead nowhere, or did not follow their target into the next draft."""

from collections.abc import Iterator
from itertools import pairwise

from treaty_tui.eid import spoken
from treaty_tui.model import Draft, Finding
from treaty_tui.references.followed import CrossReference, across
from treaty_tui.references.resolved import Reference, find
from treaty_tui.workspace.drafts import Drafts


def wrong_references(drafts: Drafts) -> Iterator[Finding]:
    """Broken references of every readable draft, and stale ones between neighbours of one language."""
    for language in dict.fromkeys(head.language for head in drafts.listing.heads):
        line = [draft for stage in drafts.chain.line(language) if (draft := drafts.chain.readable(stage.id))]
        found = {draft.id: find(draft) for draft in line}
        stale: dict[str, list[tuple[str, CrossReference]]] = {draft.id: [] for draft in line}
        for old, new in pairwise(line):
            followed = across(old, new, found[old.id], found[new.id], drafts.lineage(old.id, new.id))
            stale[new.id] += ((old.id, reference) for reference in followed if reference.status == "stale")
        for draft in line:
            told = {(reference.eid, reference.text) for _, reference in stale[draft.id]}
            for reference in found[draft.id]:
                if reference.status == "broken" and (reference.eid, reference.text) not in told:  # else told with where it went
                    yield _broken(draft, reference)
        for draft in line:
            for since, left in stale[draft.id]:
                yield _finding("stale-reference", draft, left.eid, f"{left.reason} (since {since})")


def _broken(draft: Draft, reference: Reference) -> Finding:
    return _finding("broken-reference", draft, reference.eid, f"{reference.text!r} names no provision of this draft")


def _finding(kind: str, draft: Draft, eid: str, message: str) -> Finding:
    provision = draft.get(eid)
    line = provision.line if provision else 1
    return Finding(kind, f"{spoken(eid)}: {message}", "warning", draft.path, line, 1, eid)
