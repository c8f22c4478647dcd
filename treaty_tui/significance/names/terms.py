"""Terms that may stand for one another at a place: replaced throughout, or two names of one body."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from treaty_tui.language import GENDERED, INFLECTING, members, named
from treaty_tui.language.stems import stem, turned
from treaty_tui.language.words import lowered
from treaty_tui.significance.form.folding import Folded, Folder, folder_of
from treaty_tui.significance.law.lexicon import WEAK, Law, listed
from treaty_tui.significance.reasons import Cause, arrow, wording
from treaty_tui.typed import NamedTuple

_WINDOW = 48
"""Characters on either side of a change in which a term that it cuts into is looked for."""


_CLAUSE = 120
"""Characters before a change in which a term stands that its clause defines."""
_QUOTES = frozenset('”"»')
_THE = frozenset(("the",))
_NO_TURN: frozenset[str] = frozenset()


_ARTICLES = {
    **dict.fromkeys(("l", "la", "el"), ("le",)),
    **dict.fromkeys(("du", "del"), ("de", "le")),
    **dict.fromkeys(("une", "una"), ("un",)),
    "au": ("à", "le"),
    "al": ("a", "le"),
    "d": ("de",),
    "las": ("los",),
    "unas": ("unos",),
}
"""Articles that follow the beginning and the gender of their nouns, and what they are read as."""


class Pair(NamedTuple):
    """A systematic replacement in folded words; `words` are those that only one side has."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    words: frozenset[str]
    shown: tuple[str, str]
    shape: str
    body: bool = False
    """Whether both are names of one body, which another name next to them makes another one."""
    telling: bool = False
    """Whether it puts one quantity, order, unit or side for another: all, before, euros, seller."""
    kin: bool = True
    """Whether both name the same actors, or none: a country that becomes a Party is another one, however often."""


def within(substitutions: Iterable[tuple[str, str]], was: str, now: str, *, alone: bool) -> Iterator[Cause]:
    """The systematic replacement that a change holds with other words, and these, if nothing else is told of it."""
    for old, new in substitutions:
        if old in was and new in now and old not in now:
            rest = was.replace(old, ""), now.replace(new, "")
            yield Cause("term", "{} throughout", arrow(old, new))
            if alone and any(map(str.strip, rest)) and rest[0] != rest[1]:
                yield wording(*rest)
            return


def substituted(words: Sequence[str], was: tuple[str, ...], now: tuple[str, ...]) -> list[str]:
    """The words with each occurrence of `was` replaced by `now`."""
    found: list[str] = []
    size, at = len(was), 0
    while at < len(words):
        if tuple(words[at : at + size]) == was:
            found += now
            at += size
        else:
            found.append(words[at])
            at += 1
    return found


def explaining(
    pairs: Iterable[Pair],
    folder: Folder,
    texts: tuple[str, str],
    places: tuple[int, int, int, int],
    folded: tuple[Folded, Folded] | None = None,
    turns: Mapping[tuple[str, str], frozenset[str]] | None = None,
) -> Pair | None:
    """The pair that explains a whole change, if any does: `places` are its two ends in the old text, then in the new one.

    `folded` are its words, where they are known; `turns` the pairs whose noun is of another gender now.
    """
    old, new = texts
    first, last = places[:2]
    before, after = folded or (folder.fold(old[first:last]), folder.fold(new[places[2] : places[3]]))
    changed = {*before.words, *after.words}
    for pair in pairs:
        if changed.isdisjoint(pair.words):
            continue
        near = len(pair.old if before.words else pair.new) - 1
        left = folder.fold(old[max(0, first - _WINDOW) : first]).words[-near:] if near else []
        right = folder.fold(old[last : last + _WINDOW]).words[:near]
        was, now = substituted(left + before.words + right, pair.old, pair.new), left + after.words + right
        if was == now or (
            folder.law.language in GENDERED and _agreed(was, now, folder.law.language, (turns or {}).get(pair.shown, _NO_TURN))
        ):
            other = pair.body and (
                _other_body(pair, folder.law, texts, first)
                or _of_many(pair, folder, old[last : last + _WINDOW])
                or _defines(old[max(0, first - _CLAUSE) : first], folder.law)
            )
            return None if other else pair
    return None


def _agreed(was: Sequence[str], now: Sequence[str], language: str, turn: frozenset[str]) -> bool:
    """Whether words differ in nothing but what follows their nouns: articles, and endings that turned as their gender did."""
    one, other = _bare(was), _bare(now)
    if one == other or not turn or len(one) != len(other):
        return one == other
    turns = [turned(*pair, language) for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return bool(turn.intersection(*turns))


def _bare(words: Sequence[str]) -> list[str]:
    """The words with articles in one form, which follow their nouns: "du phare", "de l'écueil"."""
    return [each for word in words for each in _ARTICLES.get(word, (word,))]


def _defines(before: str, law: Law) -> bool:
    """Whether a clause says what a term in quotation marks means: there, the longer name is what it says."""
    defining = "|".join(map(re.escape, listed(law, "DEFINING")))
    return not _QUOTES.isdisjoint(before) and re.search(rf"[”\"»]\s+(?:{defining})\s[^.;]*\Z", before) is not None


def _of_many(pair: Pair, folder: Folder, behind: str) -> bool:
    """Whether "the" before a name in capitals may belong to a noun behind it: "the EU members", "EU members"."""
    if pair.words != _THE:
        return False
    parts = behind.split()[:2]
    return len(parts) > 1 and parts[0].isalpha() and parts[1].lower() not in folder.acting | folder.leading | folder.of


def _other_body(pair: Pair, law: Law, texts: tuple[str, str], first: int) -> bool:
    """Whether a name beside a short one makes it another body's, or two names only changed places."""
    before = (texts[0][max(0, first - _WINDOW) : first].split() or [""])[-1]
    if before[:1].isupper() and before.isalpha() and before.lower() not in WEAK | listed(law, "DETERMINERS"):
        return before.lower() not in pair.old + pair.new
    long = max(pair.shown, key=len)
    return texts[0].count(long) == texts[1].count(long) > 0


@cache
def folded_pairs(
    language: str,
    substitutions: tuple[tuple[str, str], ...],
    names: tuple[tuple[str, str], ...] = (),
    counting: frozenset[tuple[str, str]] | None = None,
) -> tuple[Pair, ...]:
    """Systematic replacements, and names of one body either way, as folded words, longest first.

    `counting` are replacements that say another thing in each place; None where that is for their words alone to tell.
    """
    fold, law = folder_of(language).fold, folder_of(language).law
    told = [(*pair, "{} throughout") for pair in substitutions]
    lettered = [(f"the {long}", short) for long, short in names if short.isupper() and language[:2] == "en"]
    lettered += [(f"the {short}", short) for _, short in names if short.isupper() and language[:2] == "en"]
    for name in dict.fromkeys((*names, *lettered)):
        shape = f"{{}} (one {'instrument' if _instrument(name, law) else 'body'})"
        told += [(*name, shape), (*name[::-1], shape)]
    pairs = []
    for was, now, shape in told:
        old, new = tuple(fold(was).words), tuple(fold(now).words)
        throughout = shape.startswith("{} t")
        if throughout and counting is not None:
            telling = (was, now) in counting
            kin = not telling
        else:
            kin_name = _acronym(was, now) or _acronym(now, was)
            kin = not throughout or kin_name or actors(law, was) == actors(law, now)
            telling = throughout and (
                _tells(set(old) - set(new), set(new) - set(old), language) or (not kin_name and _other_actor(law, was, now))
            )
        pairs.append(Pair(old, new, frozenset(old) ^ frozenset(new), (was, now), shape, shape.startswith("{} ("), telling, kin))
    return tuple(sorted(pairs, key=lambda pair: -len(pair.old)))


def _instrument(names: tuple[str, str], law: Law) -> bool:
    """Whether two names are those of an instrument: "the Harbour Convention", "the Agreement on Lamps", not a body of theirs."""
    instruments = frozenset(members(law.data.INSTRUMENTS))
    head = re.split(r" (?:of|on|to|under|for|against) ", max(names, key=len), maxsplit=1)[0]
    return bool(instruments) and head.split(" (")[0].rpartition(" ")[2].lower() in instruments


@cache
def _telling(language: str) -> frozenset[str]:
    """The words that, put for one another, tell another thing, in the forms that `_forms` gives."""
    return frozenset(form for word in folder_of(language).telling for form in _forms(word, language))


def _forms(word: str, language: str) -> tuple[str, ...]:
    """A word, what it may be the plural of, and what all its cases share."""
    if language[:2] in INFLECTING:
        return word, stem(word, language[:2])
    return word, word.removesuffix("s"), word.removesuffix("es")


def _tells(gone: set[str], come: set[str], language: str) -> bool:
    """Whether one telling word was put for another, or nothing else came or went; its plurals and cases tell as much."""
    words = _telling(language)
    telling = [{word for word in side if not words.isdisjoint(_forms(word, language))} for side in (gone, come)]
    return all(telling) or set() < gone | come == telling[0] | telling[1]


def _other_actor(law: Law, was: str, now: str) -> bool:
    """Whether one word before an actor was put for another, so that it is another actor: "coastal State", "flag State"."""
    old, new = lowered(was).split(), lowered(now).split()
    end = next((n for n, (one, other) in enumerate(zip(old[::-1], new[::-1], strict=False)) if one != other), 0)
    rest = " ".join(old[len(old) - end :])
    hits = law.hits(rest, rest) if end and not set(old) <= set(new) and not set(new) <= set(old) else []
    return bool(hits) and hits[0].start == 0 and hits[0].kind == "actor"


def _acronym(short: str, long: str) -> bool:
    """Whether a name in capitals can stand for a longer one: its letters begin words of that, in their order."""
    initials = iter(word[0].upper() for word in long.split())
    return short.isupper() and short.isalpha() and " " in long and all(letter in initials for letter in short)


def actors(law: Law, text: str) -> list[str]:
    """Who is named, the names of one and the same actor being one."""
    same = named(getattr(law.data, "ONE_ACTOR", ""))
    lower = lowered(text)
    return [same.get(hit.name, hit.name) for hit in law.hits(lower, lower) if hit.kind == "actor"]
