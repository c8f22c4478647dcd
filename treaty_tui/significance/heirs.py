"""What became of one reference: it names the same place, followed what it cites, or leads elsewhere now."""

from collections.abc import Callable, Iterator, Mapping

from treaty_tui.eid import spoken
from treaty_tui.language.words import lowered
from treaty_tui.references.fates import covers, lands, leavers, narrowed, strangers, turned, went
from treaty_tui.references.listed import DIVISIONS, TENTH, Citation
from treaty_tui.references.places import cited, filled, place, recounted
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.law.lexicon import WEAK
from treaty_tui.significance.reasons import Cause, arrow
from treaty_tui.typed import Any

_NOUN = 24
"""Characters behind a reference in which a noun stands."""


class Heirs:
    """Looks at a reference of the old wording and one of the new of which it may be the heir."""

    def __init__(
        self,
        texts: tuple[str, str],
        eids: tuple[str, str],
        moves: "Moves",
        folder: Folder,
        sole: Callable[[int, str], str] | None = None,
    ) -> None:
        self.texts, self.eids, self.moves, self.folder, self.sole = texts, eids, moves, folder, sole
        self._led_to: dict[tuple[int, object], frozenset[str]] = {}

    def follows(self, was: Citation, now: Citation) -> bool:
        """Whether a reference followed its target, where others beside it came or went."""
        if was.foreign or now.foreign:
            return False
        if not (was.ranges or now.ranges or self.leads(1, now) <= self.leads(0, was)):
            return False  # the cheap answer: a paragraph of 50,000 words holds hundreds of references
        return self.verdict(was, now)[0] == "consequential"

    def leads(self, side: int, cite: Citation) -> frozenset[str]:
        """Where in the new draft a reference of the old or of the new wording leads, without its ranges."""
        found = self._led_to.get((side, cite.paths))
        if found is None:
            eids = cited(cite, self.eids[side], self.moves.new if side else self.moves.first)
            now = eids if side else [new for old in eids for new in went(old, self.moves)]
            found = self._led_to[side, cite.paths] = frozenset(now)
        return found

    def verdict(self, was: Citation, now: Citation) -> tuple[str, Cause | None]:
        """A reference and its successor: same place, followed its target, or names another."""
        if was.foreign or now.foreign:
            texts = words_of(self.texts[0], was), words_of(self.texts[1], now)
            owner = [self.folder.fold(cite.foreign).words for cite in (was, now)]
            stands = target(was) == target(now) and owner[0] == owner[1]
            return ("editorial", None) if stands else ("substantive", Cause("reference", "reference changed: {}", arrow(*texts)))
        joints = self._joints(0, was), self._joints(1, now)
        if all(joints) and joints[0] != joints[1]:
            return "substantive", Cause("conjunction", "{}", arrow(", ".join(sorted(joints[0])), ", ".join(sorted(joints[1]))))
        before = cited(was, self.eids[0], self.moves.first)
        after = cited(now, self.eids[1], self.moves.new)
        if (before == after and was.ranges == now.ranges) or _filled_in(was, now):
            said = arrow(words_of(self.texts[0], was), words_of(self.texts[1], now))
        else:
            said = turned(before, after, was.ranges, now.ranges) + self._exchanged(was, now, before, after)
        return (
            ("consequential", Cause("reference", "reference follows {}", said))
            if self._follows(was, now, before, after)
            else ("substantive", Cause("reference", "reference changed: {}", said))
        )

    def _joints(self, side: int, cite: Citation) -> set[str]:
        """Which "and" or "or" joins what a reference names."""
        if len(cite.paths) < 2:
            return set()
        words = words_of(self.texts[side], cite)
        return {hit.name for hit in self.folder.law.hits(words, lowered(words)) if hit.kind == "conjunction"}

    def _counts(self, side: int, cite: Citation) -> bool:
        """Whether the last number of a reference counts what stands behind it: "article 4, 5 vessels"."""
        if len(cite.paths) < 2 or cite.ranges:
            return False
        words = words_of(self.texts[side], cite)
        if words.split()[0].endswith("s") or not words[-1].isdigit():
            return False
        noun = self.texts[side][cite.end : cite.end + _NOUN].split(None, 1)[:1]
        known = self.folder.acting | self.folder.leading | self.folder.of | self.folder.joining | WEAK
        return bool(noun) and noun[0].isalpha() and noun[0].endswith("s") and noun[0].lower() not in known

    def _follows(self, was: Citation, now: Citation, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
        """Whether what is cited now is all that became of what was: half of what was split is less, a list that lost one too."""
        if _annexes(was) != _annexes(now) and not all("annex" in eid for eid in (*before, *after)):
            return False
        if recounted(was.paths, now.paths, before, after):
            return False
        if _filled_in(was, now):
            return False
        within = len(was.paths[0]) > 1 or len(now.paths[0]) > 1
        if within and was.paths[0][0][0] in DIVISIONS and now.paths[0][0][0] in DIVISIONS and not self._at_home(was, now):
            return False
        if was.paths[-1] != now.paths[-1] and (self._counts(0, was) or self._counts(1, now)):
            return False
        if self.sole and not (was.ranges or now.ranges):
            before, after = narrowed((before, after), (was.paths, now.paths), self.moves, self.sole)
        moves, fates = self.moves, [len(went(eid, self.moves)) for eid in before]
        if was.ranges == now.ranges and (0 in fates or (lands(before, after, moves) and max(fates) == 1)):
            return 0 not in fates and not self._exchanged(was, now, before, after)
        return covers(filled(before, was.ranges, moves), filled(after, now.ranges, moves.new), moves)

    def _at_home(self, was: Citation, now: Citation) -> bool:
        """Whether what is cited with its chapter is cited with what became of that: "article 3 of chapter II"."""
        before = place(was.paths[0][:1], self.eids[0], self.moves.first)
        return place(now.paths[0][:1], self.eids[1], self.moves.new) in went(before, self.moves)

    def _exchanged(self, was: Citation, now: Citation, before: tuple[str, ...], after: tuple[str, ...]) -> str:
        """What left a range whose ends went on, or came into it from elsewhere."""
        if not (was.ranges and was.ranges == now.ranges and lands(before, after, self.moves)):
            return ""
        members = filled(before, was.ranges, self.moves), filled(after, now.ranges, self.moves.new)
        left = [turned([old], went(old, self.moves)) for old in leavers(*members, self.moves)]
        came = [spoken(new) for new in strangers(*members, self.moves) if new in self.moves.new]
        return "".join([f", without {each}" for each in left] + [f", with {each}" for each in came])


def _filled_in(was: Citation, now: Citation) -> bool:
    """Whether "Article X", whose number was still to come, has one in figures now, or the reverse."""
    heads = [path[0] for path in (*was.paths, *now.paths)]
    return TENTH in heads and any(number.isdecimal() for _, number in heads)


def _annexes(cite: Citation) -> list[str]:
    """Annexes in which a reference names something."""
    return [path[0][1] for path in cite.paths if path[0][0] == "annex" and len(path) > 1]


def target(cite: Citation) -> tuple[object, ...]:
    """What a reference names, as far as its own words tell."""
    return cite.paths, cite.ranges


def same(was: Citation, now: Citation) -> bool:
    """Whether two references of the text itself name the same places."""
    return target(was) == target(now) and not was.foreign and not now.foreign


_LEADING = frozenset(
    ("on", "for", "against", "of", "sur", "pour", "contre", "sobre", "para", "contra", "о", "об", "по", "против")
)
"""Words that begin the name of an instrument behind what it is, or go on with the sentence."""


def words_of(text: str, cite: Citation) -> str:
    """A reference as it stands, with the sign behind it that closes a bracket in it, and without what only leads on from it."""
    words = " ".join(text[cite.start : cite.end].split())
    if words.rpartition(" ")[2] in _LEADING:
        words = words.rpartition(" ")[0]
    return f"{words}]" if words.count("[") > words.count("]") and text[cite.end : cite.end + 1] == "]" else words


class Moves(Mapping[str, tuple[str, ...]]):
    """Old eId to the eIds of what became of it: the first from the renumbering, the others of what was split."""

    def __init__(self, first: Mapping[str, str], parts: Mapping[str, tuple[str, ...]]) -> None:
        self.first, self.parts = first, parts

    def __getitem__(self, eid: str) -> tuple[str, ...]:
        return self.parts.get(eid) or (self.first[eid],)

    def get(self, eid: str, default: Any = None) -> Any:
        """What became of an eId, or `default`: a mapping's own would raise and catch an error."""
        return self[eid] if eid in self.first else default

    def __contains__(self, eid: object) -> bool:
        return eid in self.first

    def __iter__(self) -> Iterator[str]:
        return iter(self.first)

    def __len__(self) -> int:
        return len(self.first)

    @property
    def new(self) -> frozenset[str]:
        """The eIds that all of this leads to."""
        return _new_eids(self.first, self.parts)


_EIDS: list[tuple[Mapping[str, str], frozenset[str]]] = []


def _new_eids(first: Mapping[str, str], parts: Mapping[str, tuple[str, ...]]) -> frozenset[str]:
    """Kept for the renumbering that was asked for last."""
    if not _EIDS or _EIDS[0][0] is not first:
        _EIDS[:] = [(first, frozenset(first.values()).union(*parts.values()))]
    return _EIDS[0][1]
