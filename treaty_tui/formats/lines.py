"""Text → lines: what each line of the file is before anybody asks what it means. Matter that is no text is taken out here."""

import re
from collections.abc import Iterator

from treaty_tui.formats import markup
from treaty_tui.model import Matter
from treaty_tui.typed import NamedTuple


class Line(NamedTuple):
    """One line that is not blank."""

    number: int
    """Line of the file, from 1."""
    indent: int
    blank: bool
    """Whether a blank line stands before it."""
    level: int
    """Markdown heading level 1 to 6; 7 for a line all in bold or italics; 0 for text."""
    text: str
    mark: str = ""
    """What stands in a trailing `{#...}`: the writer's own word on what the line is."""


_SPACES = " \t\u00a0\u3000"
BULLETS = ("- ", "* ", "+ ", "• ", "– ", "— ", "· ", "▪ ", "●", "-\t", "*\t", "•\t", "–\t", "—\t")
# Compiled when first used: few files need them.
_MARK = r"\s?(?<!\\)\{#([^{}]*)\}$"
BREAK = r"(?<!\\)(?:\\n)+(?![a-z])"
r"""A line break that some exporter wrote as the two characters `\n`."""
RULE = "__________"
"""What parts the notes at the foot of a printed page from its text; a blank to fill in may be as long."""
_DRAWN = "_-=*~–— "
_RULED = 5
"""Signs from which a line of them is a rule, in plain text."""
_RULE = r"[-*_=~ ]{3,}$"


def plain(body: str, first: int) -> list[Line]:
    """The lines of plain text; `first` is the number of the first one."""
    found: list[Line] = []
    blank = True
    broken = "\\" in body
    for number, raw in enumerate(body.split("\n"), first):
        text = raw.strip()
        if not text or (text[0] in _DRAWN and len(text) >= _RULED and not text.strip(_DRAWN)):
            blank = True
            continue
        indent = len(raw) - len(raw.lstrip()) if raw[0] in _SPACES else 0
        if broken and "\\n" in text:
            found.extend(_broken(text, number, indent, blank))
        else:
            found.append(Line._make((number, indent, blank, 0, text, "")))
        blank = False
    return found


def _broken(text: str, number: int, indent: int, blank: bool) -> Iterator[Line]:
    r"""The pieces of a line that holds breaks written as `\n`."""
    for piece in re.split(BREAK, text):
        if piece.strip():
            yield Line(number, indent, blank, 0, piece.strip())
        blank = True


class _Markdown:
    """Reads Markdown line by line; holds what outlives a line: an open footnote, comment or table."""

    def __init__(self, body: str, first: int, matter: list[Matter]) -> None:
        self.matter = matter
        self.found: list[Line] = []
        self.rows = body.split("\n")
        self.first = first
        self.note = -1
        self.comment = False
        self.links = markup.definitions(body)
        self.touched = markup.touched(body)
        self.marked = "{#" in body
        self.bare = not (self.touched or self.marked or "TOC" in body)
        """Whether a line that begins with a letter, a digit or a parenthesis can be nothing but words."""

    def read(self) -> list[Line]:
        blank = gap = True
        for number, raw in enumerate(self.rows, self.first):
            text = raw.strip()
            if not text:
                blank = gap = True
                continue
            indent = _indent(raw) if raw[0] in _SPACES else 0
            if self.bare and self.note < 0 and (text[0].isalnum() or text[0] == "("):
                self.found.append(Line._make((number, indent, blank, 0, text, "")))
                blank = gap = False
                continue
            mark = ""
            if self.marked and text[-1] == "}" and (found := re.search(_MARK, text)) is not None:
                mark, text = found[1] or "#", text[: found.start()].rstrip()
            if (mark and not self.comment) or not self._aside(text, number, indent, gap):
                self._line(text, mark, number, indent, blank)
                blank = False
            gap = False
        return self.found

    def _aside(self, text: str, number: int, indent: int, blank: bool) -> bool:
        """Take a line that is no text into the matter: a comment, a footnote, a definition, a quotation, an attribute."""
        if "\\n" in text:
            text = re.sub(BREAK, " ", text).strip()
        start = text[:1]
        if self.comment or start == "<":
            return self._commented(text, number) or (start == "<" and self._tagged(text, number))
        if start == "[" and (found := re.match(markup.DEFINITION, text)) is not None and self._defines(found[1]):
            footnote = text[1] == "^"
            self.matter.append(Matter("footnote" if footnote else "editorial", found[2].strip(), found[1], number))
            self.note = len(self.matter) - 1 if footnote else -1
            return True
        if self.note >= 0 and (indent >= 2 or not blank) and start != "#":
            old = self.matter[self.note]
            self.matter[self.note] = old._replace(text=f"{old.text} {text}".strip())
            return True
        self.note = -1
        return bool(text) and self._quoted(text, number)

    def _defines(self, name: str) -> bool:
        return name[1] == "^" or name[1:-1] in self.links

    def _quoted(self, text: str, number: int) -> bool:
        if text[:1] == ">":
            self.matter.append(Matter("masthead", text.lstrip("> ").strip(), line=number))
            return True
        if text in ("* TOC", "- TOC", "1. TOC", "[TOC]") or (text[:2] == "{:" and text[-1] == "}"):
            self.matter.append(Matter("editorial", text, line=number))
            return True
        if text[:1] in "-*_=~" and re.match(_RULE, text):
            self._underline(text, number)
            return True
        return len(text) > 2 and text.strip("|:- ") == ""

    def _underline(self, text: str, number: int) -> None:
        """A line of `=` or `-` right under a line of text makes it a heading."""
        if not self.found or text[0] not in "=-" or " " in text:
            return
        above = self.found[-1]
        if above.number == number - 1 and not above.level:
            self.found[-1] = above._replace(level=1 if text[0] == "=" else 2)

    def _commented(self, text: str, number: int) -> bool:
        if not self.comment and not text.startswith("<!--"):
            return False
        closed = text.endswith("-->")
        body = text.removeprefix("<!--").removesuffix("-->").strip()
        if body:
            self.matter.append(markup.comment(body, number))
        self.comment = not closed
        return True

    def _tagged(self, text: str, number: int) -> bool:
        """A line that is nothing but HTML tags."""
        if markup.strip_tags(text).strip():
            return False
        self.matter.append(Matter("editorial", text, line=number))
        return True

    def _line(self, text: str, mark: str, number: int, indent: int, blank: bool) -> None:
        level = 0
        if text[:1] == "#":
            level, text = markup.heading(text)
        if "\\n" in text and re.search(BREAK, text):
            for piece in _broken(text, number, indent, blank):
                self._words(piece.text, piece.number, indent, piece.blank, 0, "")
        else:
            self._words(text, number, indent, blank, level, mark)

    def _words(self, text: str, number: int, indent: int, blank: bool, level: int, mark: str) -> None:
        """One line without its markup."""
        if self.touched and markup.special().search(text):
            level = level or markup.tagged(text)
            if not level and re.match(markup.EMPHASIZED, text):
                level = 7
            text = markup.clean(text, self.links, self.matter, number)
        if text[:1] == "{" and text[-1:] == "}" and not mark and not level % 7:
            self.matter.append(Matter("editorial", text, line=number))
        elif text or mark:
            self.found.append(Line(number, indent, blank, level, text, mark))


def _indent(raw: str) -> int:
    """Columns of white space before the text; a tab counts to the next multiple of four."""
    lead = raw[: len(raw) - len(raw.lstrip())]
    return len(lead.expandtabs(4))


def markdown(body: str, first: int, matter: list[Matter]) -> list[Line]:
    """The lines of Markdown without their markup; comments, footnotes, link targets and the like go to `matter`."""
    return _Markdown(markup.resolved(body), first, matter).read()
