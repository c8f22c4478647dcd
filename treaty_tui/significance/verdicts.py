"""Verdicts: what each changed place of a pair of wordings weighs, and why. The rules stand in the package's docstring."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cached_property, partial

from treaty_tui.language import figures
from treaty_tui.language.words import SQUARE, lowered, opens_bracket
from treaty_tui.significance import shifted
from treaty_tui.significance.brackets.signs import marks
from treaty_tui.significance.brackets.signs import shifted as shifted_brackets
from treaty_tui.significance.context import Context
from treaty_tui.significance.following import Followed, Follower
from treaty_tui.significance.form import invisible, leads, listings, slips
from treaty_tui.significance.form.folding import Folded, folder_of
from treaty_tui.significance.heirs import Moves
from treaty_tui.significance.hunks import Hunk, apart, around, beside, grown
from treaty_tui.significance.law import nearby, plain
from treaty_tui.significance.law.lexicon import law_of, listed
from treaty_tui.significance.notes import exported
from treaty_tui.significance.reasons import LEAST, MENTIONS, ONE_SIDED, Cause, arrow, at_length, many, quoted, wording
from treaty_tui.typed import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # only where there are brackets, much came or went, something was replaced throughout, or has two names
    from treaty_tui.significance.brackets.reasons import Told
    from treaty_tui.significance.names.terms import Pair
    from treaty_tui.significance.passages import Passages
    from treaty_tui.significance.stretches import Span

_IN_NAMES = frozenset(("actor", "conjunction", "figure", "wording"))
"""Words of law that may stand in the name of a body: the First Meeting of Keepers and Pilots."""

_YEAR = r"\d{4}"
_CENTURIES = ("20", "19", "٢٠", "١٩")
"""What nearly all years hold."""
_FIGURES = "0123456789"
_MARK = 5
"""Characters of a note's mark, with spaces."""
_NAMED = 60
"""Characters in which the word stands that a mark stands behind."""
_SMALL = 60
"""Characters at most of words that say something once more."""
_AGAIN, _ONCE = ("(", "of "), (">(", ">of ")
"""How such words begin, which went or came, where they are no list's."""
_PARENTHESES = frozenset("()（）")


_SCALE = ("editorial", "consequential", "substantive")


class Verdict(NamedTuple):
    """The significance of one changed place."""

    significance: str
    causes: tuple[Cause, ...] = ()


EDITORIAL = Verdict("editorial")


class Wordings:
    """One pair of wordings while it is weighed."""

    def __init__(self, old: str, new: str, context: Context, places: Sequence[Hunk]) -> None:
        self.old, self.new, self.context, self.places = old, new, context, places
        self.elsewhere: tuple[Sequence[Span], Sequence[Span]] = ((), ())
        """Where sentences stood and stand that went to another place, which are told by themselves."""
        self.meant = old, new
        """Both wordings without drafters' notes, letter for letter."""
        if "{" in old or "{" in new or opens_bracket(old) or opens_bracket(new):
            from treaty_tui.significance.form.asides import blanked

            self.meant = blanked(old, context.language), blanked(new, context.language)
        self.law = law_of(context.language)
        self.folder = folder_of(context.language)
        self._lower: tuple[str, str] | None = None
        self._wholes: dict[Hunk, Passages] = {}
        """By changed place, what came or went there as a whole."""
        self.follower = Follower(self.meant, Moves(context.renumbering, context.parts), self.folder, context)

    @property
    def lower(self) -> tuple[str, str]:
        """Both wordings as `Law.hits` reads them."""
        if self._lower is None:
            latin = self.context.language != "ru"
            old, new = (lowered(invisible.skeleton(text) if latin else text.replace("ё", "е")) for text in self.meant)
            self._lower = old, new
        return self._lower

    def sides(self, hunk: Hunk) -> tuple[str, str]:
        """What went and what came at one changed place."""
        return self.old[hunk.old_start : hunk.old_end], self.new[hunk.new_start : hunk.new_end]

    @cached_property
    def stems(self) -> tuple[frozenset[str], frozenset[str]]:
        """How the words of both wordings begin."""
        from treaty_tui.significance.untold import stems

        return stems(self.old), stems(self.new)

    def besides(self, hunk: Hunk) -> tuple[str, str]:
        """What went and what came at a place, without what is told there as a whole."""
        whole = self._wholes.get(hunk)
        return (whole.rest(0), whole.rest(1)) if whole else self.sides(hunk)

    def verdict(self, hunk: Hunk, known: Verdict | None) -> Verdict:
        """Significance and reasons of one changed place; `known` where they are, but for what cannot be seen."""
        was, now = self.sides(hunk)
        unseen = tuple([Cause("invisible", reason) for reason in invisible.changes(was, now)])
        if unseen and invisible.miscounted(was, now):
            known = Verdict("substantive", (Cause("figure", "{}", arrow(was.strip(), now.strip())),))
        verdict = known or self._brackets(hunk, was, now)
        if verdict is None:
            verdict = EDITORIAL if self._doubled(hunk, was + now) or self._dated(hunk) else self._worded(hunk)
        if not unseen:
            return verdict
        weight = "substantive" if invisible.deceptive(was, now) else verdict.significance
        return Verdict(weight, unseen + verdict.causes)

    def _doubled(self, hunk: Hunk, changed: str) -> bool:
        """Whether a number is said in figures and in words now, or no more: "30 (thirty)"."""
        if _PARENTHESES.isdisjoint(changed):
            return False
        from treaty_tui.significance.form.doubled import same  # hardly ever

        return same(self.old, self.new, self.places, hunk, self.folder)

    def _dated(self, hunk: Hunk) -> bool:
        """Whether a day is only written otherwise: "31 December 2030", "December 31, 2030"."""
        near = beside(self.old, self.new, hunk)
        month = any(map(near.__contains__, _CENTURIES)) and any(map(near.lower().__contains__, self.law.months))
        if not (month and re.search(_YEAR, near)):
            return False
        from treaty_tui.significance.form.dates import same  # few changes stand beside a month

        return same(self.old, self.new, self.places, hunk, self.folder)

    def _brackets(self, hunk: Hunk, was: str, now: str) -> Verdict | None:
        """A square bracket or sponsor that comes or goes is the state of the negotiation: substantive, whatever the words."""
        if SQUARE.isdisjoint(was + now):
            return self._sponsored(hunk) if opens_bracket(self.old) and opens_bracket(self.new) else None
        if marks(was) == marks(now) and not (marks(was) and shifted_brackets(was, now)):
            return None
        from treaty_tui.significance.passages import Passages

        told = self._told.causes(hunk, self.elsewhere)
        settled = [pair for pair in self.context.settled if "[" in was and pair[1] in now]
        if settled:
            from treaty_tui.significance.brackets.settled import gathered  # few drafts settle a choice in many places

            told = gathered(told, settled)
        whole = Passages(
            (self.old, self.new),
            (hunk[2:4], hunk[4:6]),
            told,
            self._told.struck(hunk),
            self._silent(hunk, self._told.recast(hunk)),
        )
        self._wholes[hunk] = whole
        followed = self._follow(hunk)
        law = self._law(hunk, followed, whole)
        alone = [cause for cause in law if cause.also is None and cause.kind != "brackets"]
        silent = alone and (max(was.count(" "), now.count(" ")) <= MENTIONS or any(map(at_length, alone)))
        said = {cause.item for cause in alone}
        more = [] if silent else self._told.beside(hunk, told, self.folder.fold, _stated(hunk, whole.worded, followed))
        more = [cause for cause in more if cause.item.replace(" … ", " ") not in said]
        if followed is None and self._told.worded(hunk, told):
            from treaty_tui.significance.brackets import standing  # few brackets came or went with such words in one block

            law = standing.again(self._told, hunk, told, law)
            more = standing.told(self._told, hunk, (*told, *law), self.folder.fold, whole.worded)
        if settled:
            put = {pair[1] for pair in settled}  # be it that a note is called there
            more = [c for c in more if c.shape != ONE_SIDED[1] or c.item.strip("'").rstrip(_FIGURES) not in put]
        return Verdict("substantive", self._told.marked((*whole.beside, *law, *more)))

    def _silent(self, hunk: Hunk, choices: "Sequence[Span]" = ()) -> "tuple[list[Span], list[Span]]":
        """Where at a place words stood and stand that are told otherwise."""
        if not (choices or self.elsewhere[1]):
            return [], []
        from treaty_tui.significance.sentences import inside

        return inside((*self.elsewhere[0], *choices), hunk[2:4]), inside(self.elsewhere[1], hunk[4:6])

    def _sponsored(self, hunk: Hunk) -> Verdict | None:
        """What became of the sponsors of a bracket where nothing else changed."""
        from treaty_tui.significance.brackets.sponsors import changed

        cause = changed(self.old, self.new, hunk, self.context.language)
        return Verdict("substantive", (cause,)) if cause else None

    @cached_property
    def _told(self) -> "Told":
        """What is told of the brackets of both wordings, whose halves may stand apart."""
        from treaty_tui.significance.brackets.reasons import Told  # most drafts hold few brackets

        known = self.context
        eids = known.old_eid, known.new_eid
        lone, apart = known.lone and partial(known.lone, *eids), known.apart and partial(known.apart, *eids)
        return Told(self.old, self.new, self.places, known.language, lone, apart)

    def _law(self, hunk: Hunk, followed: Followed | None, whole: "Passages | None" = None) -> list[Cause]:
        """Causes for the references and words of law that the change touches, or cuts into, on either side."""
        was = nearby.Place(self.old, self.lower[0], hunk.old_start, hunk.old_end)
        now = nearby.Place(self.new, self.lower[1], hunk.new_start, hunk.new_end)
        long = max(was.end - was.start, now.end - now.start) > LEAST
        if whole is None and long and (many(was.text[was.start : was.end]) or many(now.text[now.start : now.end])):
            from treaty_tui.significance.passages import Passages

            places = (was.start, was.end), (now.start, now.end)
            whole = self._wholes[hunk] = Passages((self.old, self.new), places, silent=self._silent(hunk))
        cited = (followed.old, followed.new) if followed else None
        return [*(followed.causes if followed else ()), *nearby.changed(self.law, was, now, cited, whole)]

    def _follow(self, hunk: Hunk) -> Followed | None:
        return self.follower.follow((hunk.old_start, hunk.old_end), (hunk.new_start, hunk.new_end))

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
                return self._punctuated(hunk, before, after, was, now)
            if "".join(before.words) == "".join(after.words):
                return self._spaced(hunk, before, after)
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

    def plainly(self, hunk: Hunk) -> Cause:
        """What is told of a change that no rule says anything of."""
        return plain.worded(self.law, (self.old, self.new), hunk, self.follower.cites)

    def _punctuated(self, hunk: Hunk, before: Folded, after: Folded, was: str, now: str) -> Verdict:
        if self.folder.arabic and not self._same_arabic(was, now):
            return Verdict("substantive")
        if was != now and was.lower() == now.lower() and self._resized(hunk):
            return Verdict("substantive", (Cause("figure", "{}", arrow(was.strip(), now.strip())),))
        if was.isupper() != now.isupper() and was.strip().lower() in listed(self.law, "CAPITALS"):
            return Verdict("substantive", (Cause("wording", "{}", arrow(was.strip(), now.strip())),))  # the WHO, and who
        if before.marks == after.marks:
            return self._starred(hunk) if "*" in was + now else EDITORIAL
        amount = plain.signed((self.old, self.new), hunk)
        if amount is not None:
            return Verdict("substantive", (amount,))
        from treaty_tui.significance.form.punctuation import regrouped, written_out  # seldom needed

        if self.context.change in ("split", "merged") and written_out(self.old, self.new, hunk):
            return EDITORIAL
        first, last, _, _ = grown(self.old, self.new, hunk)
        found = regrouped(self.folder, self.old[:first], before, after, self.old[last:])
        if found is None or self.follower.inside(hunk[2:4], hunk[4:6]):
            return EDITORIAL
        return Verdict("substantive" if found[1] and not self._enclosed(hunk) else "editorial", (found[0],))

    def _same_arabic(self, was: str, now: str) -> bool:
        """Whether Arabic words that fold alike are the same."""
        from treaty_tui.significance.form import arabic  # for one language of six

        return arabic.same(was, now, self.law, self.context.loose)

    def _starred(self, hunk: Hunk) -> Verdict:
        """Whether an asterisk marks another word of the row than before."""
        mark = exported.starred((self.old, self.new), [*map(self.sides, self.places)], self.places.index(hunk))
        if not mark:
            return EDITORIAL
        word = (re.findall(r"\w+", self.old[: hunk.old_start][-_NAMED:]) or [""])[-1]
        gone = hunk.old_start < hunk.old_end
        return Verdict("substantive", (Cause("wording", f"{mark} {ONE_SIDED[not gone][3:]} behind {{}}", quoted(word)),))

    def _enclosed(self, hunk: Hunk) -> bool:
        """Whether commas round a phrase became parentheses, or both came or went round one that is joined on."""
        from treaty_tui.significance.form.enclosed import enclosed, paired  # few limits hang on a mark

        at = bisect_left(self.places, hunk)
        if at and paired(self.old, self.new, self.places[at - 1], hunk, self.folder):
            return True
        return enclosed(self.old, self.new, hunk, self.folder)

    def _resized(self, hunk: Hunk) -> bool:
        sides = self.old[max(0, hunk.old_start - 3) : hunk.old_end + 3], self.new[max(0, hunk.new_start - 3) : hunk.new_end + 3]
        return figures.resized(*sides)

    def _spaced(self, hunk: Hunk, before: Folded, after: Folded) -> Verdict:
        """The same letters cut into words elsewhere: `web site`, `website`. Not where that makes another word of law."""
        if slips.idiomatic(self.old, self.new, hunk, self.folder):
            return EDITORIAL
        told = [cause for cause in self._law(hunk, None) if cause.kind not in ("actor", "wording")]  # the Secretary-General
        if len({cause.kind for cause in told}) > 1:
            told = [Cause("negation", "{}", arrow(*self.sides(hunk)))]  # "can not only", "cannot only"
        places = grown(self.old, self.new, hunk)
        marks = "".join(before.marks), "".join(after.marks)
        same = marks[0].strip("-") == marks[1].strip("-") and "'" not in marks[0]  # a Party's, the Parties'
        said = self.sides(hunk)
        if any(" " in text.strip() for text in said) and any(invisible.hidden(text) for text in said):
            return Verdict("substantive", tuple(told))  # "in valid", "in-valid" with a hyphen that cannot be seen
        unlike = listed(self.law, "UNLIKE") | listed(self.law, "HYPHENED")
        same = same and unlike.isdisjoint(before.words + after.words)
        from treaty_tui.significance.form import spacing  # seldom needed

        said = self.old[slice(*places[:2])], self.new[slice(*places[2:])]
        if same and spacing.negated_as_one(*said, self.law):
            run = spacing.cause(*said, 1)
            return Verdict("editorial", (run,) if run else ())
        if same and (not told or spacing.slipped(*said, self.law)):
            run = spacing.cause(*said, 0) if told else spacing.cause(*said)
            return Verdict("editorial", (run,) if run else ())
        return Verdict("substantive", tuple(told))

    def _reworded(self, hunk: Hunk, folded: tuple[Folded, Folded] | None, followed: Followed | None = None) -> Verdict:
        if (verdict := self._said_otherwise(hunk)) is not None:
            return verdict
        if followed is None and (followed := self._follow(hunk)) is not None:
            if followed.only and followed.significance != "substantive":
                return Verdict(followed.significance, followed.causes)
            if followed.pairs and (followed.causes or _within(hunk, followed.pairs)):
                return self._besides(hunk, followed)
        pair = self._replacement(hunk, folded)
        told = self._law(hunk, followed)
        if followed is not None and told == [*followed.causes] and self.follower.exchanged(hunk, followed):
            told.append(self.plainly(hunk))
        replaced: tuple[Cause, ...] = (Cause("term", pair.shape, arrow(*pair.shown)),) if pair else ()
        if not pair and self.context.substitutions:
            from treaty_tui.significance.names.terms import within

            replaced = tuple(within(self.context.substitutions, *self.sides(hunk), alone=not told))
        named = _IN_NAMES if pair and pair.body else {"actor"}
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

        return again.said(self.old, self.new, hunk, self.places, self.folder, self.context.own)

    def _replacement(self, hunk: Hunk, folded: tuple[Folded, Folded] | None) -> "Pair | None":
        """The systematic replacement, or the names of one body, that explain the whole change, if any do."""
        if not (self.context.substitutions or self.context.names):
            return None
        from treaty_tui.significance.names.terms import explaining, folded_pairs

        known = self.context
        pairs = folded_pairs(known.language, known.substitutions, known.names, known.counting)
        return explaining(pairs, self.folder, (self.old, self.new), grown(self.old, self.new, hunk), folded)


def _within(hunk: Hunk, pairs: "Sequence[tuple[Span, Span]]") -> bool:
    """Whether words of a reference went and others of it came at a place: "paragraph 2 above", "paragraph 2 of this Article"."""
    return any(a < hunk.old_end and hunk.old_start < b and c < hunk.new_end and hunk.new_start < d for (a, b), (c, d) in pairs)


def _stated(hunk: Hunk, told: "Sequence[Sequence[Span]]", followed: Followed | None) -> "Sequence[Sequence[Span]]":
    """Where words are told otherwise, with references that go on in words that stand and are only put otherwise."""
    if followed is None or followed.causes or not followed.pairs:
        return told
    places = hunk[2:4], hunk[4:6]
    same = [
        pair
        for pair in followed.pairs
        if all(first < start < last or first < end < last for (first, last), (start, end) in zip(pair, places, strict=True))
    ]
    return [[*spans, *[pair[side] for pair in same]] for side, spans in enumerate(told)]
