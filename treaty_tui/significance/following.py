"""Changed words that belong to references: whether those followed their targets, were restyled, or go elsewhere."""

from collections.abc import Iterator, Sequence

from treaty_tui.language.words import bare
from treaty_tui.references.citations import scan
from treaty_tui.references.grammar import grammar_of
from treaty_tui.references.listed import Citation
from treaty_tui.significance.context import Context
from treaty_tui.significance.form.folding import Folder
from treaty_tui.significance.heirs import Heirs, Moves, same, target, words_of
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law.lexicon import WEAK
from treaty_tui.significance.reasons import LONG, Cause, arrow, short
from treaty_tui.typed import NamedTuple

_DIGITS = frozenset("0123456789")
_ROMAN = frozenset("IVX")
_LETTERS = 5
"""Letters of a point's name at most, ..."""
_SEVERAL, _NOUN = 12, 30
"""... those of several, and the characters before them in which their noun stands."""

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

    def __init__(self, texts: tuple[str, str], moves: Moves, folder: Folder, context: Context) -> None:
        self.texts, self.eids, self.folder = texts, (context.old_eid, context.new_eid), folder
        self.heirs = Heirs(texts, self.eids, moves, folder, context.sole)
        self.language, self.own, self.plain = context.language, context.own, context.plain
        self.beside = context.beside
        self._citations: tuple[list[Citation], list[Citation]] | None = None

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
        if self.language == "zh" or same(before[0], after[0]) or any(cite.foreign for cite in (*before, *after)):
            return None
        from treaty_tui.significance.chains import chained

        grammar = grammar_of(self.language)
        sides = zip(self.texts, self.both(), (before, after), strict=True)
        old, new = (chained(text, cites, touched, grammar) for text, cites, touched in sides)
        if not (old and new):
            return None
        verdict = self.heirs.verdict(old[0], new[0])
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
        if same(old[0], new[0]):  # "paragraph (1)", not "article 6" with a comma behind it
            went, came = (text[slice(*place)].translate(_ROUND) for text, place in zip(self.texts, (was, now), strict=True))
            return went == came
        return self.heirs.follows(old[0], new[0])

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
        """Whether a place is a point's letters in brackets that stand: "(b)", in French and Spanish "b)", in Russian also «б».

        So are letters without brackets behind a short noun: "lit. a and b".
        """
        (start, end), text = span, self.texts[side]
        if end - start <= _LETTERS and text[end : end + 1] in (")", "»"):
            return True
        if end - start > _SEVERAL or not any(len(word) == 1 for word in bare(text[start:end])):
            return False
        return any(map(text[max(0, start - _NOUN) : start].lower().__contains__, grammar_of(self.language).short))

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
            return [self.heirs.verdict(was, now) for was, now in zip(before, after, strict=True)]
        found: list[tuple[str, Cause | None]] = []
        lone: list[Citation] = []
        left = list(after)
        for was in before:
            heir = next((now for now in left if same(was, now) or self.heirs.follows(was, now)), None)
            if heir is None:
                lone.append(was)
            else:
                left.remove(heir)
                found += [] if same(was, heir) else [self.heirs.verdict(was, heir)]
        return [*found, *self._loose(lone, 0, "deleted"), *self._loose(left, 1, "inserted")]

    def _pairs(self, before: list[Citation], after: list[Citation]) -> tuple[tuple[Span, Span], ...]:
        """Which reference stands for which, in order; not those beside them that came or went."""
        if len(before) == len(after):
            return tuple(zip(_spans(before), _spans(after), strict=True))
        found: list[tuple[Span, Span]] = []
        left, places = list(after), {target(now) for now in after}
        reached = frozenset().union(*[self.heirs.leads(1, now) for now in after])
        for was in before:
            if not was.ranges and target(was) not in places and reached.isdisjoint(self.heirs.leads(0, was)):
                continue  # the cheap answer
            at = next((n for n, now in enumerate(left) if same(was, now) or self.heirs.follows(was, now)), -1)
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
                texts = words_of(self.texts[0], was), words_of(self.texts[1], now)
                yield "substantive", Cause("reference", "reference changed: {}", arrow(*texts))

    def _loose(self, cites: list[Citation], side: int, did: str) -> Iterator[tuple[str, Cause | None]]:
        if cites:
            here, there = ([(cite.paths, cite.ranges) for cite in found] for found in (self.both()[side], self.both()[1 - side]))
        for cite in cites:
            place = cite.paths, cite.ranges
            stands = here.count(place) == there.count(place)  # the change only touches it
            words = short(words_of(self.texts[side], cite), LONG)
            said = did if stands or not self._cited_still(cite, side) else _AGAIN[side]
            yield "substantive", None if stands else Cause("reference", f"reference {said}: {{}}", words)

    def _cited_still(self, cite: Citation, side: int) -> bool:
        """Whether the other wording cites what a reference names, too, so that it was said once less, or once more."""
        owner = self.folder.fold(cite.foreign).words
        return any(
            (target(cite) == target(other) and owner == self.folder.fold(other.foreign).words)
            or (self.heirs.follows(other, cite) if side else self.heirs.follows(cite, other))
            for other in self.both()[1 - side]
        )


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
    while start < min(len(before), len(after)) and same(before[start], after[start]):
        start += 1
    end = 0
    while end < min(len(before), len(after)) - start and same(before[-1 - end], after[-1 - end]):
        end += 1
    return before[start : len(before) - end], after[start : len(after) - end]


def _spans(cites: list[Citation]) -> tuple[Span, ...]:
    return tuple([(cite.start, cite.end) for cite in cites])
