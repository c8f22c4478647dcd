"""The program's frame: what the terminal can show, how it starts and ends, where errors are shown."""

import asyncio
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from traceback import extract_tb
from typing import ClassVar

from rich.text import Text
from textual.app import App
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.filter import LineFilter
from textual.worker import WorkerFailed

from treaty_tui.compare import Comparison
from treaty_tui.errors import TreatyError
from treaty_tui.tui.layout.glyphs import for_locale
from treaty_tui.tui.literal import literal
from treaty_tui.tui.opening import Opening, chosen_pair, first_view
from treaty_tui.tui.reader import READER
from treaty_tui.tui.screens.asking import Asking
from treaty_tui.tui.screens.compare import CompareScreen
from treaty_tui.tui.terminal import LastDoor, SafeDriver, hand_over_thread, has_attributes, has_colour, watch_signals
from treaty_tui.tui.theme import DARK, LIGHT, SIXTEEN
from treaty_tui.workspace import Workspace

CRASHED = 70
"""EX_SOFTWARE of sysexits(3): none of the statuses that mean something else."""


class TreatyApp(App[None], inherit_bindings=False):
    """One screen over one workspace."""

    TITLE = "treaty-tui"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "quit", show=False),
        Binding("ctrl+c", "interrupt", show=False, priority=True),
    ]

    def __init__(self, workspace: Workspace, first: Comparison, opening: Opening = Opening()) -> None:  # noqa: B008 # immutable
        super().__init__(driver_class=SafeDriver)
        self.workspace, self.first, self.opening = workspace, first, opening
        self.failure: TreatyError | None = None
        """Why there was nothing to show."""
        if self.console.is_dumb_terminal:  # which Rich takes for 80 by 25, whatever it is: the first drawing would scroll it
            from shutil import get_terminal_size  # nothing else that opens needs it

            self.console.size = get_terminal_size()
        self.glyphs = for_locale(os.environ, sys.platform)
        colour = has_colour(os.environ)
        self.no_color = not colour
        self._door = LastDoor(colour, has_attributes(os.environ), self.glyphs.ascii)
        self.animation_level = "none"
        for theme in (DARK, LIGHT, SIXTEEN):
            self.register_theme(theme)
        self._begin_with(SIXTEEN.name if self.console.color_system == "standard" else DARK.name)

    def _begin_with(self, theme: str) -> None:
        """The first theme, before anything is drawn: a change of theme would have all CSS read twice."""
        self.set_reactive(App.theme, theme)
        self.stylesheet.set_variables(self.get_css_variables())

    def get_driver_class(self) -> type[Driver]:
        """Ours, whatever the environment says."""
        return SafeDriver

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Textual's own, then the last door."""
        return [*(super().get_line_filters() if self._door.colour else ()), self._door]

    def on_mount(self) -> None:
        """Leave in good order when told to from outside."""
        hand_over_thread(READER, self, asyncio.get_running_loop())
        driver = self._driver if isinstance(self._driver, SafeDriver) else None
        if driver is not None:
            watch_signals(self, asyncio.get_running_loop(), driver)

    def get_default_screen(self) -> CompareScreen:
        """The one screen."""
        return CompareScreen(self.workspace, self.first, self.glyphs, self.opening, self.size)

    def action_interrupt(self) -> None:
        """Ctrl+C: leave, and say so by the exit status."""
        self.exit(return_code=130)

    def action_theme(self) -> None:
        """Dark or light."""
        self.theme = LIGHT.name if self.theme == DARK.name else DARK.name

    def on_asking_complaint(self, event: Asking.Complaint) -> None:
        """The one place of the interface where errors are shown that the user can mend; `run` raises those that end it."""
        if event.fatal:
            self.failure = event.error
            self.exit()
        else:
            said = str(event.error).replace(f"{self.workspace.root}{os.sep}", "")
            self.clear_notifications()  # the newest error only: they cover text
            self.notify(literal(said, self.glyphs.ascii).plain, severity="error", markup=False, timeout=12)

    def _fatal_error(self) -> None:
        """A mistake of ours: say where, without the values, which may be confidential, and end with a status that says so."""
        self._return_code = CRASHED
        error: BaseException | None = self._exception
        if isinstance(error, WorkerFailed):
            error = error.error
        frames = extract_tb(error.__traceback__) if error else []
        lines = [f"  {Path(f.filename).name}:{f.lineno} in {f.name}" for f in frames[-8:]]
        said = str(error) if isinstance(error, TreatyError) else ""
        text = "\n".join([f"treaty-tui: internal error: {type(error).__name__} {said}".rstrip(), *lines])
        self._exit_renderables.append(Text(text))
        self._close_messages_no_wait()


def run(workspace: Workspace, *, old: str | None, new: str | None, at: str | None, read_only: bool) -> int:
    """Open the interface and return its exit status. Raises TreatyError for drafts or provisions that are not there."""
    opening = Opening(at, read_only, internal=not workspace.sample, named=bool(old or new))
    app = TreatyApp(workspace, first_view(workspace, *chosen_pair(workspace, old, new)), opening)
    app.run()
    if app.failure is not None:
        raise app.failure
    return app.return_code or 0
