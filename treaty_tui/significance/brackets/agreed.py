"""Words agreed ad referendum: agreement is provisional, and `alarms` tells where such words have changed since."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.diff import diff
from treaty_tui.language.words import narrow
from treaty_tui.model import Draft, Finding, Flag, Lineage, Provision
from treaty_tui.significance.brackets.found import find
from treaty_tui.significance.brackets.kinds import aside, kind_of
from treaty_tui.significance.context import Context
from treaty_tui.significance.weighing import weigh
from treaty_tui.typed import NamedTuple

_ASIDE = r"\([^()\[\]]{5,60}\)"


class _Agreement(NamedTuple):
    """Words that were agreed: in which draft, where, and how they read."""

    draft: str
    eid: str
    words: str
    now: str
    """EId in the draft that was looked at last."""


def alarms(
    drafts: Sequence[Draft],
    lineage: Callable[[int], Lineage],
    context: Callable[[int], Context] | None = None,
    since: int = 1,
) -> tuple[Finding, ...]:
    """A finding where words agreed ad referendum in one draft have changed in a later one, however often the same was done
    elsewhere. Style, and what only follows a renumbering, raises none.

    Agreed words stay so when a later draft drops the mark, as clean texts do. `lineage(i)` leads from `drafts[i]` to
    `drafts[i + 1]`, and `context(i)` tells what was renumbered and replaced throughout there: words that only followed that are
    told and stay agreed, as they then read. Both are asked only while there is something agreed. Told is what changed from
    `drafts[since]` on.
    """
    found: list[Finding] = []
    agreed: dict[int, _Agreement] = {}
    for number, draft in enumerate(drafts):
        marks = _marks(draft)
        if agreed:
            known = context(number - 1) if context else Context(language=draft.language)
            steps = lineage(number - 1)
            joined = list(_joined(agreed, drafts[number - 1], draft, steps))
            agreed, raised = _carried(agreed, draft, marks, steps, known)
            found += [*raised, *joined] if number >= since else ()
        for index in _inside(draft, marks):
            provision = draft.provisions[index]
            agreed.setdefault(index, _Agreement(draft.id, provision.eid, _bare(provision, marks), provision.eid))
    return tuple(found)


def flag(alarm: Finding) -> Flag:
    """The same, at the row where it happened, whose other reasons tell what changed."""
    return Flag("agreed", alarm.message.partition("; in ")[0])


def _marks(draft: Draft) -> dict[str, list[str]]:
    """EId to the brackets in it that say that words are agreed, square or round."""
    found: dict[str, list[str]] = {}
    for bracket in find(draft):
        if bracket.kind == "status" and bracket.balanced:
            found.setdefault(bracket.eid, []).append(f"[{bracket.text}]")
    for provision in draft.provisions:
        for mark in re.findall(_ASIDE, provision.words) if "ad ref" in provision.words else ():
            if kind_of(mark[1:-1], draft.language)[0] == "status":
                found.setdefault(provision.eid, []).append(mark)
        if mark := aside(provision.words, draft.language):
            found.setdefault(provision.eid, []).append(mark)
    return found


def _inside(draft: Draft, marks: dict[str, list[str]]) -> Iterable[int]:
    """Indices of the provisions whose words are agreed: those marked, and all that stands in a marked article or paragraph."""
    inside: set[int] = set()
    for index, provision in enumerate(draft.provisions):
        if provision.eid in marks or provision.parent in inside:
            inside.add(index)
            yield index


def _bare(provision: Provision, marks: dict[str, list[str]]) -> str:
    """A provision's words without the marks that say that they are agreed."""
    words = provision.words
    for mark in marks.get(provision.eid, ()):
        words = words.replace(mark, " ") if mark in words else narrow(words).replace(mark, " ")
    return " ".join(words.split())


def _carried(
    agreed: dict[int, _Agreement], new: Draft, marks: dict[str, list[str]], lineage: Lineage, context: Context
) -> tuple[dict[int, _Agreement], list[Finding]]:
    """Agreed wordings followed into the next draft, and the alarms that this raises."""
    kept: dict[int, _Agreement] = {}
    raised = []
    for index, was in agreed.items():
        row = lineage.by_old.get(index)
        parts = lineage.pairs[row].new if row is not None else ()
        now = " ".join(_bare(new.provisions[part], marks) for part in parts)
        place = new.provisions[parts[0]] if parts else None
        told, turned = _difference(was.words, now, context._replace(old_eid=was.now, new_eid=place.eid if place else ""))
        if told:
            message = f"{eids.spoken(was.eid)} was agreed ad referendum in {was.draft}; in {new.id} {told}"
            line, eid = (place.line, place.eid) if place else (0, was.now)
            raised.append(Finding("agreed-changed", message, "warning", new.path, line, eid=eid))
        if place and len(parts) == 1 and not turned:
            kept[parts[0]] = was._replace(words=now, now=place.eid)
    return kept, raised


def _joined(agreed: dict[int, _Agreement], old: Draft, new: Draft, lineage: Lineage) -> Iterator[Finding]:
    """An alarm for what came into an article or a list that was agreed as a whole."""
    homes: dict[int, tuple[int, _Agreement]] = {}
    for index, was in agreed.items():
        row = lineage.by_old.get(index)
        homes.update(dict.fromkeys(lineage.pairs[row].new if row is not None else (), (index, was)))
    for index, place in enumerate(new.provisions):
        if place.parent not in homes or not place.words:
            continue
        home, was = homes[place.parent]
        before = lineage.pairs[lineage.by_new[index]].old
        if not any(each in agreed or old.provisions[each].parent == home for each in before):
            agreement = f"{eids.spoken(was.eid)} was agreed ad referendum in {was.draft}"
            message = f"{agreement}; in {new.id} {eids.spoken(place.eid)} came into it"
            yield Finding("agreed-changed", message, "warning", new.path, place.line, eid=place.eid)


def _difference(was: str, now: str, context: Context) -> tuple[str, bool]:
    """What changed in agreed words, empty where only style did, or only what follows other changes; and whether they say another
    thing now, so that nobody agreed to them: with another word for one that gave way throughout, they do not.
    """
    if was == now:
        return "", False
    if not now:
        return "it is gone", True
    redline = diff(was, now, context.language)
    weighed = weigh(was, now, redline, context)
    turned = weighed.significance == "substantive"
    if not turned and weigh(was, now, redline, context._replace(substitutions=())).significance != "substantive":
        return "", False
    reasons = (flag.reason for flag in weighed.flags if flag.reason.endswith("throughout") or (turned and flag.kind != "term"))
    return "; ".join(dict.fromkeys(reasons)) or "its words changed", turned
