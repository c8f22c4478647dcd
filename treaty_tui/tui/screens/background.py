"""What the first page is told by the reader, as messages; the page stays usable while the reader reads."""

from asyncio import AbstractEventLoop, get_running_loop
from contextlib import suppress

from textual.message import Message

from treaty_tui import eid as eids
from treaty_tui.tui.layout.items import provision_of
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.layout.words import capital
from treaty_tui.tui.reader import Failed, Found, Provision, Reader, Traced
from treaty_tui.tui.screens.travelling import Travelling
from treaty_tui.workspace import Workspace


class Background(Travelling, inherit_bindings=False):
    """Owns the reader; what it finds for a pair no longer wanted is dropped by who gets the message."""

    class Told(Message):
        """The reader found something, or failed."""

        def __init__(self, what: Found | Traced | Failed) -> None:
            super().__init__()
            self.what = what

    def __init__(self, workspace: Workspace, view: View, internal: bool) -> None:
        super().__init__(workspace, view)
        self.wanted = (view.comparison.old.id, view.comparison.new.id)
        """The drafts to show, which may not have been read yet."""
        self.heads = workspace.heads()
        self.reader = Reader(workspace, internal, self._tell)
        self._loop: AbstractEventLoop | None = None

    def read_on(self) -> None:
        """The words are shown: read what belongs to them."""
        self._loop = get_running_loop()
        self.reader.go_on(self.view.comparison)

    def read(self, old: str, new: str) -> None:
        """Read and show two drafts; what is on the screen stays until they have been read."""
        self._loop = get_running_loop()
        self.wanted = (old, new)
        self.reader.ask(old, new)
        if not self.view.items:
            self.text.say(f"Reading {old} and {new} ...")

    def action_history(self) -> None:
        """Key h: the provision under the cursor through every draft."""
        if self.view.items:
            found, item = self.view.comparison, self.view.items[self.text.item]
            self.say("reading all drafts ...")
            self._loop = get_running_loop()
            self.reader.trace(Provision(provision_of(found, item).eid, (found.new if item.new else found.old).id))

    def show_history(self, traced: Traced, marks: bool) -> None:
        """It has been read; whoever opened something else by now, or asked twice, is not interrupted."""
        if not self.is_current:
            return
        from treaty_tui.tui.dialogs.reading import ReadingDialog
        from treaty_tui.tui.layout.past import past_lines

        self.say("")
        eid, draft = traced.asked
        title = f"{capital(eids.spoken(eid))} of {draft} through all drafts"
        self.app.push_screen(ReadingDialog(title, lambda width: past_lines(traced, width, self.glyphs, marks), self.glyphs))

    def _tell(self, what: Found | Traced | Failed) -> None:
        """In the reader's thread: hand it to the page, if there still is one."""
        with suppress(RuntimeError):
            if self._loop is not None:
                self._loop.call_soon_threadsafe(lambda: self.post_message(self.Told(what)))

    def on_unmount(self) -> None:
        """The reader may go; nobody waits for it."""
        self.reader.stop()
