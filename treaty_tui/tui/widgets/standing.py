"""The positions on the provision under the cursor."""

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message

from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.keys import STANDING
from treaty_tui.tui.widgets.lines import Pane


class Standing(Pane, inherit_bindings=False):
    """Lines made for its width; the keys scroll it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding(key.keys, key.action, key.help, show=False) for key in STANDING]

    class Left(Message):
        """Enter was pressed: back to the text."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self._make: Callable[[int], Sequence[Line]] | None = None
        self._lines: Sequence[Line] = ()
        self._of: object = None

    def show(self, make: Callable[[int], Sequence[Line]], keep: object = None) -> None:
        """Show lines made for the pane's width, from their beginning; from where they are if `keep` is what it was."""
        top = self.scroll_y if keep is not None and keep == self._of else 0
        self._make, self._of = make, keep
        self._lay_out()
        self.top_to(top)

    def fit(self) -> None:
        """Lines for the new width."""
        self._lay_out()

    def _lay_out(self) -> None:
        if self._make is not None and self.room:
            self._lines = self._make(max(16, self.room))
            self.measure()
            self.refresh()

    def count(self) -> int:
        """All lines."""
        return len(self._lines)

    def line(self, y: int) -> tuple[Line, str]:
        """One line."""
        return self._lines[y], ""

    def action_move(self, lines: int) -> None:
        """Scroll by lines."""
        self.top_to(round(self.scroll_y) + lines)

    def action_page(self, pages: int) -> None:
        """Scroll by pages."""
        self.top_to(round(self.scroll_y) + pages * max(1, self.size.height - 1))

    def action_end(self, way: int) -> None:
        """To the beginning or the end."""
        self.top_to(0 if way < 0 else self.count())

    def action_choose(self) -> None:
        """Back to the text."""
        self.post_message(self.Left())
