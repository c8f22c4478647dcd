"""Every test of the interface sees the same terminal."""

import pytest

from tests.tui.driving import environment


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch)
