"""The pictures of the README, made from the packed sample: `python -m tests.tui.pictures` writes them anew."""

import asyncio
import html
import os
import re
from pathlib import Path

from tests.tui.driving import LARGE, MEDIUM, SMALL, finished
from treaty_tui.tui.app import TreatyApp
from treaty_tui.tui.opening import by_name
from treaty_tui.workspace import Workspace

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / ".pictures"
PICTURES = {
    "compare-120x40": (MEDIUM, ("C", "C", "C")),
    "compare-80x24": (SMALL, ("C", "w")),
    "compare-200x60": (LARGE, ("C",)),
    "help-120x40": (MEDIUM, ("question_mark",)),
}
"""Name → size of the terminal, and keys pressed after opening rev1 and rev3."""


async def picture(name: str) -> str:
    """One picture as SVG, in the fonts of whoever looks at it."""
    size, keys = PICTURES[name]
    workspace = Workspace(ROOT, "this is the sample", sample=True)
    app = TreatyApp(workspace, by_name(workspace, "rev1", "rev3"))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        await finished(pilot)
        for key in keys:
            await pilot.press(key)
            await pilot.pause()
        await pilot.pause()
        svg = app.export_screenshot(title="treaty-tui")
    svg = re.sub(r"@font-face \{.*?\}\s*", "", svg, flags=re.DOTALL)
    return "\n".join(line.rstrip() for line in svg.replace("Fira Code", "ui-monospace, Menlo, Consolas").splitlines()) + "\n"


def words(svg: str) -> list[str]:
    """What stands in a picture, run by run, whatever its shapes, colours and names."""
    runs = re.findall(r"<text[^>]*>(.*?)</text>", svg, flags=re.DOTALL)
    return [text for run in runs if (text := html.unescape(re.sub(r"<[^>]*>", "", run)).replace("\u00a0", " ").strip())]


def main() -> None:
    """Write all pictures."""
    for name in ("NO_COLOR", "COLORTERM", "LC_CTYPE", "LANG"):
        os.environ.pop(name, None)
    os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8")
    FOLDER.mkdir(exist_ok=True)
    for name in PICTURES:
        (FOLDER / f"{name}.svg").write_text(asyncio.run(picture(name)), encoding="utf-8")


if __name__ == "__main__":
    main()
