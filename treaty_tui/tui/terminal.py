"""The last door to the terminal: what it is able to show, what may reach it, and how it is left in good order."""

import contextlib
import os
import re
import signal
import termios
import threading
from asyncio import AbstractEventLoop
from codecs import getincrementaldecoder
from collections.abc import Mapping
from functools import lru_cache
from selectors import EVENT_READ, DefaultSelector

from rich.segment import Segment
from rich.style import Style
from textual._xterm_parser import XTermParser
from textual.app import App
from textual.color import Color
from textual.drivers.linux_driver import LinuxDriver
from textual.filter import LineFilter

from treaty_tui.tui.layout.visible import PLAIN

GRACE = 2.0
"""Seconds in which an interface that was told to leave may do so by itself."""

_COLOURLESS = r"(dumb|unknown|vt\d+|wyse?-?\d+|adm\d+.*|ansi-m(ono)?|.*-m(ono)?)?(-.*)?$"
_NEVER = (
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e0fff]"
)
"""What no cell may hold: controls, direction marks, zero-width characters without a spelling that needs them."""
_UNSEEN = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d") | frozenset(map(chr, range(0xE0100, 0xE01F0)))
"""Of those what Python calls printable: where there is none, and all is printable, nobody needs to look for the others."""
_NOT_ASCII = "[^\x00-\x7f]"
_BOXES = str.maketrans(
    {
        **dict.fromkeys("─━═╌╍┄┅┈┉▁▔▂▃▄▅▆▇▀⎺⎽", "-"),
        **dict.fromkeys("│┃║╎╏┆┇┊┋▏▎▍▌▋▊▉▐▕", "|"),
        **dict.fromkeys("┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛╔╗╚╝", "+"),
        **dict.fromkeys("█▓", "#"),
        **dict.fromkeys("░▒", ":"),
    }
)


def has_colour(environ: Mapping[str, str]) -> bool:
    """Whether colour is wanted (`NO_COLOR`, no-color.org) and the terminal has any; Textual itself asks neither."""
    if environ.get("NO_COLOR"):
        return False
    term = environ.get("TERM", "")
    return bool(term) and ("color" in term or re.fullmatch(_COLOURLESS, term) is None)


def has_attributes(environ: Mapping[str, str]) -> bool:
    """Whether the terminal knows bold, underlined and reverse."""
    return environ.get("TERM", "") not in ("", "dumb", "unknown")


@lru_cache(1024)
def _without_colour(style: Style, attributes: bool) -> Style | None:
    if not attributes:
        return None
    return Style(
        bold=style.bold or None, underline=style.underline or None, reverse=style.reverse or None, strike=style.strike or None
    )


class LastDoor(LineFilter):
    """Every line passes here: controls are neutralised, and colour or Unicode taken out where the terminal has none."""

    def __init__(self, colour: bool, attributes: bool, ascii: bool) -> None:
        super().__init__()
        self.colour, self.attributes, self.ascii = colour, attributes, ascii

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        """The segments as they may be written."""
        return [Segment(self._text(text), self._style(style)) for text, style, _ in segments]

    def _style(self, style: Style | None) -> Style | None:
        return style if self.colour or style is None else _without_colour(style, self.attributes)

    def _text(self, text: str) -> str:
        if text.isascii() and text.isprintable():
            return text
        if not (text.isprintable() and _UNSEEN.isdisjoint(text)):
            text = re.sub(_NEVER, "\ufffd", text)
        if self.ascii and not text.isascii():
            text = re.sub(_NOT_ASCII, "?", text.translate(_BOXES).translate(PLAIN))
        return text


class SafeDriver(LinuxDriver):
    """Textual's driver, made to leave when its terminal is gone and to survive any byte that is typed."""

    def run_input_thread(self) -> None:
        """Read keys until told to stop; the end of input ends the program, invalid UTF-8 is a replacement character."""
        parser = XTermParser(self._debug)
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with DefaultSelector() as selector:
            selector.register(self.fileno, EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(0.1):
                    data = self._read()
                    if not data:
                        leave(self._app, 128 + signal.SIGHUP, self)
                        return
                    for event in parser.feed(decode(data)):
                        self.process_message(event)
                for event in parser.tick():
                    self.process_message(event)

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, 4096)
        except OSError:
            return b""

    def restore(self) -> None:
        """Give the terminal back without Textual's help, for when that does not answer."""
        tidy = b"\x1b[<u\x1b[?1000l\x1b[?1003l\x1b[?1015l\x1b[?1006l\x1b[?1004l\x1b[?2004l\x1b[?1049l\x1b[?25h\x1b[?7h\x1b[m"
        with contextlib.suppress(OSError, ValueError):
            os.set_blocking(self.fileno, False)
            os.write(self.fileno, tidy)
        if self.attrs_before is not None:
            with contextlib.suppress(termios.error, OSError):
                termios.tcsetattr(self.fileno, termios.TCSANOW, self.attrs_before)


def leave(app: App[None], status: int, driver: SafeDriver | None = None, loop: AbstractEventLoop | None = None) -> None:
    """End the interface with this status: in good order if it answers within `GRACE` seconds, by force if not."""

    def force() -> None:
        if driver is not None:
            driver.restore()
        os._exit(status)

    timer = threading.Timer(GRACE, force)
    timer.daemon = True
    timer.start()
    running = loop or app._loop
    if running is None:
        force()
    else:
        running.call_soon_threadsafe(app.exit, None, status)


def watch_signals(app: App[None], loop: AbstractEventLoop, driver: SafeDriver | None) -> None:
    """SIGTERM, SIGHUP and SIGQUIT leave in good order; Textual leaves raw mode, mouse and alternate screen on."""
    for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT):
        with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, leave, app, 128 + number, driver, loop)


def hand_over_thread(name: str, app: App[None], loop: AbstractEventLoop) -> None:
    """A mistake in our thread of this name ends the interface as one anywhere else does, instead of being lost."""
    others = threading.excepthook

    def hand_over(args: threading.ExceptHookArgs) -> None:
        if args.thread is None or args.thread.name != name or not isinstance(args.exc_value, Exception):
            others(args)
            return
        with contextlib.suppress(RuntimeError):  # the interface has gone
            loop.call_soon_threadsafe(app._handle_exception, args.exc_value)

    threading.excepthook = hand_over
