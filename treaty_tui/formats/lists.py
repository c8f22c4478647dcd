"""Labelled lines: numbered paragraphs, points, options and bullets."""

import re

from treaty_tui.formats.blocks import Blocks
from treaty_tui.formats.classify import Item, ends
from treaty_tui.formats.labels import Label, number
from treaty_tui.formats.labels import match as match_label
from treaty_tui.formats.levels import (
    BULLET,
    DEEPEST,
    LETTERED,
    OPTION,
    PARTS,
    PLAIN,
    SECTIONS,
    Choice,
    Level,
    choose,
    heads,
    paragraph,
    turn,
)
from treaty_tui.formats.nodes import Node
from treaty_tui.language import headings
from treaty_tui.language.headings import Heading
from treaty_tui.language.numbers import to_letter, to_roman

_ODD = {
    "gap": "a number is missing before {}",
    "repeat": "{} stands here twice",
    "order": "{} is out of order",
}
_LONGEST_HEADING = 100
_UNCASED = "\u0600"  # from here on letters have no case
_CONTAINERS = ("part", "chapter", "section", "article", "annex", "preamble")


def _short(text: str) -> bool:
    """Whether a text can be the heading of a section: a few words and no sentence."""
    return 0 < len(text) <= _LONGEST_HEADING and (text[0].isupper() or text[0] > _UNCASED) and not ends(text)


class Lists(Blocks):
    """Puts labelled lines on their level."""

    def _label(self, item: Item, label: Label) -> None:
        """A numbered paragraph or point, with whatever further labels stand on its line."""
        self.heading_for = None
        if self.holder is self.preamble and self.in_preamble() and self._in_preamble(item, label):
            return
        if len(self.levels) > 1 and self.levels[-1].shape == LETTERED:
            self._leave_inner_option(item, label)
        if self.spans:
            from treaty_tui.formats import choices  # only where there are options

            choices.behind(self, label)
        choice = choose(self.levels, label, item.indent, self.ahead)
        if choice.odd == "repeat" and not label.suffix:
            from treaty_tui.formats import rivals  # hardly ever

            if again := rivals.option(self, item, choice):
                self._option(item, again)
                return
            label = rivals.other(self, label)
        node = self._numbered(item, label, choice)
        if node.tag == "paragraph" and choice.style in SECTIONS and _short(item.text):
            node.heading = item.text
        else:
            self._inside(item, node, item.text)

    def _leave_inner_option(self, item: Item, label: Label) -> None:
        """A paragraph beside options that stand in an option, and have their own words, is the outer one's."""
        levels = self.levels
        if levels[-2].shape != OPTION or label.readings[0][0] != "1":
            return
        if levels[-1].node.text and not levels[-1].node.leads and item.indent <= levels[-1].indent:
            levels.pop()

    def _in_preamble(self, item: Item, label: Label) -> bool:
        """A numbered recital; False where the number begins the operative text of a resolution."""
        style = label.readings[0][0]
        if style == "1" and not self.has_articles and label.shape != "(":
            self.holder, self.levels = None, []
            return False
        if style == "1":
            self.levels = []
            node = self.add("recital", label.number, label.raw, self.preamble, item.line)
            node.text = item.text
            self.levels = [Level(label.shape, PLAIN, 0, node, item.indent)]
            return True
        return False

    def _numbered(self, item: Item, label: Label, choice: Choice) -> Node:
        """Put a label where `choose` says, and make its provision."""
        depth, style, place, odd = choice
        parent = self.levels[depth - 1].node if depth else self.holder
        level = self.levels[depth] if depth < len(self.levels) and self.levels[depth].style == style else None
        alike = level is not None and level.shape == label.shape and style not in SECTIONS
        tag = level.node.tag if level is not None and alike else self._tag(item, label, choice, parent)
        written = self._number(label, choice, tag, item, parent) if style == "1" else number(label, style, place)
        node = self.add(tag, written, label.raw, parent, item.line)
        if level is not None:
            if style in SECTIONS:
                self._goes_through(depth, node)
            level.go_on(label.shape, place, node)
            del self.levels[depth + 1 :]
        else:
            self.levels[depth:] = [Level(label.shape, style, place, node, item.indent)]
        if odd and not label.suffix and not (parent is not None and place == self.numbered_on.get(id(parent))):
            severity = "note" if odd == "gap" else "warning"
            self.told("numbering", _ODD[odd].format(label.raw), item, severity)
        return node

    def _tag(self, item: Item, label: Label, choice: Choice, parent: Node | None) -> str:
        """Whether a label that is not simply the next of its list numbers a paragraph or a point."""
        if choice.style == PARTS:
            return "paragraph"
        first = parent is None or parent.tag in _CONTAINERS or parent.tag == "alternative"
        if not first and choice.depth:
            above = self.levels[choice.depth - 1]
            first = above.style in SECTIONS and heads(above)
        whole = paragraph(choice.style, label.shape) or (choice.style in SECTIONS and self._section(item, label, choice))
        return "paragraph" if first and whole else "point"

    def _goes_through(self, depth: int, node: Node) -> None:
        """Note which number the paragraphs of the next section have, if they count through all sections."""
        inner = self.levels[depth + 1] if depth + 1 < len(self.levels) else None
        last = self.numbered_on.get(id(self.levels[depth].node), 0) if inner is None else inner.place + 1
        if last and heads(self.levels[depth]):
            self.numbered_on[id(node)] = last

    def _section(self, item: Item, label: Label, choice: Choice) -> bool:
        """Whether `I.` or `A.` holds numbered paragraphs, or is the heading of those without a number, as all of its list do."""
        if choice.depth < len(self.levels) and self.levels[choice.depth].style == choice.style:
            return self.levels[choice.depth].node.tag == "paragraph"
        if label.shape != "." or choice.place != 1:
            return False
        after = self.items[self.at + 1] if self.at + 1 < len(self.items) else None
        if after is None or after.heading is not None or after.bullet or after.mark:
            return False
        if after.label is not None:
            return after.label.readings[0][0] == "1" and after.indent < item.indent + 2
        return _short(item.text) and ends(after.text)

    def _number(self, label: Label, choice: Choice, tag: str, item: Item, parent: Node | None) -> str:
        """The number for the eId; Markdown's nested `1.` stands for a letter, and below that for a roman number."""
        if tag == "point" and choice.style == "1" and label.shape == "." and item.indent and parent is not None:
            place = max(choice.place, 1)
            return (to_letter(place) if parent.tag in ("paragraph", "alternative") else to_roman(place)) + label.suffix
        return number(label, choice.style, choice.place)

    def _inside(self, item: Item, node: Node, text: str) -> None:
        """The words behind a label, where further labels or an option may come first."""
        first = text[:1]
        if first.isalpha() and text[1:2] not in ".)" and first not in self.grammar.options and item.level != 7:
            node.text = text  # as nearly always
            return
        if first in "([" or first.isdigit() or text[1:2] in ".)":
            inner = match_label(text)
            if inner is not None and any(place == 1 for _, place in inner.readings) and inner.shape != ".9":
                choice = choose(self.levels, inner, item.indent, self.ahead)
                if choice.depth == len(self.levels):
                    deeper = self._numbered(item, inner, choice)
                    self._inside(item, deeper, inner.rest)
                    return
        found = headings.match(text, self.grammar) if first in self.grammar.options else None
        if found is not None and found.tag == "alternative":
            self._option(item._replace(indent=item.indent + 3), found, inside=True)
            return
        if item.level == 7 and text and not ends(text) and self._indented_below(item):
            node.heading = text
        else:
            node.text = text

    def _indented_below(self, item: Item) -> bool:
        after = self.items[self.at + 1] if self.at + 1 < len(self.items) else None
        return after is not None and after.indent >= item.indent + 2

    def _option(self, item: Item, heading: Heading, *, inside: bool = False) -> None:
        """`Option 2:` continues the options that are open, or opens some; `inside` a label's own line it always opens."""
        from treaty_tui.formats import choices  # only where there are options

        self.heading_for = None
        shape, value = turn(heading.number, self.levels)
        span = None if inside else choices.make_room(self, item, shape, value)
        parent = self.levels[-1].node if self.levels else self.holder
        node = self.add("alternative", heading.number, heading.label, parent, item.line)
        self.levels.append(Level(shape, OPTION, value, node, item.indent))
        if span is not None:
            self.spans[id(node)] = span
            self.numbered_on[id(node)] = span.first
        own, following = self._run_on(heading.rest, shape, value)
        if own:
            self._inside(item, node, own)
        if following is not None:
            self._option(item._replace(text=following.rest, blank=True), following)

    def _run_on(self, text: str, shape: str, value: int) -> tuple[str, Heading | None]:
        """An option's own text, and the next option where it runs on in the same line: `[Option 1: x.] [Option 2: y.]`."""
        for found in re.finditer(r"(?<=[\].;:])\s+(?=\S)", text) if value else ():
            after = headings.match(text[found.end() :], self.grammar)
            if after is None or after.tag != "alternative" or not after.rest:
                continue
            if turn(after.number, self.levels) == (shape, value + 1):
                return text[: found.start()], after
        return text, None

    def _bullet(self, item: Item) -> None:
        """A list item without a number."""
        self.heading_for = None
        depths = [depth for depth, level in enumerate(self.levels) if level.style == BULLET]
        near = [depth for depth in depths if self.levels[depth].indent <= item.indent + 1]
        if near and item.indent < self.levels[near[-1]].indent + 2:
            del self.levels[near[-1] :]
        del self.levels[DEEPEST:]
        parent = self.levels[-1].node if self.levels else self.holder
        node = self.add("point", "", item.bullet, parent, item.line)
        node.text = item.text
        self.levels.append(Level("-", BULLET, 0, node, item.indent))
