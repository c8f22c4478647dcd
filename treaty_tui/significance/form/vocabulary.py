"""The lists of a language that tell another way to write the same, as sets and pairs; each is made when it is first asked for."""

from functools import cached_property

from treaty_tui.language import members, named
from treaty_tui.significance.law.lexicon import WEAK, Law, listed


class Vocabulary:
    """Words of one language by what they do in a sentence."""

    def __init__(self, law: Law) -> None:
        data, style = law.data, law.style
        self.law = law
        self.cited = frozenset(data.CITED.split())
        self.numbered = law.numbered
        self.near = listed(law, "CITED_NEAR")
        self.things = listed(law, "INSTRUMENTS") | self.cited
        self.relatives = listed(law, "RELATIVES")
        self.acting = listed(law, "ACTING")
        self.counting = listed(law, "COUNTING")
        self.reciting = listed(law, "RECITING")
        self.recitals = data.RECITALS
        self.deciding = tuple(members(getattr(style, "DECIDING", "")))
        self.openers = listed(law, "OPENERS")
        self.limiting = listed(law, "LIMITING")

    @cached_property
    def points(self) -> frozenset[str]:
        """The names of points: subparagraph, item."""
        lines = self.law.data.CITED.splitlines()
        return frozenset(form for line in lines if line.startswith("point: ") for form in line.split()[1:])

    @cached_property
    def pointing(self) -> frozenset[tuple[str, str]]:
        """Words that stand for each other where they point to what was named before."""
        return self._either_way("POINTING")

    @cached_property
    def until(self) -> frozenset[tuple[str, str]]:
        """Words that stand for each other before a deadline, or behind a reason."""
        return self._either_way("UNTIL") | self._either_way("THEREFOR")

    @cached_property
    def idioms(self) -> dict[tuple[str, str], list[tuple[str, str]]]:
        """Idioms got wrong, each with the right one, by the words that differ, either way."""
        found: dict[tuple[str, str], list[tuple[str, str]]] = {}
        for was, now in named(getattr(self.law.style, "IDIOMS", "")).items():
            gone, come = _apart(was.split(), now.split())
            for changed in ((gone, come), (come, gone)):
                found.setdefault(changed, []).append((was, now))
        return found

    @cached_property
    def shortened(self) -> dict[str, str]:
        """Abbreviations and what they are short for, without spaces, each with the latter."""
        pairs = named(getattr(self.law.style, "SHORTENED", "").replace(" ", "").replace("\n", "").replace(";", "; "))
        return pairs | {words: words for words in pairs.values()}

    @cached_property
    def numbering(self) -> dict[str, str]:
        """What stands before a figure for "number", and "number"."""
        pairs = named(getattr(self.law.style, "NUMBERED_BY", ""))
        return pairs | {word: word for word in pairs.values()}

    @cached_property
    def states(self) -> dict[str, str]:
        """What stands in parentheses behind the name of a State, and the name."""
        return {f"({rest}": name for name, _, rest in (state.partition(" (") for state in listed(self.law, "STATES"))}

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """Classes of countries that are the same with an article and without."""
        return tuple(listed(self.law, "CLASSES"))

    @cached_property
    def agreeing(self) -> frozenset[tuple[str, str]]:
        """Forms of one verb that follow the number of its subject."""
        return self._either_way("AGREEING")

    @cached_property
    def euphonic(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """Two forms of one word, either way, and what the words begin with before which the second one stands."""
        found: dict[tuple[str, str], tuple[str, ...]] = {}
        for forms, begins in named(getattr(self.law.style, "EUPHONIC", "")).items():
            one, other = forms.split()
            found[one, other] = found[other, one] = tuple(begins.split())
        return found

    def _either_way(self, name: str) -> frozenset[tuple[str, str]]:
        """The pairs of one of the lists, each with its reverse."""
        pairs = [each.split() for each in listed(self.law, name)]
        return frozenset(pair for one, other in pairs for pair in ((one, other), (other, one)))

    @cached_property
    def asking(self) -> tuple[str, ...]:
        """How verbs begin that ask."""
        return tuple(listed(self.law, "ASKING"))

    @cached_property
    def conditions(self) -> tuple[str, ...]:
        """What limits in several words."""
        return tuple(phrase for phrase in self.limiting if " " in phrase)

    @cached_property
    def limits(self) -> tuple[str, ...]:
        """How words begin that limit what stands before them, or except something from it."""
        return tuple(f"{phrase} " for phrase in self.limiting | listed(self.law, "ASIDE"))

    @cached_property
    def of(self) -> frozenset[str]:
        """Words that tell whose something is."""
        return frozenset(phrase.split()[0] for phrase in listed(self.law, "CITED_OF")) - self.openers

    @cached_property
    def leading(self) -> frozenset[str]:
        """Words that lead to what follows: prepositions, and what opens a phrase."""
        return self.openers.union(listed(self.law, "CITED_OF"), listed(self.law, "CITED_LINK"))

    @cached_property
    def small(self) -> frozenset[str]:
        """What may say once more what stands around it, as "gone>come"."""
        one = listed(self.law, "REPEATED") | listed(self.law, "WHO_ARE") | listed(self.law, "SAID_THAT")
        pairs = {tuple(pair.split()) for pair in listed(self.law, "OWNING")} | {("this", "the present")}
        sides = {(word, "") for word in one} | pairs
        return frozenset(form for was, now in sides for form in (f"{was}>{now}", f"{now}>{was}"))

    @cached_property
    def naming(self) -> frozenset[str]:
        """Words that give a name: what they say limits nothing, whatever marks stand around it."""
        return listed(self.law, "HEREINAFTER")

    @cached_property
    def joining(self) -> frozenset[str]:
        """Words that join what stands before them with what stands behind."""
        kinds = ("conjunction", "obligation")
        verbs = [word for word, found in self.law.first.items() if any(phrase.kind in kinds for phrase in found)]
        return self.openers.union(WEAK, verbs, listed(self.law, "JOINING"))


def _apart(one: list[str], other: list[str]) -> tuple[str, str]:
    """What is left of two wordings without the words that both begin and end with."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return " ".join(one), " ".join(other)
