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


def help_lines(pane: str, width: int, glyphs: Glyphs) -> list[Line]:
    """The page for a pane (`text`, `outline`, `standing`)."""
    title, keys, about = PANES.get(pane, PANES["text"])
    lines: list[Line] = [[(title, "chapter")], *_prose(about, width), *_keys(keys, width, glyphs), []]
    lines += [[("What the marks mean", "chapter")], *_marks(width, glyphs), []]
    return [*lines, [("Everywhere", "chapter")], *_keys(SCREEN, width, glyphs)]


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
        (g.changed, "changed", "words changed; also split or merged"),
        (g.moved, "moved", "moved: it stands under another heading, or out of the old order"),
        (g.renumbered, "muted", "renumbered: only its number changed, to make room or close a gap"),
        (
            f"{g.contests}5",
            "contests",
            "five delegations contest it: oppose it, reserve on it, or propose to delete, amend or vote",
        ),
        (f"{g.backs}3", "backs", "three back it"),
        (f"{g.asks}2", "asks", "two ask: propose to add, are concerned, put a question, are flexible"),
        ("struck", "del", "words only in the earlier draft; [-so-] where there is no colour, or after m"),
        ("underlined", "ins", "words only in the later draft; {+so+} where there is no colour, or after m"),
        ("grey", "ins minor", "editorial, or follows from a renumbering: nothing to negotiate"),
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
