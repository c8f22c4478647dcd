"""How the interface says days, changes and stances."""

from treaty_tui.language.numbers import countable
from treaty_tui.model import Mark, Position

MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

STANCES = {
    "support": "supports",
    "oppose": "opposes",
    "propose": "proposes",
    "reserve": "reserves",
    "concern": "is concerned",
    "question": "asks",
    "flexible": "is flexible",
}

ACTIONS = {"add": "to add", "delete": "to delete", "amend": "to amend", "move": "to move", "vote": "a vote"}

CHANGES = {
    "unchanged": "unchanged",
    "changed": "changed",
    "inserted": "new",
    "deleted": "deleted",
    "split": "split",
    "merged": "merged",
}


def day(iso: str) -> str:
    """`2024-05-23` → `23 May 2024`; anything else as it is."""
    parts = iso.split("-")
    if len(parts) != 3 or not all(map(countable, parts)) or not 1 <= int(parts[1]) <= 12:
        return iso
    return f"{int(parts[2])} {MONTHS[int(parts[1])]} {parts[0]}"


def stance(mark: Mark, position: Position | None) -> str:
    """`proposes to delete`; `opposes`."""
    said = STANCES.get(mark.stance, mark.stance)
    action = ACTIONS.get(position.action, position.action) if position and mark.stance == "propose" else ""
    return f"{said} {action}".strip()


def state(mark: Mark) -> str:
    """What became of the wording since it was spoken of, and what that asks of the reader."""
    if mark.stale or mark.state == "words changed":
        return "words changed since: reconfirm"
    return mark.state


def capital(text: str) -> str:
    """With a capital first letter, the others as they are."""
    return text[:1].upper() + text[1:]
