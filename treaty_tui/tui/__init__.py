"""The interface: the only rooms that know Textual.

Importing it shuts Textual's side doors first. Several of its environment variables make it import any module, write any file,
press keys or take pictures; it reads them while it is imported, so nothing later would help.

Nor is loaded what Textual imports and this interface never uses, a tenth of the time that it takes to open: Textual's command
palette with all its widgets (ours is another, and Textual's is off), and asyncio's TLS, which it can do without.
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
PALETTE = "textual.command"


class Absent(ModuleType):
    """Stands where a module would be whose names are imported and never used: each is an empty class."""

    def __getattr__(self, name: str) -> type:
        """Raises AttributeError for what Python itself looks for in modules."""
        if name.startswith("__"):
            raise AttributeError(name)
        return type(name, (), {})


def _import_asyncio() -> None:
    """Asyncio as a Python without TLS has it; whoever imports `ssl` later gets it."""
    if "asyncio" in sys.modules or "ssl" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment] # Python's own way to say that there is none
    try:
        import asyncio  # noqa: F401
    finally:
        del sys.modules["ssl"]


for _name in SIDE_DOORS:
    os.environ.pop(_name, None)
if "textual.app" not in sys.modules:
    sys.modules.setdefault(PALETTE, Absent(PALETTE))
_import_asyncio()
