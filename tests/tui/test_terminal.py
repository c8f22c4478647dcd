"""The last door: what reaches the terminal, and how it is left."""

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pexpect
import pyte
import pytest
from rich.segment import Segment
from rich.style import Style
from textual.color import Color

from treaty_tui.tui.terminal import LastDoor, has_attributes, has_colour

ROOT = Path(__file__).resolve().parents[2]
BLACK = Color(0, 0, 0)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "xterm-256color", "NO_COLOR": "1"}, False),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, True),
        ({"TERM": "xterm-kitty"}, True),
        ({"TERM": "linux"}, True),
        ({"TERM": "dumb"}, False),
        ({"TERM": "vt100"}, False),
        ({"TERM": "vt220-w"}, False),
        ({"TERM": "xterm-mono"}, False),
        ({"TERM": "linux-m"}, False),
        ({}, False),
    ],
)
def test_colour_only_where_it_is_wanted_and_known(environ: dict[str, str], expected: bool) -> None:
    assert expected == has_colour(environ)


def test_a_dumb_terminal_has_no_attributes_either() -> None:
    assert not has_attributes({"TERM": "dumb"})
    assert has_attributes({"TERM": "vt100"})
    assert [Segment("a")] == LastDoor(False, False, False).apply([Segment("a", Style(bold=True, color="red"))], BLACK)


def test_without_colour_attributes_stay() -> None:
    door = LastDoor(False, True, False)
    styled = door.apply([Segment("a", Style(bold=True, underline=True, strike=True, color="red", bgcolor="blue"))], BLACK)
    assert [Segment("a", Style(bold=True, underline=True, strike=True))] == styled


@pytest.mark.parametrize("text", ["\x1b[2J", "a\x07", "\x9d52;c;QQ==\x9c", "\u202e", "\u200b", "\udc80"])
def test_no_control_passes_the_last_door(text: str) -> None:
    for door in (LastDoor(True, True, False), LastDoor(False, False, True)):
        written = "".join(segment.text for segment in door.apply([Segment(text)], BLACK))
        assert not any(ord(c) < 0x20 or 0x7F <= ord(c) < 0xA0 or c in "\u202e\u200b\udc80" for c in written)
        assert len(written) == len(text)


def test_boxes_become_ascii_of_the_same_width() -> None:
    assert "+--+|#" == LastDoor(True, True, True).apply([Segment("┌──┐│█")], BLACK)[0].text


# the program itself, in a real terminal


class Terminal:
    """The program in a pty of 80 x 24, its output fed to a terminal emulator."""

    def __init__(self, *arguments: str, size: tuple[int, int] = (80, 24), **environ: str) -> None:
        plain = {k: v for k, v in os.environ.items() if not k.startswith(("TEXTUAL", "LC_", "NO_COLOR", "COLORTERM"))}
        env = {**plain, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TEXTUAL_DISABLE_KITTY_KEY": "1", **environ}
        self.screen = pyte.Screen(*size)
        self.stream = pyte.ByteStream(self.screen)
        self.raw = b""
        command = ["-m", "treaty_tui", str(ROOT), "--old", "rev1", "--new", "rev3", *arguments]
        self.child = pexpect.spawn(sys.executable, command, cwd=ROOT, env=env, dimensions=(size[1], size[0]), timeout=20)

    def until(self, words: str, seconds: float = 20) -> str:
        """The screen, once the words stand on it."""
        end = time.monotonic() + seconds
        while words not in (text := "\n".join(self.screen.display)):
            if time.monotonic() > end:
                pytest.fail(f"{words!r} never came; the screen was\n{text}")
            try:
                data = self.child.read_nonblocking(65536, timeout=0.2)
            except pexpect.TIMEOUT:
                continue
            self.raw += data
            self.stream.feed(data)
        return text

    def settled(self, words: str) -> str:
        """The screen, once the words stand on it and nothing more comes."""
        self.until(words)
        while True:
            try:
                data = self.child.read_nonblocking(65536, timeout=0.5)
            except pexpect.TIMEOUT:
                return "\n".join(self.screen.display)
            self.raw += data
            self.stream.feed(data)

    def resize(self, width: int, height: int) -> None:
        """As a window that is drawn larger or smaller: what stood there may be anything."""
        self.screen.resize(height, width)
        self.screen.erase_in_display(2)
        self.child.setwinsize(height, width)

    def rest(self) -> bytes:
        """Everything until the program has ended; its exit status is in `child`."""
        data = self.child.read()
        self.child.close()
        return self.raw + bytes(data)


@pytest.fixture
def terminals() -> Iterator[list[Terminal]]:
    made: list[Terminal] = []
    yield made
    for terminal in made:
        terminal.child.close(force=True)


RESTORED = (b"\x1b[?1049l", b"\x1b[?25h", b"\x1b[?1000l")
"""Alternate screen left, cursor shown, mouse released."""


def test_it_opens_shows_the_most_contested_and_quits(terminals: list[Terminal]) -> None:
    terminals.append(terminal := Terminal())
    terminal.until("14 Offences")
    terminal.child.send("C")
    screen = terminal.until("most contested: article 14")
    assert "Article 14 (3)" in screen
    terminal.child.send("q")
    output = terminal.rest()
    assert 0 == terminal.child.exitstatus
    assert all(code in output for code in RESTORED)


@pytest.mark.parametrize(("size", "between"), [((80, 24), ""), ((120, 40), ""), ((80, 24), "?")])
def test_another_size_is_drawn_as_if_opened_so(terminals: list[Terminal], size: tuple[int, int], between: str) -> None:
    """The whole picture, also below a dialog that was open meanwhile."""
    terminals += (fresh := Terminal(size=size), terminal := Terminal(size=(100, 30)))
    wanted = fresh.settled("changed: substantive")
    terminal.settled("changed: substantive")
    if between:
        terminal.child.send(between)
        terminal.settled("Esc")
    terminal.resize(*size)
    if between:
        terminal.settled("Esc")
        terminal.child.send("\x1b")
    assert wanted == terminal.settled("changed: substantive")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_told_to_end_it_gives_the_terminal_back(terminals: list[Terminal], number: signal.Signals) -> None:
    terminals.append(terminal := Terminal())
    terminal.until("14 Offences")
    terminal.child.kill(number)
    output = terminal.rest()
    assert 128 + number == terminal.child.exitstatus
    assert all(code in output for code in RESTORED)


def test_an_invalid_byte_typed_does_no_harm(terminals: list[Terminal]) -> None:
    terminals.append(terminal := Terminal())
    terminal.until("14 Offences")
    terminal.child.send(b"\xff\xc3(")
    terminal.child.send("C")
    terminal.until("most contested: article 14")


def test_a_terminal_that_vanishes_without_a_word_ends_it() -> None:
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "treaty_tui", str(ROOT), "--old", "rev1", "--new", "rev3"]
    env = {**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(command, cwd=ROOT, env=env, stdin=theirs, stdout=theirs, stderr=theirs) as program:
        os.close(theirs)
        seen = b""
        while b"Outline" not in seen:
            seen += os.read(ours, 65536)
        os.close(ours)
        assert 128 + signal.SIGHUP == program.wait(timeout=20)


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_words_that_nobody_can_take_any_more_do_not_change_how_it_ends(stream: str) -> None:
    """What the interface wrote last may wait still when its terminal goes; Python would end with 120."""
    ours, theirs = os.openpty()
    said = f"import sys; sys.{stream}.write('last words'); main = lambda: sys.stdin.read() and 0 or {128 + signal.SIGHUP}"
    program = f"{said}; from treaty_tui import cli; cli.main = main; cli.run()"
    waiting = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, env=waiting, stdin=subprocess.PIPE, stdout=theirs, stderr=theirs
    ) as ended:
        os.close(theirs)
        os.close(ours)
        ended.communicate(b"")
    assert 128 + signal.SIGHUP == ended.returncode


@pytest.mark.parametrize("size", [(80, 24), (100, 30)])
def test_a_dumb_terminal_is_as_large_as_it_is(terminals: list[Terminal], size: tuple[int, int]) -> None:
    terminals.append(terminal := Terminal(size=size, TERM="dumb"))
    screen = terminal.until("14 Offences").split("\n")
    assert "rev1" in screen[0]
    assert "q quit" in terminal.until("q quit").split("\n")[-1]


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1"}, {"TERM": "vt100"}, {"TERM": "dumb"}])
def test_no_colour_code_is_sent_where_there_is_none(terminals: list[Terminal], environ: dict[str, str]) -> None:
    terminals.append(terminal := Terminal(**environ))
    terminal.until("14 Offences")
    terminal.child.send("q")
    output = terminal.rest()
    codes = {code for sequence in _sgr(output) for code in sequence.split(b";")}
    assert not {b"38", b"48"} & codes
    assert codes <= {b"", b"0", b"1", b"4", b"7", b"9"}
    assert environ != {"TERM": "dumb"} or not codes


def _sgr(output: bytes) -> list[bytes]:
    return re.findall(rb"\x1b\[([0-9;]*)m", output)


def test_without_utf8_only_ascii_is_sent(terminals: list[Terminal]) -> None:
    terminals.append(terminal := Terminal(LC_ALL="C"))
    terminal.until("14 Offences")
    terminal.child.send("C")
    terminal.until("most contested")
    terminal.child.send("q")
    assert terminal.rest().isascii()


def test_the_side_doors_of_textual_are_shut(terminals: list[Terminal], tmp_path: Path) -> None:
    log = tmp_path / "log"
    terminals.append(terminal := Terminal(TEXTUAL_DRIVER="nosuch:Driver", TEXTUAL_LOG=str(log), TEXTUAL_PRESS="q"))
    terminal.until("14 Offences")
    terminal.child.send("q")
    terminal.rest()
    assert 0 == terminal.child.exitstatus
    assert not log.exists()


CRASH = """
import sys
from treaty_tui.tui.app import TreatyApp
from tests.tui.samples import river
from treaty_tui.tui.opening import by_name
space = river()
app = TreatyApp(space, by_name(space, "rev1", "rev3"))
def boom():
    confidential = "the secret of the delegation"
    raise KeyError(confidential)
async def pilot(pilot):
    app.call_next(boom)
    await pilot.pause(0.5)
app.run(headless=True, auto_pilot=pilot)
sys.exit(app.return_code)
"""


def test_a_mistake_of_ours_tells_no_values_and_a_status() -> None:
    done = subprocess.run([sys.executable, "-c", CRASH], cwd=ROOT, capture_output=True, text=True, timeout=60)
    assert 70 == done.returncode
    assert "KeyError" in done.stderr
    assert "in boom" in done.stderr
    assert "secret" not in done.stderr + done.stdout
