"""All that is derived from a comparison for the page, in one place: items, outline, ranking, alarms."""

from functools import cached_property

from treaty_tui import eid as eids
from treaty_tui.compare import Comparison
from treaty_tui.model import PositionBook
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Item, items_of, provision_of
from treaty_tui.tui.layout.outline import Entry, counts, entries_of, most_contested, stance_runs
from treaty_tui.tui.layout.standing import Elsewhere


class View:
    """One comparison as the page shows it, with the book that its marks rest on, if that has been read.

    Nothing here changes once computed, except that `deepen` adds what needs all rows.
    """

    def __init__(self, comparison: Comparison, glyphs: Glyphs, book: PositionBook | None = None) -> None:
        self.comparison, self.glyphs, self.book = comparison, glyphs, book or PositionBook()
        self.items: tuple[Item, ...] = items_of(comparison)
        self.entries: list[Entry] = entries_of(comparison, self.items, glyphs)
        self.waiting = "" if book is not None else "reading the positions ..."
        """Why nothing is known of positions, as long as that is so."""
        self.deep = False
        """Whether rows may be weighed without making the reader wait."""
        self.alarms: dict[int, list[str]] = {}
        """Row to what a reader must be told of it first: agreed words that changed, references gone stale or broken."""

    def deepen(self) -> None:
        """Everything that needs all rows at once has been computed elsewhere: rows may be weighed, alarms are known."""
        found, self.deep = self.comparison, True
        for finding in (*found.alarms, *found.wrong_references):
            row = found.row_of_new.get(finding.eid, found.row_of_old.get(finding.eid))
            if row is not None:
                itself = eids.spoken(finding.eid)
                self.alarms.setdefault(row, []).append(finding.message.removeprefix(itself).lstrip(": "))
        counts = [sum(row in self.alarms for row in entry.rows) for entry in self.entries]
        self.entries = [entry._replace(alarms=count) for entry, count in zip(self.entries, counts, strict=True)]

    @cached_property
    def bracketed(self) -> frozenset[int]:
        """Rows whose words in the new draft still hold a bracket, besides one that says that they are agreed."""
        held = self.comparison.bracketed
        return frozenset([n for n, row in enumerate(self.comparison.rows) if not held.isdisjoint(row.new)])

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
