"""The imperative shell: the only disk access; locks, whole saves, watching, undo."""

from treaty_tui.workspace.drafts import read_file
from treaty_tui.workspace.workspace import Workspace

__all__ = ["Workspace", "read_file"]
