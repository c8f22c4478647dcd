"""All that is derived from a comparison for the page, in one place: items, outline, ranking."""

from functools import cached_property

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Item, items_of, provision_of
from treaty_tui.tui.layout.outline import Entry, counts, entries_of, most_contested, stance_runs
from treaty_tui.tui.layout.standing import Elsewhere


class View:
    """One comparison as the page shows it; nothing here changes once computed, except that rows may be weighed later."""

    def __init__(self, comparison: Comparison, glyphs: Glyphs, marked: bool = False) -> None:
        self.comparison, self.glyphs, self.marked = comparison, glyphs, marked
        self.items: tuple[Item, ...] = items_of(comparison)
        self.entries: list[Entry] = entries_of(comparison, self.items, glyphs)
        self.waiting = "" if marked else "reading the positions ..."
        """Why nothing is known of positions, as long as that is so."""
        self.deep = False
        """Whether rows may be weighed without making the reader wait."""

    @cached_property
    def ranked(self) -> list[tuple[Entry, int]]:
        """Articles that are contested, most contested first, each with its most contested row."""
        return most_contested(self.comparison, self.entries)

    @cached_property
    def item_of_row(self) -> dict[int, int]:
        """Row to the item that shows it."""
        return {item.row: n for n, item in enumerate(self.items) if item.row >= 0}

    def elsewhere(self, item: Item) -> list[Elsewhere]:
        """Other provisions of the item's article that somebody speaks about, in reading order."""
        article = eids.article(provision_of(self.comparison, item).eid)
        if not article:
            return []
        found = []
        for other in self.items:
            provision = provision_of(self.comparison, other)
            if other.row >= 0 and other is not item and other.new and eids.within(provision.eid, article):
                runs = stance_runs(counts(self.comparison, [other.row]), self.glyphs)
                if runs:
                    found.append(Elsewhere(provision.eid, [part for run in runs for part in ((" ", ""), run)]))
        return found

    def progress(self) -> tuple[int, int]:
        """(provisions that differ, provisions in all)."""
        return sum(item.differs for item in self.items), len(self.items)
