"""Somebody else's edit shows within a second, and one that is half done harms nothing."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.tui.driving import MEDIUM, finished, lines, page, pane, status, text, until
from treaty_tui.tui.app import TreatyApp
from treaty_tui.tui.opening import Opening, by_name
from treaty_tui.tui.reader import PAUSE
from treaty_tui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
DRAFT = """+++
id = "{id}"
date = {date}
+++
# Draft on ferries
### Article 1. Logs
1. Each owner {verb} keep a log of every crossing.
2. The log is kept for ten years.
### Article 2. Hulls
Hulls are not painted white.
"""
POSITION = """
[[position]]
id = "{id}"
date = 2024-03-01
draft = "b"
on = "{on}"
stance = "oppose"
internal = {internal}
"""
SECOND = 1.0
"""What the README promises, from the end of the edit to the screen."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "positions").mkdir()
    write_draft(tmp_path, "a", "2024-01-01", "shall")
    write_draft(tmp_path, "b", "2024-02-01", "may")
    (tmp_path / "positions" / "ken.toml").write_text(
        'delegation = "KEN"\n' + POSITION.format(id="KEN-1", on="art_1__para_1", internal="false"), "utf-8"
    )
    return tmp_path


def write_draft(folder: Path, name: str, date: str, verb: str) -> None:
    (folder / "drafts" / f"{name}.md").write_text(DRAFT.format(id=name, date=date, verb=verb), "utf-8")


def app_on(folder: Path, internal: bool = True) -> TreatyApp:
    workspace = Workspace.open(folder)
    return TreatyApp(workspace, by_name(workspace, "a", "b"), Opening(internal=internal))


def test_the_files_are_looked_at_often_enough() -> None:
    assert PAUSE <= SECOND / 2, "the other half is for reading and drawing"


async def test_a_position_recorded_by_another_process_shows_within_a_second(folder: Path) -> None:
    async with app_on(folder).run_test(size=MEDIUM) as pilot:
        await finished(pilot)
        await pilot.press("o", "end", "enter")
        assert "▼1 " in pane(pilot, "contested")[1]
        command = [sys.executable, "-m", "treaty_tui", "record", "France", "art_2__para_nn_1", "oppose", "-w", str(folder)]
        subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=60)  # the other session
        await until(pilot, "positions changed: FRA-")
        assert any("2 Hulls" in line for line in pane(pilot, "contested"))
        assert "Article 2" in pane(pilot, "side-title")[0], "the reader keeps the place"
        await pilot.press("c")
        assert any("FRA France opposes" in line for line in pane(pilot, "standing"))


async def test_a_half_edited_file_of_positions_is_told_and_what_was_read_stays(folder: Path) -> None:
    file = folder / "positions" / "ken.toml"
    async with app_on(folder).run_test(size=MEDIUM, notifications=True) as pilot:
        await finished(pilot)
        whole = file.read_text("utf-8")
        file.write_text(whole + "\n[[position]]\nid = ", "utf-8")
        await until(pilot, "not valid TOML")
        assert "▼1 " in pane(pilot, "contested")[1]
        file.write_text("delegation = ", "utf-8")
        await until(pilot, "before is still")
        assert "▼1 " in pane(pilot, "contested")[1]
        file.write_text(whole + POSITION.format(id="KEN-2", on="art_2", internal="false"), "utf-8")
        await until(pilot, "positions changed: KEN-2")
        assert any("2 Hulls" in line for line in pane(pilot, "contested"))


async def test_an_edited_draft_is_read_anew_at_the_same_place(folder: Path) -> None:
    async with app_on(folder).run_test(size=MEDIUM, notifications=True) as pilot:
        await finished(pilot)
        await pilot.press("n")
        assert "Article 1 (1)" in status(pilot)
        (folder / "drafts" / "b.md").write_text("+++\nid = \n+++\n", "utf-8")
        await until(pilot, "b.md:2")
        assert any("owner may keep" in line for line in pane(pilot, "text"))
        assert "out of date" in lines(pilot)[0]
        write_draft(folder, "b", "2024-02-01", "should")
        await until(pilot, "drafts changed: b")
        assert "out of date" not in lines(pilot)[0]
        await until(pilot, "owner should keep")
        assert "Article 1 (1)" in pane(pilot, "side-title")[0]


async def test_a_draft_that_is_gone_and_back_again_is_told_as_that(folder: Path) -> None:
    file = folder / "drafts" / "b.md"
    async with app_on(folder).run_test(size=MEDIUM, notifications=True) as pilot:
        await finished(pilot)
        whole = file.read_bytes()
        file.unlink()
        await until(pilot, "draft 'b' is gone")
        assert any("owner may keep" in line for line in pane(pilot, "text"))
        file.write_bytes(whole)
        await until(pilot, "the files can be read again")
        assert "is gone" not in text(pilot)
        assert "out of date" not in lines(pilot)[0]


async def test_a_new_draft_can_be_chosen_at_once(folder: Path) -> None:
    async with app_on(folder).run_test(size=MEDIUM) as pilot:
        await finished(pilot)
        write_draft(folder, "c", "2024-05-01", "must")
        await until(pilot, "drafts changed: c")
        await pilot.press("d")
        assert "1 May 2024" in text(pilot)


async def test_a_file_touched_but_not_changed_says_nothing(folder: Path) -> None:
    async with app_on(folder).run_test(size=MEDIUM) as pilot:
        await finished(pilot)
        before, file = text(pilot), folder / "positions" / "ken.toml"
        file.write_bytes(file.read_bytes())
        await pilot.pause(0.8)
        assert before == text(pilot)


async def test_internal_positions_show_and_say_that_they_are(folder: Path) -> None:
    file = folder / "positions" / "ken.toml"
    file.write_text(file.read_text("utf-8").replace("internal = false", "internal = true"), "utf-8")
    async with app_on(folder).run_test(size=MEDIUM) as pilot:
        await finished(pilot)
        assert "shows internal positions" in lines(pilot)[0]
        await pilot.press("C")
        assert any("KEN Kenya opposes · internal" in line for line in pane(pilot, "standing"))
    async with app_on(folder, internal=False).run_test(size=MEDIUM) as pilot:
        await finished(pilot)
        assert "shows internal" not in lines(pilot)[0]
        assert "nothing is contested" in pane(pilot, "contested")[1]


async def test_positions_that_cannot_be_read_are_told_at_the_start(folder: Path) -> None:
    (folder / "positions" / "fra.toml").write_text('delegation = "FRA"\n[[position]\n', "utf-8")
    async with app_on(folder).run_test(size=MEDIUM, notifications=True) as pilot:
        await until(pilot, "fra.toml:2")
        assert "some positions cannot be read" in lines(pilot)[0], "when the message has gone, too"
        assert "▼1 " in pane(pilot, "contested")[1]


async def test_a_mistake_in_the_reader_ends_the_program_with_a_status(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: Workspace) -> bool:
        raise KeyError(self.root)

    app = app_on(folder)
    with pytest.raises(KeyError):
        async with app.run_test(size=MEDIUM) as pilot:
            await finished(pilot)
            monkeypatch.setattr(Workspace, "changed", broken)
            await pilot.pause(1.0)
    assert 70 == app.return_code


def test_leaving_does_not_wait_for_the_reader() -> None:
    """The reader hangs for a minute; the program ends all the same."""
    script = (
        "import time, sys\n"
        "from tests.tui.samples import river\n"
        "from treaty_tui.tui.app import TreatyApp\n"
        "from treaty_tui.tui.opening import by_name\n"
        "space = river()\n"
        "space.lineage = lambda old, new: time.sleep(60)\n"
        "app = TreatyApp(space, by_name(space, 'rev1', 'rev3'))\n"
        "async def leave(pilot):\n"
        "    await pilot.press('q')\n"
        "app.run(headless=True, auto_pilot=leave)\n"
        "sys.exit(app.return_code)\n"
    )
    since = time.monotonic()
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=50)
    assert 0 == done.returncode, done.stderr
    assert time.monotonic() - since < 20


async def test_a_reader_of_a_page_that_is_gone_posts_nowhere(folder: Path) -> None:
    async with app_on(folder).run_test(size=MEDIUM) as pilot:
        await finished(pilot)
        screen = page(pilot)
    write_draft(folder, "b", "2024-02-01", "must")
    time.sleep(0.6)  # the reader has had its turn
    assert not screen.reader.alive
