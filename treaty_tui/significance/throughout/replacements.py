"""Systematic replacements, found by themselves and said once: "computer system → ICT system, ×212".

A term counts as replaced systematically if that happened in `LEAST` places or more, and in more places than it still
stands. It is told with its neighbours to the left and right as far as they are the same in every place, so that a
person reads the whole term.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice, takewhile

from treaty_tui.language import GENDERED, INFLECTING
from treaty_tui.language.words import lowered
from treaty_tui.model import Flag
from treaty_tui.significance.context import Context
from treaty_tui.significance.law.lexicon import WEAK, law_of, listed
from treaty_tui.significance.throughout.exchanges import Change, Words, exchanges, repeated
from treaty_tui.significance.weighing import weigh
from treaty_tui.typed import NamedTuple

LEAST = 3
"""Places that make a system."""

NEIGHBOURS = 5
"""Words beside a term that are told with it at most."""

LAW = ("obligation", "negation", "figure", "conjunction")
"""Kinds of flags that make a replacement one of law."""

_HAN = "\u2e80"
"""The first of the signs that are words by themselves: beside another they need no edge."""

_SHORT = 3
"""Letters that are left of a word at least when its plural is taken off."""

_ENDS = frozenset("sexnyfz")
"""Last letters of words that are many, or that are written otherwise when they are."""

_FINAL = {"y": "i", "f": "v", "z": "c"}
"""Last letters that many write otherwise than one: parties, thieves, luces."""

_ACCENTS = str.maketrans("áéíóú", "aeiou")
"""What a Spanish ending takes or leaves: acción, acciones."""


Terms = tuple[Sequence[str], Sequence[str]]
"""The terms that the old and the new draft define."""


class Replacement(NamedTuple):
    """One term that gave way to another throughout."""

    old: str
    new: str
    count: int  # type: ignore[assignment]  # the JSON's name for it; nobody counts a replacement's fields
    """Places where it happened."""
    kept: int = 0
    """Places where the old term stands in the new draft."""
    significance: str = "substantive"
    """What it is at each place: editorial for a spelling, consequential for a name, else substantive."""
    flags: tuple[Flag, ...] = ()
    forms: tuple[tuple[str, str], ...] = ()
    """Other numbers of the same term, counted with it: "skippers", "captains"."""

    counts: bool = False
    """Whether each of its places is substantive: no name gave way to another (`renamed`), or it is another actor or quantity."""

    turn: frozenset[str] = frozenset()
    """From which gender to which its noun turned, so that what agrees with it did, too: "mf"; empty if it did not."""

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """The old and the new term, in each of their numbers."""
        return (self.old, self.new), *self.forms

    @property
    def terminology(self) -> bool:
        """Whether one name gave way to another; else the same change of law was made in many places, and each one counts."""
        return not any(flag.kind in LAW for flag in self.flags)


class _Corpus:
    """One side of all changed rows, to look terms up in."""

    def __init__(self, text: str) -> None:
        self.text, self.lower = text, lowered(text)

    def places(self, words: Words) -> Iterator[tuple[int, int]]:
        """Where a term stands as a whole, found as far as they are asked for."""
        pattern = re.compile(r"\W{0,2}".join(map(re.escape, words)) + ("" if words[-1] >= _HAN else r"(?![\w-])"))
        for match in pattern.finditer(self.lower):
            before = self.lower[match.start() - 1 : match.start()]
            if words[0] >= _HAN or not (before.isalnum() or before == "-"):
                yield match.span()

    def count(self, words: Words, most: int | None = None) -> int:
        """In how many places a term stands, counted up to `most`."""
        return sum(1 for _ in islice(self.places(words), most))

    def often(self, words: Words, least: int) -> bool:
        """Whether a term stands between spaces in at least so many places; a plain search that ends when it knows."""
        text, term, at = self.lower, f" {' '.join(words)} ", 0
        for _ in range(least):
            at = text.find(term, at) + len(term)
            if at < len(term):
                return False
        return True

    def shown(self, words: Words) -> str:
        """A term as it is mostly written."""
        forms = Counter(self.text[start:end] for start, end in self.places(words))
        return forms.most_common(1)[0][0] if forms else " ".join(words)


def find(
    diffs: Iterable[Sequence[tuple[str, str]]],
    language: str = "en",
    standing: Iterable[str] = (),
    defined: Callable[[], Terms] = lambda: ((), ()),
) -> tuple[Replacement, ...]:
    """Systematic replacements, most frequent first.

    `diffs` are the redlines of all changed rows; `standing` the words of unchanged ones, in which an old term can survive.
    `defined` gives the terms that both drafts define, and is asked where something was replaced.
    """
    rows = [row for row in diffs if len(row) > 1]
    one = _stemmer(language)
    often = repeated(rows, one, LEAST)
    groups: dict[tuple[Words, Words], list[Change]] = {}
    for row in rows:
        for change in exchanges(row, often, joining=language[:2] in GENDERED):
            groups.setdefault((change.old, change.new), []).append(change)
    if groups and language[:2] in GENDERED:
        from treaty_tui.significance.throughout.turning import regrouped  # few languages ask for it

        groups = regrouped(groups, one, language[:2], LEAST)
    frequent = _families(groups, one)
    if not frequent:
        return ()
    sides = ["\n".join("".join(text for op, text in row if op != other) for row in rows) for other in "+-"]
    before, after = _Corpus(sides[0]), _Corpus("\n".join([sides[1], *standing]))
    gone = ([group for group in family if not _survives(group, after)] for family in frequent)
    families = [family for family in gone if sum(map(len, family)) >= LEAST]
    more = _adjoining(groups, families)
    terms = defined() if families else ((), ())
    each = (_replacement(family, before, after, language, near, terms) for family, near in zip(families, more, strict=True))
    found = [*filter(None, each)]
    if len(found) > 1 and language[:2] in GENDERED:
        from treaty_tui.significance.throughout.turning import agreeing  # few languages ask for it

        turns = frozenset().union(*(r.turn for r in found if not r.counts))
        found = [r for r in found if r.turn or not agreeing(r.pairs, turns, language[:2])]
    return tuple(sorted(found, key=lambda r: (-r.count, r.old)))


def _adjoining(groups: Mapping[tuple[Words, Words], list[Change]], families: Sequence[list[list[Change]]]) -> list[int]:
    """For each family, in how many places more its term was replaced where the words right beside it changed, too."""
    ends: dict[tuple[str, str, int], list[tuple[Words, Words]]] = {}
    for pair in groups if families else ():
        if len(pair[0]) > 1 or len(pair[1]) > 1:
            for end in (0, -1):
                ends.setdefault((pair[0][end], pair[1][end], end), []).append(pair)
    terms = [(n, group[0].old, group[0].new) for n, family in enumerate(families) for group in family]
    found, taken = [0] * len(families), set[tuple[Words, Words]]()
    for n, old, new in sorted(terms, key=lambda term: -len(term[1]) - len(term[2])):  # "bell tower" before "tower"
        for end in (0, -1):
            for pair in ends.get((old[end], new[end], end), ()):
                if pair not in taken and _part(old, new, pair, end):
                    taken.add(pair)
                    found[n] += len(groups[pair])
    return found


def _part(old: Words, new: Words, pair: tuple[Words, Words], end: int) -> bool:
    """Whether a change of more words begins (0) or ends (-1) with that of a term, and other words follow or go before."""
    was, now = pair
    if end:
        return was[-len(old) :] == old and now[-len(new) :] == new and len(was) > len(old) and len(now) > len(new)
    return was[: len(old)] == old and now[: len(new)] == new and len(was) > len(old) and len(now) > len(new)


def _families(groups: Mapping[tuple[Words, Words], list[Change]], one: Callable[[str], str]) -> list[list[list[Change]]]:
    """Groups that differ in their plurals and cases alone belong together, the largest first; too small ones are left out."""
    families: dict[tuple[Words, Words], list[list[Change]]] = {}
    for (old, new), group in groups.items():
        families.setdefault((tuple(map(one, old)), tuple(map(one, new))), []).append(group)
    return [sorted(family, key=lambda group: -len(group)) for family in families.values() if sum(map(len, family)) >= LEAST]


def _stemmer(language: str) -> Callable[[str], str]:
    """What gives all forms of a word one key."""
    if language[:2] not in INFLECTING:
        return _singular
    from treaty_tui.language.stems import stem  # few languages ask for it

    return partial(stem, language=language[:2])


def _singular(word: str) -> str:
    """A key that one and many share; no word of any language: `parties` and `party` are `parti`, `luces` and `luz` are `luc`."""
    if word[-1:] not in _ENDS:
        return word
    if word.endswith(("'s", "’s")):
        word = word[:-2]
    if word.endswith("ux"):  # canaux; but bateaux, lieux
        word = f"{word[:-3]}al" if word.endswith("aux") and word[-4:-3] != "e" else word[:-1]
    elif word.endswith("en"):
        word = f"{word[:-2]}an" if word.endswith("men") else word.removesuffix("ren") if word.endswith("children") else word
    short = word.rstrip("es")
    if len(short) < _SHORT:
        return word
    final = _FINAL.get(short[-1])
    if final:
        return short[:-1] + final
    return short.translate(_ACCENTS) if short[-1] == "n" and not short.isascii() else short  # acción, acciones


def _replacement(
    family: list[list[Change]], before: _Corpus, after: _Corpus, language: str, near: int, defined: Terms
) -> Replacement | None:
    """What groups of changes that differ in their plurals say; None where the old terms still stand in as many places.

    `near` places more were replaced with words beside them.
    """
    left, right = _beside(family[0] if len(family[0]) > 1 else [change for group in family for change in group])
    verbs = listed(law_of(language), "NOUN_DOES") if right else ()
    right = tuple(takewhile(lambda word: word not in verbs, right))
    terms = [_extended(group, (len(left), len(right))) for group in family]
    count = sum(map(len, family))
    kept = sum(_kept(old, new, after, count) for old, new in terms)
    if kept >= count:
        return None
    (old, new), *forms = [(before.shown(old), after.shown(new)) for old, new in terms]
    weighed = weigh(old, new, [("-", old), ("+", new)], Context(language=language))
    found = Replacement(old, new, count + near, kept, weighed.significance, weighed.flags, tuple(forms))
    if weighed.significance == "editorial":
        return found
    if language[:2] in GENDERED:
        from treaty_tui.significance.throughout.turning import turn  # few languages ask for it

        found = found._replace(turn=turn(family, language[:2]))
    named = _named(found, terms, before, after, language, defined) and not _counts(found, language)
    counts = not found.terminology or not (named or _founded(found, terms, before, after, language))
    return found._replace(counts=counts, significance="substantive" if counts else "consequential")


def _named(
    found: Replacement, terms: Sequence[tuple[Words, Words]], before: _Corpus, after: _Corpus, language: str, defined: Terms
) -> bool:
    """Whether one name gave way to another, in any of its numbers."""
    from treaty_tui.significance.throughout import renamed

    if renamed.defined(terms, defined):
        return True
    stood = _stood(found.count, terms, after)
    stays = max(found.kept, stood) * renamed.FEW > found.count
    return any(
        renamed.name(
            renamed.Side(was, old, before.text),
            renamed.Side(now, new, after.text),
            language,
            stays=stays,
            stood=stood > 0,
            turned=bool(found.turn),
        )
        for pair, (old, new) in zip(terms, found.pairs, strict=True)
        for was, now in renamed.cores(*pair, language)
    )


def _founded(found: Replacement, terms: Sequence[tuple[Words, Words]], before: _Corpus, after: _Corpus, language: str) -> bool:
    """Whether a body that the draft sets up bears another name now, and neither name stands anywhere besides."""
    body = (found.old[0].isupper() and found.new[0].isupper()) or any(flag.kind == "actor" for flag in found.flags)
    if not body or found.kept or _stood(found.count, terms, after) > 0:
        return False
    from treaty_tui.significance.throughout.renamed import Side, founded

    sides = [(Side(was, found.old, before.text), Side(now, found.new, after.text)) for was, now in terms]
    return any(founded(old, new, language) for old, new in sides)


def _stood(count: int, terms: Sequence[tuple[Words, Words]], after: _Corpus) -> int:
    """In how many places the new term stands besides those in which it took the place of the old one."""
    most = 2 * count + 1
    return sum(after.count(new, most) for _, new in dict(terms).items()) - count


def _counts(found: Replacement, language: str) -> bool:
    """Whether a name that gave way to another says another thing at each place, as `weigh` reads it there."""
    from treaty_tui.significance.names.terms import folded_pairs  # few drafts put one name for another throughout

    pair = next(pair for pair in folded_pairs(language, ((found.old, found.new),)) if pair.shown == (found.old, found.new))
    kinds = {flag.kind for flag in found.flags}
    return pair.telling or ("actor" in kinds and not pair.kin) or not kinds <= {"actor", "wording", "invisible"}


def _kept(old: Words, new: Words, after: _Corpus, most: int) -> int:
    """Places where the old term stands, but for those that are part of the new one; counted up to `most`."""
    inside = after.count(new) if _holds(new, old) else 0
    if after.often(old, most + inside):
        return most
    return max(0, after.count(old, most + inside) - inside)


def _survives(group: list[Change], after: _Corpus) -> bool:
    """Whether the old term clearly stands in more places than it was replaced in. Told by a plain search for its words between
    spaces: a long text has many chance pairs, and looking each up by pattern would take time that grows with its square.
    """
    old, new = _extended(group)
    return not _holds(new, old) and after.often(old, len(group))


def _extended(group: list[Change], most: tuple[int, int] = (NEIGHBOURS, NEIGHBOURS)) -> tuple[Words, Words]:
    """Both terms with the words that stand beside them in every place, at most so many to the left and to the right.

    A plural that stands once or twice goes no further than its singular: its whole sentence stands beside it in every place.
    """
    left, right = _beside(group)
    left, right = left[max(0, len(left) - most[0]) :], right[: most[1]]
    return left + group[0].old + right, left + group[0].new + right


def _beside(group: list[Change]) -> tuple[Words, Words]:
    """Words to the left and to the right that are the same in every place."""
    lefts, rights = [change.left() for change in group], [change.right() for change in group]
    left: Words = ()
    right: Words = ()
    while len(left) + len(right) < NEIGHBOURS:
        word = _common(words[len(right) : len(right) + 1] for words in rights)
        if not word:
            break
        right += word
    while len(left) + len(right) < NEIGHBOURS:
        word = _common(words[-1 - len(left) : len(words) - len(left)] for words in lefts)
        if not word:
            break
        left = word + left
    return left, right


def _common(words: Iterable[Words]) -> Words:
    found = set(words)
    word = found.pop() if len(found) == 1 else ()
    return word if word and word[0] not in WEAK else ()


def _holds(outer: Words, inner: Words) -> bool:
    return any(outer[n : n + len(inner)] == inner for n in range(len(outer) - len(inner) + 1))
