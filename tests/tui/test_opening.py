"""What the first picture shows, and what it does not wait for."""

import gc
import subprocess
import sys
import time
from pathlib import Path

import pytest
from textual.screen import Screen

from tests.tui.driving import finished, page
from treaty_tui.errors import InputError
from treaty_tui.tui import reader
from treaty_tui.tui.app import TreatyApp
from treaty_tui.tui.opening import AT_ONCE, Opening, chosen_pair, first_view, open_pair
from treaty_tui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
HEAD = '+++\nid = "{id}"\ndate = 2024-0{day}-01\n+++\n# Draft on ferries\n'
ARTICLE = "### Article {n}. Topic {n}\n1. Each owner {verb} keep log number {n} of every crossing.\n"


def workspace(folder: Path, articles: int) -> Workspace:
    (folder / "drafts").mkdir()
    for day, verb in ((1, "shall"), (2, "may")):
        body = "".join(ARTICLE.format(n=n, verb=verb) for n in range(1, articles + 1))
        (folder / "drafts" / f"d{day}.md").write_text(HEAD.format(id=f"d{day}", day=day) + body, "utf-8")
    return Workspace.open(folder)


def app_on(space: Workspace, at: str | None = None) -> TreatyApp:
    return TreatyApp(space, first_view(space, *chosen_pair(space, None, None)), Opening(at))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every picture that is sent to the terminal, as text."""
    found: list[str] = []

    def display(self: TreatyApp, screen: Screen[object], update: object) -> None:
        if update is not None:
            strips = screen._compositor.render_strips()
            found.append("\n".join("".join(segment.text for segment in strip) for strip in strips))

    monkeypatch.setattr(TreatyApp, "_display", display)
    return found


async def test_the_first_picture_of_short_drafts_holds_both_texts(tmp_path: Path, drawn: list[str]) -> None:
    async with app_on(workspace(tmp_path, 3)).run_test(size=(120, 40)) as pilot:
        await finished(pilot)
    for words in ("shall keep log number 1", "may keep log number 1", "Outline  3/", "~   1 Topic 1", "reading the positions"):
        assert words in drawn[0]
    assert "no alarms" not in drawn[0], "nothing is said of what is not known yet"
    assert "(0 of" not in drawn[0]


async def test_until_the_positions_come_one_picture_is_drawn(tmp_path: Path, drawn: list[str]) -> None:
    async with app_on(workspace(tmp_path, 3)).run_test(size=(120, 40)) as pilot:
        await finished(pilot)
    waiting = [picture for picture in drawn if "reading the positions" in picture]
    assert len(waiting) == 1


async def test_long_drafts_show_the_frame_first(tmp_path: Path, drawn: list[str]) -> None:
    space = workspace(tmp_path, AT_ONCE // len(ARTICLE))
    app = app_on(space)
    assert not app.first.lineage.pairs, "nothing is read before the frame is seen"
    async with app.run_test(size=(120, 40)) as pilot:
        await finished(pilot)
    assert "Reading d1 and d2" in "".join(drawn)
    assert "keep log number 1 " in drawn[-1]


async def test_it_opens_at_the_provision_asked_for(tmp_path: Path, drawn: list[str]) -> None:
    async with app_on(workspace(tmp_path, 30), "art_20__para_1").run_test(size=(120, 40)) as pilot:
        await finished(pilot)
        item = page(pilot).view.items[page(pilot).text.item]
        assert page(pilot).view.comparison.new.provisions[item.new[0]].eid == "art_20__para_1"
    assert "Article 20 (1)" in drawn[0]
    assert "may keep log number 20" in drawn[0]


async def test_a_provision_that_neither_draft_has_ends_it(tmp_path: Path) -> None:
    app = app_on(workspace(tmp_path, 3), "art_99")
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause(0.1)
    assert app.failure is not None
    assert "neither d1 nor d2 has that provision" in str(app.failure)


def test_a_draft_that_cannot_be_read_is_left_to_the_reader_to_tell(tmp_path: Path) -> None:
    space = workspace(tmp_path, 3)
    (tmp_path / "drafts" / "d2.md").write_bytes(b'+++\nid = "d2"\ndate = 2024-02-01\n+++\n# A\xff\x00\xfe\n' + b"\x00" * 64)
    with pytest.raises(InputError):
        open_pair(space, "d1", "d2")
    shown = first_view(space, "d1", "d2")
    assert ("d1", "d2") == (shown.old.id, shown.new.id)


def test_garbage_is_collected_again_when_all_has_been_read() -> None:
    script = "from treaty_tui.tui.reader import _collect_garbage_again as again; gc.disable(); again(); print(gc.isenabled())"
    command = [sys.executable, "-c", f"import gc; {script}"]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "True\n"


def test_the_reader_collects_garbage_again_once_it_is_idle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(reader, "_collect_garbage_again", lambda: asked.append(gc.isenabled()))
    space = workspace(tmp_path, 3)
    told: list[reader.Found | reader.Failed] = []
    found = reader.Reader(space, False, told.append)
    found.go_on(first_view(space, "d1", "d2"))
    until = time.monotonic() + 5
    while not asked and time.monotonic() < until:
        time.sleep(0.02)
    found.stop()
    assert asked
    assert [(reader.MARKS, True)] == [(what.stage, what.deep) for what in told if isinstance(what, reader.Found)]


def test_long_drafts_show_their_marks_before_they_are_weighed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "TOGETHER", 5)
    space = workspace(tmp_path, 3)
    told: list[reader.Found | reader.Failed] = []
    found = reader.Reader(space, False, told.append)
    found.go_on(first_view(space, "d1", "d2"))
    until = time.monotonic() + 5
    while len(told) < 2 and time.monotonic() < until:
        time.sleep(0.02)
    found.stop()
    assert [(reader.MARKS, False), (reader.DEPTH, False)] == [(t.stage, t.deep) for t in told if isinstance(t, reader.Found)]


def test_what_is_known_of_the_rows_is_not_computed_again_with_the_marks(tmp_path: Path) -> None:
    space = workspace(tmp_path, 3)
    shown = first_view(space, "d1", "d2")
    rows, first = shown.rows, shown.diff(2)
    marked = space.compare("d1", "d2")
    marked.adopt(shown)
    assert marked.rows is rows
    assert marked.diff(2) is first
    other = space.compare("d2", "d1")
    other.adopt(shown)
    assert other.rows is not rows, "another lineage has other rows"


def test_what_the_interface_never_uses_of_textual_is_not_loaded_and_can_be_imported_all_the_same() -> None:
    script = """
import sys
import treaty_tui.tui.app
absent = ("ssl", "platformdirs", "shutil", "rich.table", "textual.canvas", "textual.command", "textual.widgets._input")
ours = ("treaty_tui.significance", "treaty_tui.stances", "treaty_tui.scan", "treaty_tui.reports")
print([name for name in absent + ours if name in sys.modules])
import ssl
from rich.table import Table
from textual.command import CommandPalette
print(ssl.create_default_context().check_hostname, Table().row_count, CommandPalette.__name__)
"""
    told = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout == "[]\nTrue 0 CommandPalette\n"
