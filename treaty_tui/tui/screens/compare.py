"""The first page: both versions, what changed, and who stands where. It owns the state; the panes only draw and tell."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.geometry import Size
from textual.reactive import var

from treaty_tui.compare import Comparison
from treaty_tui.errors import UsageError
from treaty_tui.tui.layout.bars import calmed, notices
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.keys import SCREEN, hints
from treaty_tui.tui.layout.page import ALL, FOLDED, Page
from treaty_tui.tui.layout.travel import Test, beside_replacements, item_at, same_place
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.opening import Opening
from treaty_tui.tui.reader import ANEW, DEPTH, MARKS, WORDS, Failed, Found, Traced
from treaty_tui.tui.screens.background import Background
from treaty_tui.tui.screens.panes import NARROW, PANES
from treaty_tui.tui.theme import SIXTEEN
from treaty_tui.tui.widgets.bars import Footer
from treaty_tui.tui.widgets.outline import Alarms, GoTo
from treaty_tui.tui.widgets.sidebyside import SideBySide
from treaty_tui.workspace import Workspace

SETTLED = 0.03
"""Seconds in which the words are drawn, before the reader goes on to what can wait."""

EIDS = "eIds look like art_6__para_2"


class CompareScreen(Background, inherit_bindings=False):
    """Two drafts, row by row."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(key.keys, key.action, key.help, show=False) for key in SCREEN]

    unified: var[bool | None] = var(None, init=False)
    """None: as the terminal's width suggests."""
    fold: var[int] = var(ALL, init=False)
    calm: bool = False
    """Whether words that were replaced throughout stand unmarked."""
    marks: var[bool | None] = var(None, init=False)
    """None: as the terminal's colours suggest."""

    def __init__(self, workspace: Workspace, first: Comparison, glyphs: Glyphs, opening: Opening, size: Size) -> None:
        super().__init__(workspace, View(first, glyphs), opening.internal)
        self.classify(size)
        self._drawn_at = size
        self._opening = opening
        self._read_only = opening.read_only or workspace.read_only
        self._at = opening.at
        self._astray = False
        """Files changed and cannot be read: what is shown is older."""

    # drawing from the state

    def on_mount(self) -> None:
        """Both texts, or where they are long the frame; the rest is read once that is seen."""
        self.text.focus()
        if not self.view.items:
            self._open(0)
            self.call_after_refresh(self.read, *self.wanted)
        elif (item := self._start()) is not None:
            self._open(item)
            self.draw_place(item)
            self.call_after_refresh(self.set_timer, SETTLED, self.read_on)

    def _start(self) -> int | None:
        """The item to open at; None, with a complaint that ends the program, where what was asked for is not there."""
        asked, self._at = self._at, None
        if not asked:
            return 0
        found = item_at(self.view.comparison, self.view.items, asked)
        if found is None:
            old, new = self.wanted
            self.complain(UsageError(f"neither {old} nor {new} has that provision", hint=EIDS), fatal=True)
        return found

    def _open(self, item: int) -> None:
        """Show the current view from the beginning."""
        self.text.item = item
        self._draw()
        self.outline.show(self.view.entries, self.glyphs, item)
        self.text.show(self._page, item)

    def _page(self, width: int) -> Page:
        spec = self.spec(width, self._is_unified, self._has_marks, self.query_words, self._is_calm)
        return Page(self.view.comparison, self.view.items, spec, self.fold, self.kept)

    def _draw(self) -> None:
        """All bars."""
        self._drawn_at = self.app.size
        self.draw_frame(self._is_unified, self._has_marks, notices(self.view, self._read_only, len(self.heads), self._astray))
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
    def _is_calm(self) -> bool:
        """Only where all is weighed: other drafts begin with all their marks."""
        return self.calm and self.view.deep

    @property
    def _has_marks(self) -> bool:
        """Unless the reader says otherwise: wherever colour alone would tell, or there is none."""
        if self.marks is not None:
            return self.marks
        return self.app.no_color or self.app.theme == SIXTEEN.name

    def watch_unified(self) -> None:
        """Another layout."""
        self.redraw()

    def watch_fold(self) -> None:
        """Hide or show what is unchanged, or not changed in substance."""
        self.kept = {self.text.item} if self.fold else set()
        self.redraw()

    def watch_marks(self) -> None:
        """Marks around words, or not."""
        self.redraw()

    def on_resize(self, event: events.Resize) -> None:
        """Another size of the terminal; the panes lay themselves out."""
        self.classify(event.size)
        if self.is_mounted and event.size != self._drawn_at:
            self._draw()

    # what the reader told

    def on_background_told(self, event: Background.Told) -> None:
        """Show it, unless other drafts are wanted by now."""
        what = event.what
        if isinstance(what, Failed):
            self._failed(what)
        elif isinstance(what, Traced):
            self.show_history(what, self._has_marks)
        elif (what.comparison.old.id, what.comparison.new.id) == self.wanted:
            self.heads = what.heads
            if what.stage == WORDS:
                self._astray = False
                self._show_words(what.comparison)
                self.set_timer(SETTLED, self.reader.drawn)
            elif what.stage == DEPTH:
                self._deepen()
            else:
                self._show_marks(what)

    def _show_words(self, found: Comparison) -> None:
        """Two drafts have been read: at the provision that was asked for, or where the reader was."""
        stay = self._replace(View(found, self.glyphs))
        item = self._start() if self._at else stay
        if item is not None:
            self.forget_travels()
            self._open(item)

    def _show_marks(self, what: Found) -> None:
        """Everybody's positions on the same words, or everything anew; the reader keeps the place."""
        before, view, self._astray = self.view, View(what.comparison, self.glyphs, what.book), False
        if what.deep:
            view.deepen()
        item = self._replace(view)
        if self.view.items != before.items:
            self.text.item = item
            self.search_again()
        self.redraw()
        self.outline.show(self.view.entries, self.glyphs, self.text.item)
        if what.stage == ANEW:
            self.app.clear_notifications()  # what was wrong has been mended
        if what.news:
            self.say(what.news)
        self.draw_place(self.text.item)

    def _replace(self, view: View) -> int:
        """Another view; returns the item at which the reader stays."""
        before, self.view = self.view, view
        if not before.items or self.text.item >= len(before.items):
            return 0
        return same_place(before.comparison, before.items[self.text.item], view.comparison, view.items)

    def _deepen(self) -> None:
        """Rows may be weighed from now on, and alarms are known."""
        self.view.deepen()
        self.draw_left()
        self.outline.update(self.view.entries)
        self.text.remake()
        self.draw_place(self.text.item)

    def _failed(self, what: Failed) -> None:
        """Without words there is nothing to show at first; later the page that was there stays."""
        if what.stage == WORDS and not self.view.items:
            named = self._opening.named or len(self.heads) < 2
            self.complain(what.error, fatal=named)
            if not named:
                self.text.say("These drafts cannot be read. Press d to choose others.")
                self.view.waiting = "nothing was read"
                self.draw_left()
                self.action_versions()
            return
        self.complain(what.error)
        if what.stage == WORDS:
            self.wanted = (self.view.comparison.old.id, self.view.comparison.new.id)
        elif what.stage == ANEW:
            self._astray = True
            self._draw()
        elif what.stage == MARKS:
            self.view.waiting = "the positions cannot be read"
            self.redraw()
            self.draw_place(self.text.item)

    # messages of the panes

    def on_side_by_side_moved(self, event: SideBySide.Moved) -> None:
        """The cursor came to another provision; one that it has left again is past."""
        if event.item != self.text.item or (not self.said and self.placed == (self.view, event.item, self.app.size)):
            return
        if event.item != self.said_at:
            self.said = ""
        self.draw_place(event.item)

    def on_side_by_side_chosen(self) -> None:
        """Enter in the text: to the positions."""
        self.action_focus_pane("standing")

    def on_standing_left(self) -> None:
        """Enter in the positions: to the text."""
        self.action_leave()

    def on_go_to(self, event: GoTo) -> None:
        """A list leads to an item."""
        item = self.view.item_of_row.get(event.row, event.item)
        if event.stay:
            self.reach(item)
        else:
            self._zoomed("")
            self.jump(item)
            self.text.focus()

    async def on_alarms_pressed(self, event: Alarms.Pressed) -> None:
        """A count was clicked: to the first of what it counts."""
        await self.run_action(event.action)

    def on_footer_pressed(self, event: Footer.Pressed) -> None:
        """A hint was clicked: as if its key had been pressed."""
        key = hints(bool(self.query_words))[event.number][0]
        self.app.simulate_key(key.keys.split(",")[0])

    # the panes

    def action_toggle_layout(self) -> None:
        """Key s."""
        self.unified = not self._is_unified

    def action_toggle_fold(self) -> None:
        """Key x."""
        self.fold = (self.fold + 1) % len(FOLDED)
        self.say(FOLDED[self.fold])

    def changes(self) -> Test:
        """What counts as a change: not what was only replaced throughout, while that is unmarked."""
        return beside_replacements(self.view.comparison) if self._is_calm else super().changes()

    def action_toggle_calm(self) -> None:
        """Key t."""
        self.calm = self.view.deep and not self.calm
        self.redraw()
        self.say(calmed(self.view, self.calm))

    def action_toggle_marks(self) -> None:
        """Key m."""
        self.marks = not self._has_marks

    def action_focus_pane(self, name: str) -> None:
        """Keys o and w."""
        alone = (name == "outline" and self.has_class("tiny")) or (name == "standing" and self.has_class("short"))
        self._zoomed(name if alone else "")
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
