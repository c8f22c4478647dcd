"""One-line bars whose content is made for their width."""

from collections.abc import Callable, Sequence

from textual import events
from textual.message import Message

from treaty_tui.tui.layout.bars import Hint, footer
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.widgets.lines import Bar

Maker = Callable[[int], Line]


class LineBar(Bar):
    """One line; `ground` is a role that lies beneath all of it."""

    def __init__(self, *, id: str | None = None, ground: str = "") -> None:
        super().__init__(id=id)
        self._make: Maker | None = None
        self.ground = ground

    def show(self, make: Maker) -> None:
        """Show what this makes of the bar's width."""
        self._make = make
        self.refresh()

    def lines(self, width: int) -> Sequence[Line]:
        """The line."""
        return [self._make(width)] if self._make else []

    def under(self) -> str:
        """What lies beneath."""
        return self.ground


class Footer(Bar):
    """The most useful keys; a click on one presses it."""

    class Pressed(Message):
        """A hint was clicked."""

        def __init__(self, number: int) -> None:
            super().__init__()
            self.number = number

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._hints: Sequence[Hint] = ()

    def show(self, hints: Sequence[Hint]) -> None:
        """Show these keys and words."""
        self._hints = hints
        self.refresh()

    def lines(self, width: int) -> Sequence[Line]:
        """As many as fit."""
        return [footer(self._hints, width)[0]]

    def under(self) -> str:
        """A ground of its own."""
        return "ground"

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        for start, end, number in footer(self._hints, self.size.width)[1]:
            if start <= event.x < end:
                self.post_message(self.Pressed(number))
