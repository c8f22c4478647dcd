"""The first page: both versions, what changed, and who stands where. It owns the state; the panes only draw and tell."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.reactive import var
from textual.worker import get_current_worker

from treaty_tui.compare import Comparison
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.keys import SCREEN, hints
from treaty_tui.tui.layout.page import Page
from treaty_tui.tui.layout.search import matching_rows, pattern
from treaty_tui.tui.layout.travel import Test, contested, item_at, named, next_item, same_place, substantive
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.screens.asking import Asking
from treaty_tui.tui.screens.panes import NARROW, PANES
from treaty_tui.tui.widgets.bars import Footer
from treaty_tui.tui.widgets.outline import GoTo
from treaty_tui.tui.widgets.sidebyside import SideBySide
from treaty_tui.workspace import Workspace

PAUSE = 0.4
"""Seconds after opening before rows are weighed in the background: first the reader sees the page."""


class CompareScreen(Asking, inherit_bindings=False):
    """Two drafts, row by row."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(key.keys, key.action, key.help, show=False) for key in SCREEN]

    unified: var[bool | None] = var(None, init=False)
    """None: as the terminal's width suggests."""
    fold: var[bool] = var(False, init=False)
    marks: var[bool | None] = var(None, init=False)
    """None: as the terminal's colours suggest."""

    class Weighed(Message):
        """The background got further with a comparison: `done` when all of it is weighed."""

        def __init__(self, comparison: Comparison, done: bool) -> None:
            super().__init__()
            self.comparison, self.done = comparison, done

    def __init__(self, workspace: Workspace, comparison: Comparison, glyphs: Glyphs, at: str | None, read_only: bool) -> None:
        super().__init__(workspace, View(comparison, glyphs))
        self._read_only = read_only or workspace.read_only
        self._start = (item_at(comparison, self.view.items, at) if at else None) or 0
        self._kept: set[int] = set()
        self._trail: list[int] = []
        self._rank = -1

    # drawing from the state

    def on_mount(self) -> None:
        """Show the page; weigh its rows once it is seen."""
        self.classify()
        self.text.focus()
        self._open(self._start)

    def _open(self, item: int) -> None:
        """Show the current view from the beginning."""
        self.text.item = item
        self._draw()
        self.outline.show(self.view.entries, self.glyphs, item)
        self.text.show(self._page, item)
        self.set_timer(PAUSE, self._weigh)

    def _page(self, width: int) -> Page:
        spec = self.spec(width, self._is_unified, self._has_marks, self.query_words)
        return Page(self.view.comparison, self.view.items, spec, self.fold, self._kept)

    def _draw(self) -> None:
        """All bars."""
        new = self.view.comparison.new
        notices = ["read-only" if self._read_only else "", new.notice]
        self.draw_frame(self._is_unified, self._has_marks, notices)
        self.draw_footer(bool(self.query_words))

    def redraw(self) -> None:
        """The state changed: the page again, at the same place."""
        if self.is_mounted:
            self._draw()
            self.text.remake()

    @property
    def _is_unified(self) -> bool:
        return self.app.size.width < NARROW if self.unified is None else self.unified

    @property
    def _has_marks(self) -> bool:
        return self.app.no_color if self.marks is None else self.marks

    def watch_unified(self) -> None:
        """Another layout."""
        self.redraw()

    def watch_fold(self) -> None:
        """Hide or show what is unchanged."""
        self._kept = {self.text.item} if self.fold else set()
        self.redraw()

    def watch_marks(self) -> None:
        """Marks around words, or not."""
        self.redraw()

    def on_resize(self, event: events.Resize) -> None:
        """Another size of the terminal; the panes lay themselves out."""
        self.classify()
        if self.is_mounted:
            self._draw()

    # weighing in the background

    def _weigh(self) -> None:
        self.run_worker(self._weigh_rows, thread=True, exclusive=True, group="weigh")

    def _weigh_rows(self) -> None:
        """In a thread: first what all rows need, then each row."""
        comparison, worker = self.view.comparison, get_current_worker()
        for number in range(len(comparison.rows)):
            if worker.is_cancelled:
                return
            comparison.weighed(number)
            if number == 0:
                self.post_message(self.Weighed(comparison, done=False))
        self.post_message(self.Weighed(comparison, done=True))

    def on_compare_screen_weighed(self, event: Weighed) -> None:
        """From now on rows are shown weighed."""
        if event.comparison is self.view.comparison and not self.view.deep:
            self.view.deep = True
            self.text.remake()
            self.draw_status(self.text.item)

    # messages of the panes

    def on_side_by_side_moved(self, event: SideBySide.Moved) -> None:
        """The cursor came to another provision."""
        if event.item != self.said_at:
            self.said = ""
        self.draw_place(event.item)

    def on_side_by_side_chosen(self) -> None:
        """Enter in the text: to the positions."""
        self.standing.focus()

    def on_standing_left(self) -> None:
        """Enter in the positions: to the text."""
        self.action_leave()

    def on_go_to(self, event: GoTo) -> None:
        """A list leads to an item."""
        item = self.view.item_of_row.get(event.row, event.item)
        if event.stay:
            self.reach(item)
        else:
            self.jump(item)
            self.text.focus()

    def on_footer_pressed(self, event: Footer.Pressed) -> None:
        """A hint was clicked: as if its key had been pressed."""
        key = hints(bool(self.query_words))[event.number][0]
        self.app.simulate_key(key.keys.split(",")[0])

    # going places

    def jump(self, item: int) -> None:
        """Go there, and remember from where."""
        if item != self.text.item:
            self._trail = [*self._trail[-99:], self.text.item]
        self.said = ""
        self.reach(item)

    def reach(self, item: int) -> None:
        """Show an item, also one that is folded away."""
        if not self.text.go(item):
            self._kept.add(item)
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
            self._seek(way, lambda item: item.differs, "change")

    def action_next_substantive(self, way: int) -> None:
        """Keys N and P; N is the way back through search results, as in vi."""
        if self.query_words:
            self.seek_hit(-1)
        else:
            self._seek(way, substantive(self.view.comparison), "substantive change")

    def action_next_contested(self, way: int) -> None:
        """Keys c and v."""
        self._seek(way, contested(self.view.comparison), "contested provision")

    def action_most_contested(self) -> None:
        """Key C: the most contested article, then the second, and so on."""
        ranked = self.view.ranked
        if not ranked:
            self.say("nothing is contested")
            return
        self._rank = (self._rank + 1) % len(ranked)
        entry, row = ranked[self._rank]
        self.jump(self.view.item_of_row[row])
        at = f"{entry.tag} {entry.number}" if entry.tag not in ("title", "preamble") else entry.tag
        order = "most contested" if self._rank == 0 else f"contested, rank {self._rank + 1} of {len(ranked)}"
        name = named(self.view.comparison, self.view.items[self.text.item])
        self.say(f"{order}: {at}, by {entry.counts.contests}; here {name}")

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
            if self.view.items[self.text.item].row not in self.hits:
                forward = next_item(self.view.items, self.text.item, 1, lambda item: item.row in self.hits)
                self.jump(forward if forward is not None else self.view.item_of_row[min(found)])
            self.say(f"{words!r}: {sum(found.values())} places in {len(found)} provisions")

    def compare_versions(self, comparison: Comparison) -> None:
        """Show another pair, at the same provision if it is there."""
        before = self.view
        self.view = View(comparison, self.glyphs)
        item = same_place(before.comparison, before.items[self.text.item], comparison, self.view.items) if before.items else 0
        self._kept, self._trail, self._rank, self.query_words, self.hits = set(), [], -1, "", set()
        self._open(item)

    # the panes

    def action_toggle_layout(self) -> None:
        """Key s."""
        self.unified = not self._is_unified

    def action_toggle_fold(self) -> None:
        """Key x."""
        self.fold = not self.fold

    def action_toggle_marks(self) -> None:
        """Key m."""
        self.marks = not self._has_marks

    def action_focus_pane(self, name: str) -> None:
        """Keys o and w."""
        self._zoomed("")
        self.query_one(f"#{name}").focus()

    def action_next_pane(self, way: int) -> None:
        """Key Tab."""
        at = PANES.index(self.focused.id) if self.focused and self.focused.id in PANES else 1
        self.action_focus_pane(PANES[(at + way) % len(PANES)])

    def action_zoom(self) -> None:
        """Key z."""
        name = self.focused.id if self.focused and self.focused.id in PANES else "text"
        self._zoomed("" if self.has_class(f"zoom-{name}") else str(name))

    def _zoomed(self, name: str) -> None:
        for pane in PANES:
            self.set_class(pane == name, f"zoom-{pane}")

    def action_back(self) -> None:
        """Key Backspace."""
        if self._trail:
            self.reach(self._trail.pop())
        else:
            self.say("nowhere to go back to")

    def action_leave(self) -> None:
        """Esc: out of a search, else back to the text."""
        if self.query_words:
            self.search_for("")
        self._zoomed("")
        self.text.focus()
