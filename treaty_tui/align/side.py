"""One draft as the matching looks at it: keys to compare, who stands in whom, words on demand."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import accumulate, chain
from sys import intern

from treaty_tui.language.words import bare
from treaty_tui.model import Draft

WHOLES = frozenset({"title", "preamble", "part", "chapter", "section", "article", "annex"})
"""Tags that are matched by what stands in them; everything else is a unit, matched by its own words."""

DIVISIONS = ("part", "chapter", "section", "annex")

_PLAIN = r"[0-9(](?:(?<=[0-9])[0-9]*(?:\s?(?:bis|ter|quater|quinquies)\b)?|(?<=\()[a-z]{1,4}\))"
_NUMBERS = (
    r"[\d(第](?:(?<=\d)\d*(?:\s?(?:bis|ter|quater|quinquies)\b)?|(?<=\()[a-z]{1,4}\)|(?<=第)[〇零一二三四五六七八九十百千]+)"
)
"""Figures, `5 bis`, `(a)` and 第五: what a cross-reference may change without anybody having touched the provision.

`_PLAIN` finds the same in a text that is ASCII, in two thirds of the time, and is compiled in a third.
"""
_NOTE = r"\{[^{}]*\}"
"""What drafters leave to be filled in, or tell each other: `{insert the phrase from article 3}`."""

_BEGINS = b"0123456789("
"""What a number begins with in a text that is ASCII: taking these out of bytes tells in no time that there are none."""


def _masked(text: str) -> str:
    """A text with `#` for its numbers, and the Russian letter that may be printed with its dots or without them as one."""
    if not text.isascii():
        return re.sub(_NUMBERS, "#", text).replace("ё", "е")
    if len(text.encode().translate(None, _BEGINS)) == len(text):
        return text
    return re.sub(_PLAIN, "#", text)


class Side:
    """The provisions of one draft, by index, with what matching asks of them."""

    def __init__(self, draft: Draft, before: "Side | None" = None) -> None:
        """`before`: the other draft's, whose keys are taken over where both hold the same words, as most do."""
        self.provisions, self.language = draft.provisions, draft.language
        self.tags = [p.tag for p in draft.provisions]
        self.parent = [p.parent for p in draft.provisions]
        self.texts = [p.text if not (p.heading or p.wrapup) else p.words for p in draft.provisions]
        """Own words, as they stand."""
        known = dict(zip(before.texts, before.keys, strict=True)) if before else {}
        self.keys: list[str] = [known[text] if text in known else _masked(text.lower()) for text in self.texts]
        """Own words, numbers masked, case folded."""
        self.weight = list(map(len, self.keys))
        self.home = self._homes()
        """The nearest enclosing whole, -1 at the top."""
        self.units = [i for i, tag in enumerate(self.tags) if tag not in WHOLES]
        """Indices of the units in reading order."""
        self.rank = [-1] * len(self.tags)
        """Place of a unit in `units`, -1 for wholes."""
        self.inside: dict[int, list[int]] = {}
        """The units of each home, in reading order."""
        self.size = list(self.weight)
        """Weight of a whole with all that stands in it."""
        self._arrange()
        self._tagged = self._by_tag()
        self.within = [self.home[i] if rank >= 0 else i for i, rank in enumerate(self.rank)]
        """A whole itself, a unit's home: the innermost whole that its words count for."""
        self._words: dict[int, list[str]] = {}
        self._bags: dict[int, Counter[str]] = {}
        self._equals: dict[tuple[int, bool], dict[object, list[int]]] = {}

    def unnumbered(self) -> None:
        """Take divisions that hold provisions for articles: where articles have no numbers, their headings open sections."""
        for home in self.inside:
            if home >= 0 and self.tags[home] in ("part", "chapter", "section"):
                self.tags[home] = "article"
        self._tagged = self._by_tag()

    def _arrange(self) -> None:
        """Fill in what stands where."""
        rank, homes, last = self.rank, self.home, None
        for at, i in enumerate(self.units):
            rank[i] = at
            home = homes[i]
            if home != last:  # as the one before, mostly
                last, inside = home, self.inside.setdefault(home, [])
            inside.append(i)
        size = self.size
        for i, parent in reversed(list(enumerate(self.parent))):
            if parent >= 0:
                size[parent] += size[i]

    def _by_tag(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = {}
        for i, tag in enumerate(self.tags):
            if tag in WHOLES:
                found.setdefault(tag, []).append(i)
        return found

    def __len__(self) -> int:
        return len(self.tags)

    def _homes(self) -> list[int]:
        homes: list[int] = []
        tags = self.tags
        for parent in self.parent:
            homes.append(parent if parent < 0 or tags[parent] in WHOLES else homes[parent])
        return homes

    def words(self, i: int) -> list[str]:
        """The words of one provision's key, kept."""
        words = self._words.get(i)
        if words is None:
            words = self._words[i] = list(map(intern, bare(self.keys[i])))
        return words

    def equals(self, i: int, *, exactly: bool) -> list[int]:
        """The units of one home that say what this one says, itself among them: to the mark, or in the same words."""
        home = self.home[i]
        said: Callable[[int], object] = self.keys.__getitem__ if exactly else lambda k: tuple(self.words(k))
        groups = self._equals.get((home, exactly))
        if groups is None:
            groups = self._equals[home, exactly] = {}
            for k in self.inside[home]:
                groups.setdefault(said(k), []).append(k)
        return groups[said(i)]

    def whole(self, i: int) -> str:
        """Heading and all provisions of an article, to be compared as one."""
        return "\n".join(["", self.keys[i], *map(self.keys.__getitem__, self.inside.get(i, ()))])

    def line(self, home: int) -> list[int]:
        """A whole and all wholes that it stands in, from the inside."""
        line = []
        while home >= 0:
            line.append(home)
            home = self.home[home]
        return line

    def beside(self, i: int, step: int) -> int:
        """The unit before or after a unit in the same home, or -1."""
        at = self.rank[i] + step
        if 0 <= at < len(self.units) and self.home[self.units[at]] == self.home[i]:
            return self.units[at]
        return -1

    def lead(self, i: int) -> int:
        """The chapeau of a point, or of what an option leads in; or -1."""
        above = self.parent[i]
        if self.tags[i] == "point" or (above >= 0 and self.tags[above] == "alternative" and self.leads(above)):
            return above if above >= 0 and self.rank[above] >= 0 else -1
        return -1

    def leads(self, i: int) -> bool:
        """Whether a provision leads in what follows it."""
        return self.texts[i].rstrip()[-1:] in (":", "：")

    def tagged(self, tag: str) -> list[int]:
        """Indices of the wholes with this tag, in reading order."""
        return self._tagged.get(tag, [])

    def bag(self, i: int) -> Counter[str]:
        """The words of one provision's key, counted, kept."""
        bag = self._bags.get(i)
        if bag is None:
            bag = self._bags[i] = Counter(self.words(i))
        return bag

    def unbracketed(self, i: int) -> Counter[str]:
        """The words of one provision that stand outside of brackets and braces, counted; one that it leaves open is not about it.

        Where all of it stands in brackets, the innermost of those say nothing of its parts, and only deeper ones count.
        """
        key = self.keys[i]
        if "{" in key:
            key = re.sub(_NOTE, " ", key)
        elif "[" not in key:
            return self.bag(i)
        pieces = re.split(r"([\[\]])", key)
        steps = [0] * len(pieces)
        waiting: list[int] = []
        for at, piece in enumerate(pieces):
            if piece == "[":
                waiting.append(at)
            elif piece == "]" and waiting:
                steps[waiting.pop()], steps[at] = 1, -1
        inside = [(piece, depth) for piece, depth in zip(pieces, accumulate(steps), strict=True) if piece not in "[]"]
        least = min([depth for piece, depth in inside if any(map(str.isalnum, piece))], default=0)
        return Counter(bare(" ".join([piece for piece, depth in inside if depth == least])))

    def bags(self, indices: Sequence[int]) -> Counter[str]:
        """The words of several provisions, counted together."""
        if len(indices) == 1:
            return self.bag(indices[0])
        return Counter(chain.from_iterable([self.words(i) for i in indices]))

    def telling(self, i: int) -> bool:
        """Whether the words are enough to know the provision by wherever it stands: about 18 English words, 36 ideographs."""
        return self.weight[i] >= 110 or len(self.keys[i].encode()) >= 110

    def solid(self, i: int) -> bool:
        """Whether the words are more than a heading or a remark: about four English words, seven ideographs."""
        return self.weight[i] >= 20 or len(self.keys[i].encode()) >= 20

    def once(self, indices: Sequence[int]) -> dict[str, int]:
        """Key to index, for the keys that occur once among these provisions and are not empty."""
        keys = list(map(self.keys.__getitem__, indices))
        found = dict(zip(keys, indices, strict=True))
        if len(found) < len(keys):
            for key in [key for key, n in Counter(keys).items() if n > 1]:
                del found[key]
        found.pop("", None)
        return found
