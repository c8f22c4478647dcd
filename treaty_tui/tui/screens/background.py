"""What the first page reads and weighs behind the reader's back, so that it is on the screen at once and never stands still."""

from textual.message import Message
from textual.worker import get_current_worker

from treaty_tui.compare import Comparison
from treaty_tui.errors import TreatyError
from treaty_tui.tui.layout.view import View
from treaty_tui.tui.opening import open_pair, with_marks
from treaty_tui.tui.screens.travelling import Travelling
from treaty_tui.workspace import Workspace


class Background(Travelling, inherit_bindings=False):
    """A thread that posts what it has found; it owns no widget, and what it finds for a pair no longer wanted is dropped."""

    class Found(Message):
        """A comparison: `words` with its lineage, `marks` with everybody's positions too, `weight` with all rows weighed."""

        def __init__(self, comparison: Comparison, stage: str) -> None:
            super().__init__()
            self.comparison, self.stage = comparison, stage

    class Failed(Message):
        """An error that the user can mend."""

        def __init__(self, error: TreatyError, stage: str) -> None:
            super().__init__()
            self.error, self.stage = error, stage

    def __init__(self, workspace: Workspace, view: View) -> None:
        super().__init__(workspace, view)
        self.wanted = (view.comparison.old.id, view.comparison.new.id)
        """The drafts to show, which may not have been read yet."""

    def read(self, old: str, new: str) -> None:
        """Read and show two drafts; what is on the screen stays until they have been read."""
        self.wanted = (old, new)
        self.run_worker(self._work, thread=True, exclusive=True, group="background")
        if not self.view.items:
            self.text.say(f"Reading {old} and {new} ...")

    def _work(self) -> None:
        """In a thread: the words, which readers wait for; then who stands where; then what each change means."""
        worker, stage = get_current_worker(), "words"
        try:
            found = open_pair(self.workspace, *self.wanted)
            self.post_message(self.Found(found, stage))
            stage = "marks"
            found = with_marks(self.workspace, found)
        except TreatyError as error:
            self.post_message(self.Failed(error, stage))
            if stage == "words":
                return
        else:
            self.post_message(self.Found(found, stage))
        for number in range(len(found.rows)):
            if worker.is_cancelled:
                return
            found.weighed(number)
        self.post_message(self.Found(found, "weight"))
