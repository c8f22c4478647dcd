"""The README shows what the program shows."""

import pytest

from tests.tui.driving import environment
from tests.tui.pictures import FOLDER, PICTURES, ROOT, picture, words


@pytest.mark.skipif(not (ROOT / "drafts").is_dir(), reason="the sample's sources are not here")
@pytest.mark.parametrize("name", PICTURES)
async def test_the_pictures_are_current(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    environment(monkeypatch)
    file = FOLDER / f"{name}.svg"
    if not file.is_file():
        pytest.skip("the pictures are not part of this copy")
    made = await picture(name)
    assert words(made) == words(file.read_text("utf-8")), "run `python -m tests.tui.pictures`"
