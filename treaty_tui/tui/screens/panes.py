"""The panes of the first page and what they show; what the reader does with them is in `compare.py`."""

from functools import partial
from typing import Self

from textual.app import ComposeResult
from textual.geometry import Region, Size
from textual.screen import Screen

from treaty_tui.tui.layout import bars
from treaty_tui.tui.layout.block import Line, Run, Spec
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.items import Item, marks_at, provision_of
from treaty_tui.tui.layout.keys import hints, needed
from treaty_tui.tui.layout.place import place, sentences
from treaty_tui.tui.layout.search import pattern
from treaty_tui.tui.layout.standing import standing_lines, summary_runs
from treaty_tui.tui.layout.travel import named
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.layout.words import capital
from treaty_tui.tui.layout.wrap import width_of
from treaty_tui.tui.widgets.bars import Footer, LineBar
from treaty_tui.tui.widgets.lines import Box, Frame
from treaty_tui.tui.widgets.outline import Alarms, Contested, Outline
from treaty_tui.tui.widgets.sidebyside import SideBySide
from treaty_tui.tui.widgets.standing import Standing
from treaty_tui.workspace import Workspace

TINY, NARROW, WIDE = 60, 100, 160
"""Columns of the terminal: the outline only on demand below TINY, unified below NARROW, positions at the right from WIDE on."""
SHORT, LOW = 14, 30
"""Rows of the terminal: positions only on demand below SHORT, no blank lines between paragraphs below LOW."""
PANES = ("outline", "text", "standing")


class ComparePanes(Screen[None], inherit_bindings=False):
    """Outline at the left, text in the middle, positions below or at the right, bars above and below."""

    AUTO_FOCUS = "#text"
    BLANK = True
    DEFAULT_CSS = """
    ComparePanes { background: $background; color: $foreground; }
    ComparePanes #body { layout: horizontal; height: 1fr; }
    ComparePanes #left { width: 25; height: 1fr; border-right: solid $panel; }
    ComparePanes #right { layout: vertical; width: 1fr; height: 1fr; }
    ComparePanes #middle { width: 1fr; height: 1fr; }
    ComparePanes #side { width: 1fr; height: 32%; min-height: 5; }
    ComparePanes.tiny #left { display: none; }
    ComparePanes.short #side { display: none; }
    ComparePanes.medium #left { width: 34; }
    ComparePanes.wide #left { width: 40; }
    ComparePanes.wide #right { layout: horizontal; }
    ComparePanes.wide #side { width: 46; height: 1fr; border-left: solid $panel; }
    ComparePanes.zoom-text #left, ComparePanes.zoom-text #side { display: none; }
    ComparePanes.zoom-standing #left, ComparePanes.zoom-standing #middle { display: none; }
    ComparePanes.zoom-standing #side { width: 1fr; height: 1fr; display: block; }
    ComparePanes.zoom-outline #right { display: none; }
    ComparePanes.zoom-outline #left { width: 1fr; display: block; }
    """

    def __init__(self, workspace: Workspace, view: View) -> None:
        super().__init__()
        self.workspace, self.view = workspace, view
        self.glyphs: Glyphs = view.glyphs
        self.said = ""
        """A passing message; the next step of the reader removes it."""
        self.said_at = -1
        """The item that it was said at."""
        self._keys_in: str | None = "text"
        """The pane whose title says that it has the keys."""
        self._fronted = False
        self._laid_out = Size()
        """The size of the terminal that all was laid out for."""
        self.placed: tuple[View, int, Size] | None = None
        """What the positions were last drawn for."""

    def _screen_resized(self, size: Size) -> None:
        """Textual tells the first size three times; what is laid out for a size already stays."""
        if size != self._laid_out:
            super()._screen_resized(size)

    def _refresh_layout(self, size: Size | None = None, scroll: bool = False) -> None:
        """Note for which size: `self.size` is the new one before anything is laid out for it."""
        self._laid_out = size or self._laid_out
        super()._refresh_layout(size, scroll)

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Draw again; but until it comes to the front for the first time nothing has been, and just then all has been drawn."""
        if not (self._fronted or regions or recompose):
            self._fronted = self.stack_updates > 0 and not layout
            repaint = False
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def compose(self) -> ComposeResult:
        """All panes, empty."""
        yield LineBar(id="header", ground="ground")
        with Box(id="body"):
            with Frame(id="left"):
                yield Contested(id="contested")
                yield Alarms(id="alarms")
                yield LineBar(id="outline-title")
                yield Outline(id="outline")
            with Box(id="right"):
                with Box(id="middle"):
                    yield LineBar(id="heads")
                    yield SideBySide(id="text")
                with Frame(id="side"):
                    yield LineBar(id="side-title")
                    yield Standing(id="standing")
        yield LineBar(id="status")
        yield Footer(id="footer")

    @property
    def text(self) -> SideBySide:
        """The pane with both versions."""
        return self.query_one("#text", SideBySide)

    @property
    def outline(self) -> Outline:
        """The pane at the left."""
        return self.query_one("#outline", Outline)

    @property
    def standing(self) -> Standing:
        """The pane with the positions."""
        return self.query_one("#standing", Standing)

    def bar(self, name: str) -> LineBar:
        """A one-line bar."""
        return self.query_one(f"#{name}", LineBar)

    def classify(self, size: Size) -> None:
        """Put the terminal's size into classes that the CSS asks for."""
        width = size.width
        self.set_class(size.height < SHORT, "short")
        self.set_class(width < TINY, "tiny")
        self.set_class(NARROW <= width < WIDE, "medium")
        self.set_class(width >= WIDE, "wide")

    def draw_frame(self, unified: bool, marks: bool, notices: list[str]) -> None:
        """Header, column heads, outline."""
        comparison, glyphs = self.view.comparison, self.glyphs
        name = self.workspace_name()
        self.bar("header").show(lambda width: bars.header(comparison.old, comparison.new, name, notices, width, glyphs))
        self.bar("heads").show(lambda width: bars.heads(comparison.old, comparison.new, self.spec(width - 1, unified, marks, "")))
        self.draw_left()

    def draw_left(self) -> None:
        """What is most contested, how much is alarming, bracketed or different, and the outline."""
        view = self.view
        self.query_one(Contested).show(view.ranked, self.glyphs, view.waiting)
        bracketed = len(view.bracketed) if view.deep else 0
        alarms = len(view.alarms) if view.deep else None
        self.query_one(Alarms).show(alarms, bracketed, self.glyphs)
        differ, count = view.progress()
        line: Line = [("Outline", "section"), (f"  {differ}/{count} differ", "muted")]
        here = (self.glyphs.cursor, "bar")
        self.bar("outline-title").show(lambda _: [here, *line] if self.outline.has_focus else line)

    def workspace_name(self) -> str:
        """What the reader has opened."""
        return "Sample" if self.workspace.sample else self.workspace.root.resolve().name

    def spec(self, width: int, unified: bool, marks: bool, query: str, calm: bool = False) -> Spec:
        """How the page is drawn."""
        roomy = self.app.size.height >= LOW
        return Spec(width, unified, self.glyphs, marks, roomy, pattern(query), self.view.deep, self.view.alarms, calm)

    def draw_place(self, number: int) -> None:
        """Positions, outline cursor and status line for the item under the cursor."""
        view = self.view
        if not view.items:
            return
        self.placed = view, number, self.app.size
        item = view.items[number]
        marks = marks_at(view.comparison, item)
        glyphs, elsewhere = self.glyphs, view.elsewhere(item)
        here = provision_of(view.comparison, item).eid
        none = capital(view.waiting) or "Nobody has spoken about this provision."
        change = self.untold(item)
        made = partial(standing_lines, marks, view.book, glyphs=glyphs, elsewhere=elsewhere, here=here, none=none, change=change)
        self.standing.show(made, keep=(view.comparison.new.id, here))
        name = one_line(capital(named(view.comparison, item)), glyphs.ascii)
        title, short = ([(name, "section"), *summary_runs(marks, glyphs, brief)] for brief in (False, True))
        self.bar("side-title").show(lambda width: bars.ruled(title, short, width, glyphs, self.standing.has_focus))
        if not self.outline.has_focus:
            self.outline.follow(number)
        self.draw_status(number)

    def untold(self, item: Item) -> list[Run]:
        """What the status line has no room for: alarms, what became of the provision, why it matters."""
        view = self.view
        alarms = view.alarms.get(item.row, ())
        line = place(view.comparison, item, self.glyphs, view.deep, alarms)
        if sum(width_of(text) for text, _ in line) <= self.app.size.width - 11 and not alarms:
            return []
        return sentences(view.comparison, item, self.glyphs, view.deep, alarms)

    def draw_status(self, number: int) -> None:
        """Where the reader is, or what there is to say."""
        view = self.view
        if not view.items:
            return
        item = view.items[number]
        alarms = view.alarms.get(item.row, ())
        here = place(view.comparison, item, self.glyphs, view.deep, alarms)
        line: Line = [(one_line(self.said, self.glyphs.ascii), "notice")] if self.said else here
        where = f"{number + 1}/{len(view.items)} "

        def made(width: int) -> Line:
            shown = bars.clipped(line, width - len(where) - 2, self.glyphs.ellipsis)
            room = max(1, width - len(where) - 1 - sum(width_of(text) for text, _ in shown))
            return [(" ", ""), *shown, (" " * room, ""), (where, "muted")]

        self.bar("status").show(made)

    def on_descendant_focus(self) -> None:
        """The titles of the panes show where the keys go; that the text has them at first is drawn anyway."""
        if self.focused is not None and self.focused.id != self._keys_in:
            self._keys_in = self.focused.id
            self.bar("outline-title").refresh()
            self.bar("side-title").refresh()

    def draw_footer(self, searching: bool) -> None:
        """The keys that help now."""
        self.query_one(Footer).show([bars.Hint(key.shown.split(" ")[0], words, needed(key)) for key, words in hints(searching)])
