"""The words of law of one language, ready to be looked up: what binds, softens, negates, joins, acts and counts.

A phrase is found word by word through its first word, longest first, so that the cost of looking does not grow with the lists.
"""

import re
from functools import cache
from operator import itemgetter

from treaty_tui.language import code_of, members, module, named, style
from treaty_tui.language.figures import digits, numerals_of, trimmed
from treaty_tui.language.words import lowered, matches, pieces
from treaty_tui.typed import NamedTuple

ORDINAL_SIGNS = frozenset(("st", "nd", "rd", "th", "er", "ère", "ème", "e", "º", "ª", "й", "го"))

_SHALL = "应"
"""The Chinese "shall", which is "at the request of", too."""
_UNKNOWN = "xx"
"""What stands for the rest of a year that is not agreed yet: 20XX."""

_WORD = itemgetter(0)
"""The word of a match."""


class Hit(NamedTuple):
    """One word of law in a text."""

    kind: str
    """obligation, qualifier (told as an obligation, being a way to soften one), negation, conjunction, actor or figure."""
    name: str
    """What its forms share: `day` for "days", `30` for "thirty", `30.` for "thirtieth"."""
    rank: int
    """Its rung on the ladder of obligation, 0 binds most."""
    start: int
    end: int
    shown: str = ""
    """As it stands in the text, lowered unless it is an actor."""


class Phrase(NamedTuple):
    """What to look for after a first word."""

    words: tuple[str, ...]
    kind: str
    name: str
    rank: int


class Law:
    """The phrases of one language, indexed by their first word."""

    def __init__(self, language: str) -> None:
        self.language = code_of(language)
        self.data, self.style = module(language), style(language)
        self.first: dict[str, list[Phrase]] = {}
        self.numerals = numerals_of(language)
        self.months = frozenset(members(self.data.MONTHS))
        self.numbered = listed(self, "NUMBERED").union(self.data.CITED.split(), self.months)
        """Words that a number belongs to, however close it stands: article, figure, May."""
        self._date_links = listed(self, "DATE_LINKS")
        self.endings = tuple((e, int(rung)) for e, rung in named(getattr(self.data, "LADDER_ENDINGS", "")).items())
        self.prefixes = tuple(members(getattr(self.data, "PREFIXES", "")))
        self.negating = tuple(members(getattr(self.data, "NEGATING", "")))
        self.signs = listed(self, "NEGATING_SIGNS")
        self.other = listed(self, "NOT_NEGATED")
        self.pronouns = listed(self, "PRONOUNS")
        self.after_pronouns = listed(self, "AFTER_PRONOUNS")
        self.conditional = listed(self, "CONDITIONAL")
        self.beside = {tuple(form.split()): where for form, where in named(getattr(self.data, "BOUNDS_BESIDE", "")).items()}
        """Limits that are none without a number beside them, each with where it stands."""
        self.shares = tuple([form for form, name in named(self.data.TIMES).items() if name == "%"])
        """What says that a number is so many parts of a hundred."""
        self.decimal: str = getattr(self.data, "DECIMAL", "")
        self.pointed = self.language == "ar"
        self.elides = self.language == "fr"
        self._fill()
        self.longer: dict[tuple[str, ...], list[Phrase]] = {}
        """By their first two words, the phrases that have more than one."""
        self.alone: dict[str, Phrase] = {}
        """The phrases that are one word."""
        self._index()
        self.lone = self.alone.keys() | self.numerals.values.keys() | self.months
        """Words that can count by themselves."""
        self.begins = self.lone | self.first.keys()
        """These, and words that can count with those behind them."""
        self.reach = self._reaches()
        """Word to the most characters that a phrase which holds it stretches over."""
        self.triggers = frozenset([word for word in self.reach if word.isalnum() or "-" in word])
        self.strong = (self.triggers | self.numerals.values.keys() | self.months) - WEAK

    def _fill(self) -> None:
        data, same = self.data, named(getattr(self.style, "EQUAL", ""))
        for rank, rung in enumerate(data.LADDER.replace("\\\n", "").split("\n")):
            for phrase in members(rung):
                self._add(phrase, "obligation", same.get(phrase, phrase), rank)
        for kind, text in (("qualifier", data.QUALIFIERS), ("negation", data.NEGATIONS), ("actor", data.ACTORS)):
            for phrase in members(text):
                self._add(phrase, kind, phrase, 0)
        for phrase in members(data.FRACTIONS):
            self._add(phrase, "figure", phrase, 0)
        for phrase in members(getattr(data, "IGNORED", "")):
            self._add(phrase, "", phrase, 0)
        for kind, text in (
            ("figure", data.TIMES),
            ("figure", data.PROMPTLY),
            ("figure", data.BOUNDS),
            ("conjunction", data.CONJUNCTIONS),
        ):
            for phrase, name in named(text).items():
                self._add(phrase, kind, name, 0)

    def _add(self, phrase: str, kind: str, name: str, rank: int) -> None:
        words = tuple(pieces(lowered(phrase)))
        if words[-1] == "de" and self.elides:
            self._add(f"{phrase[:-1]}'", kind, name, rank)
        self.first.setdefault(words[0], []).append(Phrase._make((words, kind, name, rank)))

    def _index(self) -> None:
        for word, found in self.first.items():
            if len(found) > 1:
                found.sort(key=lambda phrase: -len(phrase.words))
            for phrase in found:
                if len(phrase.words) == 1:
                    self.alone.setdefault(word, phrase)
                else:
                    self.longer.setdefault(phrase.words[:2], []).append(phrase)

    def _reaches(self) -> dict[str, int]:
        reach: dict[str, int] = {}
        for found in self.first.values():
            for phrase in found:
                size = len(" ".join(phrase.words)) + 1
                for word in phrase.words:
                    if size > reach.get(word, 0):
                        reach[word] = size
        return reach

    def concerned(self, words: list[str]) -> bool:
        """A quick look: whether changed words (lowered, of letters or digits) can make or break a hit at all."""
        if not self.strong.isdisjoint(words):
            return True
        if not all(map(str.isalpha, words)) and any(word[0].isdigit() or "-" in word for word in words):
            return True
        return bool(self.endings or self.prefixes) or self.triggers.issuperset(words)

    def hits(self, text: str, lower: str, start: int = 0, end: int | None = None) -> list[Hit]:
        """Words of law in `text[start:end]`, left to right, none inside another. `lower` is `lowered(text)`."""
        tokens = matches(lower, start, end)
        words = list(map(_WORD, tokens))
        if self.pointed:
            words = [word.translate(_POINTS) or word for word in words]
        begins, lone, longer, any_word = self.begins, self.lone, self.longer, bool(self.endings or self.prefixes)
        some = [
            at
            for at, word in enumerate(words)
            if (word in begins and (word in lone or tuple(words[at : at + 2]) in longer))
            or (not word.isalpha() and ("-" in word or word[0].isdigit()))
            or any_word
        ]
        found, skip = [], 0
        leads = self._leads(lower, tokens, words) if self.pointed else {}
        for at in some:
            if at < skip:
                continue
            hit, length = self._at(text, lower, tokens, words, at)
            if at in leads:
                lead = leads[at]
                found += [lead] if lead.kind else []
                hit = hit._replace(start=lead.end, shown=hit.name) if hit is not None and hit.end > lead.end else None
            if hit is not None and hit.kind:
                found.append(hit)
            skip = at + length
        return found

    def _leads(self, lower: str, tokens: list[re.Match[str]], words: list[str]) -> dict[int, Hit]:
        """By token, the prepositions that bind or allow; without a kind where the verb before them says it."""
        from treaty_tui.significance.law.leading import leads

        return {at: Hit._make(lead) for at, lead in leads(lower, tokens, words, self._actors, listed(self, "LADDER_VERBS"))}

    def _actors(self, words: list[str]) -> int:
        """How many words at the start name an actor; 0 if they do not."""
        phrase = self._phrase(words, 0) if words else None
        return len(phrase.words) if phrase is not None and phrase.kind == "actor" else 0

    def _at(self, text: str, lower: str, tokens: list[re.Match[str]], words: list[str], at: int) -> tuple[Hit | None, int]:
        """The hit that begins at a token, if one does, and how many tokens it takes."""
        word = words[at]
        if word in self.months and self._dated(text, tokens, at):
            span = tokens[at].span()
            return Hit("figure", word, 0, *span, text[slice(*span)]), 1
        phrase = self._phrase(words, at)
        if phrase is not None:
            if word == _SHALL and phrase.kind == "obligation" and (size := self._requested(lower, tokens, at)):
                return None, size
            size = len(phrase.words)
            begin, end = tokens[at].start(), tokens[at + size - 1].end()
            if phrase.kind == "figure" and phrase.words in self.beside and self._unbounded(lower, begin, end, phrase):
                return None, 1
            if word == "no" and lower[end : end + 1] == "." and lower[end + 1 : end + 3].lstrip()[:1].isdigit():
                return None, 1  # "No. 4"
            shown = text if phrase.kind == "actor" else lower
            return Hit(phrase.kind, phrase.name, phrase.rank, begin, end, shown[begin:end]), size
        if word[0].isdigit() or word in self.numerals.values or "-" in word:
            return self._figure(text, lower, tokens, words, at)
        for ending, rank in self.endings:
            if word.endswith(ending) and len(word) > len(ending) + 1:
                return Hit("obligation", f"-{self.endings[0][0]}", rank, *tokens[at].span(), word), 1
        return None, 1

    def _phrase(self, words: list[str], at: int) -> Phrase | None:
        """The longest phrase that begins at a word, if one does."""
        word = words[at]
        if at + 1 < len(words):
            for phrase in self.longer.get((word, words[at + 1]), ()):
                size = len(phrase.words)
                if size < 3 or tuple(words[at : at + size]) == phrase.words:
                    return phrase
        alone = self.alone.get(word)
        if alone is None and self.prefixes and word not in self.first and word[:1] in self.prefixes and len(word) > 2:
            alone = self.alone.get(word[1:])
        return alone

    def _unbounded(self, lower: str, begin: int, end: int, phrase: Phrase) -> bool:
        """Whether a limit has no number beside it, so that it is none: "set up to light lamps"."""
        from treaty_tui.significance.law.uncounted import bounds  # seldom

        return not bounds(self, lower, begin, end, self.beside[phrase.words])

    def _requested(self, lower: str, tokens: list[re.Match[str]], at: int) -> int:
        """How many signs say in Chinese that something is done at somebody's request: the first of them is "shall", too."""
        found = _on_request(self.language).match(lower, tokens[at].start())
        return sum(token.start() < found.end() for token in tokens[at:]) if found else 0

    def _dated(self, text: str, tokens: list[re.Match[str]], at: int) -> bool:
        """A month stands beside a number; one that is also another word (`may`) has its capital, enough in a sentence."""
        if tokens[at][0] in self.first:
            if not text[tokens[at].start()].isupper():
                return False
            before = next((token for token in tokens[max(0, at - 2) : at][::-1] if token[0] not in "[("), None)
            if text[slice(*tokens[at].span())].istitle() and before and text[before.start()].islower():
                return True  # amid a sentence
        links = self._date_links
        skip = at > 1 and (tokens[at - 1][0] in ORDINAL_SIGNS or tokens[at - 1][0] in links)  # le 1er mai
        beside = tokens[max(0, at - 1 - skip) : at + 2 + (at + 1 < len(tokens) and tokens[at + 1][0] in links)]
        return any(token[0][0].isdigit() for token in beside)

    def _figure(self, text: str, lower: str, tokens: list[re.Match[str]], words: list[str], at: int) -> tuple[Hit | None, int]:
        begin = tokens[at].start()
        if words[at][0].isdigit():
            from treaty_tui.significance.law.uncounted import grouped, uncounted  # not where no number changed

            if uncounted(text, lower, tokens[at], words, at, self.numbered):
                return None, 1
            on = at + 1 < len(words) and tokens[at + 1].start() == tokens[at].end()
            if (size := grouped(lower, tokens, words, at)) > 1:
                end = tokens[at + size - 1].end()
                return Hit("figure", digits("".join(words[at : at + size])), 0, begin, end, lower[begin:end]), size
            ordinal, open_year = on and words[at + 1] in ORDINAL_SIGNS, on and words[at + 1] == _UNKNOWN
            share = words[at][-1] == "0" and " ".join(words[at + 1 : at + 3]).startswith(self.shares)
            name = trimmed(digits(words[at], self.decimal), share=share) + ("." if ordinal else _UNKNOWN if open_year else "")
            length = 1 + (ordinal or open_year)
        else:
            name, length = self.numerals.read(words, at)
            if length == 1 and self._pronoun(words, at):
                return None, 1
            if not length and words[at].partition("-")[0] not in self.numerals.values:
                return None, 1
            name, length = name or words[at].replace("-", " "), length or 1
        end = tokens[at + length - 1].end()
        return Hit("figure", name, 0, begin, end, lower[begin:end]), length

    def _pronoun(self, words: list[str], at: int) -> bool:
        """Whether a number in words stands for a noun: "one another", "the requesting one, and"; at a text's end nobody knows."""
        after = words[at + 1] if at + 1 < len(words) else "?"
        return words[at] in self.pronouns and (not after[0].isalnum() or after in self.after_pronouns) and after != "?"


_POINTS = dict.fromkeys((0x640, 0x670, *range(0x64B, 0x660)))
"""What Arabic words are printed with or without: vowel marks and the stroke that stretches a word."""

WEAK = frozenset(
    members(
        "the; of; to; in; on; a; an; as; is; are; its; their; if; by; with; for; under; that; within; where; when; other; at; it;"
        " en; la; le; de; du; des; les; à; el; los; las; del; con; su; sus; se; il; est; на; в; с; со; по; и; для"
    )
)
"""Words too common to ask for a closer look unless nothing else changed."""


@cache
def _on_request(language: str) -> re.Pattern[str]:
    """What asks for something to be done, at whose request."""
    data = module(language)
    actors = sorted(members(data.ACTORS), key=len, reverse=True)
    return re.compile(data.ON_REQUEST.format(actors="|".join(actors)))


@cache
def law_of(language: str) -> Law:
    """The words of law of a language, built once."""
    return Law(language)


@cache
def listed(law: Law, name: str) -> frozenset[str]:
    """One of the lists of a language, whichever of its files holds it; empty where it has none."""
    return frozenset(members(getattr(law.data, name, "") or getattr(law.style, name, "")))
