"""The commands on a real terminal: progress of long jobs, the pager, colours, the sample."""

import os
import signal
import sys
from pathlib import Path

import pexpect
import pytest

from tests.cli.test_commands import ROOT
from tests.reports.material import NEW, OLD


def spawn(words: str, cwd: Path, *, rows: int = 24, columns: int = 80, **environment: str) -> pexpect.spawn:
    plain = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "PAGER", "LESS", "COLUMNS", "LINES")}
    command = [sys.executable, "-m", "treaty_tui", *words.split()]
    given = {**plain, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", **environment}
    size = (rows, columns)
    return pexpect.spawn(command[0], command[1:], cwd=str(cwd), env=given, dimensions=size, encoding="utf-8", timeout=60)


def ended(child: pexpect.spawn) -> tuple[int | None, str]:
    """Its exit status, and all that it wrote."""
    child.expect(pexpect.EOF)
    child.close()
    return child.exitstatus, child.before or ""


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "one.md").write_bytes(OLD)
    (tmp_path / "drafts" / "two.md").write_bytes(NEW)
    lines = "".join(f"{n}. The lantern number {n} shall burn for {n % 7} hours.\n" for n in range(1, 40_000))
    (tmp_path / "long.txt").write_text(f"Article 1\n{lines}", encoding="utf-8")
    return tmp_path


def test_a_long_comparison_shows_that_it_runs_and_can_be_stopped(workspace: Path) -> None:
    child = spawn("compare one long.txt -o out.html", workspace)
    child.expect(r"compare is at work \.\.\. 1 s.*Ctrl-C")
    child.kill(signal.SIGINT)
    status, shown = ended(child)
    assert (130, False) == (status, (workspace / "out.html").exists())
    assert "Traceback" not in shown


def test_the_line_of_progress_is_gone_when_the_report_comes(workspace: Path) -> None:
    child = spawn("compare one long.txt -o out.html", workspace)
    child.expect("compare is at work")
    status, shown = ended(child)
    assert 0 == status
    assert "wrote out.html" == shown.rpartition("\r")[0].rpartition("\r")[2].strip()


def test_a_short_command_shows_no_progress(workspace: Path) -> None:
    assert "at work" not in ended(spawn("compare one two", workspace))[1]


def test_what_is_longer_than_the_screen_is_paged_and_the_rest_is_not(workspace: Path) -> None:
    pager = "sh -c 'echo PAGED; cat'"
    assert "PAGED" in ended(spawn("compare one two", workspace, rows=10, PAGER=pager))[1]
    assert "PAGED" not in ended(spawn("compare one two", workspace, rows=200, PAGER=pager))[1]


@pytest.mark.parametrize("pager", ["no-such-pager", "'", "  "])
def test_without_a_pager_the_report_comes_as_it_is(workspace: Path, pager: str) -> None:
    status, shown = ended(spawn("compare one two", workspace, rows=10, PAGER=pager, PATH="/nowhere"))
    assert 0 == status
    assert "Second reading" in shown or "two (X/2" in shown


def test_colour_comes_with_a_terminal_and_goes_with_no_color_dumb_and_never(workspace: Path) -> None:
    def coloured(words: str = "", **environment: str) -> bool:
        return "\x1b[" in ended(spawn(f"compare one two {words}", workspace, rows=200, **environment))[1]

    assert coloured()
    assert not coloured(NO_COLOR="1")
    assert not coloured(TERM="dumb")
    assert not coloured("--color never")
    assert coloured("--color always", NO_COLOR="1")


def test_the_report_is_as_wide_as_the_terminal_and_side_by_side_on_a_wide_one(workspace: Path) -> None:
    assert "│" not in ended(spawn("compare one two", workspace, rows=200, columns=80, NO_COLOR="1"))[1]
    wide = ended(spawn("compare one two", workspace, rows=200, columns=140, NO_COLOR="1"))[1]
    assert "│" in wide
    assert max(map(len, wide.splitlines())) <= 140


def test_the_sample_says_that_it_is_the_sample(tmp_path: Path) -> None:
    assert "packed sample, read-only" in ended(spawn("drafts", tmp_path, TREATY_TUI_WORKSPACE=""))[1]
