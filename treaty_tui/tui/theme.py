"""Colours and what each role of text looks like; every text colour has contrast AA (WCAG 2.2: 4.5 to 1) on what it stands on."""

from collections.abc import Mapping
from functools import cache

from rich.style import Style
from textual.theme import Theme

DARK_COLOURS = {
    "text": "#d9dfe5",
    "ground": "#12181e",
    "muted": "#97a3b0",
    "rule": "#465361",
    "strong": "#ffffff",
    "accent": "#8cc8ff",
    "bar": "#202b36",
    "here": "#1c2630",
    "ins": "#8fdc9b",
    "ins-back": "#143422",
    "del": "#ffa39b",
    "del-back": "#421b1d",
    "minor": "#b6bfc9",
    "minor-back": "#2a333d",
    "faded-back": "#33262a",
    "contests": "#ff9d7a",
    "backs": "#7fd1c4",
    "asks": "#e6c766",
    "hit": "#101418",
    "hit-back": "#f0cf5b",
    "odd": "#f5a3ff",
}
LIGHT_COLOURS = {
    "text": "#1b232b",
    "ground": "#fbfcfd",
    "muted": "#56616d",
    "rule": "#b9c2cb",
    "strong": "#000000",
    "accent": "#0b4f8a",
    "bar": "#dde4eb",
    "here": "#edf2f7",
    "ins": "#0c5a24",
    "ins-back": "#d8f2de",
    "del": "#96191b",
    "del-back": "#fbe0df",
    "minor": "#444f5a",
    "minor-back": "#e4e8ec",
    "faded-back": "#f4e9e8",
    "contests": "#9a3412",
    "backs": "#0b5d55",
    "asks": "#6b5300",
    "hit": "#101418",
    "hit-back": "#f0cf5b",
    "odd": "#8a1a96",
}
"""`rule` is for lines alone, which carry no words."""
SIXTEEN_COLOURS = {
    **dict.fromkeys(("text", "minor"), "#c0c0c0"),
    **dict.fromkeys(("ground", "ins-back", "del-back", "minor-back", "faded-back", "here", "hit"), "#000000"),
    **dict.fromkeys(("muted", "rule"), "#c0c0c0"),
    "strong": "#ffffff",
    "accent": "#00ffff",
    "bar": "#000080",
    "ins": "#00ff00",
    "del": "#ff8080",
    "contests": "#ff8080",
    "backs": "#00ff00",
    "asks": "#ffff00",
    "hit-back": "#ffff00",
    "odd": "#ff00ff",
}
"""For terminals that know sixteen colours, in which finer shades would all become grey."""

ROLES: Mapping[str, tuple[str, str, str]] = {
    "muted": ("muted", "", ""),
    "label": ("muted", "", ""),
    "number": ("muted", "", ""),
    "rule": ("rule", "", ""),
    "strong": ("strong", "", "bold"),
    "head": ("strong", "", "bold"),
    "section": ("strong", "", "bold"),
    "title": ("accent", "", "bold"),
    "chapter": ("accent", "", "bold"),
    "part": ("accent", "", "bold"),
    "ins": ("ins", "ins-back", "bold underline"),
    "del": ("del", "del-back", "strike"),
    "whole": ("", "", "not bold not underline"),
    "minor": ("minor", "minor-back", "not bold"),
    "faded": ("minor", "faded-back", ""),
    "bare": ("", "", "not strike"),
    "edge": ("", "", "not strike not underline bold"),
    "inserted": ("ins", "", "bold"),
    "deleted": ("del", "", "bold"),
    "changed": ("asks", "", "bold"),
    "split": ("asks", "", "bold"),
    "merged": ("asks", "", "bold"),
    "moved": ("accent", "", "bold"),
    "contests": ("contests", "", "bold"),
    "backs": ("backs", "", ""),
    "asks": ("asks", "", ""),
    "stale": ("asks", "", ""),
    "alarm": ("contests", "", "bold"),
    "internal": ("odd", "", "bold"),
    "odd": ("odd", "", ""),
    "hit": ("hit", "hit-back", ""),
    "key": ("accent", "", "bold"),
    "bar": ("accent", "", "bold"),
    "here": ("", "here", ""),
    "pick": ("strong", "bar", "bold"),
    "notice": ("asks", "", ""),
    "ground": ("", "bar", ""),
}
"""Role → (foreground, background, attributes); roles that are not named here only say what a run is."""

WITHOUT_COLOUR = {"hit": "reverse", "pick": "reverse", "odd": "reverse", "ground": "reverse"}


def style_of(roles: str, colours: Mapping[str, str], colour: bool) -> Style:
    """The look of a run with these roles, later ones on top of earlier ones."""
    found = Style()
    for role in roles.split():
        fore, back, attributes = ROLES.get(role, ("", "", ""))
        if not colour:
            fore = back = ""
            attributes = f"{attributes} {WITHOUT_COLOUR.get(role, '')}"
        parts = [attributes, colours[fore] if fore else "", f"on {colours[back]}" if back else ""]
        found += Style.parse(" ".join(part for part in parts if part.strip()))
    return found


def _theme(name: str, colours: Mapping[str, str], dark: bool) -> Theme:
    """Textual's own widgets (input lines, scroll bars, messages) in the same colours."""
    return Theme(
        name=name,
        primary=colours["accent"],
        accent=colours["accent"],
        foreground=colours["text"],
        background=colours["ground"],
        surface=colours["ground"],
        panel=colours["bar"],
        success=colours["ins"],
        warning=colours["asks"],
        error=colours["del"],
        dark=dark,
    )


DARK = _theme("treaty-dark", DARK_COLOURS, True)
LIGHT = _theme("treaty-light", LIGHT_COLOURS, False)
SIXTEEN = _theme("treaty-sixteen", SIXTEEN_COLOURS, True)
COLOURS = {DARK.name: DARK_COLOURS, LIGHT.name: LIGHT_COLOURS, SIXTEEN.name: SIXTEEN_COLOURS}


@cache
def look_of(roles: str, theme: str, colour: bool) -> Style:
    """The look of a run with these roles in a theme of this name; the dark one where it is not ours."""
    return style_of(roles, COLOURS.get(theme, DARK_COLOURS), colour)
