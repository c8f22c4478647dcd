"""How far the name of another instrument goes on behind its noun, where not all its words have capitals."""

import re
from collections.abc import Iterator
from functools import cache

from treaty_tui.language import members
from treaty_tui.references.grammar import QUALIFIED, grammar_of

_MOST = 16
"""Words of a name behind its noun at most: one that goes on longer is cut where its capitals end."""
_NEAR = 300
"""Characters in which they stand."""
_NEXT = ("article", "paragraph", "annex")
"""What is cited next, and belongs to no name: "of the Charter and article 1 of the Statute"."""
_STOPS = ",;.:!?)]»”،؛"
_WORDS = re.compile(r"\S+")


class Name:
    """What the words behind a noun are in one language."""

    def __init__(self, language: str) -> None:
        grammar = grammar_of(language)
        data = grammar.data
        self.about = frozenset(QUALIFIED.split("|")) | frozenset(members(getattr(data, "CITED_ABOUT", "")))
        ofs = [of.split() for of in (*grammar.of, *members(getattr(data, "CITED_OWNER", ""))) if of]
        self.of = frozenset([of[0] for of in ofs])
        self.the = grammar.the.union(*[of[1:] for of in ofs]) - grammar.those - self.of
        self.bound = language == "ar"
        """Whether a name stands right behind its noun."""
        self.links = self.about | self.of | (grammar.link - grammar.ands - self.the if not self.bound else frozenset())
        self.kinds = frozenset(members(getattr(data, "CITED_ADJECTIVES", "")))
        rungs = [said.split()[0] for line in (data.LADDER, data.NEGATIONS) for said in members(line.replace("\n", "; "))]
        every = {*data.VERBS.split(), *data.BEGINNINGS.split(), *rungs, *grammar.ands, *grammar.this}
        begun = ("وال", "و") if self.bound else ("",)
        cited = [f"{said}{form}" for form, tag in grammar.tags.items() if tag in _NEXT for said in begun]
        self.stops = (frozenset(every) - self.links - self.the).union(cited)
        self.verb = re.compile(getattr(data, "CITED_VERB", r"(?!)"))
        owners = [re.escape(owner) for owner in members(getattr(data, "CITED_OWNERS", ""))]
        self.owner = re.compile(rf"\s+(?:{'|'.join(owners) or '(?!)'})(?![^\W_])")
        self.behind_verbs = frozenset(members(getattr(data, "CITED_BEHIND_VERBS", "")))

    def end(self, text: str, start: int) -> int:
        """Where a name ends whose noun ends at `start`: there, if nothing goes on with it."""
        owner = self.owner.match(text, start)
        start = sure = owner.end() if owner else start
        ends: list[tuple[int, bool]] = []  # of each word that belongs to the name, and whether it is linked to the one before
        linked = about = capital = False
        for count, (word, end, closed) in enumerate(_words(text, start)):
            low = word.lower()
            if low in self.behind_verbs or (low in self.the and not linked):  # only a verb can stand before it
                return _without_verb(ends) or sure
            if low in self.links or low in self.the:
                linked, about = True, about or low in self.about
            elif low in self.stops or self.verb.search(low) or not word[:1].isalnum():
                return ends[-1][0] if ends else sure
            elif about or self._belongs(word, low, linked or capital):
                ends.append((end, linked))
                sure = sure if about else end
                linked, capital = False, word[0].isupper()
            else:
                return ends[-1][0] if ends else sure
            if closed:
                return ends[-1][0] if ends else sure
            if count > _MOST:
                return sure
        return ends[-1][0] if ends else sure

    def _belongs(self, word: str, low: str, linked: bool) -> bool:
        """Whether a word can belong to a name before it says what it is about."""
        return self.bound or low in self.kinds or (linked and (word[0].isupper() or word.isdecimal())) or word.isdecimal()


def _without_verb(ends: list[tuple[int, bool]]) -> int:
    """Where the words end whose last is none of the name, unless it is linked to the one before; 0 if there are none."""
    kept = ends[:-1] if len(ends) > 1 and not ends[-1][1] else ends
    return kept[-1][0] if kept else 0


def _words(text: str, start: int) -> Iterator[tuple[str, int, bool]]:
    """Words, where each ends, and whether a stop closes it; an article that is written together is no word of its own."""
    for match in _WORDS.finditer(text, start, start + _NEAR):
        bare = match[0].rstrip(_STOPS)
        word = re.sub(r"\A(?:[ldLD]|[Qq]u)['’]", "", bare)
        yield word, match.start() + len(bare), len(bare) < len(match[0])


@cache
def name_of(language: str) -> Name:
    """What a name is in a language, read once."""
    return Name(language)
