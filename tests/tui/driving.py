"""Opening the interface in a test and reading what stands on its screen."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import pytest
from textual.pilot import Pilot

from tests.tui.samples import MemoryWorkspace, river
from treaty_tui.tui.app import TreatyApp
from treaty_tui.tui.opening import Opening, by_name, chosen_pair
from treaty_tui.tui.screens.compare import CompareScreen

SMALL, MEDIUM, LARGE = (80, 24), (120, 40), (200, 60)


@asynccontextmanager
async def opened(
    size: tuple[int, int] = MEDIUM, workspace: MemoryWorkspace | None = None, wait: bool = True, **opening: object
) -> AsyncIterator[Pilot[None]]:
    """The program on a workspace in memory; `wait` until its background has finished."""
    space = workspace or river()
    app = TreatyApp(space, by_name(space, *chosen_pair(space, None, None)), Opening(**opening))  # type: ignore[arg-type]
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause()
        if wait:
            await finished(pilot)
        yield pilot


async def finished(pilot: Pilot[None]) -> None:
    """Until positions are read and rows weighed."""
    for _ in range(200):
        screen = pilot.app.screen_stack[-1]
        if isinstance(screen, CompareScreen) and screen.view.deep:
            shown = screen.view.comparison
            if (shown.old.id, shown.new.id) == screen.wanted:
                break
        await pilot.pause(0.02)
    else:
        pytest.fail("the background did not finish")
    await pilot.pause()


async def until(pilot: Pilot[None], words: str) -> None:
    """Until the words stand on the screen, and what came with them has been drawn too."""
    for _ in range(200):
        if words in text(pilot):
            await pilot.pause()
            return
        await pilot.pause(0.02)
    pytest.fail(f"{words!r} never came; the screen was\n{text(pilot)}")


def page(pilot: Pilot[None]) -> CompareScreen:
    """The first page."""
    return next(screen for screen in pilot.app.screen_stack if isinstance(screen, CompareScreen))


def lines(pilot: Pilot[None]) -> list[str]:
    """What stands on the screen."""
    return ["".join(segment.text for segment in strip) for strip in pilot.app.screen._compositor.render_strips()]


def text(pilot: Pilot[None]) -> str:
    """The same in one piece."""
    return "\n".join(lines(pilot))


def pane(pilot: Pilot[None], name: str) -> list[str]:
    """The lines of one pane, by the id of its widget."""
    region = page(pilot).query_one(f"#{name}").region
    return [line[region.x : region.right] for line in lines(pilot)[region.y : region.bottom]]


def status(pilot: Pilot[None]) -> str:
    """The status line."""
    return pane(pilot, "status")[0]


def environment(monkeypatch: pytest.MonkeyPatch, **values: str) -> Mapping[str, str]:
    """The terminal's part of the environment, and nothing else of it."""
    for name in ("NO_COLOR", "TERM", "COLORTERM", "LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    found = {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8", **values}
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    return found
