"""Wordings under the number of what they may stand for: `3. Alt 2.` behind `3. Alt 1.`, `2 alt 1.`, a second `2.` behind `[OR]`.

The first are options of one paragraph, as if its number stood once; the others are paragraphs with "alt" behind their number.
"""

import re
from collections import Counter
from collections.abc import Sequence

from treaty_tui.formats.labels import Label
from treaty_tui.formats.levels import OPTION, Choice, turn
from treaty_tui.formats.state import LOOKAHEAD, State
from treaty_tui.language import headings, module, named
from treaty_tui.language.headings import Heading
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:
    from treaty_tui.formats.classify import Item

_ALT = "alt"
_SIGNS = "[]()（）［］*_ .:"
_LONGEST = 12
"""Characters of a line that says "or" alone, with what encloses it."""


def label(items: "list[Item]", lines: Sequence[int], words: Sequence[str]) -> None:
    """Give the items on these lines, which begin with a digit, their labels where that is `2 alt 1.` beside `2.` or its like."""
    asked = frozenset(lines)
    form = rf"(?i)(\d{{1,3}})[\s\u00a0]?\.?[\s\u00a0]?(?:{'|'.join(words)})\.?[\s\u00a0]?(\d{{1,2}}|[a-z])?[.:)][\s\u00a0]+(?=\S)"
    found = {
        place: begins
        for place, item in enumerate(items)
        if item.label is None and item.heading is None and item.line in asked and (begins := re.match(form, item.text))
    }
    numbers = Counter(begins[1] for begins in found.values())
    for place, begins in found.items():
        near = reversed(items[max(0, place - LOOKAHEAD) : place])
        above = next((item.label for item in near if item.label is not None or item.heading is not None), None)
        if numbers[begins[1]] < 2 and (above is None or above.number != begins[1]):
            continue
        rest = items[place].text[begins.end() :]
        suffix = _ALT + (begins[2] or "").lower()
        own = Label(begins[0].strip(), ".", (("1", int(begins[1])),), begins[1], suffix, rest)
        items[place] = items[place]._replace(text=rest, label=own)


def option(state: State, item: "Item", choice: Choice) -> Heading | None:
    """The option that a label printed again begins with, where it is the next of those that stand behind that label."""
    found = headings.match(item.text, state.grammar) if item.text[:1] in state.grammar.options else None
    inner = state.levels[choice.depth + 1 : choice.depth + 2]
    if found is None or found.tag != "alternative" or not inner or inner[0].style != OPTION:
        return None
    return found if turn(found.number, state.levels) == (inner[0].shape, inner[0].place + 1) else None


def other(state: State, label: Label) -> Label:
    """The label, with "alt" behind its number if a line right above says "or" and no more."""
    above = state.nodes[-1]
    said = above.text.strip(_SIGNS).casefold() if len(above.text) <= _LONGEST and not above.label else ""
    if not said or named(module(state.grammar.code).CONJUNCTIONS).get(said) != _either(state.grammar.code):
        return label
    return label._replace(suffix=_ALT)


def _either(code: str) -> str:
    """The "or" of a language, which stands last in its "and/or"."""
    return next(name for name in named(module(code).CONJUNCTIONS).values() if "/" in name).partition("/")[2]
