"""Verdicts: what each changed place of a pair of wordings weighs, and why. The rules stand in the package's docstring."""

import re
from collections.abc import Sequence

from treaty_tui.language.words import SQUARE, opens_bracket
from treaty_tui.significance import marked, shifted
from treaty_tui.significance.following import Followed
from treaty_tui.significance.form import invisible, leads, listings, slips
from treaty_tui.significance.form.folding import Folded
from treaty_tui.significance.hunks import Hunk, apart, around, beside, grown
from treaty_tui.significance.notes import exported
from treaty_tui.significance.readings import Readings
from treaty_tui.significance.reasons import EDITORIAL, Cause, Verdict, arrow, quoted, wording
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # only where something was replaced throughout, or has two names
    from treaty_tui.significance.names.terms import Pair
    from treaty_tui.significance.stretches import Span

_IN_NAMES = frozenset(("actor", "conjunction", "figure", "wording"))
"""Words of law that may stand in the name of a body: the First Meeting of Keepers and Pilots."""

_IN_TERMS = frozenset(("actor", "wording"))
"""What is told of a term's own words, as of the head line that tells of it."""

_YEAR = r"\d{4}"
_CENTURIES = ("20", "19", "٢٠", "١٩")
"""What nearly all years hold."""
_MONEY = ("€", "$", "£", "¥", "EUR", "USD", "GBP")
"""Signs and codes of money of which one stands in one of two ways to write a sum."""
_MARK = 5
"""Characters of a note's mark, with spaces."""
_SMALL = 60
"""Characters at most of words that say something once more."""
_AGAIN, _ONCE = ("(", "of "), (">(", ">of ")
"""How such words begin, which went or came, where they are no list's."""
_QUOTES = frozenset('"“”„«»')
_PARENTHESES = frozenset("()（）")


_SCALE = ("editorial", "consequential", "substantive")


class Wordings(Readings):
    """One pair of wordings while it is weighed."""

    def verdict(self, hunk: Hunk, known: Verdict | None) -> Verdict:
        """Significance and reasons of one changed place; `known` where they are, but for what cannot be seen."""
        was, now = self.sides(hunk)
        unseen = tuple([Cause("invisible", reason) for reason in invisible.changes(was, now, self.context.language)])
        if unseen and invisible.miscounted(was, now):
            known = Verdict("substantive", (Cause("figure", "{}", arrow(was.strip(), now.strip())),))
        verdict = known or self._bracketed(hunk, was + now)
        if verdict is None:
            verdict = EDITORIAL if self._doubled(hunk, was + now) else self._restated(hunk) or self._worded(hunk)
            if not _QUOTES.isdisjoint(was + now):
                verdict = self._quoted(hunk, verdict)
        if not unseen:
            return verdict
        weight = "substantive" if invisible.deceptive(was, now, self.context.language) else verdict.significance
        return Verdict(weight, unseen + verdict.causes)

    def _quoted(self, hunk: Hunk, verdict: Verdict) -> Verdict:
        """The same with a quotation mark told with the other one of its pair: "the heading “Other", " matters”"."""
        from treaty_tui.significance.form.enclosed import quotation  # few changes hold one

        told = verdict.causes or ((self.plainly(hunk),) if verdict.significance == "substantive" else ())
        found = quotation((self.old, self.new), hunk, self.places, told) if told else told
        return verdict if found is told else verdict._replace(causes=tuple(found))

    def _doubled(self, hunk: Hunk, changed: str) -> bool:
        """Whether a number is said in figures and in words now, or no more: "30 (thirty)"."""
        if _PARENTHESES.isdisjoint(changed):
            return False
        from treaty_tui.significance.form.doubled import same  # hardly ever

        return same(self.old, self.new, self.places, hunk, self.folder)

    def _restated(self, hunk: Hunk) -> Verdict | None:
        """The verdict of a place where a day or a sum is only written otherwise: "December 31, 2030", "€2 million"."""
        near = beside(self.old, self.new, hunk)
        if any(map(near.__contains__, _MONEY)):
            from treaty_tui.significance.form import money  # few changes stand beside a sum

            if (verdict := money.restated(self.old, self.new, self.places, hunk, self.folder)) is not None:
                return verdict
        month = any(map(near.__contains__, _CENTURIES)) and any(map(near.lower().__contains__, self.law.months))
        if not (month and re.search(_YEAR, near)):
            return None
        from treaty_tui.significance.form.dates import same  # few changes stand beside a month

        return EDITORIAL if same(self.old, self.new, self.places, hunk, self.folder) else None

    def _bracketed(self, hunk: Hunk, changed: str) -> Verdict | None:
        """The verdict of a place where brackets or their sponsors changed; None for any other."""
        signed = SQUARE.isdisjoint(changed)
        if signed and not (opens_bracket(self.old) and opens_bracket(self.new)):
            return None
        from treaty_tui.significance import bracketed  # most drafts hold few brackets

        return bracketed.sponsored(self, hunk) if signed else bracketed.weighed(self, hunk, *self.sides(hunk))

    def _worded(self, hunk: Hunk, followed: Followed | None = None) -> Verdict:
        """`followed` are the references beside the place where they have been told already."""
        if exported.marks(self.old, (hunk.old_start, hunk.old_end), self.new, (hunk.new_start, hunk.new_end)):
            return EDITORIAL
        if 0 < hunk.old_end - hunk.old_start < _MARK and (mark := exported.resigned(self.old, hunk[2:4], self.new, hunk[4:6])):
            return Verdict("substantive", (Cause("wording", "note mark {}", mark),))
        places = grown(self.old, self.new, hunk)
        was, now = self.old[places[0] : places[1]], self.new[places[2] : places[3]]
        if slips.restyled((self.old, self.new), places, self.folder):
            return EDITORIAL
        if apart(was, now):
            return self._reworded(hunk, None, followed)
        was, now = exported.without(was, self.folder.numbered), exported.without(now, self.folder.numbered)
        if not (was.isspace() or not was) or not (now.isspace() or not now):
            before, after = self.folder.fold(was), self.folder.fold(now)
            if before.words == after.words:
                return marked.punctuated(self, hunk, before, after, was, now)
            if "".join(before.words) == "".join(after.words):
                return marked.spaced(self, hunk, before, after)
            return self._reworded(hunk, (before, after), followed)
        return EDITORIAL

    def _besides(self, hunk: Hunk, followed: Followed) -> Verdict:
        """A place in which references stand for references, each of which is told, and what changed beside them for itself."""
        told = followed._replace(causes=(), only=False)
        weight, causes = followed.significance, [*followed.causes]
        for piece in around(hunk, followed.pairs):
            verdict = self._worded(piece, told)
            weight = max(weight, verdict.significance, key=_SCALE.index)
            causes += verdict.causes
            if verdict.significance == "substantive" and not [cause for cause in verdict.causes if cause.kind != "term"]:
                causes += [] if self.follower.lone(piece, told) else [self.plainly(piece)]
        return Verdict(weight, tuple(causes))

    def _reworded(self, hunk: Hunk, folded: tuple[Folded, Folded] | None, followed: Followed | None = None) -> Verdict:
        if (verdict := self._said_otherwise(hunk)) is not None:
            return verdict
        if followed is None and (followed := self.follow(hunk)) is not None:
            if followed.only and followed.significance != "substantive":
                return Verdict(followed.significance, followed.causes)
            if followed.pairs and (followed.causes or _within(hunk, followed.pairs)):
                return self._besides(hunk, followed)
        pair = self._replacement(hunk, folded)
        told = self.law_at(hunk, followed)
        if followed is not None and told == [*followed.causes] and self.follower.exchanged(hunk, followed):
            told.append(self.plainly(hunk))
        replaced: tuple[Cause, ...] = (Cause("term", pair.shape, arrow(*pair.shown)),) if pair else ()
        if not pair and self.context.substitutions:
            from treaty_tui.significance.names.terms import within

            replaced = tuple(within(self.context.substitutions, *self.sides(hunk), alone=not told))
        named = _IN_NAMES if pair and pair.body else _IN_TERMS
        if pair and not pair.telling and not any(cause.kind not in named or not pair.kin for cause in told):
            return Verdict("consequential", replaced)
        return Verdict("substantive", (*replaced, *told))

    def _said_otherwise(self, hunk: Hunk) -> Verdict | None:
        """The verdict of a place that says in other words what stood there, or in another place what stood elsewhere."""
        if slips.mended(self.old, self.new, hunk, self.folder, self.context.labels):
            return EDITORIAL
        if listings.same(self.old, self.new, hunk, self.folder):
            return EDITORIAL
        if slips.named_again(self.old, self.new, hunk, self.folder) or self._again(hunk):
            return Verdict("editorial", (wording(*self.sides(hunk)),))
        moved = shifted.swapped(self.old, self.new, hunk, self.law)
        if moved is not None:
            return Verdict("consequential", (moved,))
        joint = slips.joint(self.old, self.new, hunk, self.law)
        if joint and self.context.joint is not None and joint == self.context.joint(self.context.old_eid, self.context.new_eid):
            return Verdict("consequential", (Cause("conjunction", "{} went along with the end of its list", quoted(joint)),))
        led = leads.cause(self.old, self.new, hunk, self.folder, self.context)
        return Verdict("consequential", (led,)) if led is not None else None

    def _again(self, hunk: Hunk) -> bool:
        """Whether small words came or went that say once more what stands around them."""
        if hunk.old_end - hunk.old_start + hunk.new_end - hunk.new_start > _SMALL:
            return False
        was, now = self.sides(hunk)
        said = f"{was.strip(' ,')}>{now.strip(' ,')}".lower()
        if said not in self.folder.small and not ((said.endswith(">") and said.startswith(_AGAIN)) or said.startswith(_ONCE)):
            return False
        from treaty_tui.significance.form import again  # few changes are one of these

        return again.said(self.old, self.new, hunk, self.places, self.folder)

    def _replacement(self, hunk: Hunk, folded: tuple[Folded, Folded] | None) -> "Pair | None":
        """The systematic replacement, or the names of one body, that explain the whole change, if any do."""
        if not (self.context.substitutions or self.context.names):
            return None
        from treaty_tui.significance.names.terms import explaining, folded_pairs

        known = self.context
        pairs = folded_pairs(known.language, known.substitutions, known.names, known.counting)
        places = grown(self.old, self.new, hunk)
        return explaining(pairs, self.folder, (self.old, self.new), places, folded, known.turns)


def _within(hunk: Hunk, pairs: "Sequence[tuple[Span, Span]]") -> bool:
    """Whether words of a reference went and others of it came at a place: "paragraph 2 above", "paragraph 2 of this Article"."""
    return any(a < hunk.old_end and hunk.old_start < b and c < hunk.new_end and hunk.new_start < d for (a, b), (c, d) in pairs)
