"""Every place that one can go to by name: articles by number and heading, also by their old number, and each paragraph."""

from collections.abc import Iterator

from treaty_tui import eid as eids
from treaty_tui.tui.layout.items import provision_of
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.layout.words import capital


def goals(view: View) -> Iterator[tuple[str, int, bool]]:
    """(name, item, whether it is offered only to who types) for all: the outline first, then what stands in it."""
    old, new = view.comparison.old, view.comparison.new
    heads = [entry.item for entry in view.entries]
    for number in heads:
        item = view.items[number]
        here = provision_of(view.comparison, item)
        before = [eids.spoken(old.provisions[i].eid) for i in item.old if old.provisions[i].eid != here.eid or not item.new]
        was = f" ({' and '.join(before)} of {old.id})" if before else ""
        name = capital(eids.spoken(here.eid)) if item.new else f"Deleted:{was}"
        name += was if item.new else ""
        yield f"{name} {view.glyphs.dot} {here.heading}" if here.heading else name, number, False
    inside = set(range(len(view.items))) - set(heads)
    for number in sorted(inside):
        item = view.items[number]
        draft, indices = (new, item.new) if item.new else (old, item.old)
        for index in indices:
            gone = "" if item.new else f" of {old.id}, deleted"
            yield capital(eids.spoken(draft.provisions[index].eid)) + gone, number, True
