"""Where the reader is, in one line: `Article 6 (2) · changed: substantive · obligation: shall → may (weaker) · was article 5 (2)`."""

from collections.abc import Iterator

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.model import Flag
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Item, provision_of
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.layout.words import CHANGES, capital


def place(comparison: Comparison, item: Item, glyphs: Glyphs, deep: bool) -> Line:
    """The status line's runs; flags and significance only where the row may be weighed (`deep`)."""
    parts = list(_parts(comparison, item, glyphs, deep))
    line: Line = []
    for n, (text, role) in enumerate(parts):
        if n:
            line.append((f" {glyphs.dot} ", "muted"))
        line.append((one_line(text, glyphs.ascii), role))
    return line


def _parts(comparison: Comparison, item: Item, glyphs: Glyphs, deep: bool) -> Iterator[tuple[str, str]]:
    provision = provision_of(comparison, item)
    yield capital(eids.spoken(provision.eid)), "strong"
    weighed = comparison.weighed(item.row) if deep and item.row >= 0 and item.change != "unchanged" else None
    if weighed is None or item.change in ("inserted", "deleted"):
        yield _what(comparison, item), item.change
    else:
        yield f"{CHANGES[item.change]}: {weighed.significance}", item.change
    if weighed is not None:
        for flag in weighed.flags:
            yield _told(flag), ""
    yield from _whence(comparison, item)


def _what(comparison: Comparison, item: Item) -> str:
    if item.change == "inserted":
        return f"new in {comparison.new.id}"
    if item.change == "deleted":
        return f"deleted; stood in {comparison.old.id}"
    return CHANGES[item.change]


def _told(flag: Flag) -> str:
    """A flag's kind and its reason, once where the reason begins with the kind."""
    if flag.reason[:5].casefold() == flag.kind[:5].casefold():
        return flag.reason
    return f"{flag.kind}: {flag.reason}" if flag.reason else flag.kind


def _whence(comparison: Comparison, item: Item) -> Iterator[tuple[str, str]]:
    """Where it stood before, where that differs."""
    old = [comparison.old.provisions[i].eid for i in item.old]
    new = [comparison.new.provisions[i].eid for i in item.new]
    if item.moved and old and new:
        yield f"moved: was {_all(old)}", "moved"
    elif old and new and old != new:
        yield f"was {_all(old)}", ""
    if len(new) > 1:
        yield f"now {_all(new)}", ""


def _all(found: list[str]) -> str:
    return " and ".join(map(eids.spoken, found))
