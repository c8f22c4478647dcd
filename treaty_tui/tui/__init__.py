"""The interface: the only rooms that know Textual.

Importing it shuts Textual's side doors first. Several of its environment variables make it import any module, write any file,
press keys or take pictures; it reads them while it is imported, so nothing later would help.

Nor is loaded what Textual imports and this interface never uses, a seventh of the time that Textual takes to load: its command
palette with all its widgets (ours is another, and Textual's is off), where downloads go, tables and lines between the cells of a
grid, and asyncio's TLS, which it can do without.
"""

import os
import sys
from types import ModuleType

SIDE_DOORS = (
    "TEXTUAL",
    "TEXTUAL_DRIVER",
    "TEXTUAL_LOG",
    "TEXTUAL_PRESS",
    "TEXTUAL_SCREENSHOT",
    "TEXTUAL_SCREENSHOT_FILENAME",
    "TEXTUAL_SCREENSHOT_LOCATION",
    "TEXTUAL_SHOW_RETURN",
    "TEXTUAL_DEBUG",
    "TEXTUAL_FILTERS",
    "TEXTUAL_THEME",
)
UNUSED = ("textual.command", "textual.canvas", "rich.table", "platformdirs")
"""Modules whose names Textual imports, and uses only in what this interface does not do."""


class Absent(ModuleType):
    """Stands where a module would be whose names are imported and never used: each is an empty class."""

    def __getattr__(self, name: str) -> type:
        """Raises AttributeError for what Python itself looks for in modules."""
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def _load_textual() -> None:
    """Textual without what is not used; whoever imports any of that later gets it."""
    away: dict[str, ModuleType | None] = {name: Absent(name) for name in UNUSED}
    if "asyncio" not in sys.modules:
        away["ssl"] = None  # Python's own way to say that there is none, which asyncio heeds
    away = {name: module for name, module in away.items() if name not in sys.modules}
    sys.modules.update(away)  # type: ignore[arg-type]
    try:
        import textual.app  # noqa: F401
    finally:
        for name in away:
            del sys.modules[name]


for _name in SIDE_DOORS:
    os.environ.pop(_name, None)
if "textual.app" not in sys.modules:
    _load_textual()
