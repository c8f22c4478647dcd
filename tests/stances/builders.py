"""Small drafts and books to reason about."""

from treaty_tui.align import align
from treaty_tui.eid import elements, parent
from treaty_tui.model import Delegation, Draft, Lineage, Membership, Pair, Position, PositionBook, Provision, Theme, make_draft
from treaty_tui.stances.carry import Chain


def draft(draft_id: str, date: str, **words: str) -> Draft:
    """A draft from eId → words, in reading order; parents are told by the eIds, articles stand under the chapter before them."""
    provisions: list[Provision] = []
    index: dict[str, int] = {}
    chapter = -1
    for eid, text in words.items():
        tag = elements(eid)[-1][0]
        above = index.get(parent(eid), -1)
        if tag == "article":
            above = chapter
        heading, body = (text, "") if tag in ("article", "chapter") else ("", text)
        index[eid] = len(provisions)
        if tag == "chapter":
            chapter = len(provisions)
        provisions.append(Provision(eid, tag, heading=heading, text=body, parent=above))
    return make_draft(draft_id, tuple(provisions), date=date)


def lineage(old: Draft, new: Draft, *rows: tuple[str, str], moved: tuple[str, ...] = ()) -> Lineage:
    """A lineage by hand: rows of space-separated eIds (old, new); what no row names keeps its eId, or is deleted or inserted."""
    pairs: list[Pair] = []
    named_old = {eid for row in rows for eid in row[0].split()}
    named_new = {eid for row in rows for eid in row[1].split()}
    same = [(p.eid, p.eid) for p in new.provisions if p.eid in old.by_eid and p.eid not in named_old | named_new]
    taken = {a for a, _ in same}
    gone = [(p.eid, "") for p in old.provisions if p.eid not in named_old | taken]
    came = [("", p.eid) for p in new.provisions if p.eid not in named_new | taken]
    for before, after in (*rows, *same, *gone, *came):
        a = tuple(old.by_eid[eid] for eid in before.split())
        b = tuple(new.by_eid[eid] for eid in after.split())
        change = "inserted" if not a else "deleted" if not b else "split" if len(b) > 1 else "merged" if len(a) > 1 else ""
        same_words = len(a) == len(b) == 1 and old.provisions[a[0]].words == new.provisions[b[0]].words
        pairs.append(Pair(a, b, change or ("unchanged" if same_words else "changed"), any(e in moved for e in before.split())))
    by_old = {i: n for n, pair in enumerate(pairs) for i in pair.old}
    by_new = {i: n for n, pair in enumerate(pairs) for i in pair.new}
    return Lineage(tuple(pairs), by_old, by_new)


def chain(*drafts: Draft, **lineages: Lineage) -> Chain:
    """A chain; lineages are given as `old__new`, others are computed."""
    by_id = {d.id: d for d in drafts}

    def between(old: str, new: str) -> Lineage:
        return lineages.get(f"{old}__{new}") or align(by_id[old], by_id[new])

    return Chain.of(drafts, between)


DELEGATIONS = {
    code: Delegation(code, name, kind, region)
    for code, name, kind, region in (
        ("AAA", "Aland", "state", "NORTH"),
        ("BBB", "Beland", "state", "NORTH"),
        ("CCC", "Celand", "state", "SOUTH"),
        ("DDD", "Deland", "state", "SOUTH"),
        ("GRP", "The Group", "group", ""),
        ("OBS", "Observing Body", "observer", ""),
        ("UNNAMED-SOME", "Some (unnamed)", "unnamed", ""),
    )
}
MEMBERS = (Membership("GRP", "AAA"), Membership("GRP", "BBB"), Membership("GRP", "CCC", until="2024-01-01"))


def book(*positions: Position, themes: tuple[Theme, ...] = ()) -> PositionBook:
    """A book over the small table of delegations."""
    return PositionBook(positions, (), DELEGATIONS, MEMBERS, {t.name: t for t in themes})


def says(delegation: str, on: str, stance: str, day: str = "2024-05-05", of: str = "one", **more: object) -> Position:
    """A position with an id that tells its content."""
    return Position(f"{delegation}-{on}-{stance}-{day}", delegation, on, stance, day, of)._replace(**more)  # type: ignore[arg-type]
