"""What is cited, and the numbers and points behind the name of its kind: "(articles) 23, paragraph 2 (b) and (c)" one by one."""

import re
from itertools import takewhile

from treaty_tui.language.figures import digits
from treaty_tui.language.numbers import HIGH, countable, suffix
from treaty_tui.references.grammar import Grammar
from treaty_tui.typed import NamedTuple

Path = tuple[tuple[str, str], ...]
"""(tag, number) from the outside in: (("article", "6"), ("paragraph", "2"))."""

BARE = ("annex", "")
"""What names an annex without its number."""

COUNTED = "nn_"
"""Before the number of a paragraph that is counted, be it numbered or not: "the second paragraph of article 5"."""

BACK = "^"
"""Before the noun of what was perhaps named before: "of the same article"; alone before "of that article", till that is asked."""

RANK = {"annex": 0, "part": 1, "chapter": 2, "section": 3, "recital": 3, "article": 4, "paragraph": 5, "point": 6}
"""Kinds from the outside in."""

TENTH = ("article", "X")
"""An article that is the tenth where articles bear Roman numbers, and elsewhere one whose number is still to come."""

DIVISIONS = ("part", "chapter")
"""What an article can be cited with though its own number tells it."""

_ROUND = " ().«»'‘’"
"""What stands round a point's letter: "(a)", "«а»", "2.a"."""
_LONGEST = 40
"""Letters that no word for "and" has."""
_ROMAN = "[ivx]+"
_ROMANS = frozenset("IVX")
_BLANK = r"\s?\(X+\)"


class Citation(NamedTuple):
    """One cited place or list of places, as written."""

    start: int
    end: int
    """After the tail ("of this article") where there is one."""
    paths: tuple[Path, ...]
    ranges: frozenset[int] = frozenset()
    """Indices of paths that end a range begun by the path before: "articles 7 to 16"."""
    here: str = ""
    """The noun after "this": "of this article", "of this Convention"."""
    foreign: str = ""
    """The other instrument that it belongs to, as written."""


def as_paragraph(citation: Citation) -> Citation:
    """A part of an article by the name of its paragraph; what is called a paragraph in it is a point."""
    rest = [tuple([("point" if tag == "paragraph" else tag, number) for tag, number in path[1:]]) for path in citation.paths]
    return citation._replace(
        paths=tuple([(("paragraph", path[0][1]), *inner) for path, inner in zip(citation.paths, rest, strict=True)])
    )


def as_points(citation: Citation) -> Citation:
    """Paragraphs that are named by letters by the name of points."""
    return citation._replace(paths=tuple([(("point", path[0][1]), *path[1:]) for path in citation.paths]))


def read(grammar: Grammar, tag: str, text: str, match: re.Match[str]) -> "Items":
    """The numbers in the second group of a match of `grammar.unit` in lowered `text`: each with its points; none may be left."""
    items = Items(grammar, tag, match[2])
    for item in grammar.item.finditer(match[2]):
        at = match.start(2) + item.start()
        if _to_come(tag, item, text[at : match.start(2) + item.end()]):
            break
        items.add(item, text[at : match.start(2) + item.end()].strip())
    numbers = len(items.paths) > 1 and items.paths[-1][-1][1][:1].isdigit()
    if tag != "article" and numbers and grammar.inner.match(match.string, match.end()):
        items.drop_last()
    return items


class Items:
    """Numbers and points read one by one into paths."""

    def __init__(self, grammar: Grammar, tag: str, listed: str) -> None:
        self.grammar, self.tag, self.listed = grammar, tag, listed
        self.paths: list[Path] = []
        self.ends: list[int] = []
        """Offset into `listed` behind each path."""
        self.ranges: set[int] = set()
        """Indices of paths that end a range begun by the path before."""
        self.spanning = self.fresh = False

    def add(self, item: re.Match[str], written: str) -> None:
        """The next number, point, or "to", as it stands in the text."""
        number, point, letter, span = item.groups()
        if point and self._passed(item, written):
            return
        if letter and not self.fresh and letter in "ivx" and _numeral(self.tag, written):
            number = letter  # chapters IX and X
        if span:
            self.spanning, self.fresh = True, False
            return
        if number:
            path = numbered(self.grammar, self.tag, number)
            if self.spanning and self._hyphened(item.start(), path):
                self.paths[-1] = ((self.tag, f"{self.paths[-1][0][1]}-{path[0][1]}"), *path[1:])
                self.spanning = False
            else:
                self._open(path)
        elif self.paths and (self.fresh or _touches(self.listed, item.start()) or self._parted(item, point)):
            self.paths[-1] = _deeper(self.paths[-1], point or letter)
        else:
            self._open(_sibling(self.paths[-1] if self.paths else (), self.tag, point or letter))
        self.ends[-1] = item.end()
        follows = self.listed[item.end() : item.end() + 1]
        self.fresh = follows not in (",", "]") and not _joint_follows(self.listed, item.end())

    def _passed(self, item: re.Match[str], written: str) -> bool:
        """Whether letters are no point: a code before a number, "(ALL)12", or those of a division, "chapter 2.a"."""
        if written[0] == ".":
            return self.tag not in ("article", "paragraph", "point")
        inner = written[1:-1]
        return len(inner) > 1 and inner.isupper() and self.listed[item.end() :][:1].isdecimal() and not _ROMANS.issuperset(inner)

    def _parted(self, item: re.Match[str], point: str) -> bool:
        """Whether only a comma parts a letter from the number that it stands in: "paragraph 1, (b)"."""
        beside = self.listed[self.ends[-1] : item.start()].strip() == ","
        return beside and self.paths[-1][-1][1][:1].isdigit() and bool(point) and point.strip(_ROUND).isalpha()

    def _open(self, path: Path) -> None:
        if self.spanning:
            self.ranges.add(len(self.paths))
        self.paths.append(path)
        self.ends.append(0)
        self.spanning = False

    def _hyphened(self, at: int, path: Path) -> bool:
        """Whether `13-1` is the number of one article: written together, and no range, which would count up."""
        before, number = (self.paths[-1] if self.paths else ()), path[0][1]
        if self.tag != "article" or len(before) != 1 or not (countable(before[0][1]) and countable(number)):
            return False
        return int(number) <= int(before[0][1]) and self.listed[at - 1] in "-–" and self.listed[at - 2].isdigit()

    def drop_last(self) -> None:
        """Give back a number that begins another citation: "paragraph 1, and 54, paragraph 2"."""
        self.paths.pop()
        self.ends.pop()
        self.ranges.discard(len(self.paths))


def _to_come(tag: str, item: re.Match[str], written: str) -> bool:
    """Whether an item is no number: letters that are no Roman number, or the X of a number that is still to come."""
    if item[1]:
        return re.match(rf"{_ROMAN}(?!\S)", item[1]) is not None and not _numeral(tag, written.split()[0])
    return item[2] is not None and re.fullmatch(_BLANK, written) is not None


def _numeral(tag: str, written: str) -> bool:
    """Whether letters are a Roman number: capitals, and not the X of a number that is still to come; of an article it may be."""
    return written.isupper() and (written != "X" or tag not in ("paragraph", "point", "annex"))


def _touches(listed: str, at: int) -> bool:
    """Whether a point follows what stands before it with at most one space between."""
    return at > 0 and listed[at - 1] in ")»0123456789"


def _joint_follows(listed: str, at: int) -> bool:
    """Whether "and" or the like comes before the next number or point."""
    rest = listed[at:].lstrip()
    word = "".join(takewhile(str.isalpha, rest[:_LONGEST]))
    return bool(word) and rest[len(word) : len(word) + 1] != ")"  # "y c)" begins with a joint, "c)" does not


_JOINTS = dict.fromkeys(map(ord, " -()"))
"""What can stand between a number and its "bis"."""


def numbered(grammar: Grammar, tag: str, number: str) -> Path:
    """`5.2` is paragraph 2 of article 5, and one number elsewhere; one in words or of another script is written in digits."""
    if tag == "paragraph" and number in grammar.ordered:
        return ((tag, f"{COUNTED}{grammar.numbers[number]}"),)
    number = grammar.numbers.get(number, number).replace("\u00a0", " ").rstrip("º.)" if tag == "article" else f"º.){HIGH}")
    if number[:-2].isdigit():  # article 1er, and not 3ter
        number = number.removesuffix("er")
    head, _, tail = number.partition(".")
    path: Path = ((tag, _written(head)),)
    tail = _later(tail) if tail and not tail.isdecimal() else tail
    if tail and tag == "article":
        return (*path, ("paragraph", number if "." in tail else tail))
    return ((tag, f"{path[0][1]}.{tail}"),) if tail[:1].isdigit() else path


def _written(number: str) -> str:
    if roman := re.match(rf"({_ROMAN})(?:\s|\Z)", number):
        return roman[1].upper() + (suffix(rest := number[roman.end() :]) or rest)
    plain = digits(number)
    head = plain.rstrip("".join(sign for sign in plain if not sign.isascii()) + " ")
    return _later(head + (suffix(plain[len(head) :]) or plain[len(head) :]))


def _later(number: str) -> str:
    """A number as eIds write it: "2-bis", "2 (bis)" and "2-бис" are `2bis`."""
    end = len(number)
    while end and (number[end - 1].isalpha() or ord(number[end - 1]) in _JOINTS):
        end -= 1
    return number[:end].lstrip("(") + (suffix(number[end:]) or number[end:].translate(_JOINTS))


def _element(path: Path, point: str) -> tuple[str, str]:
    number = digits(point.strip(_ROUND))
    written = _later(number)
    counted = number.isdigit() or (written != number and number[:1].isdigit())
    return ("paragraph" if path and path[-1][0] == "article" and counted else "point", written)


def _deeper(path: Path, point: str) -> Path:
    return (*path, _element(path, point))


def _sibling(before: Path, tag: str, point: str) -> Path:
    """`2 (b) and (c)`: the second point stands where the first one did; `(a) (i) or (b)`: where the last of its kind did."""
    if (
        len(before) > 2
        and before[-2][0] == "point"
        and re.fullmatch(_ROMAN, before[-1][1])
        and not re.fullmatch(_ROMAN, point.strip(_ROUND))
    ):
        return _deeper(before[:-2], point)
    if len(before) > 1:
        return _deeper(before[:-1], point)
    if before and before[0][0] == "point":
        return (("point", digits(point.strip(_ROUND))),)
    return ((tag, digits(point.strip(_ROUND))),)
