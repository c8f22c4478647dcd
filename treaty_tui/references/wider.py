"""Where a place may stand that is not found under its name: in an option, under a lead without a number, in running words."""

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import product, takewhile

from treaty_tui import eid as eids
from treaty_tui.language.numbers import countable
from treaty_tui.model import Draft
from treaty_tui.references import neighbours
from treaty_tui.references.listed import COUNTED, Path
from treaty_tui.references.places import letters, place_in
from treaty_tui.references.resolved import Reference

_Key = tuple[tuple[str, str], ...]
_AGAIN = re.compile(r"-\d+\Z")
"""What parts the eId of a number that is printed twice."""
_SENTENCE = re.compile(r"[.;:!?؟。；]\s+")
_RUNS = re.compile(r"(?<!\S)(\d{1,3})\.\s(?=[^\W\d_a-zß-ÿа-яё])|(?<!\S)-\s?(\d{1,3})(?=\s)")
"""A paragraph's number before a capital, or behind a dash as Arabic ones are printed."""
_CODED = re.compile(r"(?<!\S)\([A-Z]{2,5}\)\s?(\d{1,3}(?:\.\d{1,2})*)\.\s(?=[^\W\d_a-z])")
"""A paragraph's number behind what tells whom it binds: "(ABS)9.1. The Committee"."""

_APART = ("part", "chapter", "annex")
"""What is issued apart."""
_DIVIDED = ("part", "chapter", "section")
"""What can stand in one another, and be counted in one row or anew."""
_FIRST = frozenset(("", "1", "I", "A", "a"))


class Places:
    """The provisions of a draft by what a citation says of them: not that they stand in an option, nor which lead they have."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self.known: dict[_Key, list[str]] = {}
        self._running: dict[str, tuple[frozenset[str], int]] = {}
        self._codes: dict[str, frozenset[str]] = {}
        for eid in draft.by_eid:
            self.known.setdefault(_key(eid), []).append(eid)
        self.numbered = any(p.tag == "paragraph" and p.label for p in draft.provisions)
        """Whether any paragraph bears a number."""

    def named(self, ref: Reference) -> tuple[str, ...]:
        """What a reference names so, if all of it stands somewhere."""
        found = tuple([self._named(path, ref.eid) for path in ref.paths])
        if not all(found) and any(
            eids.within(ref.eid, eid) for eid in ref.cited
        ):  # no point names itself: that of the list above
            found = neighbours.holding(self.draft, ref.eid, ref.paths, -1)
        return found if all(found) else ()

    def _named(self, path: Path, eid: str) -> str:
        for home in self._homes(path, eid):
            for inner in product(*map(_spelt, path)):
                if (*home, *inner) in self.known:
                    return max(self.known[*home, *inner], key=lambda each: _shared(each, eid))
        if path[0][0] == "paragraph":
            return "" if eids.article(eid) else self._counted_on(path, eid)
        return self._divided(path, eid)

    def _counted_on(self, path: Path, eid: str) -> str:
        """A paragraph of another section, where the sections of a decision or of an annex count theirs in one row."""
        alike = self._outer.get((_root(eid), path[0][1]), [])
        found = place_in(alike[0], path[1:], self.draft.by_eid) if len(alike) == 1 else ""
        return found if found in self.draft.by_eid else ""

    @cached_property
    def _outer(self) -> dict[tuple[str, str], list[str]]:
        """The paragraphs that stand in no article, paragraph or point, by the annex that they are in and their number."""
        found: dict[tuple[str, str], list[str]] = {}
        for eid in self.draft.by_eid:
            home, _, last = eid.rpartition("__")
            if last.startswith("para_") and home == _container(home) and not eids.article(home):
                found.setdefault((_root(eid), last.removeprefix("para_")), []).append(eid)
        return found

    def _divided(self, path: Path, eid: str) -> str:
        """The one part, chapter or section of a number, wherever it stands: where all chapters count their sections in one row.

        A number in parts tells that it is the one.
        """
        tag, number = path[0]
        rows = [self._divisions.get((root, tag), {}) for root in dict.fromkeys((_root(eid), ""))]
        alike = next((row[number] for row in rows if number in row), [])
        through = "." in number or any(number in row and all(len(each) == 1 for each in row.values()) for row in rows)
        found = place_in(alike[0], path[1:], self.draft.by_eid) if through and len(alike) == 1 else ""
        return found if found in self.draft.by_eid else ""

    @cached_property
    def _divisions(self) -> dict[tuple[str, str], dict[str, list[str]]]:
        """The parts, chapters and sections by the annex that they are in, their kind, and their number."""
        found: dict[tuple[str, str], dict[str, list[str]]] = {}
        for provision in self.draft.provisions:
            if provision.tag in _DIVIDED:
                row = found.setdefault((_root(provision.eid), provision.tag), {})
                row.setdefault(_AGAIN.sub("", provision.number), []).append(provision.eid)
        return found

    def _homes(self, path: Path, eid: str) -> Iterator[_Key]:
        """Where a path may begin: an article anywhere, a numbered paragraph in its article, a point in all around it."""
        tag, number = path[0]
        if tag not in ("paragraph", "point"):
            yield from ((_key(eid.partition("__")[0]), ()) if eid.startswith("annex") else ((),))
        elif tag == "paragraph" and countable(number):
            home = eids.article(eid) or _container(eid)
            yield _key(home) if home else ()
        else:
            while eid:
                yield _key(eid)
                eid = eids.parent(eid)

    def unmarked(self, ref: Reference) -> bool:
        """Whether the paragraphs that are cited are numbered in running words, or bear no number anywhere."""
        missing = [target for target in ref.cited if target not in self.draft.by_eid]
        return all(self._unmarked(target) or self._coded(target) for target in missing)

    def _coded(self, target: str) -> bool:
        """Whether a number is printed behind a code in the words of its article or annex: "(ALL)12. The terms end."."""
        home = eids.article(target) or target.partition("__")[0]
        if home not in self._codes:
            every, first = self.draft.provisions, self.draft.by_eid.get(home, len(self.draft.provisions))
            inside = [every[at].words for at in takewhile(lambda at: eids.within(every[at].eid, home), range(first, len(every)))]
            self._codes[home] = frozenset([number for words in inside for number in _CODED.findall(words)])
        return "__para_" in target and target.rpartition("__para_")[2] in self._codes[home]

    def _unmarked(self, target: str) -> bool:
        home, said, rest = target.partition("__para_")
        number = "".join(takewhile(str.isdecimal, rest))
        if not (said and number and home in self.draft.by_eid) or f"{home}__para_{number}" in self.draft.by_eid:
            return False
        if home not in self._running:
            self._running[home] = self._run(home)
        numbers, sentences = self._running[home]
        return number in numbers or (not self.numbered and sentences >= int(number))

    def issued_apart(self, ref: Reference) -> str:
        """What a reference names that such a draft cannot hold as one chapter by itself is; "" where it might.

        It counts its chapters from no first one, or all its articles are of one: "8.1", "8.2".
        """
        (tag, number), *inner = ref.paths[0]
        held = self._numbers.get(tag, frozenset())
        if not held or any(eid in self.draft.by_eid for eid in ref.cited):
            return ""
        if tag != "article":
            return f"{tag} {number}" if held.isdisjoint(_FIRST) else ""
        apart = bool(inner) and all("." in each and not each.startswith(f"{number}.") for each in held)
        return f"article {number}.{inner[0][1]}" if apart else ""

    @cached_property
    def _numbers(self) -> dict[str, frozenset[str]]:
        """The numbers of a draft's articles and of what holds them."""
        found: dict[str, set[str]] = {}
        for provision in self.draft.provisions:
            if provision.tag == "article" or provision.tag in _APART:
                found.setdefault(provision.tag, set()).add(provision.number)
        return {tag: frozenset(numbers) for tag, numbers in found.items()}

    def _run(self, home: str) -> tuple[frozenset[str], int]:
        """The numbers that begin sentences in all the words of an article, and how many sentences there are."""
        every, first = self.draft.provisions, self.draft.by_eid[home]
        inside = [every[at].words for at in takewhile(lambda at: eids.within(every[at].eid, home), range(first + 1, len(every)))]
        numbers = [match[1] or match[2] for words in inside for match in _RUNS.finditer(words)]
        return frozenset(numbers), sum(len(_SENTENCE.split(words.strip())) for words in inside if words)


def _root(eid: str) -> str:
    """The annex that a provision stands in; "" in the body of a text."""
    return eid.partition("__")[0] if eid.startswith("annex") else ""


def _container(eid: str) -> str:
    """What holds the paragraph that a provision is or stands in: a section, an annex, "" for a text that is nothing but them."""
    while eid.rpartition("__")[2].startswith(("para_", "point_")):
        eid = eids.parent(eid)
    return eid


def _shared(one: str, other: str) -> int:
    """How many letters two eIds begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _key(eid: str) -> _Key:
    """The elements of an eId that a citation names."""
    found = []
    for tag, number in eids.elements(eid):
        if tag == "alternative" or number.startswith("nn_"):
            continue
        part = ("", _AGAIN.sub("", number)) if tag in ("paragraph", "point") else (tag, number)
        found.append(part)
    return tuple(found)


def _spelt(element: tuple[str, str]) -> list[tuple[str, str]]:
    """One element of a path as keys write it."""
    tag, number = element
    if number.startswith(COUNTED):
        return []
    return [("", each) for each in letters(number)] if tag in ("paragraph", "point") else [(tag, number)]
