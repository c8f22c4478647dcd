"""Which folder is the workspace: the one given, this one, $TREATY_TUI_WORKSPACE, else the sample that comes with the program."""

import os
from pathlib import Path
from typing import NamedTuple

from treaty_tui.errors import UsageError

VARIABLE = "TREATY_TUI_WORKSPACE"


class Found(NamedTuple):
    """A folder that holds `drafts/`."""

    root: Path
    sample: bool = False


def find(path: Path | None) -> Found:
    """The workspace. Raises UsageError where a folder that somebody named holds no drafts."""
    if path is not None:
        return Found(_checked(path, "given"))
    if Path("drafts").is_dir():
        return Found(Path())
    named = os.environ.get(VARIABLE)
    if named:
        return Found(_checked(Path(named), f"in ${VARIABLE}"))
    return Found(sample(), sample=True)


def _checked(path: Path, where: str) -> Path:
    if not path.exists():
        raise UsageError(f"no such folder as {where}", path=str(path), hint="a workspace is a folder that holds drafts/")
    if not (path / "drafts").is_dir():
        raise UsageError(f"the workspace {where} holds no drafts/", path=str(path), hint="make drafts/ there, or name another")
    return path


def sample() -> Path:
    """The sample: packed inside the installed package, or beside it in a checkout. Raises UsageError if it is missing."""
    package = Path(__file__).resolve().parent.parent
    for root in (package / "data" / "sample", package.parent):
        if (root / "drafts").is_dir():
            return root
    raise UsageError("no workspace here, and the sample is missing", hint="name a folder that holds drafts/")
