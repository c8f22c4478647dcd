"""Text without a label: words of what is open, a wrap-up, a recital, or a paragraph of its own."""

import re

from treaty_tui.formats import parting
from treaty_tui.formats.classify import Item, begins_low, ends, space
from treaty_tui.formats.levels import OPTION, PLAIN, Level, base, heads, paragraph
from treaty_tui.formats.nodes import Node
from treaty_tui.formats.state import State
from treaty_tui.language import says_nothing
from treaty_tui.language.words import bare

_QUOTES = frozenset('“«„‘"')
"""What a term begins with that is defined: behind a whole clause its line stands alone, small letter or not."""
_PLACEHOLDER = r"(?i)\[+\s*(?:placeholder|\.\.\.|…)"


class Blocks(State):
    """Puts unlabelled text where it belongs."""

    def _text(self, item: Item) -> None:
        if self.heading_for is not None and self._takes_heading(self.heading_for, item):
            return
        self.heading_for = None
        if self._longer_heading(item):
            return
        if self.in_preamble() and not self._in_option():
            self._recitals(item.text, item)
        else:
            self._block(item)

    def _takes_heading(self, node: Node, item: Item) -> bool:
        """The line after `Article 5`: its heading, the text of an article without one, or both run together."""
        self.heading_for = None
        if item.text[:1] == "[" and re.match(_PLACEHOLDER, item.text):
            return False
        parted = self._parted(node, item.text, False, below=True)
        if not parted.heading:
            return False
        node.heading = parted.heading
        if parted.text:
            self._text(item._replace(text=parted.text, blank=True))
        else:
            self.headed = node, self.at
        return True

    def _parted(self, node: Node, line: str, stop: bool, *, below: bool) -> parting.Parted:
        """The heading and text of a container on one line, at its label or `below` it; `stop`: what parts it from the label."""
        parted = parting.part(line, self.grammar, stop, follows=self.words_follow())
        if not parted.heading or node.tag != "article" or not (parted.text or ends(parted.heading)):
            return parted
        if self.custom is None:
            self.custom = parting.custom(self.items, self.grammar)
        return parted if self.custom.has(parted, below=below) else parting.Parted("", line)

    def _longer_heading(self, item: Item) -> bool:
        """Whether a line right under a heading goes on with it: both in capitals, or no sentence where none is due."""
        node, at = self.headed
        if node is None or at != self.at - 1 or item.blank or item.level or ends(item.text):
            return False
        alike = node.heading.isupper() == item.text.isupper()
        if not alike or not (item.text.isupper() or node.tag in ("part", "chapter", "section")):
            return False
        node.heading = f"{node.heading} {item.text}"
        self.headed = node, self.at
        return True

    def _recitals(self, text: str, item: Item) -> None:
        """One recital, or all of them where the file has run them into one line."""
        self.levels = []
        for piece in parting.recitals(text, self.grammar):
            node = self.add("recital", "", "", self.preamble, item.line)
            node.text = piece
            self.levels = [Level("nn", PLAIN, 0, node, item.indent)]

    def _plain(self, item: Item) -> Node:
        """An unnumbered paragraph of its own."""
        low = base(self.levels)
        parent = self.levels[low - 1].node if low else self.holder
        numbered = len(self.levels) > low and paragraph(self.levels[low].style, self.levels[low].shape)
        del self.levels[low + numbered :]
        node = self.add("paragraph", "", "", parent, item.line)
        node.text = item.text
        self.levels.append(Level("nn", PLAIN, 0, node, item.indent))
        return node

    def _block(self, item: Item) -> None:
        """Text without a label inside an article: words of what is open, its wrap-up, or a paragraph of its own."""
        if not self.levels:
            self._plain(item)
            return
        top = self.levels[-1]
        if heads(top) and (top.node.heading or top.node.text):
            self._plain(item)
        elif not top.node.text and not top.node.wrapup and self.nodes[-1] is top.node:
            top.node.text = item.text
        elif (option := self._beside_option(item)) >= 0:
            self._after_option(item, option)
        elif item.indent and (inner := self._indented_in(item)) >= 0:
            self._within(item, inner)
        elif any(level.style not in (PLAIN, OPTION) and level.node.tag == "point" for level in self.levels):
            self._after_points(item)
        elif not item.blank and (not ends(top.node.text) or (begins_low(item.text) and item.text[0] not in _QUOTES)):
            top.node.text += space(top.node.text, item.text) + item.text
        else:
            self._plain(item)

    def _beside_option(self, item: Item) -> int:
        """The depth of the option whose text the item may go on with, or -1."""
        for depth in range(len(self.levels) - 1, -1, -1):
            level = self.levels[depth]
            if level.style == OPTION and (item.indent if depth < len(self.levels) - 2 else True):
                return depth if abs(item.indent - level.indent) <= 1 or not item.indent else -1
            if level.style not in (OPTION, PLAIN) and not item.indent:
                return -1
        return -1

    def _indented_in(self, item: Item) -> int:
        """The depth of the innermost level that the item is indented under, or -1."""
        for depth in range(len(self.levels) - 1, -1, -1):
            if item.indent >= self.levels[depth].indent + 2:
                return depth
        return -1

    def _within(self, item: Item, depth: int) -> None:
        """An indented block belongs to the item above it: as its wrap-up after points, else as a paragraph inside."""
        ahead = self.next_choice()
        if ahead is not None and depth < ahead.depth < len(self.levels):
            depth = ahead.depth
        node = self.levels[depth].node
        if depth < len(self.levels) - 1 and self.levels[depth + 1].style != PLAIN:
            del self.levels[depth + 1 :]
            node.wrapup = f"{node.wrapup} {item.text}".strip()
            return
        del self.levels[depth + 1 :]
        inner = self.add("paragraph", "", "", node, item.line)
        inner.text = item.text
        self.levels.append(Level("nn", PLAIN, 0, inner, item.indent))

    def _in_option(self) -> bool:
        return any(level.style == OPTION for level in self.levels) and self.option_follows()

    def _after_option(self, item: Item, depth: int) -> None:
        """A block after an option's text is the option's while more options follow; after the last one it stands outside.

        Where another option of the choice has a title and its text below it, so has this one.
        """
        if not item.blank or self.option_follows() or self.levels[-1].style == PLAIN or self._titled(self.levels[depth].node):
            del self.levels[depth + 1 :]
            self._plain(item)
            return
        from treaty_tui.formats import choices  # only where there are options

        choices.leave(self, depth)
        if self.in_preamble():
            self._recitals(item.text, item)
        elif item.indent and (inner := self._indented_in(item)) >= 0:
            self._within(item, inner)
        else:
            self._plain(item)

    def _titled(self, option: Node) -> bool:
        """Whether an option says no more so far than a title, as one before it does, below which its text stands."""
        if self.nodes[-1] is not option or ends(option.text) or says_nothing(bare(option.text.lower()), self.grammar.code):
            return False
        leads: set[int] = set()
        for node in reversed(self.nodes):
            if node is option.parent:
                break
            if node.parent is not option.parent:
                leads.add(id(node.parent))
            elif node is not option and node.tag == "alternative" and id(node) in leads:
                return bool(node.text) and not ends(node.text)
        return False

    def _after_points(self, item: Item) -> None:
        """A block after points: wrap-up of what the points belong to, or a new paragraph."""
        top = self.levels[-1].node
        goes_on = begins_low(item.text) or not (top.wrapup or top.text).rstrip("”\"'’)]} ").endswith((".", "。", "!", "?"))
        depth, inside = self._owner()
        if item.blank and (self.canonical or not goes_on) and not inside:
            self._plain(item)
            return
        if depth == len(self.levels) - 1:
            top.text = f"{top.text} {item.text}".strip()
            return
        del self.levels[depth + 1 :]
        owner = self.levels[depth].node if depth >= 0 else self.holder
        if owner is None:
            self._plain(item)
        else:
            owner.wrapup = f"{owner.wrapup} {item.text}".strip()

    def _owner(self) -> tuple[int, bool]:
        """The depth of the provision whose wrap-up comes, and whether it is sure: a point whose list goes on."""
        points = [depth for depth, level in enumerate(self.levels) if level.node.tag == "point"]
        ahead = self.next_choice()
        if ahead is not None and ahead.depth in points:
            return ahead.depth, True
        return points[0] - 1, False
