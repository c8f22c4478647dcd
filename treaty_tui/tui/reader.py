"""The one thread that touches the workspace: it reads what the page wants, then watches the files, and posts what it found.

It is a daemon: leaving the program never waits for it. It knows no widget; what it posts are values.
"""

import gc
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from queue import Empty, SimpleQueue

from treaty_tui.compare import Comparison
from treaty_tui.errors import InputError, TreatyError
from treaty_tui.model import Finding, PositionBook
from treaty_tui.tui.news import changed_drafts, changed_positions, half_done, new_errors
from treaty_tui.tui.opening import open_pair
from treaty_tui.typed import TYPE_CHECKING, NamedTuple
from treaty_tui.workspace import Workspace
from treaty_tui.workspace.heads import Head

if TYPE_CHECKING:
    from treaty_tui.compare.histories.history import Step

READER = "reader"
"""The thread's name."""
PAUSE = 0.4
"""Seconds between two looks at the files: one `stat` each, and somebody else's edit shows within a second."""
PATIENCE = 1.0
"""Seconds for which the page may draw the words before the positions are read all the same."""
TOGETHER = 2_000
"""Rows that are weighed in about a tenth of a second: their marks wait for that, and the page is drawn once instead of twice."""

WORDS, MARKS, DEPTH, ANEW = "words", "marks", "depth", "anew"
"""Stages: the lineage; everybody's positions; what each change means; the same again, since files changed."""


class Found(NamedTuple):
    """A comparison as far as its stage goes; from `marks` on with the book that its marks rest on."""

    comparison: Comparison
    stage: str
    book: PositionBook | None = None
    heads: tuple[Head, ...] = ()
    news: str = ""
    """What changed on disk, in a line."""
    deep: bool = False
    """Marks, and what each change means at once."""


class Provision(NamedTuple):
    """Whose history is asked for."""

    eid: str
    draft: str


class Traced(NamedTuple):
    """A provision through every draft, and who spoke on it."""

    asked: Provision
    steps: "Sequence[Step]"
    book: PositionBook
    left_out: "Sequence[InputError]" = ()
    """Why drafts are not among them."""


class Failed(NamedTuple):
    """An error that the user can mend; what was there before stays true."""

    error: TreatyError
    stage: str


Post = Callable[[Found | Traced | Failed], None]


class Reader:
    """`ask` for a pair and it comes, stage by stage, through `post`, which is called in the reader's thread."""

    def __init__(self, workspace: Workspace, internal: bool, post: Post) -> None:
        self._workspace, self._internal, self._post = workspace, internal, post
        self._asked: SimpleQueue[tuple[str, str] | Comparison | Provision | None] = SimpleQueue()
        self._drawn = threading.Event()
        self._thread: threading.Thread | None = None
        self._pair = ("", "")
        self._astray = False
        """Files changed and could not be read: the page shows what they held before."""
        self._last: Found | None = None
        """What the page shows once everything posted has been drawn; None while nothing could be read."""

    def ask(self, old: str, new: str) -> None:
        """Read these two drafts next."""
        self._begin((old, new))

    def go_on(self, shown: Comparison) -> None:
        """The words of these two are on the screen: read what belongs to them."""
        self._begin(shown)

    def trace(self, asked: Provision) -> None:
        """Follow this provision through every draft."""
        self._begin(asked)

    def _begin(self, wish: tuple[str, str] | Comparison | Provision) -> None:
        self._asked.put(wish)
        if self._thread is None:
            self._thread = threading.Thread(target=self._attend, name=READER, daemon=True)
            self._thread.start()

    def drawn(self) -> None:
        """The words are on the screen: go on to the positions, which take longer."""
        self._drawn.set()

    def stop(self) -> None:
        """Read and watch no more; returns at once."""
        self._asked.put(None)
        self._drawn.set()

    @property
    def alive(self) -> bool:
        """Whether it reads or watches."""
        return self._thread is not None and self._thread.is_alive()

    def _attend(self) -> None:
        while True:
            try:
                wish = self._asked.get(timeout=PAUSE)
            except Empty:
                _collect_garbage_again()
                self._look()
                continue
            if wish is None:
                return
            if isinstance(wish, Provision):
                self._trace(wish)
            elif self._asked.empty():
                if isinstance(wish, Comparison):
                    self._read_on(wish)
                else:
                    self._read(*wish)

    def _trace(self, asked: Provision) -> None:
        try:
            steps = self._workspace.history(*asked)
            left_out = self._workspace.unread(steps[0].draft.language)
            self._post(Traced(asked, steps, self._workspace.book(internal=self._internal), left_out))
        except TreatyError as error:
            self._post(Failed(error, DEPTH))

    def _look(self) -> None:
        if not self._workspace.changed():
            return
        if self._last is not None:
            self._read_anew(self._last)
        else:
            self._read(*self._pair)

    def _read(self, old: str, new: str) -> None:
        """The words, and what belongs to them when they have been drawn."""
        self._drawn.clear()
        self._pair = old, new
        try:
            words = Found(open_pair(self._workspace, old, new), WORDS, heads=self._workspace.heads())
        except TreatyError as error:
            self._post(Failed(error, WORDS))
            return
        self._last = words
        self._post(words)
        self._drawn.wait(PATIENCE)
        self._follow(words)

    def _read_on(self, shown: Comparison) -> None:
        self._pair = shown.old.id, shown.new.id
        self._last = Found(shown, WORDS, heads=self._workspace.heads())
        self._follow(self._last)

    def _follow(self, words: Found) -> None:
        """The later stages; each only while nothing else is asked for."""
        if not self._asked.empty():
            return
        try:
            marked = self._marked(words, MARKS)
        except TreatyError as error:
            self._post(Failed(error, MARKS))
            marked = words._replace(stage=MARKS)
            self._deepen(marked)
        else:
            self._hand_over(marked)
            self._tell_unreadable(marked)

    def _hand_over(self, found: Found) -> None:
        """Marks and depth, together or one after the other."""
        if len(found.comparison.rows) <= TOGETHER:
            self._weigh(found.comparison)
            found = found._replace(deep=True)
        self._last = found
        self._post(found)
        if not found.deep:
            self._deepen(found)

    def _marked(self, words: Found, stage: str) -> Found:
        """With everybody's marks, all of them computed. Raises TreatyError for positions that cannot be read."""
        shown = words.comparison
        found = self._workspace.compare(shown.old.id, shown.new.id, internal=self._internal)
        found.adopt(shown)
        for eid in found.marks:
            with suppress(KeyError):
                found.marks[eid]
        return words._replace(comparison=found, stage=stage, book=self._workspace.book(internal=self._internal))

    def _tell_unreadable(self, found: Found) -> None:
        """Positions that could not be read are missing from the page: say so."""
        wrong = [finding for finding in found.book.findings if finding.severity == "error"] if found.book else []
        if wrong:
            more = f"{len(wrong) - 1} more of this kind; " if len(wrong) > 1 else ""
            self._post(Failed(_as_error(wrong[0], f"{more}`treaty-tui check` lists all"), DEPTH))

    def _deepen(self, found: Found) -> None:
        if self._asked.empty():
            self._weigh(found.comparison)
            self._post(found._replace(stage=DEPTH))

    def _weigh(self, found: Comparison) -> None:
        """What needs all rows at once: replaced terms, references, agreed words; single rows are weighed when they are seen."""
        _ = found.context, found.alarms, found.wrong_references

    def _pair_again(self, old: str, new: str) -> Found:
        """Raises TreatyError for drafts that are gone or cannot be read."""
        heads = self._workspace.heads()
        gone = [name for name in (old, new) if name not in {head.id for head in heads}]
        if gone:
            raise InputError(f"draft {gone[0]!r} is gone", hint="what was read before is still shown; d chooses others")
        return Found(open_pair(self._workspace, old, new), ANEW, heads=heads)

    def _read_anew(self, last: Found) -> None:
        """After somebody's edit: everything again, unless it cannot be read just now; then what is shown stays."""
        try:
            words = self._pair_again(last.comparison.old.id, last.comparison.new.id)
            book = self._workspace.book(internal=self._internal)
            broken = half_done(last.book, book)
            if broken is not None:
                raise _as_error(broken, "what was read before is still shown")
            errors = new_errors(last.book, book)
            drafts = changed_drafts((last.heads, last.comparison), (words.heads, words.comparison))
            positions = changed_positions(last.book, book)
            if not drafts and not positions and book == last.book and not self._astray:
                return
            news = ", ".join(part for part in (drafts, positions) if part) or "the files can be read again"
            found = self._marked(words, ANEW)._replace(news=news)
        except TreatyError as error:
            self._astray = True
            self._post(Failed(error, ANEW))
            return
        self._astray = False
        self._hand_over(found)
        if errors:
            self._post(Failed(_as_error(errors[0], "its other positions are shown"), ANEW))


def _collect_garbage_again() -> None:
    """What was made at the start stays: looking through it for cycles would cost a tenth of the start."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()


def _as_error(finding: Finding, hint: str) -> InputError:
    return InputError(finding.message, path=finding.path, line=finding.line, column=finding.column, hint=hint)
