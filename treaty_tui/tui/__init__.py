"""The interface: the only rooms that know Textual.

Importing it shuts Textual's side doors first. Several of its environment variables make it import any module, write any file,
press keys or take pictures; it reads them while it is imported, so nothing later would help.
"""

import os

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

for _name in SIDE_DOORS:
    os.environ.pop(_name, None)
