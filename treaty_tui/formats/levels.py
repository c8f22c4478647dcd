"""Which level a label belongs to: the (i)-after-(h) question, indentation, lists that start again.

A label continues a list that is open, or opens one. Both can be true at once (`(i)` after `(h)`, `1.` under `1.`);
then the next label of its kind, the indentation and a colon before it decide, in this order.
"""

from collections.abc import Callable, Sequence

from treaty_tui.formats.labels import RAISED, Label, number
from treaty_tui.formats.nodes import Node
from treaty_tui.language.numbers import from_letter, whole
from treaty_tui.typed import NamedTuple


class Level:
    """One open list: how its labels look, how far it has come, and the provision that it has come to."""

    __slots__ = ("indent", "node", "place", "shape", "style")

    def __init__(self, shape: str, style: str, place: int, node: Node, indent: int) -> None:
        self.shape = shape
        self.style = style
        self.place = place
        self.node = node
        self.indent = indent

    def go_on(self, shape: str, place: int, node: Node) -> None:
        """Come to the next provision of the list, at the indentation of its first."""
        self.shape = shape
        self.place = place
        self.node = node


class Choice(NamedTuple):
    """Where a label goes."""

    depth: int
    """Index of the level that it stands on; a new level where it equals the number of levels left open."""
    style: str
    place: int
    odd: str = ""
    """What is wrong with its number: gap, repeat, order; "" if nothing is."""


Ahead = Callable[[Label], Label | None]
"""Gives the next label of the same shape as the given one, or None."""

PLAIN = "nn"
"""Style of the level that an unnumbered paragraph opens."""
OPTION = "opt"
LETTERED = "opt a"
"""Shape of the level that options with letters open: `Option (a)` in `Option 2`."""
BULLET = "-"
PARTS = "9"
SECTION = "sec"
"""Style of the level that `Section 1.` of an article opens, with a heading or without one."""
SECTIONS = ("I", "A", SECTION)
"""Styles of labels that can head sections of an article."""
_CLAUSE_ENDS = (";", ",", "；", "，", "؛", "،")
DEEPEST = 12
"""No draft nests deeper; what a file claims beyond it stays on the last level."""


def choose(levels: list[Level], label: Label, indent: int, ahead: Ahead) -> Choice:
    """The level, style and place of a label among the open lists."""
    if levels and _plainly_next(levels[-1], label, indent):
        top = levels[-1]
        return Choice._make((len(levels) - 1, top.style, top.place + 1, ""))
    if label.readings[0][0] == PARTS and (nested := _parted(levels, label)) is not None:
        return nested
    going = _continuing(levels, label, indent)
    opening = _opening(levels, label, indent)
    if going is not None and opening is not None:
        return _decide(levels, label, indent, going, opening, ahead)
    found = going or opening
    if found is not None:
        return _letter_after_gap(levels, label, found, ahead) if found is opening else found
    return _odd(levels, label, indent)


def _plainly_next(level: Level, label: Label, indent: int) -> bool:
    """Whether a label is the next of the innermost list and can be the first of no other: most are. None has a third reading."""
    readings = label.readings
    if (level.style, level.place + 1) not in readings or label.shape != level.shape or label.suffix or level.style == PARTS:
        return False
    return readings[0][1] != 1 != readings[-1][1] and abs(indent - level.indent) < 2


def _continuing(levels: list[Level], label: Label, indent: int) -> Choice | None:
    """The open list that the label is next in: the one at its own indentation, else the innermost."""
    best: tuple[int, int, int] | None = None
    choice = None
    shape, readings = label.shape, label.readings
    for depth in range(len(levels) - 1, _floor(levels, indent) - 1, -1):
        level = levels[depth]
        for style, place in readings:
            if style != level.style or (place != level.place + (not label.suffix) and style != PARTS):
                continue
            if shape != level.shape and (style == "1" or depth < len(levels) - 1):
                continue
            if shape == level.shape and abs(indent - level.indent) < 2:
                return Choice._make((depth, style, place, ""))
            rank = (abs(indent - level.indent) // 2, shape != level.shape, -depth)
            if best is None or rank < best:
                best, choice = rank, Choice(depth, style, place)
    return choice


def _parted(levels: list[Level], label: Label) -> Choice | None:
    """Where a number in parts goes: beside one that begins alike, below its whole (`2.1.1` below `2.1`), else by its length."""
    style, place = label.readings[0]
    whole = number(label, style, place).rpartition(".")[0]
    low, like = base(levels), -1
    for depth in range(len(levels) - 1, -1, -1):
        level = levels[depth]
        if level.style == PARTS and level.node.number.rpartition(".")[0] == whole:
            return Choice(depth, style, place)
        if level.style in ("1", PARTS) and level.node.number == whole:
            return Choice(max(depth + 1, low), style, place)
        if like < 0 and level.style == PARTS and level.node.number.count(".") == label.number.count("."):
            like = depth
    return Choice(like, style, place) if like >= 0 else None


def _floor(levels: list[Level], indent: int) -> int:
    """The depth below which a line at this indentation does not reach: what stands under an indented option stays in it."""
    low = base(levels) if indent else 0
    return low if low and 0 < levels[low - 1].indent <= indent else 0


def _opening(levels: list[Level], label: Label, indent: int) -> Choice | None:
    """A new list that the label is first in."""
    for style, place in label.readings:
        if (place == 1 and not label.suffix) or style == PARTS:
            depth = len(levels) if _led(levels, label) else _room(levels, style, label.shape, indent)
            if depth is not None:
                return Choice._make((depth, style, place, ""))
    return None


def _led(levels: list[Level], label: Label) -> bool:
    """Whether `1)` or `1°` is the first point under a lead without a number: what it labels is a clause, and no sentence."""
    if not levels or label.shape not in (")", "(", RAISED) or label.readings[0][0] != "1" or len(levels) >= DEEPEST:
        return False
    top = levels[-1]
    lead = top.style == PLAIN and not top.node.wrapup and top.node.text.endswith((":", "："))
    return lead and (label.rest.endswith(_CLAUSE_ENDS) or label.rest.rpartition(" ")[0].endswith(_CLAUSE_ENDS))


def base(levels: list[Level]) -> int:
    """The depth at which paragraphs stand: below the innermost option or the heading of a section, else at the bottom."""
    for depth in range(len(levels), 0, -1):
        if levels[depth - 1].style == OPTION or heads(levels[depth - 1]):
            return depth
    return 0


def heads(level: Level) -> bool:
    """Whether a level is one of sections with headings inside an article."""
    return level.style in SECTIONS and level.node.tag == "paragraph" and (level.node.heading != "" or level.style == SECTION)


def _room(levels: list[Level], style: str, shape: str, indent: int) -> int | None:
    """The depth at which a new list of this style can open, or None where one is open and nothing tells of a new one."""
    if not levels:
        return 0
    if len(levels) >= DEEPEST:
        return None
    low = base(levels)
    same = [depth for depth in range(low, len(levels)) if levels[depth].style == style and levels[depth].shape == shape]
    if not same and not paragraph(style, shape):
        return len(levels)
    deeper = indent >= levels[-1].indent + 2 or levels[-1].node.leads
    if style == "1" and not same and low < len(levels) and levels[low].style in SECTIONS and levels[low].node.tag == "paragraph":
        return low + 1
    if paragraph(style, shape):
        nested = deeper and any(level.style not in (PLAIN, OPTION) for level in levels[low:])
        nested = nested or (style == "1" and any(level.style in ("c", "1") for level in levels[low:]) and not same)
        return len(levels) if nested else None if same else low
    if same and indent < levels[-1].indent + 2 and not (levels[-1].node.leads or (deeper and same[-1] == len(levels) - 1)):
        return None
    return len(levels)


def turn(number: str, levels: Sequence[Level]) -> tuple[str, int]:
    """The shape and place of an option among those that are open: `C` is a letter behind `B`, and else roman 100."""
    value, letter = whole(number), from_letter(number)
    lettered = letter and (not value or any(level.shape == LETTERED and level.place + 1 == letter for level in levels))
    return (LETTERED, letter) if lettered else (OPTION, value)


def paragraph(style: str, shape: str) -> bool:
    """Whether such a label numbers paragraphs rather than points, where nothing else is open."""
    return style in ("1", "9") or (style == "c" and shape == "、")


def _decide(levels: list[Level], label: Label, indent: int, going: Choice, opening: Choice, ahead: Ahead) -> Choice:
    """Next in an open list, or first in a new one: `(i)` after `(h)`."""
    if going.style == opening.style:
        return opening if indent >= levels[going.depth].indent + 2 else going
    following = ahead(label)
    if following is not None:
        for choice in (opening, going):
            if (choice.style, choice.place + 1) in following.readings:
                return choice
    if indent >= levels[going.depth].indent + 2 or levels[-1].node.leads:
        return opening
    return going


def _letter_after_gap(levels: list[Level], label: Label, found: Choice, ahead: Ahead) -> Choice:
    """`(i)` that seems to open a roman list, yet `(j)` follows: the letter of a list whose `(h)` is missing."""
    if len(label.readings) < 2:
        return found
    following = ahead(label)
    if following is None or (found.style, found.place + 1) in following.readings:
        return found
    for style, place in label.readings:
        for depth in range(len(levels) - 1, -1, -1):
            level = levels[depth]
            if style != found.style and level.style == style and level.place < place and (style, place + 1) in following.readings:
                return Choice(depth, style, place, "gap")
    return found


def _odd(levels: list[Level], label: Label, indent: int) -> Choice:
    """A label that neither continues nor opens anything: a gap, a repeat or out of order."""
    best: tuple[bool, bool, int, int] | None = None
    choice = None
    for depth in range(_floor(levels, indent), len(levels)):
        level = levels[depth]
        for style, place in label.readings:
            if style != level.style:
                continue
            rank = (label.shape != level.shape, place <= level.place, abs(indent - level.indent) // 2, -depth)
            if best is None or rank < best:
                odd = "gap" if place > level.place else "repeat" if place == level.place else "order"
                best, choice = rank, Choice(depth, style, place, odd)
    if choice is not None:
        return choice
    style, place = label.readings[0]
    if paragraph(style, label.shape):
        return Choice(base(levels), style, place, "gap")
    return Choice(len(levels), style, place, "gap")
