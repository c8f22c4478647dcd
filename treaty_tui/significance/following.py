"""Changed words that belong to references: whether those followed their targets, were restyled, or go elsewhere."""

from collections.abc import Iterator, Mapping, Sequence

from treaty_tui.eid import spoken
from treaty_tui.language.words import bare, lowered
from treaty_tui.references.citations import scan
from treaty_tui.references.fates import covers, lands, leavers, strangers, turned, went
from treaty_tui.references.grammar import grammar_of
from treaty_tui.references.listed import DIVISIONS, TENTH, Citation
from treaty_tui.references.places import cited, filled, place, recounted
from treaty_tui.significance.context import Context
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import WEAK
from treaty_tui.significance.reasons import LONG, Cause, arrow, short
from treaty_tui.typed import Any, NamedTuple

_DIGITS = frozenset("0123456789")
_ROMAN = frozenset("IVX")
_NOUN = 24
"""Characters behind a reference in which a noun stands."""
_LETTERS = 5
"""Letters of a point's name at most."""

_AGAIN = "no longer repeated", "repeated"
"""What is said of a reference that went, or came, while the same is cited in the other wording, too."""

Span = tuple[int, int]


class Followed(NamedTuple):
    """What became of the references that a change touches."""

    significance: str
    causes: tuple[Cause, ...]
    only: bool
    """Nothing but references changed."""
    old: tuple[Span, ...]
    """Places of the references in the old wording."""
    new: tuple[Span, ...]
    pairs: tuple[tuple[Span, Span], ...]
    """Places of those that stand for one another, where more changed."""


class Follower:
    """Looks at the references of two wordings of one provision. They are read once, when first needed."""

    def __init__(self, texts: tuple[str, str], moves: "Moves", folder: Folder, context: Context) -> None:
        self.texts, self.eids, self.moves, self.folder = texts, (context.old_eid, context.new_eid), moves, folder
        self.language, self.own, self.plain = context.language, context.own, context.plain
        self.beside = context.beside
        self._citations: tuple[list[Citation], list[Citation]] | None = None
        self._led_to: dict[tuple[int, object], frozenset[str]] = {}

    def follow(self, old: Span, new: Span) -> Followed | None:
        """The references that touch a change, `old` and `new` being its places; None if there are none."""
        changed = f"{self.texts[0][old[0] : old[1]]} {self.texts[1][new[0] : new[1]]}"
        hopeless = not self._may_cite(changed) and not self._lettered(0, old) and not self._lettered(1, new)
        if hopeless and bool(self._unnumbered(0, old)) == bool(self._unnumbered(1, new)):
            return None
        cites = self.both()
        before, after = _touching(cites[0], *old), _touching(cites[1], *new)
        if not before and not after:
            return None
        if self.beside is not None and not (before and after):
            before, after = before or self._unnumbered(0, old), after or self._unnumbered(1, new)
        verdicts = [*self._verdicts(*_differing(before, after)), *self._of_others(before, after)]
        if [len(cite.paths) for cite in before] != [len(cite.paths) for cite in after] and before and after:
            before, after, verdicts = self._chained(before, after) or (before, after, verdicts)
        highest = "substantive" if any(s == "substantive" for s, _ in verdicts) else "consequential" if verdicts else "editorial"
        causes = tuple([cause for _, cause in verdicts if cause is not None])
        spans = _spans(before), _spans(after)
        only = self._outside(0, old, spans[0]) == self._outside(1, new, spans[1])
        told = causes or highest == "substantive"
        pairs = () if only else self._pairs(before, after)
        return Followed(highest if told else "editorial", causes, only, *spans, pairs)

    def _unnumbered(self, side: int, span: Span) -> list[Citation]:
        """The neighbours that a changed place names: "the preceding paragraph"."""
        beside = self.beside(*self.eids)[side] if self.beside is not None else ()
        if not beside:
            return []
        from treaty_tui.significance.unnumbered import citations

        return citations(self.texts[side], beside, *span, self.language)

    def _chained(
        self, before: list[Citation], after: list[Citation]
    ) -> tuple[list[Citation], list[Citation], list[tuple[str, Cause | None]]] | None:
        """The same with references in a row as one, if all of them followed: "article 5 or article 6", "articles 6 or 7"."""
        if self.language == "zh" or _same(before[0], after[0]) or any(cite.foreign for cite in (*before, *after)):
            return None
        from treaty_tui.significance.chains import chained

        grammar = grammar_of(self.language)
        sides = zip(self.texts, self.both(), (before, after), strict=True)
        old, new = (chained(text, cites, touched, grammar) for text, cites, touched in sides)
        if not (old and new):
            return None
        verdict = self._one(old[0], new[0])
        return (old, new, [verdict]) if verdict[0] == "consequential" else None

    def both(self) -> tuple[list[Citation], list[Citation]]:
        """The references of both wordings."""
        if self._citations is None:
            sides = zip(self.texts, self.own, strict=True)
            old, new = (scan(text, self.language, own, again=True, plain=self.plain) for text, own in sides)
            self._citations = old, new
        return self._citations

    def cites(self, hunk: Hunk) -> bool:
        """Whether a change stands behind a reference, and not before a figure: "article 4 [freely] within"."""
        behind = any(cite.end in (hunk.new_start, hunk.new_start - 1) for cite in self.both()[1])
        return behind and not self.texts[1][hunk.new_end :].lstrip()[:1].isdecimal()

    def inside(self, was: tuple[int, int], now: tuple[int, int]) -> bool:
        """Whether a change lies within a reference that names the same places as before: "article 6 (2)", "article 6, (2)"."""
        both = zip(self.both(), (was, now), strict=True)
        old, new = ([c for c in cited if c.start <= place[0] and place[1] < c.end] for cited, place in both)
        return (bool(old) and [(c.paths, c.ranges) for c in old] == [(c.paths, c.ranges) for c in new]) or self._restyled(
            was, now
        )

    def _restyled(self, was: Span, now: Span) -> bool:
        """Whether a change stands in two references or at their end, and the new one followed: "article 6 (paragraph 2)"."""
        old, new = (
            [c for c in cited if c.start <= at[0] and at[1] <= c.end] for cited, at in zip(self.both(), (was, now), strict=True)
        )
        if len(old) != 1 or len(new) != 1:
            return False
        if _same(old[0], new[0]):  # "paragraph (1)", not "article 6" with a comma behind it
            went, came = (text[slice(*place)].translate(_ROUND) for text, place in zip(self.texts, (was, now), strict=True))
            return went == came
        return self._heirs(old[0], new[0])

    def _may_cite(self, changed: str) -> bool:
        """Whether changed words can be part of a reference: they hold a number, a point, or the name of a cited kind."""
        if _numbered(changed) or self.language in ("zh", "ar"):
            return True
        words, grammar = changed.lower().split(), grammar_of(self.language)
        lettered = not self.plain or grammar.annex_stem in self.texts[0]
        if lettered and any(len(word) == 1 and word.isupper() for word in changed.split()):  # "Part A", which is Part B now
            return True
        if len(words) < 3 and not grammar.spans.isdisjoint(words):
            return True
        if not self.plain and not grammar.data.CITED_WORDS.keys().isdisjoint(words):
            return True
        return not grammar.tags.keys().isdisjoint(words) or not grammar.tails.isdisjoint(words)

    def _lettered(self, side: int, span: Span) -> bool:
        """Whether a place is a point's letters in brackets that stand: "(b)", in French and Spanish "b)", in Russian also «б»."""
        start, end = span
        return end - start <= _LETTERS and self.texts[side][end : end + 1] in (")", "»")

    def _outside(self, side: int, span: Span, cites: Sequence[Span]) -> list[str]:
        """Folded words of a change that stand in no reference."""
        start, end = span
        kept = []
        for first, last in cites:
            kept.append(self.texts[side][start : max(start, min(end, first))])
            start = max(start, min(end, last))
        kept.append(self.texts[side][start:end])
        words = self.folder.fold(" ".join(kept)).words
        if words and self.language in ("fr", "es"):
            from treaty_tui.significance.chains import uncontracted

            words = uncontracted(words, self.language)
        return words

    def _verdicts(self, before: list[Citation], after: list[Citation]) -> list[tuple[str, Cause | None]]:
        if len(before) == len(after):
            return [self._one(was, now) for was, now in zip(before, after, strict=True)]
        found: list[tuple[str, Cause | None]] = []
        lone: list[Citation] = []
        left = list(after)
        for was in before:
            heir = next((now for now in left if _same(was, now) or self._heirs(was, now)), None)
            if heir is None:
                lone.append(was)
            else:
                left.remove(heir)
                found += [] if _same(was, heir) else [self._one(was, heir)]
        return [*found, *self._loose(lone, 0, "deleted"), *self._loose(left, 1, "inserted")]

    def _pairs(self, before: list[Citation], after: list[Citation]) -> tuple[tuple[Span, Span], ...]:
        """Which reference stands for which, in order; not those beside them that came or went."""
        if len(before) == len(after):
            return tuple(zip(_spans(before), _spans(after), strict=True))
        found: list[tuple[Span, Span]] = []
        left, places = list(after), {_listed(now) for now in after}
        reached = frozenset().union(*[self._leads(1, now) for now in after])
        for was in before:
            if not was.ranges and _listed(was) not in places and reached.isdisjoint(self._leads(0, was)):
                continue  # the cheap answer
            at = next((n for n, now in enumerate(left) if _same(was, now) or self._heirs(was, now)), -1)
            if at >= 0:
                found.append(((was.start, was.end), (left[at].start, left[at].end)))
                left = left[at + 1 :]
        return tuple(found)

    def lone(self, piece: Hunk, followed: Followed) -> bool:
        """Whether all that a place holds is references that came or went, and small words that lead to them or join them."""
        sides = (piece[2:4], followed.old), (piece[4:6], followed.new)
        held = any(first < end and last > start for (start, end), cites in sides for first, last in cites)
        return held and self._small(piece, followed)

    def exchanged(self, hunk: Hunk, followed: Followed) -> bool:
        """Whether references stand where other words stood, or the reverse: "freely", "under article 2"."""
        if followed.old and followed.new:
            return False
        words = hunk._replace(new_end=hunk.new_start) if followed.new else hunk._replace(old_end=hunk.old_start)
        return not self._small(words, followed)

    def _small(self, piece: Hunk, followed: Followed) -> bool:
        small = self.folder.leading | self.folder.joining | self.folder.of | WEAK
        sides = (piece[2:4], followed.old), (piece[4:6], followed.new)
        return all(small.issuperset(self._outside(side, span, cites)) for side, (span, cites) in enumerate(sides))

    def _of_others(self, before: list[Citation], after: list[Citation]) -> Iterator[tuple[str, Cause]]:
        """References that are of "this" section now and were of "this" article; an instrument may only have got another name."""
        for was, now in zip(before, after, strict=False) if len(before) == len(after) else ():
            if was.here != now.here and was.here and now.here and not self.folder.cited.isdisjoint((was.here, now.here)):
                texts = _words(self.texts[0], was), _words(self.texts[1], now)
                yield "substantive", Cause("reference", "reference changed: {}", arrow(*texts))

    def _heirs(self, was: Citation, now: Citation) -> bool:
        """Whether a reference followed its target, where others beside it came or went."""
        if was.foreign or now.foreign:
            return False
        if not (was.ranges or now.ranges or self._leads(1, now) <= self._leads(0, was)):
            return False  # the cheap answer: a paragraph of 50,000 words holds hundreds of references
        return self._one(was, now)[0] == "consequential"

    def _leads(self, side: int, cite: Citation) -> frozenset[str]:
        """Where in the new draft a reference of the old or of the new wording leads, without its ranges."""
        found = self._led_to.get((side, cite.paths))
        if found is None:
            eids = cited(cite, self.eids[side], self.moves.new if side else self.moves.first)
            now = eids if side else [new for old in eids for new in went(old, self.moves)]
            found = self._led_to[side, cite.paths] = frozenset(now)
        return found

    def _loose(self, cites: list[Citation], side: int, did: str) -> Iterator[tuple[str, Cause | None]]:
        if cites:
            here, there = ([(cite.paths, cite.ranges) for cite in found] for found in (self.both()[side], self.both()[1 - side]))
        for cite in cites:
            place = cite.paths, cite.ranges
            stands = here.count(place) == there.count(place)  # the change only touches it
            words = short(_words(self.texts[side], cite), LONG)
            said = did if stands or not self._cited_still(cite, side) else _AGAIN[side]
            yield "substantive", None if stands else Cause("reference", f"reference {said}: {{}}", words)

    def _cited_still(self, cite: Citation, side: int) -> bool:
        """Whether the other wording cites what a reference names, too, so that it was said once less, or once more."""
        owner = self.folder.fold(cite.foreign).words
        return any(
            (_listed(cite) == _listed(other) and owner == self.folder.fold(other.foreign).words)
            or (self._heirs(other, cite) if side else self._heirs(cite, other))
            for other in self.both()[1 - side]
        )

    def _one(self, was: Citation, now: Citation) -> tuple[str, Cause | None]:
        """A reference and its successor: same place, followed its target, or names another."""
        if was.foreign or now.foreign:
            texts = _words(self.texts[0], was), _words(self.texts[1], now)
            owner = [self.folder.fold(cite.foreign).words for cite in (was, now)]
            same = (was.paths, was.ranges) == (now.paths, now.ranges) and owner[0] == owner[1]
            return ("editorial", None) if same else ("substantive", Cause("reference", "reference changed: {}", arrow(*texts)))
        joints = self._joints(0, was), self._joints(1, now)
        if all(joints) and joints[0] != joints[1]:
            return "substantive", Cause("conjunction", "{}", arrow(", ".join(sorted(joints[0])), ", ".join(sorted(joints[1]))))
        before = cited(was, self.eids[0], self.moves.first)
        after = cited(now, self.eids[1], self.moves.new)
        if (before == after and was.ranges == now.ranges) or _filled_in(was, now):
            said = arrow(_words(self.texts[0], was), _words(self.texts[1], now))
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
        words = _words(self.texts[side], cite)
        return {hit.name for hit in self.folder.law.hits(words, lowered(words)) if hit.kind == "conjunction"}

    def _counts(self, side: int, cite: Citation) -> bool:
        """Whether the last number of a reference counts what stands behind it: "article 4, 5 vessels"."""
        if len(cite.paths) < 2 or cite.ranges:
            return False
        words = _words(self.texts[side], cite)
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


_ROUND = str.maketrans("", "", "()（）")


def _numbered(text: str) -> bool:
    """Whether a text holds figures, a parenthesis or a Roman number."""
    if "(" in text or not (_DIGITS.isdisjoint(text) if text.isascii() else not any(map(str.isdecimal, text))):
        return True
    return not _ROMAN.isdisjoint(text) and any(map(_ROMAN.issuperset, bare(text)))


def _touching(cites: list[Citation], start: int, end: int) -> list[Citation]:
    """References in a place or next to it, with at most a space between."""
    return [cite for cite in cites if cite.start <= end + 1 and cite.end >= start - 1]


def _differing(before: list[Citation], after: list[Citation]) -> tuple[list[Citation], list[Citation]]:
    """Both without the references that name the same places on both sides, at the start and at the end."""
    start = 0
    while start < min(len(before), len(after)) and _same(before[start], after[start]):
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and _same(before[-1 - end], after[-1 - end]):
        end += 1
    return before[start : len(before) - end], after[start : len(after) - end]


def _filled_in(was: Citation, now: Citation) -> bool:
    """Whether "Article X", whose number was still to come, has one in figures now, or the reverse."""
    heads = [path[0] for path in (*was.paths, *now.paths)]
    return TENTH in heads and any(number.isdecimal() for _, number in heads)


def _annexes(cite: Citation) -> list[str]:
    """Annexes in which a reference names something."""
    return [path[0][1] for path in cite.paths if path[0][0] == "annex" and len(path) > 1]


def _listed(cite: Citation) -> tuple[object, ...]:
    return cite.paths, cite.ranges


def _same(was: Citation, now: Citation) -> bool:
    return _listed(was) == _listed(now) and not was.foreign and not now.foreign


def _spans(cites: list[Citation]) -> tuple[Span, ...]:
    return tuple([(cite.start, cite.end) for cite in cites])


_LEADING = frozenset(
    ("on", "for", "against", "of", "sur", "pour", "contre", "sobre", "para", "contra", "о", "об", "по", "против")
)
"""Words that begin the name of an instrument behind what it is, or go on with the sentence."""


def _words(text: str, cite: Citation) -> str:
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
