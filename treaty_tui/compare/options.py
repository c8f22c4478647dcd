"""Options that became the text, or text that became an option: what the room chose is a decision, though not a word changed."""

from collections.abc import Iterator, Sequence

from treaty_tui.compare.rows import Row
from treaty_tui.eid import elements
from treaty_tui.model import Draft, Flag


def told(old: Draft, new: Draft, rows: Sequence[Row]) -> dict[int, Flag]:
    """By row, which option was chosen in it, or opened: once for each option, at the first of its provisions that has words."""
    before, after = _options(old), _options(new)
    alive = {before[index] for row in rows if row.new for index in row.old}
    found: dict[int, Flag] = {}
    seen: set[str] = set()
    for number, row in enumerate(rows):
        was, now = [before[index] for index in row.old], [after[index] for index in row.new]
        if not (was and now) or any(was) == any(now):
            continue
        options = [option for option in dict.fromkeys((*was, *now)) if option and option not in seen]
        if options:
            seen.update(options)
            found[number] = Flag("brackets", _chosen(options, old, alive) if any(was) else f"became {_names(options)}")
    return found


def _options(draft: Draft) -> list[str]:
    """Per provision the eId of the innermost option that it stands in, itself included; empty if it stands in none."""
    found: list[str] = []
    for provision in draft.provisions:
        outer = found[provision.parent] if provision.parent >= 0 else ""
        found.append(provision.eid if provision.tag == "alternative" else outer)
    return found


def _chosen(options: Sequence[str], old: Draft, alive: set[str]) -> str:
    """What became of options, and of those beside them."""
    others = [eid for eid in _beside(options[0], old) if not any(f"{each}__".startswith(f"{eid}__") for each in alive)]
    return f"{_names(options)} chosen" + (f", {_names(others)} dropped" if others else "")


def _beside(option: str, old: Draft) -> Iterator[str]:
    """All options of the same provision."""
    parent = old.provisions[old.by_eid[option]].parent
    return (each.eid for each in old.provisions if each.tag == "alternative" and each.parent == parent)


def _names(options: Sequence[str]) -> str:
    numbers = [elements(eid)[-1][1] for eid in options]
    listed = " and ".join(filter(None, (", ".join(numbers[:-1]), numbers[-1])))
    return f"option{'s' * (len(numbers) > 1)} {listed}"
