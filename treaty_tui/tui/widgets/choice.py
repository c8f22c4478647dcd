"""A list of lines of which one is picked."""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.message import Message

from treaty_tui.tui.layout.bars import clipped
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import UNICODE, Glyphs
from treaty_tui.tui.layout.keys import MOVING
from treaty_tui.tui.widgets.lines import Pane


class Choice(Pane, inherit_bindings=False):
    """Moves a cursor through lines; says `Picked` on Enter or a click."""

    DEFAULT_CSS = """
    Choice { height: auto; max-height: 100%; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(key.keys, key.action, key.help, show=False) for key in MOVING),
        Binding("enter", "pick", show=False),
    ]

    class Picked(Message):
        """A line was chosen."""

        def __init__(self, choice: "Choice", number: int) -> None:
            super().__init__()
            self.choice, self.number = choice, number

    def __init__(self, lines: Sequence[Line] = (), picked: int = 0, *, id: str | None = None, glyphs: Glyphs = UNICODE) -> None:
        super().__init__(id=id)
        self._lines, self._glyphs = list(lines), glyphs
        self.picked = picked

    def show(self, lines: Sequence[Line], picked: int = 0) -> None:
        """Show other lines."""
        self._lines, self.picked = list(lines), picked
        self.measure()
        self.top_to(0)
        self.refresh(layout=True)

    def on_mount(self) -> None:
        """The page's length."""
        self.measure()

    def fit(self) -> None:
        """Keep the picked line in sight."""
        self.measure()
        self.show_line(self.picked)

    def count(self) -> int:
        """All lines."""
        return len(self._lines)

    def line(self, y: int) -> tuple[Line, str]:
        """One line; the picked one has a sign, which tells without colour too whether this list has the keys."""
        glyphs, picked = self._glyphs, y == self.picked
        here = self.has_focus or not self.can_focus
        sign = (glyphs.cursor if here else glyphs.bar) if picked else " "
        return [(sign, "bar"), *clipped(self._lines[y], self.room - 1, glyphs.ellipsis)], "pick" if picked else ""

    def on_focus(self) -> None:
        """The sign shows where the keys go."""
        self.refresh()

    def on_blur(self) -> None:
        """The same, the other way."""
        self.refresh()

    def action_move(self, lines: int) -> None:
        """The cursor down or up."""
        self.picked = max(0, min(self.picked + lines, len(self._lines) - 1))
        self.show_line(self.picked)
        self.refresh()

    def action_page(self, pages: int) -> None:
        """A page down or up."""
        self.action_move(pages * max(1, self.size.height - 1))

    def action_end(self, way: int) -> None:
        """To the first or last line."""
        self.action_move(way * len(self._lines))

    def action_pick(self) -> None:
        """Choose the line under the cursor."""
        if self._lines:
            self.post_message(self.Picked(self, self.picked))

    def on_click(self, event: events.Click) -> None:
        """Choose the line that was clicked."""
        at = self.scroll_offset.y + event.y
        if at < len(self._lines):
            self.picked = at
            self.refresh()
            self.action_pick()
