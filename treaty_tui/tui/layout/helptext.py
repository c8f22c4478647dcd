"""The help page as lines: keys from the one table of keys, marks from the one table of glyphs."""

from collections.abc import Iterator, Sequence

from treaty_tui.tui.layout.block import Line
from treaty_tui.tui.layout.glyphs import Glyphs
from treaty_tui.tui.layout.keys import OUTLINE, SCREEN, STANDING, TEXT, Key
from treaty_tui.tui.layout.visible import visible
from treaty_tui.tui.layout.wrap import wrap

PANES = {
    "text": ("In the text", TEXT, "Both versions, row by row. The marked provision is the one whose positions are shown."),
    "outline": ("In the outline", OUTLINE, "Chapters and articles. The text follows the cursor."),
    "standing": (
        "In the positions",
        STANDING,
        "Who backs, contests and asks about the marked provision, and what that rests on.",
    ),
}

COMMANDS = (
    ("record", "treaty-tui record FRA art_6__para_2 oppose --draft ID --source ...: a position; it shows here within a second"),
    ("amend", "change a position and keep its past; withdraw ends one, undo takes the last recording back"),
    ("reconfirm", "list what has to be asked again after a revision"),
    ("compare", "treaty-tui compare OLD NEW -o FILE.html: a report for others; --only substantive, --provision art_6"),
    ("check", "list every problem of the workspace; each command has --help"),
)
"""What the interface itself does not do, and how to do it; `y` tells the eId."""


def help_lines(pane: str, width: int, glyphs: Glyphs) -> list[Line]:
    """The page for a pane (`text`, `outline`, `standing`)."""
    title, keys, about = PANES.get(pane, PANES["text"])
    lines: list[Line] = [[(title, "chapter")], *_prose(about, width), *_keys(keys, width, glyphs), []]
    lines += [[("What the marks mean", "chapter")], *_marks(width, glyphs), []]
    lines += [[("Everywhere", "chapter")], *_keys(SCREEN, width, glyphs), []]
    lines += [[("From another window", "chapter")]]
    return [*lines, *(line for command, meaning in COMMANDS for line in _entry(command, "key", meaning, width))]


def _keys(keys: Sequence[Key], width: int, glyphs: Glyphs) -> Iterator[Line]:
    for key in keys:
        yield from _entry(
            visible(key.shown.replace("↓", "Down").replace("↑", "Up") if glyphs.ascii else key.shown), "key", key.help, width
        )


def _marks(width: int, glyphs: Glyphs) -> Iterator[Line]:
    g = glyphs
    told = (
        (g.inserted, "inserted", "new in the later draft"),
        (g.deleted, "deleted", "deleted from the earlier draft"),
        (g.changed, "changed", "words changed"),
        (g.split, "split", "split: one provision became several"),
        (g.merged, "merged", "merged: several provisions became one"),
        (g.moved, "moved", "moved: it stands under another heading, or out of the old order"),
        (g.renumbered, "muted", "renumbered: only its number changed, to make room or close a gap"),
        (
            f"{g.contests}5",
            "contests",
            "five delegations contest it: oppose it, reserve on it, or propose to delete, amend or vote",
        ),
        (f"{g.backs}3", "backs", "three back it"),
        (f"{g.asks}2", "asks", "two ask: propose to add, are concerned, put a question, are flexible"),
        ("RUS*", "stale", "it spoke on earlier words, which have changed since: ask it again"),
        ("wider", "muted", "it spoke on the whole text, a theme or a term that reaches this provision; not counted in the marks"),
        ("apart", "muted", "observers, unnamed ones, and what others report; not counted in the marks"),
        ("internal", "internal", "your own note: it never leaves in an export unless asked for by name"),
        (g.alarm, "alarm", "look here: words agreed ad referendum changed, or a reference points to a wrong or missing place"),
        (f"{g.bar}{g.cursor}", "bar", "the provision and the line under the cursor"),
        ("struck", "del", "words only in the earlier draft; [-so-] where there is no colour, or after m"),
        ("underlined", "ins", "words only in the later draft; {+so+} where there is no colour, or after m"),
        ("grey", "ins minor", "editorial, or follows from a renumbering: nothing to negotiate"),
        (g.fold, "number", "words of the provision that stand after its points; or, alone on a line, what is folded away"),
        (f"12{g.changed}", "muted", "twelve provisions of the chapter differ"),
        ("␣ ⟨RLO⟩", "odd", "a character that would not be seen as it is: no-break space, direction mark, escape sequence ..."),
    )
    for mark, role, meaning in told:
        yield from _entry(visible(mark, glyphs.ascii), role, meaning, width)


def _entry(mark: str, role: str, meaning: str, width: int) -> Iterator[Line]:
    lead = 13
    for n, (start, end) in enumerate(wrap(meaning, max(10, width - lead))):
        shown, pad = (mark, " " * max(1, lead - 2 - len(mark))) if n == 0 else ("", " " * (lead - 2))
        yield [("  ", ""), (shown, role), (pad, ""), (meaning[start:end], "")]


def _prose(text: str, width: int) -> Iterator[Line]:
    for start, end in wrap(text, width):
        yield [(text[start:end], "muted")]
