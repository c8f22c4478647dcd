"""Everything by name: commands, and every article by number or heading."""

import re
from collections.abc import Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input

from treaty_tui.tui.dialogs.frame import Dialog
from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.visible import one_line
from treaty_tui.tui.widgets.bars import LineBar
from treaty_tui.tui.widgets.choice import Choice
from treaty_tui.typed import NamedTuple

PARAGRAPH = re.compile(r"([0-9a-z)])\(")


class Command(NamedTuple):
    """Something to do: an action of the screen, or an item to go to."""

    name: str
    action: str = ""
    item: int = -1
    keys: str = ""
    hidden: bool = False
    """Offered only when something is typed."""


class PaletteDialog(Dialog[Command]):
    """Type some of the words; returns the command."""

    DEFAULT_CSS = """
    PaletteDialog { align: center top; }
    PaletteDialog > #box { margin: 1 0; }
    PaletteDialog Input, PaletteDialog Input:focus { border: none; height: 1; padding: 0; background: $surface; }
    PaletteDialog Choice { margin: 1 0 0 0; height: auto; max-height: 13; }
    """

    def __init__(self, commands: Sequence[Command], glyphs: Glyphs) -> None:
        super().__init__(glyphs)
        self.commands = list(commands)
        self._found = self.commands

    def compose(self) -> ComposeResult:
        """A line to type in over the list."""
        with Vertical(id="box"):
            yield LineBar(id="title")
            yield Input()
            yield Choice(id="list", glyphs=self.glyphs)

    def on_mount(self) -> None:
        """All commands to begin with."""
        said: Line = [("Command, or article: 14, 14(3), or its heading", "section"), ("   Enter", "key"), (" do  ", "")]
        self.query_one("#title", LineBar).show(lambda _: [*said, ("Esc", "key"), (" leave", "")])
        self.query_one(Choice).can_focus = False
        self._show(matching(self.commands, ""))
        self.query_one(Input).focus()

    def on_input_changed(self, event: Input.Changed) -> None:
        """Only what holds every word that was typed."""
        self._show(matching(self.commands, event.value))

    def _show(self, found: list[Command]) -> None:
        self._found = found
        keys = 11 * any(command.keys for command in found)
        lines: list[Line] = [[(f"{c.keys:<{keys}}", "key"), (one_line(c.name, self.glyphs.ascii), "")] for c in found]
        self.query_one(Choice).show(lines or [[("nothing has all these words or numbers", "muted")]], 0 if lines else -1)

    def on_key(self, event: events.Key) -> None:
        """Arrows move through the list while the line keeps the keys."""
        moves = {"down": 1, "up": -1, "pagedown": 10, "pageup": -10}
        if event.key in moves and self._found:
            self.query_one(Choice).action_move(moves[event.key])
            event.stop()

    def on_input_submitted(self) -> None:
        """Enter."""
        if self._found:
            self.dismiss(self._found[self.query_one(Choice).picked])

    def on_choice_picked(self, event: Choice.Picked) -> None:
        """A click."""
        if self._found:
            self.dismiss(self._found[event.number])


def matching(commands: Sequence[Command], typed: str) -> list[Command]:
    """Commands that hold every typed word, those that begin a word with it first; `6` finds article 6 before 16 and 60.

    Paragraphs are found as one writes them: `14(3)` as `14 (3)`.
    """
    words = PARAGRAPH.sub(r"\1 (", typed.casefold()).split()
    if not words:
        return [command for command in commands if not command.hidden]

    def rank(command: Command) -> tuple[bool, bool, int, int, int]:
        name = [part.strip(".,()") for part in command.name.casefold().split()]
        exact = [name.index(word) for word in bare if word in name]
        begun = sum(any(part.startswith(word) for part in name) for word in bare)
        inside = command.hidden and not any("(" in word for word in words)
        apart = phrase not in command.name.casefold()
        return inside, apart, -len(exact), -begun, sum(exact) + len(name) * command.hidden

    phrase = " ".join(words)
    bare = [word.strip(".,()") for word in words]
    return sorted((c for c in commands if all(word in c.name.casefold() for word in words)), key=rank)
