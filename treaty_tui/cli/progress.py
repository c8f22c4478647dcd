"""One line on the terminal while a long job runs: what is done, how far it is, how to stop it. Nothing where nobody looks."""

import sys
from collections.abc import Callable
from types import FrameType

_PATIENCE = 1.0
"""Seconds before a job counts as long."""
_EVERY = 0.5

Far = Callable[[], tuple[int, int]]
"""How many parts are done, of how many."""


class _Line:
    """What stands on the terminal now."""

    def __init__(self, what: str) -> None:
        self.what, self.seconds, self.width = what, _PATIENCE - _EVERY, 0
        self.far: Far | None = None

    def tick(self, number: int, frame: FrameType | None) -> None:
        """The clock of a signal: between two steps of the job, in its own thread, so that nothing has to be locked."""
        if self not in _now:  # one that was on its way when the job ended
            return
        self.seconds += _EVERY
        done, parts = self.far() if self.far else (0, 0)
        share = f", {done * 100 // parts} %" if parts else ""
        self.write(f"{self.what} ... {self.seconds:.0f} s{share} (Ctrl-C stops it)")

    def write(self, text: str) -> None:
        """In the place of what stood there before, without any escape sequence: every terminal knows a carriage return."""
        sys.stderr.write("\r" + text.ljust(self.width) + ("\r" if not text else ""))
        sys.stderr.flush()
        self.width = len(text)


_now: list[_Line] = []


def start(what: str) -> None:
    """From here on a job runs. It is shown once it takes longer than a second, and only on a terminal."""
    if not sys.stderr.isatty():
        return
    import signal

    line = _Line(what)
    _now[:] = [line]
    signal.signal(signal.SIGALRM, line.tick)
    signal.setitimer(signal.ITIMER_REAL, _PATIENCE, _EVERY)


def measure(far: Far) -> None:
    """How far the job is can be told from here on."""
    for line in _now:
        line.far = far


def stop() -> None:
    """The job is over, or something else is to be written: the line goes."""
    while _now:
        import signal

        signal.setitimer(signal.ITIMER_REAL, 0)
        line = _now.pop()
        if line.width:
            line.write("")
