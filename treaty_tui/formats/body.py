"""The text of the instrument, item by item: what is open, and where the next line goes."""

from treaty_tui.formats import parting
from treaty_tui.formats.classify import Item, begins_low, ends
from treaty_tui.formats.labels import Label, number
from treaty_tui.formats.labels import match as match_label
from treaty_tui.formats.levels import BULLET, OPTION, PLAIN, Choice, Level, base, choose, paragraph
from treaty_tui.formats.nodes import Node
from treaty_tui.language import headings
from treaty_tui.language.headings import Grammar, Heading
from treaty_tui.model import Finding

_RANKS = {"annex": 0, "part": 1, "book": 2, "chapter": 3, "section": 4, "article": 6}
_NESTED_BOOK = 5
_LOOKAHEAD = 400
_ODD = {
    "gap": "a number is missing before {}",
    "repeat": "{} stands here twice",
    "order": "{} is out of order",
}
_CONTAINERS = ("part", "chapter", "section", "article", "annex", "preamble")


class Body:
    """Builds the tree of nodes; `nodes` is in reading order."""

    def __init__(self, items: list[Item], grammar: Grammar, path: str, *, canonical: bool) -> None:
        self.items, self.grammar, self.path, self.canonical = items, grammar, path, canonical
        self.nodes: list[Node] = []
        self.findings: list[Finding] = []
        self.open: list[tuple[int, Node]] = []
        self.levels: list[Level] = []
        self.holder: Node | None = None
        self.heading_for: Node | None = None
        self.at = 0
        self.book_rank = 0
        self.article_level = 7
        self.has_articles = any(item.heading is not None and item.heading.tag == "article" for item in items)
        self.preamble: Node | None = None

    def read(self, begin: int) -> None:
        """Read all items from `begin` on."""
        items = self.items
        if begin < len(items) and self._bare(items[begin]):
            self._open_preamble("", items[begin])
        for at in range(begin, len(items)):
            self.at = at
            item = items[at]
            if item.label is not None:
                self._label(item, item.label)
            elif item.heading is not None:
                self._heading(item, item.heading)
            elif item.bullet:
                self._bullet(item)
            elif 0 < item.level < 7:
                self._subheading(item)
            else:
                self._text(item)

    def _bare(self, item: Item) -> bool:
        return item.heading is None and item.label is None and not 0 < item.level < 7

    def _told(self, kind: str, message: str, item: Item, severity: str = "warning") -> None:
        self.findings.append(Finding(kind, message, severity, self.path, item.line, 1))

    # --- containers ---

    def _heading(self, item: Item, heading: Heading) -> None:
        tag = heading.tag
        if tag == "alternative":
            self._option(item, heading)
        elif tag == "preamble":
            if self.preamble is None and not self.open:
                self._open_preamble(heading.label, item)
                self._recitals(heading.rest, item)
            else:
                self._text(item._replace(text=f"{heading.label} {heading.rest}".strip(), heading=None))
        else:
            self._container(item, heading)

    def _open_preamble(self, label: str, item: Item) -> None:
        self.preamble = self.holder = self._add("preamble", "", label, None, item.line)
        self.levels = []
        self.heading_for = None

    def _container(self, item: Item, heading: Heading) -> None:
        """Open a part, chapter, section, article or annex, and close what it cannot stand inside."""
        tag = heading.tag
        rank = self._rank(tag)
        while self.open and self.open[-1][0] >= rank:
            self.open.pop()
        parent = self.open[-1][1] if self.open else None
        node = self._add(tag, heading.number, heading.label, parent, item.line)
        if tag == "book":
            node.tag, node.element = ("section" if rank == _NESTED_BOOK else "part"), "title"
        self.open.append((rank, node))
        self.holder, self.levels, self.heading_for = node, [], None
        if tag == "article":
            self.article_level = item.level or 7
        self._headline(node, item, heading)

    def _headline(self, node: Node, item: Item, heading: Heading) -> None:
        """What stands on the line of the label: a heading, text, or both."""
        if not heading.rest:
            self.heading_for = node
            return
        if 0 < item.level < 7:
            node.heading = heading.rest
            return
        parted = parting.part(heading.rest, self.grammar, heading.parted, follows=self._follows())
        node.heading = parted.heading
        if parted.text:
            self._text(item._replace(text=parted.text, heading=None, blank=True))

    def _follows(self) -> bool:
        """Whether words of the same provision follow on the next lines."""
        if self.at + 1 >= len(self.items):
            return False
        after = self.items[self.at + 1]
        return after.heading is None and not 0 < after.level < 7

    def _rank(self, tag: str) -> int:
        if tag != "book":
            return _RANKS[tag]
        if not self.book_rank:
            inside = any(rank in (_RANKS["chapter"], _RANKS["section"]) for rank, _ in self.open)
            self.book_rank = _NESTED_BOOK if inside else _RANKS["book"]
        return self.book_rank

    def _subheading(self, item: Item) -> None:
        """A heading of the markup that is no heading of ours: that of the container above it, or one of its own."""
        if self.heading_for is not None:
            self.heading_for.heading = item.text
            self.heading_for = None
        elif self.holder is not None and self.holder.tag in ("article", "annex") and item.level > self.article_level:
            node = self._plain(item)
            node.heading, node.text = item.text, ""
        else:
            rank = _RANKS["section"]
            while self.open and self.open[-1][0] >= rank:
                self.open.pop()
            node = self._add("section", "", "", self.open[-1][1] if self.open else None, item.line)
            node.heading = item.text
            self.open.append((rank, node))
            self.holder, self.levels = node, []

    def _add(self, tag: str, number: str, label: str, parent: Node | None, line: int) -> Node:
        node = Node(tag, number, label, parent, line)
        self.nodes.append(node)
        return node

    # --- labels ---

    def _label(self, item: Item, label: Label) -> None:
        """A numbered paragraph or point, with whatever further labels stand on its line."""
        self.heading_for = None
        if self.holder is self.preamble and self.holder is not None and self._in_preamble(item, label):
            return
        if not self.has_articles and self._roman_heading(item, label):
            return
        choice = choose(self.levels, label, item.indent, self._ahead)
        node = self._numbered(item, label, choice)
        self._inside(item, node, item.text)

    def _in_preamble(self, item: Item, label: Label) -> bool:
        """A numbered recital; False where the number begins the operative text of a resolution."""
        style = label.readings[0][0]
        if style == "1" and not self.has_articles and label.shape != "(":
            self.holder, self.levels = None, []
            return False
        if style == "1":
            self.levels = []
            node = self._add("recital", label.number, label.raw, self.preamble, item.line)
            node.text = item.text
            self.levels = [Level(label.shape, PLAIN, 0, node, item.indent)]
            return True
        return False

    def _roman_heading(self, item: Item, label: Label) -> bool:
        """`II. Organization of work` heads a section where there are no articles."""
        style = label.readings[-1][0]
        if style not in ("I", "A") or not item.text or ends(item.text) or len(item.text) > 200:
            return False
        self._container(item, Heading("section", label.number, label.raw, item.text, True))
        return True

    def _numbered(self, item: Item, label: Label, choice: Choice) -> Node:
        """Put a label where `choose` says, and make its provision."""
        del self.levels[choice.depth :]
        parent = self.levels[-1].node if self.levels else self.holder
        first = parent is None or parent.tag in _CONTAINERS or parent.tag == "alternative"
        tag = "paragraph" if first and paragraph(choice.style, label.shape) else "point"
        node = self._add(tag, self._number(label, choice, tag, item, parent), label.raw, parent, item.line)
        self.levels.append(Level(label.shape, choice.style, choice.place, node, item.indent))
        if choice.odd:
            severity = "note" if choice.odd == "gap" else "warning"
            self._told("numbering", _ODD[choice.odd].format(label.raw), item, severity)
        return node

    def _number(self, label: Label, choice: Choice, tag: str, item: Item, parent: Node | None) -> str:
        """The number for the eId; Markdown's nested `1.` stands for a letter, and below that for a roman number."""
        if tag == "point" and choice.style == "1" and label.shape == "." and item.indent and parent is not None:
            from treaty_tui.language.numbers import to_letter, to_roman

            place = max(choice.place, 1)
            return (to_letter(place) if parent.tag in ("paragraph", "alternative") else to_roman(place)) + label.suffix
        return number(label, choice.style, choice.place)

    def _inside(self, item: Item, node: Node, text: str) -> None:
        """The words behind a label, where further labels or an option may come first."""
        if text[:1] in "([" or text[:1].isdigit() or text[1:2] in ".)":
            inner = match_label(text)
            if inner is not None and any(place == 1 for _, place in inner.readings) and inner.shape != ".9":
                choice = choose(self.levels, inner, item.indent, self._ahead)
                if choice.depth == len(self.levels):
                    deeper = self._numbered(item, inner, choice)
                    self._inside(item, deeper, inner.rest)
                    return
        found = headings.match(text, self.grammar) if text else None
        if found is not None and found.tag == "alternative":
            self._option(item, found)
            return
        if item.level == 7 and text and not ends(text) and self._indented_below(item):
            node.heading = text
        else:
            node.text = text

    def _indented_below(self, item: Item) -> bool:
        after = self.items[self.at + 1] if self.at + 1 < len(self.items) else None
        return after is not None and after.indent >= item.indent + 2

    def _ahead(self, label: Label) -> Label | None:
        """The next label of the same shape before the article ends."""
        for item in self.items[self.at + 1 : self.at + _LOOKAHEAD]:
            if item.heading is not None and item.heading.tag != "alternative":
                return None
            if item.label is not None and item.label.shape == label.shape:
                return item.label
        return None

    def _option(self, item: Item, heading: Heading) -> None:
        """`Option 2:` continues the options that are open, or opens some."""
        self.heading_for = None
        depths = [depth for depth, level in enumerate(self.levels) if level.style == OPTION and level.indent >= item.indent - 1]
        near = [depth for depth in depths if abs(self.levels[depth].indent - item.indent) <= 1] or depths
        if near and heading.number not in ("1", "I"):
            del self.levels[near[-1] :]
        elif near:
            del self.levels[near[0] :]
        parent = self.levels[-1].node if self.levels else self.holder
        node = self._add("alternative", heading.number, heading.label, parent, item.line)
        self.levels.append(Level("opt", OPTION, 0, node, item.indent))
        if heading.rest:
            self._inside(item, node, heading.rest)

    def _bullet(self, item: Item) -> None:
        """A list item without a number."""
        self.heading_for = None
        depths = [depth for depth, level in enumerate(self.levels) if level.style == BULLET]
        near = [depth for depth in depths if self.levels[depth].indent <= item.indent + 1]
        if near and item.indent < self.levels[near[-1]].indent + 2:
            del self.levels[near[-1] :]
        parent = self.levels[-1].node if self.levels else self.holder
        node = self._add("point", "", item.bullet, parent, item.line)
        node.text = item.text
        self.levels.append(Level("-", BULLET, 0, node, item.indent))

    # --- text without a label ---

    def _text(self, item: Item) -> None:
        if self.heading_for is not None and self._takes_heading(self.heading_for, item):
            return
        self.heading_for = None
        if self.holder is not None and self.holder is self.preamble and not self._in_option(item):
            self._recitals(item.text, item)
        else:
            self._block(item)

    def _takes_heading(self, node: Node, item: Item) -> bool:
        """The line after `Article 5`: its heading, the text of an article without one, or both run together."""
        self.heading_for = None
        parted = parting.part(item.text, self.grammar, False, follows=self._follows())
        if not parted.heading:
            return False
        node.heading = parted.heading
        if parted.text:
            self._text(item._replace(text=parted.text, blank=True))
        return True

    def _recitals(self, text: str, item: Item) -> None:
        """One recital, or all of them where the file has run them into one line."""
        self.levels = []
        for piece in parting.recitals(text, self.grammar):
            node = self._add("recital", "", "", self.preamble, item.line)
            node.text = piece
            self.levels = [Level("nn", PLAIN, 0, node, item.indent)]

    def _plain(self, item: Item) -> Node:
        """An unnumbered paragraph of its own."""
        low = base(self.levels)
        del self.levels[low:]
        parent = self.levels[-1].node if self.levels else self.holder
        node = self._add("paragraph", "", "", parent, item.line)
        node.text = item.text
        self.levels.append(Level("nn", PLAIN, 0, node, item.indent))
        return node

    def _block(self, item: Item) -> None:
        """Text without a label inside an article: words of what is open, its wrap-up, or a paragraph of its own."""
        if not self.levels:
            self._plain(item)
            return
        top = self.levels[-1]
        if not top.node.text and not top.node.wrapup and self.nodes[-1] is top.node:
            top.node.text = item.text
        elif item.indent and (inner := self._indented_in(item)) >= 0:
            self._within(item, inner)
        elif top.style == OPTION or (top.style == PLAIN and len(self.levels) > 1 and self.levels[-2].style == OPTION):
            self._after_option(item)
        elif any(level.style not in (PLAIN, OPTION) and level.node.tag == "point" for level in self.levels):
            self._after_points(item)
        elif (begins_low(item.text) or not ends(top.node.text)) and not item.blank:
            top.node.text = f"{top.node.text} {item.text}".strip()
        else:
            self._plain(item)

    def _indented_in(self, item: Item) -> int:
        """The depth of the innermost level that the item is indented under, or -1."""
        for depth in range(len(self.levels) - 1, -1, -1):
            if item.indent >= self.levels[depth].indent + 2:
                return depth
        return -1

    def _within(self, item: Item, depth: int) -> None:
        """An indented block belongs to the item above it: as its wrap-up after points, else as a paragraph inside."""
        node = self.levels[depth].node
        if depth < len(self.levels) - 1 and self.levels[depth + 1].style != PLAIN:
            del self.levels[depth + 1 :]
            node.wrapup = f"{node.wrapup} {item.text}".strip()
            return
        del self.levels[depth + 1 :]
        inner = self._add("paragraph", "", "", node, item.line)
        inner.text = item.text
        self.levels.append(Level("nn", PLAIN, 0, inner, item.indent))

    def _in_option(self, item: Item) -> bool:
        return any(level.style == OPTION for level in self.levels) and self._option_ahead()

    def _option_ahead(self) -> bool:
        """Whether another option follows before anything that an option cannot hold."""
        for item in self.items[self.at + 1 : self.at + _LOOKAHEAD]:
            if item.heading is not None:
                return item.heading.tag == "alternative" and item.heading.number not in ("1", "I")
            if item.level and item.level < 7:
                return False
        return False

    def _after_option(self, item: Item) -> None:
        """A block after an option's text is the option's while more options follow; after the last one it stands outside."""
        depth = max(depth for depth, level in enumerate(self.levels) if level.style == OPTION)
        if not item.blank or self._option_ahead() or self.levels[-1].style == PLAIN:
            self._plain(item)
            return
        del self.levels[depth:]
        if self.holder is self.preamble and self.holder is not None:
            self._recitals(item.text, item)
        else:
            self._plain(item)

    def _after_points(self, item: Item) -> None:
        """A block after points: wrap-up of what the points belong to, or a new paragraph."""
        top = self.levels[-1].node
        goes_on = begins_low(item.text) or not (top.wrapup or top.text).rstrip("”\"'’)]} ").endswith((".", "。", "!", "?"))
        if item.blank and (self.canonical or not goes_on):
            self._plain(item)
            return
        depth = self._owner()
        if depth == len(self.levels) - 1:
            top.text = f"{top.text} {item.text}".strip()
            return
        del self.levels[depth + 1 :]
        owner = self.levels[depth].node if depth >= 0 else self.holder
        if owner is None:
            self._plain(item)
        else:
            owner.wrapup = f"{owner.wrapup} {item.text}".strip()

    def _owner(self) -> int:
        """The depth of the provision whose wrap-up comes: the point whose list goes on after it, else the paragraph."""
        points = [depth for depth, level in enumerate(self.levels) if level.node.tag == "point"]
        for item in self.items[self.at + 1 : self.at + 2]:
            if item.label is None:
                break
            choice = choose(self.levels, item.label, item.indent, self._ahead)
            if not choice.odd and choice.depth in points and choice.depth < len(self.levels):
                return choice.depth
        return points[0] - 1
