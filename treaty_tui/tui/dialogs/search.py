"""What to look for: a line at the foot of the screen, as in less."""

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Input

from treaty_tui.tui.dialogs.frame import Dialog
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.widgets.bars import LineBar


class SearchDialog(Dialog[str]):
    """Returns the words; empty to end a search."""

    DEFAULT_CSS = """
    SearchDialog { align: left bottom; background: transparent; }
    SearchDialog #line { height: 1; width: 100%; background: $panel; }
    SearchDialog LineBar { width: 26; }
    SearchDialog Input, SearchDialog Input:focus { border: none; height: 1; width: 1fr; padding: 0; background: $panel; }
    """

    def __init__(self, before: str, glyphs: Glyphs) -> None:
        super().__init__(glyphs)
        self._before = before

    def compose(self) -> ComposeResult:
        """A prompt and a line to type in."""
        with Horizontal(id="line"):
            yield LineBar(id="prompt", ground="ground")
            yield Input(self._before, select_on_focus=True)

    def on_mount(self) -> None:
        """The prompt."""
        self.query_one("#prompt", LineBar).show(lambda _: [(" Search both versions: ", "key")])
        self.query_one(Input).focus()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter."""
        self.dismiss(event.value)
