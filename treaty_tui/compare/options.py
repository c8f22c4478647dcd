"""Options that became the text, or text that became an option: what the room chose is a decision, though not a word changed."""

from collections.abc import Iterable, Sequence

from treaty_tui.compare.rows import Row
from treaty_tui.eid import elements, parent
from treaty_tui.model import Draft, Flag


def told(old: Draft, new: Draft, rows: Sequence[Row]) -> dict[int, Flag]:
    """By row, which option was chosen in it, or opened: once for each option, at the first of its provisions that has words."""
    before, after = _options(old), _options(new)
    dropped = _dropped(old, {before[index] for row in rows if row.new for index in row.old})
    found: dict[int, Flag] = {}
    seen: set[str] = set()
    for number, row in enumerate(rows):
        was, now = [before[index] for index in row.old], [after[index] for index in row.new]
        if not (was and now) or any(was) == any(now):
            continue
        options = [option for option in dict.fromkeys((*was, *now)) if option and option not in seen]
        if options:
            seen.update(options)
            others = dropped.get(old.provisions[old.by_eid[options[0]]].parent, "") if any(was) else ""
            said = f"{_names(options)} chosen" if any(was) else f"became {_names(options)}"
            found[number] = Flag("brackets", f"{said}, {others} dropped" if others else said)
    return found


def _options(draft: Draft) -> list[str]:
    """Per provision the eId of the innermost option that it stands in, itself included; empty if it stands in none."""
    found: list[str] = []
    for provision in draft.provisions:
        outer = found[provision.parent] if provision.parent >= 0 else ""
        found.append(provision.eid if provision.tag == "alternative" else outer)
    return found


def _dropped(old: Draft, alive: Iterable[str]) -> dict[int, str]:
    """By provision, those of its options of which nothing lives on, as they are named; `alive` are innermost options."""
    living: set[str] = set()
    for eid in alive:
        while eid and eid not in living:
            living.add(eid)
            eid = parent(eid)
    gone: dict[int, list[str]] = {}
    for each in old.provisions:
        if each.tag == "alternative" and each.eid not in living:
            gone.setdefault(each.parent, []).append(each.eid)
    return {above: _names(options) for above, options in gone.items()}


def _names(options: Sequence[str]) -> str:
    numbers = [elements(eid)[-1][1] for eid in options]
    listed = " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))
    return f"option{'s' * (len(numbers) > 1)} {listed}"
