"""Weigh a redline: every segment editorial, consequential or substantive, and why. The rules stand in the package's docstring."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import NamedTuple

from treaty_tui.model import Flag, Segment
from treaty_tui.significance import invisible
from treaty_tui.significance.citations import Citation, scan
from treaty_tui.significance.folding import Folded, Folder
from treaty_tui.significance.grammar import grammar_of
from treaty_tui.significance.hunks import Hunk, grown, hunks
from treaty_tui.significance.law import Hit, Law, law_of, lowered, pieces
from treaty_tui.significance.places import cited
from treaty_tui.significance.punctuation import unchanged
from treaty_tui.significance.reasons import flags as law_flags
from treaty_tui.significance.references import lands, shown

SCALE = ("none", "editorial", "consequential", "substantive")
"""Significance from least to most."""

_NUMBERED = re.compile(r"[\d(]|\b[IVX]+\b")
_WINDOW = 48
"""Characters on either side of a change in which a phrase of law that it cuts into is looked for."""


class Context(NamedTuple):
    """What a redline alone does not tell."""

    language: str = "en"
    renumbering: Mapping[str, str] = {}
    """Old eId to new eId, for all that has a counterpart."""
    substitutions: tuple[tuple[str, str], ...] = ()
    """Systematic replacements: old phrase, new phrase, as `replacements.find` gives them."""
    old_eid: str = ""
    new_eid: str = ""
    change: str = "changed"
    moved: bool = False
    renumbered: bool = False


class Weighed(NamedTuple):
    """A row's segments with their significance, the row's own, and its flags, each said once."""

    segments: tuple[Segment, ...]
    significance: str
    flags: tuple[Flag, ...]


class Verdict(NamedTuple):
    """The significance of one changed place."""

    significance: str
    flags: tuple[Flag, ...] = ()


EDITORIAL = Verdict("editorial")


class Pair(NamedTuple):
    """A systematic replacement in folded words; `words` are those that only one side has."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    words: frozenset[str]
    shown: tuple[str, str]


def weigh(old: str, new: str, segments: Sequence[tuple[str, str]], context: Context) -> Weighed:
    """Each segment with its significance; "=" is always `none`. `segments` must rebuild `old` and `new`."""
    marked = [Segment(op, text) for op, text in segments]
    highest = floor(context.change, context.moved, context.renumbered)
    places = hunks(segments)
    if not places:
        return Weighed(tuple(marked), highest, ())
    row = _Row(old, new, context)
    found: dict[Flag, None] = {}
    for hunk in places:
        verdict = row.verdict(hunk)
        found |= dict.fromkeys(verdict.flags)
        highest = max(highest, verdict.significance, key=SCALE.index)
        for index in range(hunk.first, hunk.last):
            if marked[index].op != "=":
                marked[index] = marked[index]._replace(significance=verdict.significance)
    return Weighed(tuple(marked), highest, tuple(found))


def floor(change: str, moved: bool, renumbered: bool) -> str:
    """The least significance of a row: what only moved, was renumbered, split or merged is consequential."""
    if change in ("inserted", "deleted"):
        return "substantive"
    return "consequential" if moved or renumbered or change in ("split", "merged") else "none"


class _Row:
    """One pair of wordings while it is weighed."""

    def __init__(self, old: str, new: str, context: Context) -> None:
        self.old, self.new, self.context = old, new, context
        self.law = law_of(context.language)
        self.folder = folder_of(context.language)
        self._lower: tuple[str, str] | None = None
        self._citations: tuple[list[Citation], list[Citation]] | None = None

    @property
    def lower(self) -> tuple[str, str]:
        """Both wordings as `Law.hits` reads them."""
        if self._lower is None:
            latin = self.context.language != "ru"
            old, new = (lowered(invisible.skeleton(text) if latin else text) for text in (self.old, self.new))
            self._lower = old, new
        return self._lower

    def verdict(self, hunk: Hunk) -> Verdict:
        """Significance and reasons of one changed place."""
        was, now = self.old[hunk.old_start : hunk.old_end], self.new[hunk.new_start : hunk.new_end]
        unseen = tuple(Flag("invisible", reason) for reason in invisible.changes(was, now))
        verdict = self._brackets(hunk, was, now) or self._worded(hunk)
        if unseen and invisible.deceptive(was, now):
            verdict = verdict._replace(significance="substantive")
        return verdict._replace(flags=unseen + verdict.flags) if unseen else verdict

    def _brackets(self, hunk: Hunk, was: str, now: str) -> Verdict | None:
        """A square bracket that comes or goes is the state of the negotiation: substantive, whatever the words."""
        if "[" not in was + now and "]" not in was + now:
            return None
        before, after = bracket_marks(was), bracket_marks(now)
        if before == after:
            return None
        told = "opened" if len(after) > len(before) else "lifted" if len(after) < len(before) else "changed"
        reason = Flag("brackets", f"bracket {told}: {_short(now if told == 'opened' else was)}")
        return Verdict("substantive", (reason, *self._law(hunk)))

    def _worded(self, hunk: Hunk) -> Verdict:
        places = grown(self.old, self.new, hunk)
        was, now = self.old[places[0] : places[1]], self.new[places[2] : places[3]]
        if _apart(was, now):
            return self._reworded(hunk, None)
        if not (was.isspace() or not was) or not (now.isspace() or not now):
            before, after = self.folder.fold(was), self.folder.fold(now)
            if before.words == after.words:
                return self._punctuated(places, before, after, was, now)
            if "".join(before.words) == "".join(after.words):
                return self._spaced(hunk, before, after)
            return self._reworded(hunk, (before, after))
        return EDITORIAL

    def _punctuated(self, places: tuple[int, int, int, int], before: Folded, after: Folded, was: str, now: str) -> Verdict:
        if not self.folder.same_vowels(was, now):
            return Verdict("substantive")
        if before.marks == after.marks:
            return EDITORIAL
        reason = unchanged(self.folder, self.old[: places[0]], before, after, self.old[places[1] :])
        return Verdict("substantive", (Flag("punctuation", reason),)) if reason else EDITORIAL

    def _spaced(self, hunk: Hunk, before: Folded, after: Folded) -> Verdict:
        """The same letters cut into words elsewhere: `web site`, `website`. Not where that makes another word of law."""
        told = self._law(hunk)
        same = "".join(before.marks).strip("-") == "".join(after.marks).strip("-")
        return EDITORIAL if same and not told else Verdict("substantive", tuple(told))

    def _reworded(self, hunk: Hunk, folded: tuple[Folded, Folded] | None) -> Verdict:
        followed = self._references(hunk)
        if followed is not None and followed.significance != "substantive":
            return followed
        replaced = self._replaced(hunk, folded) if self.context.substitutions else ()
        told = self._law(hunk) if followed is None else [flag for flag in self._law(hunk) if flag.kind != "figure"]
        if replaced and not any(flag.kind not in ("actor", "conjunction") for flag in told):
            return Verdict("consequential", (*replaced, *told))
        return Verdict("substantive", (*(followed.flags if followed else ()), *replaced, *told))

    def _law(self, hunk: Hunk) -> list[Flag]:
        """Flags for the words of law that the change touches, or cuts into, on either side."""
        old, new = self.lower
        was, now = old[hunk.old_start : hunk.old_end], new[hunk.new_start : hunk.new_end]
        words = [word for word in pieces(was) + pieces(now) if word[0].isalnum() or word == "%"]
        if not self._triggers(words):
            return []
        sides = [(hunk.old_start, hunk.old_end), (hunk.new_start, hunk.new_end)]
        reach = 12 + max(self.law.reach.get(word, 0) for word in words)
        near = [_hits(self.law, self.old, old, *sides[0], reach), _hits(self.law, self.new, new, *sides[1], reach)]
        overhang = [_overhang(_touched(hits, *side), *side) for hits, side in zip(near, sides, strict=True)]
        left, right = (max(one, other) for one, other in zip(*overhang, strict=True))
        before, after = (_touched(hits, start - left, end + right) for hits, (start, end) in zip(near, sides, strict=True))
        return law_flags(before, after, len(words))

    def _triggers(self, words: list[str]) -> bool:
        law = self.law
        if not law.strong.isdisjoint(words) or any(word[0].isdigit() or "-" in word for word in words):
            return True
        if law.endings or law.prefixes:
            return True
        return bool(words) and law.triggers.issuperset(words)

    def _replaced(self, hunk: Hunk, folded: tuple[Folded, Folded] | None) -> tuple[Flag, ...]:
        """The flag of the systematic replacement that explains the whole change, if one does."""
        first, last, new_first, new_last = grown(self.old, self.new, hunk)
        before, after = folded or (self.folder.fold(self.old[first:last]), self.folder.fold(self.new[new_first:new_last]))
        changed = {*before.words, *after.words}
        for pair in folded_pairs(self.context.language, self.context.substitutions):
            if changed.isdisjoint(pair.words):
                continue
            near = len(pair.old) - 1
            left = self.folder.fold(self.old[max(0, first - _WINDOW) : first]).words[-near:] if near else []
            right = self.folder.fold(self.old[last : last + _WINDOW]).words[:near]
            if _substitute(left + before.words + right, pair.old, pair.new) == left + after.words + right:
                return (Flag("term", f"systematic replacement: '{pair.shown[0]}' → '{pair.shown[1]}'"),)
        return ()

    def _references(self, hunk: Hunk) -> Verdict | None:
        """Where all changed words belong to references: whether those followed their targets. None where other words changed."""
        changed = self.old[hunk.old_start : hunk.old_end] + " " + self.new[hunk.new_start : hunk.new_end]
        if not may_cite(changed, self.context.language):
            return None
        old_cites, new_cites = self._cites()
        before = [c for c in old_cites if c.start <= hunk.old_end and c.end >= hunk.old_start]
        after = [c for c in new_cites if c.start <= hunk.new_end and c.end >= hunk.new_start]
        if (not before and not after) or not self._only_in(before, after, hunk):
            return None
        if len(before) != len(after):
            more, did = (after, "inserted") if len(after) > len(before) else (before, "deleted")
            text = self.new if did == "inserted" else self.old
            told = (Flag("reference", f"reference {did}: {text[c.start : c.end]}") for c in more)
            return Verdict("substantive", tuple(told))
        verdicts = [self._followed(was, now) for was, now in zip(before, after, strict=True)]
        highest = max((verdict.significance for verdict in verdicts), key=SCALE.index)
        return Verdict(highest, tuple(flag for verdict in verdicts for flag in verdict.flags))

    def _cites(self) -> tuple[list[Citation], list[Citation]]:
        if self._citations is None:
            self._citations = scan(self.old, self.context.language), scan(self.new, self.context.language)
        return self._citations

    def _only_in(self, before: list[Citation], after: list[Citation], hunk: Hunk) -> bool:
        """Whether nothing but white space and commas changed outside of the references."""
        rest = _outside(self.old, hunk.old_start, hunk.old_end, before), _outside(self.new, hunk.new_start, hunk.new_end, after)
        return self.folder.fold(rest[0]).words == self.folder.fold(rest[1]).words

    def _followed(self, was: Citation, now: Citation) -> Verdict:
        """One reference and its successor: same place, followed its target, or names another."""
        if was.foreign or now.foreign:
            texts = self.old[was.start : was.end], self.new[now.start : now.end]
            same = was.paths == now.paths and self.folder.fold(texts[0]).words == self.folder.fold(texts[1]).words
            return EDITORIAL if same else Verdict("substantive", (Flag("reference", f"{texts[0]} became {texts[1]}"),))
        moves = self.context.renumbering
        before = cited(was, self.context.old_eid, moves)
        after = cited(now, self.context.new_eid, new_eids(moves))
        if was.paths == now.paths and was.ranges == now.ranges and was.here == now.here:
            return EDITORIAL
        if was.ranges == now.ranges and lands(before, after, _Moves(moves)):
            return Verdict("consequential", (Flag("reference", f"reference followed {shown(before)} → {shown(after)}"),))
        if before == after and was.ranges == now.ranges and not moves:
            return EDITORIAL
        return Verdict("substantive", (Flag("reference", f"reference changed from {shown(before)} to {shown(after)}"),))


class _Moves(Mapping[str, tuple[str, ...]]):
    """The lineage's renumbering as `references.lands` reads it."""

    def __init__(self, moves: Mapping[str, str]) -> None:
        self.moves = moves

    def __getitem__(self, eid: str) -> tuple[str, ...]:
        return (self.moves[eid],)

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(self.moves)

    def __len__(self) -> int:
        return len(self.moves)


def _apart(was: str, now: str) -> bool:
    """A quick no: two wordings that begin with different letters cannot be one wording in two spellings."""
    first, second = was.strip()[:1], now.strip()[:1]
    if not first.isascii() or not second.isascii():
        return False
    if not first or not second:
        return (first or second).isalpha()
    return first.isalpha() and second.isalpha() and first.lower() != second.lower()


def may_cite(changed: str, language: str) -> bool:
    """Whether changed words can be part of a reference: they hold a number, a point, or the name of a cited kind."""
    if _NUMBERED.search(changed) or language in ("zh", "ar"):
        return True
    return not grammar_of(language).tags.keys().isdisjoint(changed.lower().split())


def _outside(text: str, start: int, end: int, cites: list[Citation]) -> str:
    kept = []
    for cite in cites:
        kept.append(text[start : max(start, cite.start)])
        start = max(start, min(end, cite.end))
    kept.append(text[start:end])
    return " ".join(kept)


def _hits(law: Law, text: str, lower: str, start: int, end: int, reach: int) -> list[Hit]:
    """Words of law in `text[start:end]` and within `reach` characters around it, so that phrases cut by its edges are whole."""
    first = max(0, start - reach)
    while first > 0 and not text[first - 1].isspace() and start - first < 2 * reach:
        first -= 1
    return law.hits(text, lower, first, min(len(text), end + reach))


def _touched(hits: list[Hit], start: int, end: int) -> list[Hit]:
    """Those in `start:end` or cut by its edges; where it is empty, those that it stands inside of."""
    return [hit for hit in hits if (hit.start < end and hit.end > start) or (start == end and hit.start < start < hit.end)]


def _overhang(hits: list[Hit], start: int, end: int) -> tuple[int, int]:
    """How far the first and the last of the touched phrases reach out of the change."""
    return (max(0, start - hits[0].start), max(0, hits[-1].end - end)) if hits else (0, 0)


def _substitute(words: list[str], was: tuple[str, ...], now: tuple[str, ...]) -> list[str]:
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


def bracket_marks(text: str) -> str:
    """The square brackets of a text in order, footnote marks aside."""
    return "".join(c for at, c in enumerate(text) if c in "[]" and not _note(text, at))


def _note(text: str, at: int) -> bool:
    if text[at] == "[":
        return text[at : at + 2] == "[^"
    return text.rfind("[^", 0, at) > text.rfind("]", 0, at)


def _short(text: str, size: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= size else flat[: size - 1] + "…"


@cache
def folder_of(language: str) -> Folder:
    """The folder of a language, built once."""
    return Folder(law_of(language))


@cache
def folded_pairs(language: str, substitutions: tuple[tuple[str, str], ...]) -> tuple[Pair, ...]:
    """Systematic replacements as folded words, longest first."""
    fold = folder_of(language).fold
    pairs = []
    for was, now in substitutions:
        old, new = tuple(fold(was).words), tuple(fold(now).words)
        pairs.append(Pair(old, new, frozenset(old) ^ frozenset(new), (was, now)))
    return tuple(sorted(pairs, key=lambda pair: -len(pair.old)))


_EIDS: list[tuple[Mapping[str, str], frozenset[str]]] = []


def new_eids(moves: Mapping[str, str]) -> frozenset[str]:
    """The eIds that a renumbering leads to; kept for the mapping that was asked for last."""
    if not _EIDS or _EIDS[0][0] is not moves:
        _EIDS[:] = [(moves, frozenset(moves.values()))]
    return _EIDS[0][1]
