"""The look that all dialogs share: a box in the middle, Esc gives it up."""

from typing import ClassVar, Generic, TypeVar

from textual.binding import Binding, BindingType
from textual.screen import ModalScreen

from treaty_tui.tui.layout.glyphs import Glyphs

Result = TypeVar("Result")


class Dialog(ModalScreen[Result | None], Generic[Result], inherit_bindings=False):
    """Returns a value, or None when it is given up."""

    DEFAULT_CSS = """
    Dialog { align: center middle; background: $background 60%; }
    Dialog > #box { width: 84; max-width: 96%; height: auto; max-height: 90%; background: $panel; padding: 1 2; }
    Dialog > #box > LineBar { height: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "give_up", show=False), Binding("q", "give_up", show=False)]

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__()
        self.glyphs = glyphs

    def action_give_up(self) -> None:
        """Esc."""
        self.dismiss(None)
