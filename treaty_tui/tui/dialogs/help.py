"""The keys of the pane that has them, the keys of the page, and what the marks mean."""

from textual.app import ComposeResult
from textual.containers import Vertical

from treaty_tui.tui.dialogs.frame import Dialog
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.helptext import help_lines
from treaty_tui.tui.widgets.bars import LineBar
from treaty_tui.tui.widgets.standing import Standing


class HelpDialog(Dialog[bool]):
    """A page to read; Esc, q or Enter closes it."""

    DEFAULT_CSS = """
    HelpDialog > #box { height: 90%; }
    HelpDialog Standing { margin: 1 0; background: $panel; }
    """

    def __init__(self, pane: str, glyphs: Glyphs) -> None:
        super().__init__(glyphs)
        self.pane = pane

    def compose(self) -> ComposeResult:
        """A title, the page, a hint."""
        with Vertical(id="box"):
            yield LineBar(id="title")
            yield Standing(id="help")
            yield LineBar(id="hint")

    def on_mount(self) -> None:
        """Fill it."""
        hint: Line = [
            ("j k", "key"),
            (" or ", "muted"),
            ("arrows", "key"),
            (" scroll   ", "muted"),
            ("Esc", "key"),
            (" close", "muted"),
        ]
        self.query_one("#title", LineBar).show(lambda _: [("Help", "section")])
        self.query_one("#hint", LineBar).show(lambda _: hint)
        page = self.query_one(Standing)
        page.show(lambda width: help_lines(self.pane, width, self.glyphs))
        page.focus()

    def on_standing_left(self) -> None:
        """Enter."""
        self.dismiss(True)
