"""The text of the instrument, item by item: containers, and which kind of line goes where."""

from treaty_tui.formats import labels, parting
from treaty_tui.formats.classify import GOES_ON, Item, ends
from treaty_tui.formats.labels import Label
from treaty_tui.formats.levels import SECTION, Level
from treaty_tui.formats.lists import Lists
from treaty_tui.formats.nodes import Node
from treaty_tui.language.headings import Grammar, Heading
from treaty_tui.language.numbers import HIGH, LOWERED, leading

_TENTH = 10
"""What an annex X is that stands behind annex IX."""

RANKS = {"annex": 0, "part": 1, "book": 2, "chapter": 3, "section": 4, "article": 6}
"""Which container can stand inside which: the higher inside the lower."""
NESTED_BOOK = 5
"""Rank of a Title that stands inside of chapters."""


def _is_word(text: str) -> bool:
    """Whether a text begins with a word of two Latin letters or more: then no label that is the first of a list opens it."""
    return text[:2].isascii() and text[:2].isalpha()


class Body(Lists):
    """Builds the tree of nodes; `nodes` is in reading order."""

    def __init__(self, items: list[Item], grammar: Grammar, path: str, *, canonical: bool) -> None:
        super().__init__(items, grammar, path, canonical=canonical)
        self.book_rank = 0
        self.article_level = 7
        self.article_value = self.annex_value = 0
        self.article_label = ""
        self.by_parts: bool | None = None
        """Whether headings with numbers hold paragraphs with numbers in parts; None until it is asked."""

    def read(self, begin: int, *, preamble: bool) -> None:
        """Read all items from `begin` on; `preamble`: text without a heading there is one."""
        if preamble and begin < len(self.items) and (self._bare(self.items[begin]) or self._recital(self.items[begin])):
            self._open_preamble("", self.items[begin])
        for at, item in enumerate(self.items[begin:], begin):
            self.at = at
            self._one(item)

    def _one(self, item: Item) -> None:
        if item.mark:
            from treaty_tui.formats import explicit  # only where the writer has left marks

            explicit.place(self, item)
        elif item.label is not None:
            if self.has_articles or not (self._roman_heading(item, item.label) or self._numbered_heading(item, item.label)):
                self._label(item, item.label)
        elif item.heading is not None:
            self._heading(item, item.heading)
        elif item.bullet:
            self._listed(item)
        elif 0 < item.level < 7:
            self._subheading(item)
        else:
            self._text(item)

    def _listed(self, item: Item) -> None:
        """An item of a list without numbers, unless it brings a label of its own: `- (a) to keep a log;`."""
        label = labels.match(item.text) if item.text.startswith("(") else None
        if label is None:
            self._bullet(item)
        else:
            self._label(item._replace(text=label.rest, label=label, bullet=""), label)

    def _bare(self, item: Item) -> bool:
        return not item.mark and item.heading is None and item.label is None and not 0 < item.level < 7

    def _recital(self, item: Item) -> bool:
        """Whether a first line with a number is a recital: articles follow, and no sentence has ended."""
        numbered = item.label is not None and item.label.readings[0][0] == "1" and self.has_articles
        return numbered and item.text.endswith(GOES_ON) and not item.mark

    def _heading(self, item: Item, heading: Heading) -> None:
        tag = heading.tag
        if tag == "alternative":
            self._option(item, heading)
        elif self.inner and self._stands_inside(heading):
            self._inner_section(item, heading)
        elif self._is_words(item, heading):
            self._text(item._replace(text=item.whole, heading=None))
        elif tag == "preamble":
            if self.preamble is None and not self.open:
                self._open_preamble(heading.label, item)
                self._recitals(heading.rest, item)
            else:
                self._text(item._replace(text=item.whole, heading=None))
        else:
            self._container(item, heading)

    def _stands_inside(self, heading: Heading) -> bool:
        """Whether a heading is that of a section of the article that is open."""
        from treaty_tui.formats import sections  # few texts have any

        return self.holder is not None and self.holder.tag == "article" and sections.kind(heading) in self.inner

    def _inner_section(self, item: Item, heading: Heading) -> None:
        """`Section 1.` of an article: a paragraph of its own, with a heading or with the words that follow."""
        node = self.add("paragraph", heading.number, heading.label, self.holder, item.line)
        node.element = "section"
        self.levels = [Level(heading.tag, SECTION, leading(heading.number), node, item.indent)]
        self.heading_for = None if heading.rest else node
        if 0 < item.level < 7:
            node.heading = heading.rest
        elif heading.rest:
            parted = parting.part(heading.rest, self.grammar, heading.parted, follows=self.words_follow())
            node.heading = parted.heading
            if parted.text:
                self._text(item._replace(text=parted.text, heading=None, blank=True))

    def _is_words(self, item: Item, heading: Heading) -> bool:
        """Whether what looks like a heading is the heading of the article above, or a line that begins with a reference."""
        if 0 < item.level < 7:
            return False
        if heading.tag == "annex" and not heading.number and self.heading_for is not None and self.heading_for.tag == "article":
            return True
        if heading.tag == "annex" and heading.number.isdigit() and heading.rest:
            return leading(heading.number) not in (1, self.annex_value + 1)
        if heading.tag != "article" or not heading.rest or heading.parted:
            return False
        before, value = self.article_value, leading(heading.number)
        if not 1 < value <= before or not heading.number.isdigit():
            return False
        return self.next_article() in (before, before + 1)

    def _open_preamble(self, label: str, item: Item) -> None:
        self.preamble = self.holder = self.add("preamble", "", label, None, item.line)
        self.levels = []
        self.heading_for = None

    def _container(self, item: Item, heading: Heading) -> None:
        """Open a part, chapter, section, article or annex, and close what it cannot stand inside."""
        tag = heading.tag
        if heading.number == "X" and tag == "article" and self.article_value == _TENTH - 1 and "IX" in self.article_label:
            heading = heading._replace(number=str(_TENTH))  # else it is the letter
        rank = self._rank(tag)
        while self.open and self.open[-1][0] >= rank:
            self.open.pop()
        parent = self.open[-1][1] if self.open else None
        if heading.rest[:1] > "~" and tag == "article":
            heading = self._put_in(heading)
        node = self.add(tag, heading.number, heading.label, parent, item.line)
        if tag == "book":
            node.tag, node.element = ("section" if rank == NESTED_BOOK else "part"), "title"
        self.open.append((rank, node))
        self.holder, self.levels, self.heading_for = node, [], None
        if tag == "annex":
            tenth = heading.number == "X" and self.annex_value == _TENTH - 1  # else it is the letter
            self.annex_value = _TENTH if tenth else leading(heading.number) or self.annex_value or 1
        if tag == "article":
            self.article_level = item.level or 7
            self.article_value, self.article_label = leading(heading.number), heading.label
        self._headline(node, item, heading)

    def _put_in(self, heading: Heading) -> Heading:
        """`Статья 3¹` behind article 3 was put in later, as `3-1` was; behind any other number a raised figure calls a note."""
        rest = heading.rest.lstrip(HIGH)
        raised = heading.rest[: len(heading.rest) - len(rest)]
        if not raised or heading.number != str(self.article_value):
            return heading
        number = f"{heading.number}-{raised.translate(LOWERED)}"
        return heading._replace(number=number, label=heading.label + raised, rest=rest.lstrip(" .:-–—"), parted=True)

    def _headline(self, node: Node, item: Item, heading: Heading) -> None:
        """What stands on the line of the label: a heading, text, or both."""
        if not heading.rest:
            self.heading_for = node
            return
        if 0 < item.level < 7:
            node.heading = heading.rest
            return
        label = labels.match(heading.rest) if node.tag in ("article", "annex") and not _is_word(heading.rest) else None
        if label is not None and any(place == 1 for _, place in label.readings):
            self._label(item._replace(text=label.rest, label=label, heading=None, whole=""), label)
            return
        parted = self._parted(node, heading.rest, heading.parted, below=False)
        node.heading = parted.heading
        if parted.text:
            self._text(item._replace(text=parted.text, heading=None, blank=True))

    def _rank(self, tag: str) -> int:
        if tag != "book":
            return RANKS[tag]
        if not self.book_rank:
            inside = any(rank in (RANKS["chapter"], RANKS["section"]) for rank, _ in self.open)
            self.book_rank = NESTED_BOOK if inside else RANKS["book"]
        return self.book_rank

    def _subheading(self, item: Item) -> None:
        """A heading of the markup that is no heading of ours: that of the container above it, or one of its own."""
        if self.heading_for is not None and not self._one_of_several(item):
            self.heading_for.heading = item.text
            self.heading_for = None
        elif self.holder is not None and self.holder.tag in ("article", "annex") and item.level > self.article_level:
            label = labels.match(item.text)
            if label is not None:
                self._label(item._replace(level=0, text=label.rest, label=label), label)
                return
            node = self._plain(item)
            node.heading, node.text = item.text, ""
        else:
            from treaty_tui.formats import subheads  # few texts have headings of unknown kinds

            self.holder, self.levels, self.heading_for = subheads.section(self, item, RANKS["section"]), [], None

    def _one_of_several(self, item: Item) -> bool:
        """Whether a heading below that of a container is the first of several that it holds."""
        if not any(map(str.isdigit, item.text)):
            return False
        from treaty_tui.formats import subheads

        return subheads.one_of_several(self, item)

    def _roman_heading(self, item: Item, label: Label) -> bool:
        """`II. Organization of work` heads a section where there are no articles."""
        style = label.readings[-1][0]
        if style not in ("I", "A") or not item.text or ends(item.text) or len(item.text) > 200:
            return False
        self._container(item, Heading("section", label.number, label.raw, item.text, True))
        return True

    def _numbered_heading(self, item: Item, label: Label) -> bool:
        """`2. Duties` over `2.1` heads a section where there are no articles and every such number stands before a heading."""
        if label.shape != "." or label.readings[0][0] != "1" or item.indent or (self.open and self.open[0][1].tag == "annex"):
            return False
        if self.by_parts is None:
            from treaty_tui.formats import decimals  # only where there are no articles

            self.by_parts = decimals.head_sections(self.items)
        if self.by_parts:
            self._container(item, Heading("section", label.number, label.raw, item.text, True))
        return self.by_parts
