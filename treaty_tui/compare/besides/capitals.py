"""Words that came to name another by a capital alone: a defined term, or those who are bound: a party to a contract, a Party."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from treaty_tui.language import members, named
from treaty_tui.model import Flag
from treaty_tui.significance.law.lexicon import Law, law_of, listed

_USED = 2
"""How often a term stands in a draft that uses it: in its definition, and once more."""
_AMID = r"[^\W\d_][,’']?[ \u00a0]\Z|[’']\Z"
"""How words end behind which a capital tells something: they go on."""
_DIVISION = r"\s+(?:\d|[IVXLC]+\b|[A-Z]\b)"
_NAMED = r"[^\W\d_][,;]?[ \u00a0]([^\W\d_][\w-]+)\s(?:of\s(?:the\s)?|des\s|de\slas\s|de\slos\s)?\Z"
"""Amid a sentence, the word that a noun belongs to, where it has a capital."""
_CLAUSE, _WHOSE = r"[,.;:]", 8
"""What ends the words behind a noun that tell whose it is, and how many these are at most."""
_STEM = 4
"""Letters that the forms of such a word share."""
_NEAR = 60
"""Characters round a word in which the name stands that it may be part of."""


def used(terms: Iterable[str], draft: str) -> tuple[str, ...]:
    """The defined terms that a draft, given in one text, writes with their capital: elsewhere a capital is style."""
    capital = [term for term in dict.fromkeys(terms) if term != term.lower()]
    return tuple([term for term in capital if _count(term, draft) >= _USED])


def told(was: str, now: str, recased: Sequence[str], terms: Iterable[str]) -> Iterator[Flag]:
    """Those of some terms that a wording names now and did not, or names no more, while the same words stand in it.

    `recased` are its words of which only the capitals changed: another title that came with the term makes nothing a term.
    """
    touched = set(re.findall(r"\w+", " ".join(recased).lower()))
    for term in terms:
        plain = term.lower()
        if plain not in now.lower() or touched.isdisjoint(re.findall(r"\w+", plain)):
            continue
        olds, news = (_count(term, side) for side in (was, now))
        if olds != news and _count(plain, was.lower()) == _count(plain, now.lower()):
            yield Flag(
                "term", f"'{plain}' → '{term}', which is defined" if news > olds else f"'{term}', which is defined → '{plain}'"
            )


def bound(draft: str, language: str) -> tuple[str, ...]:
    """The words by which a draft, given in one text, names those who are bound: a form of them has a capital amid a sentence."""
    law = law_of(language)
    nouns = [noun.capitalize() for noun in members(getattr(law.style, "BOUND", ""))]
    used = {noun[:_STEM] for noun in nouns if noun in draft and _naming(noun, draft, law, enough=1)}
    for stem in {noun[:_STEM] for noun in nouns if noun in draft} - used:
        used |= {stem} if _heading([noun for noun in nouns if noun.startswith(stem)], draft) else set()
    return tuple([noun for noun in nouns if noun[:_STEM] in used])


def _heading(forms: Sequence[str], draft: str) -> bool:
    """Whether a word begins sentences of a draft that hardly writes it elsewhere: nobody knows then that it has no capital."""
    said = "|".join(forms)
    heads = re.search(rf"(?m)(?:^|[.;:]\s)(?:{said})(?![\w-])(?!{_DIVISION})", draft)
    return heads is not None and len(re.findall(rf"(?<![\w-])(?:{said.lower()})(?![\w-])", draft)) < _USED


def others(was: str, now: str, recased: Sequence[str], nouns: Iterable[str], language: str) -> Iterator[Flag]:
    """Those of some nouns by which a wording names those who are bound, or does no more, by its capitals alone: "the parties to a
    dispute", "the Parties to a dispute". Where most else was printed otherwise, too, that is style.
    """
    law, telling = law_of(language), [noun for noun in nouns if noun.lower() in map(str.lower, recased)]
    if 2 * sum(word.capitalize() in telling for word in recased) < len(recased):
        return
    for noun in telling:
        olds, news = (_naming(noun, side, law) for side in (was, now))
        if olds != news and _count(noun.lower(), was.lower()) == _count(noun.lower(), now.lower()):
            yield Flag("actor", f"'{noun.lower()}' → '{noun}'" if news > olds else f"'{noun}' → '{noun.lower()}'")


def _naming(noun: str, text: str, law: Law, enough: int = 0) -> int:
    """How often a noun names by its capital who is bound: by itself, not in a longer name (a State Party), or at a beginning."""
    found = 0
    for match in re.finditer(rf"{noun}(?<![\w-]{noun})(?![\w-])", text):  # the noun leads, so that it is sought as plain text
        before, behind = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
        found += (
            re.search(_AMID, before) is not None and not re.match(_DIVISION, behind) and not _longer(before, behind, noun, law)
        )
        if enough and found >= enough:
            break
    return found


def _longer(before: str, behind: str, noun: str, law: Law) -> bool:
    """Whether a noun belongs to a longer name: a State Party, a third party, Conference of the Parties, parties to the Pact."""
    leads, tails = _longer_names(noun.lower(), law.language)
    word = re.search(_NAMED, before)
    if (word and word[1][0].isupper()) or f" {before}".lower().endswith(leads) or behind.lower().startswith(tails):
        return True
    whose = [word for word in re.findall(r"\w+", re.split(_CLAUSE, behind)[0])[:_WHOSE] if word[0].isupper()]
    return not listed(law, "INSTRUMENTS").isdisjoint(map(str.lower, whose))


@cache
def _longer_names(noun: str, language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What stands before a noun in the names of actors, and what behind it; "each" and "all" make no longer name."""
    law = law_of(language)
    names = [*members(law.data.ACTORS), *named(getattr(law.data, "ONE_ACTOR", ""))]
    plain = listed(law, "DETERMINERS") | listed(law, "TELLING")
    leads = [name.removesuffix(noun) for name in names if name.endswith(f" {noun}")]
    tails = [name.removeprefix(noun) for name in names if name.startswith(f"{noun} ")]
    return tuple(f" {lead}" for lead in leads if lead.strip() not in plain), tuple(tails)


def _count(word: str, text: str) -> int:
    return len(re.findall(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", text))
