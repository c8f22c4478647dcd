"""Which folder is the workspace: the one given, this one, $TREATY_TUI_WORKSPACE, else the sample that comes with the program."""

import os

from treaty_tui.errors import UsageError
from treaty_tui.typed import NamedTuple

VARIABLE = "TREATY_TUI_WORKSPACE"


class Found(NamedTuple):
    """A folder that holds `drafts/`; "" is this one."""

    root: str
    sample: bool = False


def find(path: str | None) -> Found:
    """The workspace. Raises UsageError where a folder that somebody named holds no drafts."""
    if path is not None:
        return Found(_checked(path, "given"))
    if os.path.isdir("drafts"):
        return Found("")
    named = os.environ.get(VARIABLE)
    if named:
        return Found(_checked(named, f"in ${VARIABLE}"))
    return Found(sample(), sample=True)


def tidy(path: str) -> str:
    """A path without empty steps, as every report writes it; `..` stays, for it may lead through a link."""
    steps = path.split(os.sep)
    if path and "." not in steps and "" not in steps[1:]:
        return path
    from pathlib import Path

    return str(Path(path))


def _checked(named: str, where: str) -> str:
    path = tidy(named)
    if not os.path.exists(path):
        raise UsageError(f"no such folder as {where}", path=path, hint="a workspace is a folder that holds drafts/")
    if not os.path.isdir(os.path.join(path, "drafts")):
        raise UsageError(f"the workspace {where} holds no drafts/", path=path, hint="make drafts/ there, or name another")
    return "" if path == "." else path


def sample() -> str:
    """The sample: packed inside the installed package, or beside it in a checkout. Raises UsageError if it is missing."""
    package = os.path.dirname(os.path.dirname(os.path.realpath(__file__)))
    for root in (os.path.join(package, "data", "sample"), os.path.dirname(package)):
        if os.path.isdir(os.path.join(root, "drafts")):
            return root
    raise UsageError("no workspace here, and the sample is missing", hint="name a folder that holds drafts/")
