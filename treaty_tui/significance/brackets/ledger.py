"""The life of each bracket through a sequence of drafts: opened, kept, changed, and at last lifted, struck or turned into text.

`lifted`: its words stand and the signs are gone. `struck`: the words are gone too. `turned`: other words stand in its place,
and in no other's; a mark that words are agreed turns into none.
`joined`: its words stand in its neighbour's bracket. `mended`: a sign without another half that is gone, or has got one.
What became of a bracket is read from the same redline as the reasons of its row.
"""

from collections.abc import Collection, Sequence
from functools import cached_property

from treaty_tui.diff import diff
from treaty_tui.diff.moved import MovedPhrase
from treaty_tui.model import Draft, Lineage
from treaty_tui.significance.brackets.fates import WANDERS, Fate, Fates
from treaty_tui.significance.brackets.found import Bracket, Spanned, find, offsets, spanned
from treaty_tui.significance.brackets.signs import plain
from treaty_tui.significance.hunks import hunks
from treaty_tui.significance.law.lexicon import law_of
from treaty_tui.significance.moving import phrases as phrases_of
from treaty_tui.typed import NamedTuple


class State(NamedTuple):
    """A bracket as it stands in one draft."""

    draft: str
    bracket: Bracket
    status: str
    """opened, kept or changed."""


class Entry(NamedTuple):
    """One bracket's line in the ledger."""

    status: str
    """In the last draft: opened, kept or changed; or how it ended: lifted, struck or turned."""
    age: int
    """Drafts in which it stood."""
    eid: str
    """Where it stands, or stood last."""
    kind: str
    text: str
    sponsor: str
    depth: int
    opened: str
    """Id of the draft that brought it."""
    ended: str
    """Id of the draft in which it no longer stands, or empty."""
    became: str
    """EId of what became of its provision where it ended, or empty."""
    states: tuple[State, ...]


class _Life:
    """An entry while it is followed."""

    def __init__(self, states: list[State]) -> None:
        self.states = states
        self.fate = self.ended = self.became = ""

    def entry(self) -> Entry:
        """The line as it stands at the end."""
        last = self.states[-1].bracket
        status = self.fate or self.states[-1].status
        facts = (last.eid, last.kind, last.text, last.sponsor, last.depth)
        return Entry(status, len(self.states), *facts, self.states[0].draft, self.ended, self.became, tuple(self.states))


def ledger(drafts: Sequence[Draft], lineages: Sequence[Lineage], lifted: Collection[tuple[str, int]] = ()) -> tuple[Entry, ...]:
    """Every bracket that stood in any of the drafts, those of the last draft first, in reading order; then the ended ones.

    `lineages[i]` leads from `drafts[i]` to `drafts[i + 1]`. `lifted`: by eId and place of their signs, brackets of the last draft
    but one of which more is known than their rows tell.
    """
    living: dict[int, _Life] = {}
    ended: list[_Life] = []
    before: tuple[Bracket, ...] = ()
    for number, draft in enumerate(drafts):
        now = find(draft)
        step = _Step((drafts[number - 1], draft), (before, now), lineages[number - 1]) if number else None
        partners = step.partners() if step else {}
        lives: dict[int, _Life] = {}
        for index, bracket in enumerate(now):
            was = partners.get(index)
            if was is None:
                lives[index] = _Life([State(draft.id, bracket, "opened")])
                continue
            status = "kept" if _words(before[was]) == _words(bracket) and before[was].kind == bracket.kind else "changed"
            lives[index] = living.pop(was)
            lives[index].states.append(State(draft.id, bracket, status))
        for was, life in living.items():
            if step:
                life.ended, (life.fate, life.became) = draft.id, step.end(before[was])
                if number == len(drafts) - 1 and _first(before[was]) in lifted:
                    life.fate = "lifted"
        ended += living.values()
        before, living = now, lives
    return tuple(life.entry() for life in [*living.values(), *ended])


def _first(bracket: Bracket) -> tuple[str, int]:
    """EId and place of a bracket's first sign."""
    return (bracket.eid, bracket.start) if bracket.start >= 0 else (bracket.end_eid, bracket.end - 1)


def _words(bracket: Bracket) -> str:
    return plain(bracket.text)


class _Rows:
    """The provisions of one draft in the rows of a lineage, and what stands where in their words."""

    def __init__(self, draft: Draft, brackets: Sequence[Bracket], rows: Sequence[Sequence[int]]) -> None:
        self._draft, self._brackets = draft, brackets
        self._words = [provision.words for provision in draft.provisions]
        self.rows = rows
        self.of: dict[int, tuple[int, int]] = {}
        """By provision its row, and where in the words of that its own begin."""
        for row, indices in enumerate(rows):
            start = 0
            for index in indices:
                self.of[index] = row, start
                start += len(self._words[index]) + 1
        self.lone: dict[int, list[int]] = {}
        self.at: dict[tuple[int, int], int] = {}
        """By row and place of a sign the number of its bracket."""
        for number, bracket in enumerate(brackets):
            for place in self.signs(bracket):
                self.at[place] = number
            if not bracket.balanced:
                index = draft.by_eid[bracket.eid]
                self.lone.setdefault(index, []).append(max(bracket.start, bracket.end - 1))

    def text(self, row: int) -> str:
        """The words of a row."""
        return "\n".join([self._words[index] for index in self.rows[row]])

    def signs(self, bracket: Bracket) -> list[tuple[int, int]]:
        """Row and place of a bracket's signs, the opening one first."""
        ends = ((bracket.eid, bracket.start), (bracket.end_eid, bracket.end - 1))
        found = [(self.of.get(self._draft.by_eid[eid]), at) for eid, at in ends if at >= 0]
        return [(place[0], place[1] + at) for place, at in found if place is not None]

    def around(self, row: int) -> int:
        """How many brackets stand round a row and other provisions."""
        spanned = self._spanned
        return min([spanned[index].around if index in spanned else 0 for index in self.rows[row]], default=0)

    @cached_property
    def _spanned(self) -> dict[int, Spanned]:
        return spanned(self._draft)

    def halves(self, row: int) -> list[int]:
        """Where signs without another half stand in a row."""
        return offsets(self.lone, self._words, self.rows[row])


def _follow(
    fates: Fates,
    found: tuple[dict[int, Fate], dict[int, Fate]],
    segments: Sequence[tuple[str, str]],
    phrases: Sequence[MovedPhrase],
    language: str,
) -> None:
    """Read what became of the brackets of clauses that moved from these compared with themselves, as their row tells it."""
    from treaty_tui.significance.clauses import moved  # in few rows

    texts = fates.old.text, fates.new.text
    for clause in moved(texts, hunks(segments), segments, phrases, law_of(language)):
        was, now = texts[0][slice(*clause.old)], texts[1][slice(*clause.new)]
        inner = Fates(was, now, hunks(diff(was, now, language)), language)
        first, start = clause.old[0], clause.new[0]
        fates.old.standing.update({at + first: to + start for at, to in inner.old.standing.items()})
        fates.new.standing.update({at + start: to + first for at, to in inner.new.standing.items()})
        for each, mine, theirs, known in ((inner.before, first, start, found[0]), (inner.after, start, first, found[1])):
            for fate in each:
                at = fate._replace(
                    start=fate.start + mine, end=fate.end + mine, stands=fate.stands + theirs if fate.stands >= 0 else -1
                )
                known[at.start] = known[at.end] = at


_ENDED = ("lifted", "struck", "unpaired")
"""What became of a bracket that is none any more, or was none before."""


class _Step:
    """Two drafts that follow each other, and what became of the brackets of the first one."""

    def __init__(
        self, drafts: tuple[Draft, Draft], brackets: tuple[Sequence[Bracket], Sequence[Bracket]], lineage: Lineage
    ) -> None:
        self._drafts, self._brackets, self._lineage = drafts, brackets, lineage
        self._old = _Rows(drafts[0], brackets[0], [pair.old for pair in lineage.pairs])
        self._new = _Rows(drafts[1], brackets[1], [pair.new for pair in lineage.pairs])
        self._fates: dict[int, tuple[Fates, dict[int, Fate], dict[int, Fate]]] = {}

    def _row(self, row: int) -> tuple[Fates, dict[int, Fate], dict[int, Fate]]:
        """The fates of a row's brackets in both wordings, also by the place of each sign."""
        if row not in self._fates:
            old, new, language = self._old.text(row), self._new.text(row), self._drafts[1].language
            segments = diff(old, new, language) if old != new else []
            rows = self._old, self._new
            fates = Fates(
                *(old, new, hunks(segments), language),
                lambda: (rows[0].halves(row), rows[1].halves(row)),
                lambda: (rows[0].around(row), rows[1].around(row)),
            )
            before, after = (
                {at: fate for fate in each for at in (fate.start, fate.end) if at >= 0} for each in (fates.before, fates.after)
            )
            if before and (phrases := phrases_of(segments)):
                _follow(fates, (before, after), segments, phrases, language)
            self._fates[row] = fates, before, after
        return self._fates[row]

    def partners(self) -> dict[int, int]:
        """New bracket to the old one that it continues, by index: whose sign it has, else a long one with its words anywhere."""
        before, now = self._brackets
        found: dict[int, int] = {}
        taken: set[int] = set()
        for number, bracket in enumerate(now):
            signs = self._new.signs(bracket)
            if signs and self._row(signs[0][0])[2][signs[0][1]].fate in _ENDED:
                continue
            was = next((was for place in signs if (was := self._continued(*place)) >= 0 and was not in taken), -1)
            if was >= 0:
                found[number] = was
                taken.add(was)
        lost: dict[str, list[int]] = {}
        for was, bracket in enumerate(before):
            words = _words(bracket)
            if was not in taken and words.count(" ") >= WANDERS - 1 and self._fate(bracket) == "struck":
                lost.setdefault(words, []).append(was)
        for number, bracket in enumerate(now):
            if number not in found and lost.get(words := _words(bracket)):
                found[number] = lost[words].pop(0)
        return found

    def _continued(self, row: int, at: int) -> int:
        """The old bracket whose sign, or whose words, a sign of the new draft has; -1 if it is new."""
        fates, before, after = self._row(row)
        stands = after[at].stands if after[at].fate == "shifted" else fates.new.standing.get(at, -1)
        was = self._old.at.get((row, stands), -1) if stands >= 0 and before[stands].fate not in _ENDED else -1
        return was if was >= 0 and self._fate(self._brackets[0][was]) not in _ENDED else -1

    def _fate(self, bracket: Bracket) -> str:
        """What its row tells of a bracket; where its signs stand in two, what that of the first one does."""
        return next((self._row(row)[1][at].fate for row, at in self._old.signs(bracket)), "struck")

    def end(self, bracket: Bracket) -> tuple[str, str]:
        """How a bracket ended, and the eId of what became of its provision there."""
        signs = self._old.signs(bracket)
        became = [index for row, _ in signs[:1] for index in self._new.rows[row][:1]]
        fate = self._fate(bracket)
        if fate == "carried" or (fate == "moved" and bracket.balanced):
            fate = "joined"  # one that another one continues stands round its words
        if fate not in ("lifted", "joined", "struck"):
            fate = "mended" if not bracket.balanced or fate == "mended" else "struck"
        if fate == "struck" and bracket.kind != "status" and signs and self._replaced(signs):
            fate = "turned"
        return fate, self._drafts[1].provisions[became[0]].eid if became else ""

    def _replaced(self, signs: Sequence[tuple[int, int]]) -> bool:
        """Whether other words stand where a bracket went."""
        row, start = signs[0]
        end = signs[-1][1] if signs[-1][0] == row else len(self._old.text(row))
        return self._row(row)[0].came(start, end)
