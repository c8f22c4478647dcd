"""A page to read over the screen: help, and the history of a provision."""

from collections.abc import Callable, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical

from treaty_tui.tui.dialogs.frame import Dialog
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.widgets.bars import LineBar
from treaty_tui.tui.widgets.standing import Standing


class ReadingDialog(Dialog[bool]):
    """A title and lines made for the width; Esc, q or Enter closes it."""

    DEFAULT_CSS = """
    ReadingDialog > #box { height: 90%; }
    ReadingDialog Standing { margin: 1 0; background: $panel; }
    """

    def __init__(self, title: str, make: Callable[[int], Sequence[Line]], glyphs: Glyphs) -> None:
        super().__init__(glyphs)
        self._title, self._make = one_line(title, glyphs.ascii), make

    def compose(self) -> ComposeResult:
        """A title, the page, a hint."""
        with Vertical(id="box"):
            yield LineBar(id="title")
            yield Standing(id="page")
            yield LineBar(id="hint")

    def on_mount(self) -> None:
        """Fill it."""
        hint: Line = [("j k", "key"), (" or ", "muted"), ("arrows", "key"), (" scroll   ", "muted"), ("Esc", "key")]
        self.query_one("#title", LineBar).show(lambda _: [(self._title, "section")])
        self.query_one("#hint", LineBar).show(lambda _: [*hint, (" close", "muted")])
        page = self.query_one(Standing)
        page.show(self._make)
        page.focus()

    def on_standing_left(self) -> None:
        """Enter."""
        self.dismiss(True)
