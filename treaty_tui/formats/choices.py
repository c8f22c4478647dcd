"""Options that hold whole numbered provisions: the list that they interrupt goes on in each of them, and behind the last.

`2.` under a bare `Option 1` and again under `Option 2` are two wordings of paragraph 2; `3.` behind them is the article's own.
"""

from treaty_tui.formats.classify import Item, ends
from treaty_tui.formats.labels import Label
from treaty_tui.formats.levels import LETTERED, OPTION, PARTS, PLAIN, Level, choose
from treaty_tui.formats.state import LOOKAHEAD, Span, State
from treaty_tui.language import says_nothing
from treaty_tui.language.words import bare


def make_room(state: State, item: Item, shape: str, value: int) -> Span | None:
    """Close the lists down to the one that an option goes into; what the options before it have covered.

    `Option (a)` at once behind `Option 2:` stands in it, be it indented or not.
    """
    if shape == LETTERED and value == 1 and _opens_options(state.levels):
        return None
    span = _interrupt(state, item, shape, value) if value == 1 else None
    return span or _close(state, item.indent, shape, value)


def _close(state: State, indent: int, shape: str, value: int) -> Span | None:
    levels = state.levels
    depths = [depth for depth, level in enumerate(levels) if level.style == OPTION]
    if not depths and not indent and len(levels) == 1 and levels[0].style == PLAIN and not levels[0].node.leads:
        levels.pop()
    going = [depth for depth in depths if (levels[depth].shape, levels[depth].place + 1) == (shape, value)]
    same = [depth for depth in depths if abs(levels[depth].indent - indent) <= 1]
    same = [depth for depth in same if levels[depth].shape == shape] or same
    near = (going or depths) if value > 1 else same
    if near:
        best = min(near, key=lambda depth: (abs(levels[depth].indent - indent), -depth))
        span = _reached(state, best) if best in going else None
        del levels[best:]
        return span
    while indent and levels and levels[-1].indent >= indent:
        levels.pop()
    return None


def _opens_options(levels: list[Level]) -> bool:
    """Whether an option with a number is open that says nothing itself so far, or leads in what follows."""
    top = levels[-1] if levels else None
    return top is not None and top.shape == OPTION and (not top.node.text or top.node.leads)


def _interrupt(state: State, item: Item, shape: str, place: int) -> Span | None:
    """Close the list that the first of some options interrupts: the label right below is its next, and more options follow.

    An option with a title must have that label in common with another one; one without a text has nothing below it.
    """
    label = _first(state, item)
    if not state.levels or label is None or not state.option_comes(shape, place):
        return None
    choice = choose(state.levels, label, item.indent, state.ahead)
    if choice.odd or choice.depth >= len(state.levels):
        return None
    going = state.levels[choice.depth]
    if going.style in (OPTION, PLAIN) or choice.place != going.place + 1:
        return None
    del state.levels[choice.depth :]
    return Span(going.shape, going.style, going.place, going.node, choice.place)


def _first(state: State, item: Item) -> Label | None:
    """The label right below the first option that has a text, where that begins with one."""
    place, text = state.at + 1, item.text
    while text and says_nothing(bare(text.lower()), state.grammar.code):
        if place >= len(state.items) or (heading := state.items[place].heading) is None or heading.tag != "alternative":
            return None
        place, text = place + 1, state.items[place].text
    after = state.items[place] if place < len(state.items) else None
    if after is None or after.label is None or ends(text) or (text and not _again(state, place, after.label, below=True)):
        return None
    return after.label


def _reached(state: State, depth: int) -> Span | None:
    """What a choice has covered as the option at this depth ends and another one begins."""
    before = state.spans.get(id(state.levels[depth].node))
    inner = _list(state.levels, depth)
    if before is None:
        return Span(inner.shape, inner.style, inner.place, inner.node, 0) if inner is not None else None
    if inner is None or (inner.shape, inner.style) != (before.shape, before.style):
        return before
    return before._replace(reach=max(before.reach, inner.place))


def leave(state: State, depth: int, *, numbered: bool = False) -> None:
    """Close the option at this depth; the list that the choice has interrupted goes on, as any does before its next number."""
    option = state.levels[depth]
    span = state.spans.get(id(option.node))
    del state.levels[depth:]
    if span is not None and (span.first or numbered):
        state.levels.append(Level(span.shape, span.style, span.reach, span.node, option.indent))


def behind(state: State, label: Label) -> None:
    """Leave the last option of a choice before a label that goes on where the options before it have ended."""
    for depth in range(len(state.levels) - 1, -1, -1):
        level = state.levels[depth]
        span = state.spans.get(id(level.node)) if level.style == OPTION else None
        if span is None or label.shape != span.shape or (span.style, span.reach + 1) not in label.readings:
            continue
        if span.style == PARTS and label.number.rpartition(".")[0] != span.node.number.rpartition(".")[0]:
            continue
        if (
            _inside(state, depth, span)
            or state.option_comes(level.shape, level.place)
            or _again(state, state.at, label, below=False)
        ):
            return
        leave(state, depth, numbered=True)
        return


def _inside(state: State, depth: int, span: Span) -> bool:
    """Whether the next number of a choice is the next of its last option: where that began with 1, or is the first to begin."""
    if span.reach < span.first:
        return True
    inner = _list(state.levels, depth)
    return (
        not span.first and inner is not None and (inner.shape, inner.style, inner.place) == (span.shape, span.style, span.reach)
    )


def _list(levels: list[Level], depth: int) -> Level | None:
    """The numbered list right inside the option at this depth."""
    inner = levels[depth + 1] if depth + 1 < len(levels) else None
    return inner if inner is not None and inner.node.label and inner.style not in (OPTION, PLAIN) else None


def _again(state: State, place: int, label: Label, *, below: bool) -> bool:
    """Whether a label comes again behind the item at this place, before the article ends; `below`: right below an option."""
    option = False
    for item in state.items[place + 1 : place + LOOKAHEAD]:
        if item.heading is not None and item.heading.tag != "alternative":
            return False
        if item.label is not None and (item.label.shape, item.label.number) == (label.shape, label.number) and option >= below:
            return True
        option = item.heading is not None
    return False
