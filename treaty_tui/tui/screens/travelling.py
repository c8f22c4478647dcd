"""Going places on the first page: changes, contested provisions, places found, and back."""

from treaty_tui.tui.layout.search import matching_rows, pattern
from treaty_tui.tui.layout.travel import Test, contested, named, next_item, stale, substantive
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.screens.asking import Asking
from treaty_tui.workspace import Workspace


class Travelling(Asking, inherit_bindings=False):
    """Every key that leads somewhere."""

    def __init__(self, workspace: Workspace, view: View) -> None:
        super().__init__(workspace, view)
        self.kept: set[int] = set()
        """Items shown although they are unchanged and those are folded away."""
        self._trail: list[int] = []
        self._rank = -1

    def redraw(self) -> None:
        """The page again, at the same place."""
        raise NotImplementedError

    def forget_travels(self) -> None:
        """Other drafts: nothing to go back to, nothing found."""
        self.kept, self._trail, self._rank, self.query_words, self.hits = set(), [], -1, "", set()

    def jump(self, item: int) -> None:
        """Go there, and remember from where."""
        if item != self.text.item:
            self._trail = [*self._trail[-99:], self.text.item]
        self.said = ""
        self.reach(item)

    def reach(self, item: int) -> None:
        """Show an item, also one that is folded away."""
        if not self.text.go(item):
            self.kept.add(item)
            self.redraw()
            self.text.go(item)
        self.draw_place(item)

    def say(self, message: str) -> None:
        """A passing message in the status line."""
        self.said, self.said_at = message, self.text.item
        self.draw_status(self.text.item)

    def _seek(self, way: int, test: Test, what: str) -> None:
        found = next_item(self.view.items, self.text.item, way, test)
        if found is None:
            self.say(f"no {'further' if way > 0 else 'earlier'} {what}")
        else:
            self.jump(found)

    def action_next_hit_or_change(self, way: int) -> None:
        """Keys n and p."""
        if self.query_words:
            self.seek_hit(way)
        else:
            self._seek(way, self.changes(), "change")

    def changes(self) -> Test:
        """What counts as a change."""
        return lambda item: item.differs

    def action_next_substantive(self, way: int) -> None:
        """Keys N and P; N is the way back through search results, as in vi."""
        if self.query_words:
            self.seek_hit(-1)
        else:
            self._seek(way, substantive(self.view.comparison), "substantive change")

    def action_next_contested(self, way: int) -> None:
        """Keys c and v."""
        self._seek(way, contested(self.view.comparison), "contested provision")

    def action_next_alarm(self, way: int) -> None:
        """Keys a and A."""
        alarms = self.view.alarms
        self._seek(way, lambda item: item.row in alarms, "alarm" if self.view.deep else "alarm yet")

    def action_next_bracketed(self, way: int) -> None:
        """Keys i and I."""
        bracketed = self.view.bracketed
        self._seek(way, lambda item: item.row in bracketed, f"provision with brackets in {self.view.comparison.new.id}")

    def action_next_stale(self, way: int) -> None:
        """Keys r and R."""
        self._seek(way, stale(self.view.comparison), "provision whose words changed since somebody spoke on them")

    def action_most_contested(self) -> None:
        """Key C: the most contested article, then the second, and so on."""
        ranked = self.view.ranked
        if not ranked:
            self.say(self.view.waiting or "nothing is contested")
            return
        self._rank = (self._rank + 1) % len(ranked)
        entry, row = ranked[self._rank]
        self.jump(self.view.item_of_row[row])
        at = f"{entry.tag} {entry.number}" if entry.tag not in ("title", "preamble") else entry.tag
        order = "most contested" if self._rank == 0 else f"contested, rank {self._rank + 1} of {len(ranked)}"
        name = named(self.view.comparison, self.view.items[self.text.item])
        here, by = len(self.view.comparison.marks_of(row).contests), entry.counts.contests
        self.say(f"{order}: {at}, by {by}; {here if here < by else 'all'} of them at {name}")

    def seek_hit(self, way: int) -> None:
        """The next or previous row in which the searched words stand."""
        rows = self.hits
        self._seek(way, lambda item: item.row in rows, f"place with {self.query_words!r}")

    def search_for(self, words: str) -> None:
        """Highlight words and go to the first place from here on."""
        self.query_words = words if pattern(words) else ""
        found = dict(matching_rows(self.view.comparison, pattern(words)))
        self.hits = set(found)
        self.redraw()
        if not self.query_words:
            self.draw_status(self.text.item)
        elif not found:
            self.query_words = ""
            self.redraw()
            self.say(f"{words!r} stands in neither version")
        else:
            if self.view.items[self.text.item].row not in found:
                forward = next_item(self.view.items, self.text.item, 1, lambda item: item.row in self.hits)
                self.jump(forward if forward is not None else self.view.item_of_row[min(found)])
            places, provisions = sum(found.values()), len(found)
            self.say(f"{words!r}: {places} place{'s' * (places > 1)} in {provisions} provision{'s' * (provisions > 1)}")

    def search_again(self) -> None:
        """Other rows: what was found and passed through is counted anew."""
        self.kept, self._trail = set(), []
        self.hits = set(dict(matching_rows(self.view.comparison, pattern(self.query_words))))

    def action_back(self) -> None:
        """Key Backspace."""
        if self._trail:
            self.reach(self._trail.pop())
        else:
            self.say("nowhere to go back to")
