"""References followed from one version of a draft to the next.

Beside what it is in its own draft, a reference can be `updated` (its number followed its target: consequential), `stale` (its
target went to another number and it did not follow) or `redirected` (it now names another provision than it did: substantive).
"""

from collections.abc import Mapping, Sequence

from treaty_tui import eid as eids
from treaty_tui.model import Draft, Lineage
from treaty_tui.references.fates import (
    Sole,
    counterparts,
    covers,
    fate_of,
    lands,
    leavers,
    narrowed,
    shown,
    strangers,
    turned,
    went,
)
from treaty_tui.references.places import recounted
from treaty_tui.references.resolved import Reference, misplaced
from treaty_tui.typed import NamedTuple

_TABLE = 2_500
"""References of one provision, before times after, that are looked at two by two for their order."""
_TARGET, _WORDS = 101, 100
"""What an old reference with the same target, and one with the same words, count for."""


class CrossReference(NamedTuple):
    """A reference of the new draft and what became of it since the old one."""

    eid: str
    text: str
    target: str
    """EIds parted by spaces; another instrument's own words where it is foreign."""
    status: str
    """current updated stale redirected broken foreign."""
    reason: str = ""
    was: Reference | None = None
    now: Reference | None = None

    @property
    def wrong(self) -> bool:
        """Whether it leads nowhere, or did not follow its target."""
        return self.status in ("stale", "broken")


def across(
    old: Draft, new: Draft, old_refs: Sequence[Reference], new_refs: Sequence[Reference], lineage: Lineage
) -> tuple[CrossReference, ...]:
    """Every reference of the new draft with its status against the old one, in reading order."""
    moves, sole = counterparts(old, new, lineage), Sole(old, new)
    before: dict[str, list[Reference]] = {}
    for ref in old_refs:
        before.setdefault(ref.eid, []).append(ref)
    after: dict[str, list[Reference]] = {}
    for ref in new_refs:
        after.setdefault(ref.eid, []).append(ref)
    found = []
    for eid, refs in after.items():
        row = lineage.by_new.get(new.by_eid[eid])
        parts = lineage.pairs[row].old if row is not None else ()
        earlier = [ref for index in parts for ref in before.get(old.provisions[index].eid, ())]
        refs = [_ours(ref, earlier) if ref.ours else ref for ref in refs]
        found += [_followed(ref, was, moves, sole, new) for ref, was in zip(refs, _partners(refs, earlier, moves), strict=True)]
    return tuple(found)


def _ours(ref: Reference, earlier: Sequence[Reference]) -> Reference:
    """A reference that is taken for another instrument's, as our own where it was that: what it named was deleted."""
    return ref.ours if ref.ours and any(was.paths == ref.paths and was.status == "current" for was in earlier) else ref


def _partners(
    refs: Sequence[Reference], earlier: Sequence[Reference], moves: Mapping[str, tuple[str, ...]]
) -> list[Reference | None]:
    """For each new reference the old one that it continues: in order, then by target, by words, and by place."""
    if len(refs) == len(earlier) and (len(refs) == 1 or all(_goes_on(*pair, moves) for pair in zip(earlier, refs, strict=True))):
        return list(earlier)
    partners: list[Reference | None] = [None] * len(refs)
    for index, at in _in_order(refs, earlier, moves) if earlier else ():
        partners[index] = earlier[at]
    taken = set(map(id, partners))
    free = [was for was in earlier if id(was) not in taken]
    for test in (_same_target, _same_words):
        for index, ref in enumerate(refs):
            if partners[index] is None:
                partners[index] = next((was for was in free if test(was, ref, moves)), None)
                free = [was for was in free if was is not partners[index]]
    left = [index for index, partner in enumerate(partners) if partner is None]
    if len(left) == len(free):
        for index, was in zip(left, free, strict=True):
            partners[index] = was
    return partners


def _in_order(
    refs: Sequence[Reference], earlier: Sequence[Reference], moves: Mapping[str, tuple[str, ...]]
) -> list[tuple[int, int]]:
    """The most references that go on in the order of the old text: a number that stood can be what its neighbour became."""
    alike = [[_goes_on(was, ref, moves) for was in earlier] for ref in refs] if len(refs) * len(earlier) <= _TABLE else []
    best = [[0] * (len(earlier) + 1) for _ in range(len(alike) + 1)]
    for index in range(len(alike) - 1, -1, -1):
        for at in range(len(earlier) - 1, -1, -1):
            both = alike[index][at] and alike[index][at] + best[index + 1][at + 1]
            best[index][at] = max(both, best[index + 1][at], best[index][at + 1])
    found, index, at = [], 0, 0
    while index < len(alike) and at < len(earlier):
        if alike[index][at] and best[index][at] == alike[index][at] + best[index + 1][at + 1]:
            found.append((index, at))
            index, at = index + 1, at + 1
        elif best[index][at] == best[index + 1][at]:
            index += 1
        else:
            at += 1
    return found


def _goes_on(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> int:
    """How well a reference can be an old one: the same target, which counts a little more, or the same words."""
    return _TARGET if _same_target(was, ref, moves) else _WORDS if _same_words(was, ref, moves) else 0


def _same_target(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> bool:
    return was.kind == ref.kind and bool(ref.cited) and lands(was.cited, ref.cited, moves) and was.foreign == ref.foreign


def _same_words(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> bool:
    return was.paths == ref.paths and was.foreign == ref.foreign


def _followed(
    ref: Reference, was: Reference | None, moves: Mapping[str, tuple[str, ...]], sole: Sole, new: Draft
) -> CrossReference:
    status, reason = _verdict(ref, was, moves, new)
    if status in ("stale", "redirected") and was is not None and was.paths != ref.paths and was.targets == was.cited:
        before, after = narrowed((was.cited, ref.cited), (was.paths, ref.paths), moves, sole)
        if (before, after) != (was.cited, ref.cited) and ref.targets == ref.cited and lands(before, after, moves):
            status, reason = "updated", f"reference follows {_turned(was, ref)}"
    return CrossReference(ref.eid, ref.text, ref.foreign or _target(ref, new), status, reason, was, ref)


def _target(ref: Reference, new: Draft) -> str:
    """The eIds that a reference names; of a point that runs on in a sentence, that of what holds it."""
    if ref.status == "broken" or all(eid in new.by_eid for eid in ref.targets):
        return " ".join(ref.targets)
    found = [eid if eid in new.by_eid else eids.parent(eid) for eid in ref.targets]
    return " ".join(dict.fromkeys(found))


def _verdict(ref: Reference, was: Reference | None, moves: Mapping[str, tuple[str, ...]], new: Draft) -> tuple[str, str]:
    if ref.foreign:
        return _foreign(ref, was, moves)
    missing = [eid for eid in ref.cited if eid not in new.by_eid] if ref.status == "broken" else []
    if missing and not _lives_on(ref, was, missing, moves, new):
        return "broken", ", ".join(f"{eids.spoken(eid)} does not exist" for eid in missing)
    astray = _astray(ref, was, new) if ref.status == "broken" else None
    if astray or was is None or was.foreign or was.status == "broken":
        return astray or ("current", "")
    same = was.paths == ref.paths
    torn = _torn(was, ref, moves)
    if torn:
        return "stale", f"{torn}; the reference {'still' if same else 'now'} says {ref.text!r}"
    if lands(was.cited, ref.cited, moves) or (was.kind == ref.kind and covers(was.targets, ref.targets, moves)):
        told = _exchanged(was, ref, moves)
        if not same and recounted(was.paths, ref.paths, was.cited, ref.cited):
            return "redirected", f"the reference says {ref.text!r}, and said {was.text!r}"
        if told:
            return ("stale", f"{told}; the reference still says {ref.text!r}") if same else ("redirected", told)
        return ("current", "") if same else ("updated", f"reference follows {_turned(was, ref)}")
    fate = fate_of(was.cited, moves)
    if same and ref.paths[0][-1][1][:1] in "+-":
        return "stale", f"{fate}; {ref.text!r} now names {shown(ref.cited)}"
    missed = [] if same else _left_behind(was, ref, moves) or _half_way(was, ref, moves)
    if same or missed:
        return "stale", f"{fate_of(missed, moves) or fate}; the reference {'still' if same else 'now'} says {ref.text!r}"
    return "redirected", f"{fate}; the reference now names {shown(ref.cited)}"


def _foreign(ref: Reference, was: Reference | None, moves: Mapping[str, tuple[str, ...]]) -> tuple[str, str]:
    """Of another instrument; or of a kind that the draft has no more."""
    if ref.absent and was is not None and was.status == "current":
        return "broken", f"{fate_of(was.cited, moves)}; {ref.foreign}"
    return "foreign", ref.foreign if ref.absent else f"another instrument: {ref.foreign}"


def _astray(ref: Reference, was: Reference | None, new: Draft) -> tuple[str, str] | None:
    """What cites an article with a chapter in which it does not stand, no more or never."""
    elsewhere = misplaced(ref.paths, ref.cited, ref.eid, new)
    if not elsewhere:
        return None
    told = f"{eids.spoken(elsewhere[0])} stands in {eids.spoken(elsewhere[1])}"
    still = was is not None and was.status == "current" and was.paths == ref.paths
    return ("stale", f"{told}; the reference still says {ref.text!r}") if still else ("broken", told)


def _turned(was: Reference, ref: Reference) -> str:
    return f"{was.text} → {ref.text}" if was.cited == ref.cited else turned(was.cited, ref.cited)


def _lives_on(
    ref: Reference, was: Reference | None, missing: Sequence[str], moves: Mapping[str, tuple[str, ...]], new: Draft
) -> bool:
    """Whether all that a reference names in vain stands elsewhere: it was left behind, and need not be given up.

    Each number of a list by itself: of "articles 2 and 3 (2)" only the first may have been changed.
    """
    if was is None or was.status != "current" or not len(was.cited) == len(ref.cited) == len(was.paths) == len(ref.paths):
        return False
    each = zip(was.cited, ref.cited, was.paths, ref.paths, strict=True)
    return all(
        before == after and any(home in new.by_eid for home in went(old, moves))
        for old, now, before, after in each
        if now in missing
    )


def _exchanged(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> str:
    """What left a range, or came into it from elsewhere in the old draft: not what is new, and not what was deleted."""
    if was.targets == was.cited and ref.targets == ref.cited:
        return ""
    left = leavers(was.targets, ref.targets, moves)
    came = strangers(was.targets, ref.targets, moves)
    sources = {new: old for old, news in moves.items() for new in news if new in came} if came else {}
    told = [f"{eids.spoken(old)} became {shown(went(old, moves))} and left the range" for old in left]
    return ", ".join(told + [f"{eids.spoken(old)} became {eids.spoken(new)} and came into it" for new, old in sources.items()])


def _torn(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> str:
    """What was split and is now cited in part only."""
    named, same = set(ref.targets), was.paths == ref.paths
    return ", ".join(
        f"{eids.spoken(eid)} was split into {shown(parts)}"
        for eid in was.cited
        if len(parts := moves.get(eid, ())) > 1 and not named.issuperset(parts) and (same or not named.isdisjoint(parts))
    )


def _left_behind(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The numbers of a list or range that did not follow as others did: "articles 3 to 6" that became "articles 4 to 6"."""
    if len(was.paths) != len(ref.paths) or len(ref.paths) < 2:
        return []
    fates = [went(eid, moves) for eid in was.cited]
    followed = any(now in fate and now != eid for eid, fate, now in zip(was.cited, fates, ref.cited, strict=True))
    named = set(ref.cited if followed else ref.targets)
    each = zip(was.cited, was.paths, ref.paths, fates, strict=True)
    return [eid for eid, before, after, fate in each if before == after and named.isdisjoint(fate)]


def _half_way(was: Reference, ref: Reference, moves: Mapping[str, tuple[str, ...]]) -> list[str]:
    """What was cited with two numbers of which one followed and the other did not: "4 (2)" that became "5 (2)", and is 5 (3)."""
    pairs = zip(was.cited, ref.cited, strict=True) if len(was.cited) == len(ref.cited) else ()
    return [old for old, now in pairs if now != old and now not in (fate := went(old, moves)) and _half(old, now, fate, moves)]


def _half(old: str, now: str, fate: Sequence[str], moves: Mapping[str, tuple[str, ...]]) -> bool:
    """Whether what holds `now` is what became of that which held `old`, or the reverse: only the number within it is right."""
    outer, place = eids.parent(old), eids.parent(now)
    while fate and outer and place and old[len(outer) :] == now[len(place) :]:
        if place in went(outer, moves):
            return True
        outer, place = eids.parent(outer), eids.parent(place)
    outer = eids.parent(old)
    return bool(outer) and any(now == outer + home[len(eids.parent(home)) :] and eids.parent(home) for home in fate)
