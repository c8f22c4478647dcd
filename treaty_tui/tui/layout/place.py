"""What became of the provision under the cursor, in one line: `Article 6 (2) · changed: substantive: shall → may (weaker)`.

The same in sentences, for the pane below, where the line has no room for all of it.
"""

import re
from collections.abc import Iterator, Sequence

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.model import Draft
from treaty_tui.tui.layout.block import Line, Run
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Item, provision_of, signs
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.layout.words import CHANGES, capital, day


def place(comparison: Comparison, item: Item, glyphs: Glyphs, deep: bool, alarms: Sequence[str] = ()) -> Line:
    """The status line's runs: where it stood comes before the reasons, of which there may be many.

    Reasons and significance only where the row may be weighed (`deep`).
    """
    provision = provision_of(comparison, item)
    name = capital(eids.spoken(provision.eid))
    parts = [(name, "strong"), *((f"{glyphs.alarm} {alarm}", "alarm") for alarm in alarms)]
    parts += [*_whence(comparison, item), _change(comparison, item, deep)]
    parts += [(reason, "") for reason in reasons(comparison, item, deep)]
    line: Line = []
    for n, (text, role) in enumerate(parts):
        if n:
            line.append((f" {glyphs.dot} ", "muted"))
        line.append((one_line(text, glyphs.ascii), role))
    return line


def sentences(comparison: Comparison, item: Item, glyphs: Glyphs, deep: bool, alarms: Sequence[str] = ()) -> list[Run]:
    """Alarms, what became of it and where it stood, why that matters: one run each."""
    found: list[Run] = [(f"{glyphs.alarm} {one_line(alarm, glyphs.ascii)}", "alarm") for alarm in alarms]
    change, role = _change(comparison, item, deep)
    parts = [*(text for text, _ in _whence(comparison, item)), change]
    told = "; ".join(reasons(comparison, item, deep))
    if not item.differs and not told and len(parts) == 1:
        return found
    text = "; ".join(parts) + (f": {told}" if told else "")
    return [*found, (f"{signs(item, glyphs).strip() or glyphs.dot} {one_line(text, glyphs.ascii)}", role)]


def citation(comparison: Comparison, item: Item) -> str:
    """`A/AC.291/22/Rev.3 (23 May 2024), article 25 (2): “...”`: where it stands in the new draft, or stood, and its words."""
    draft, indices = (comparison.new, item.new) if item.new else (comparison.old, item.old)
    source = f"{draft.symbol or draft.id} ({day(draft.date)})" if draft.date else draft.symbol or draft.id
    words = " ".join(re.sub(r"[\x00-\x1f\x7f-\x9f]", " ", draft.provisions[i].words) for i in indices).strip()
    return f"{source}, {_names(draft, indices)}" + (f": “{words}”" if words else "")


def reasons(comparison: Comparison, item: Item, deep: bool) -> list[str]:
    """Why a change matters, each reason once; unchanged words have some too, where a term in them means something else now."""
    if not deep or item.row < 0:
        return []
    return list(dict.fromkeys(flag.reason or flag.kind for flag in comparison.weighed(item.row).flags))


def _change(comparison: Comparison, item: Item, deep: bool) -> Run:
    if item.change == "inserted":
        return f"new in {comparison.new.id}", item.change
    if item.change == "deleted":
        return f"deleted; stood in {comparison.old.id}", item.change
    words = CHANGES[item.change]
    if item.change == "unchanged":
        return ("words unchanged" if item.moved or item.renumbered else words), item.change
    return (f"{words}: {comparison.weighed(item.row).significance}" if deep and item.row >= 0 else words), item.change


def _whence(comparison: Comparison, item: Item) -> Iterator[Run]:
    """Where it stood before, where that differs; all parts of what was split or merged."""
    old, new = _names(comparison.old, item.old), _names(comparison.new, item.new)
    if item.change == "split":
        yield f"{old} of {comparison.old.id} became {new}", "moved" if item.moved else ""
    elif item.change == "merged":
        yield f"{old} of {comparison.old.id} became one", "moved" if item.moved else ""
    elif item.moved and old and new:
        yield f"moved: was {old} of {comparison.old.id}", "moved"
    elif old and new and old != new:
        yield f"was {old}", ""


def _names(draft: Draft, indices: Sequence[int]) -> str:
    """`article 4 (1), (2) and (3)` would be ambiguous for points: every part by its whole name."""
    names = [eids.spoken(draft.provisions[i].eid) for i in indices]
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)
