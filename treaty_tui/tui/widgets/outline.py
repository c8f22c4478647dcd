"""The outline: chapters and articles with what changed and who stands where; above it, what is most contested."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import UNICODE, Glyphs
from treaty_tui.tui.layout.keys import OUTLINE
from treaty_tui.tui.layout.outline import Entry, alarm_line, contested_lines, entry_line
from treaty_tui.tui.layout.wrap import width_of
from treaty_tui.tui.widgets.lines import Bar, Pane


class GoTo(Message):
    """The reader chose an item in a list; `stay` where the keys should remain in the list."""

    def __init__(self, item: int, row: int = -1, stay: bool = False) -> None:
        super().__init__()
        self.item, self.row, self.stay = item, row, stay


class Contested(Bar):
    """The few most contested articles, always in sight; a click goes there."""

    DEFAULT_CSS = """
    Contested { height: 4; }
    """
    TOP = 3

    glyphs: Glyphs = UNICODE
    _ranked: Sequence[tuple[Entry, int]] = ()
    _waiting = ""

    def show(self, ranked: Sequence[tuple[Entry, int]], glyphs: Glyphs, waiting: str) -> None:
        """Show this ranking, or why there is none yet."""
        self._ranked, self.glyphs, self._waiting = ranked, glyphs, waiting
        self.refresh()

    def lines(self, width: int) -> Sequence[Line]:
        """A title and the first few."""
        more = f" ({self.TOP} of {len(self._ranked)})" if len(self._ranked) > self.TOP else ""
        title: Line = [("Most contested ", "section"), ("C", "key")]
        if sum(width_of(text) for text, _ in title) + len(more) <= width:
            title.append((more, "muted"))
        if not self._ranked:
            return [title, [(self._waiting or "nothing is contested", "muted")]]
        return [title, *contested_lines(self._ranked, width, self.TOP, self.glyphs)]

    def on_click(self, event: events.Click) -> None:
        """Go to the article that was clicked."""
        if 1 <= event.y <= min(self.TOP, len(self._ranked)):
            entry, row = self._ranked[event.y - 1]
            self.post_message(GoTo(entry.item, row))


class Alarms(Bar):
    """How many provisions have an alarm or are still in brackets, and the keys that lead there; a click does too."""

    class Pressed(Message):
        """A count was clicked."""

        def __init__(self, action: str) -> None:
            super().__init__()
            self.action = action

    glyphs: Glyphs = UNICODE
    _counts: tuple[int | None, int] = (None, 0)

    def show(self, alarms: int | None, bracketed: int, glyphs: Glyphs) -> None:
        """Show these counts; None while nothing is known."""
        self._counts, self.glyphs = (alarms, bracketed), glyphs
        self.refresh()

    def lines(self, width: int) -> Sequence[Line]:
        """One line."""
        return [alarm_line(*self._counts, width, self.glyphs)]

    def on_click(self, event: events.Click) -> None:
        """Go to the next one of what was clicked."""
        first = sum(width_of(text) for text, _ in self.lines(self.size.width)[0][:3])
        self.post_message(self.Pressed("next_alarm(1)" if event.x < first else "next_bracketed(1)"))


class Outline(Pane, inherit_bindings=False):
    """One line per chapter and article; its cursor follows the text, and leads it while the outline has the keys."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(key.keys, key.action, key.help, show=False) for key in OUTLINE]

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.entries: Sequence[Entry] = ()
        self.glyphs = UNICODE
        self.cursor = 0

    def show(self, entries: Sequence[Entry], glyphs: Glyphs, item: int) -> None:
        """Show these entries, with the cursor on the one that holds an item."""
        self.entries, self.glyphs = entries, glyphs
        self.measure()
        self.follow(item)
        self.refresh()

    def update(self, entries: Sequence[Entry]) -> None:
        """The same entries with other counts; the cursor stays."""
        self.entries = entries
        self.refresh()

    def follow(self, item: int) -> None:
        """The cursor to the entry that an item stands in: the last heading at or before it."""
        before = [(entry.item, n) for n, entry in enumerate(self.entries) if entry.item <= item]
        self._put(max(before)[1] if before else 0)

    def count(self) -> int:
        """One line per entry."""
        return len(self.entries)

    def line(self, y: int) -> tuple[Line, str]:
        """One entry."""
        return entry_line(self.entries[y], self.room, self.glyphs), "pick" if y == self.cursor else ""

    def fit(self) -> None:
        """Keep the cursor in sight."""
        self.measure()
        self.show_line(self.cursor, 1)

    def _put(self, at: int) -> None:
        at = max(0, min(at, len(self.entries) - 1))
        for line in {self.cursor, at}:
            self.refresh_line(line)
        self.cursor = at
        self.show_line(at, 1)

    def _lead(self, at: int) -> None:
        self._put(at)
        if self.entries:
            self.post_message(GoTo(self.entries[self.cursor].item, stay=True))

    def action_move(self, lines: int) -> None:
        """The cursor down or up, and the text with it."""
        self._lead(self.cursor + lines)

    def action_page(self, pages: int) -> None:
        """A page down or up."""
        self._lead(self.cursor + pages * max(1, self.size.height - 1))

    def action_end(self, way: int) -> None:
        """To the first or last entry."""
        self._lead(0 if way < 0 else len(self.entries) - 1)

    def action_choose(self) -> None:
        """To the text."""
        if self.entries:
            self.post_message(GoTo(self.entries[self.cursor].item))

    def on_click(self, event: events.Click) -> None:
        """To the entry that was clicked."""
        at = self.scroll_offset.y + event.y
        if at < len(self.entries):
            self._put(at)
            self.post_message(GoTo(self.entries[at].item))
