"""The first page: both versions, what changed, and who stands where. It owns the state; the panes only draw and tell."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.worker import get_current_worker

from treaty_tui.compare import Comparison
from treaty_tui.errors import TreatyError
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.keys import SCREEN, hints
from treaty_tui.tui.layout.page import Page
from treaty_tui.tui.layout.travel import item_at, same_place
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.opening import with_marks
from treaty_tui.tui.screens.panes import NARROW, PANES
from treaty_tui.tui.screens.travelling import Travelling
from treaty_tui.tui.widgets.bars import Footer
from treaty_tui.tui.widgets.outline import GoTo
from treaty_tui.tui.widgets.sidebyside import SideBySide
from treaty_tui.workspace import Workspace

PAUSE = 0.2
"""Seconds after opening before positions are read in the background: first the reader sees the page."""


class CompareScreen(Travelling, inherit_bindings=False):
    """Two drafts, row by row."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(key.keys, key.action, key.help, show=False) for key in SCREEN]

    unified: var[bool | None] = var(None, init=False)
    """None: as the terminal's width suggests."""
    fold: var[bool] = var(False, init=False)
    marks: var[bool | None] = var(None, init=False)
    """None: as the terminal's colours suggest."""

    class Marked(Message):
        """Everybody's positions have been read: the same comparison with their marks."""

        def __init__(self, bare: Comparison, comparison: Comparison) -> None:
            super().__init__()
            self.bare, self.comparison = bare, comparison

    class Weighed(Message):
        """All rows of a comparison have been weighed."""

        def __init__(self, comparison: Comparison) -> None:
            super().__init__()
            self.comparison = comparison

    class Failed(Message):
        """The background met an error that the user can mend."""

        def __init__(self, error: TreatyError) -> None:
            super().__init__()
            self.error = error

    def __init__(
        self, workspace: Workspace, comparison: Comparison, glyphs: Glyphs, at: str | None, read_only: bool, size: Size
    ) -> None:
        super().__init__(workspace, View(comparison, glyphs))
        self.classify(size.width)
        self._drawn_at = size
        self._read_only = read_only or workspace.read_only
        self._start = (item_at(comparison, self.view.items, at) if at else None) or 0

    # drawing from the state

    def on_mount(self) -> None:
        """Show the page; weigh its rows once it is seen."""
        self.text.focus()
        self._open(self._start)

    def _open(self, item: int) -> None:
        """Show the current view from the beginning."""
        self.text.item = item
        self._draw()
        self.outline.show(self.view.entries, self.glyphs, item)
        self.text.show(self._page, item)
        self.set_timer(PAUSE, self._finish)

    def _page(self, width: int) -> Page:
        spec = self.spec(width, self._is_unified, self._has_marks, self.query_words)
        return Page(self.view.comparison, self.view.items, spec, self.fold, self.kept)

    def _draw(self) -> None:
        """All bars."""
        self._drawn_at = self.app.size
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
        self.kept = {self.text.item} if self.fold else set()
        self.redraw()

    def watch_marks(self) -> None:
        """Marks around words, or not."""
        self.redraw()

    def on_resize(self, event: events.Resize) -> None:
        """Another size of the terminal; the panes lay themselves out."""
        self.classify(event.size.width)
        if self.is_mounted and event.size != self._drawn_at:
            self._draw()

    # what is read and weighed in the background

    def _finish(self) -> None:
        self.run_worker(self._read_and_weigh, thread=True, exclusive=True, group="background")

    def _read_and_weigh(self) -> None:
        """In a thread: first who stands where, which readers wait for; then what each change means."""
        bare, worker = self.view.comparison, get_current_worker()
        try:
            comparison = with_marks(self.workspace, bare)
        except TreatyError as error:
            self.post_message(self.Failed(error))
            comparison = bare
        self.post_message(self.Marked(bare, comparison))
        for number in range(len(comparison.rows)):
            if worker.is_cancelled:
                return
            comparison.weighed(number)
        self.post_message(self.Weighed(comparison))

    def on_compare_screen_marked(self, event: Marked) -> None:
        """Positions are known: the same page with their marks."""
        if event.bare is self.view.comparison:
            self.view = View(event.comparison, self.glyphs, marked=True)
            self.redraw()
            self.outline.show(self.view.entries, self.glyphs, self.text.item)
            self.draw_place(self.text.item)

    def on_compare_screen_weighed(self, event: Weighed) -> None:
        """From now on rows are shown weighed."""
        if event.comparison is self.view.comparison:
            self.view.deep = True
            self.text.remake()
            self.draw_status(self.text.item)

    def on_compare_screen_failed(self, event: Failed) -> None:
        """Shown where all errors are."""
        self.complain(event.error)

    # messages of the panes

    def on_side_by_side_moved(self, event: SideBySide.Moved) -> None:
        """The cursor came to another provision; one that it has left again is past."""
        if event.item != self.text.item:
            return
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

    def compare_versions(self, comparison: Comparison) -> None:
        """Show another pair, at the same provision if it is there."""
        before = self.view
        self.view = View(comparison, self.glyphs)
        item = same_place(before.comparison, before.items[self.text.item], comparison, self.view.items) if before.items else 0
        self.forget_travels()
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

    def action_leave(self) -> None:
        """Esc: out of a search, else back to the text."""
        if self.query_words:
            self.search_for("")
        self._zoomed("")
        self.text.focus()
