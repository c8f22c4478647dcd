"""What is known of one pair of wordings while its changed places are weighed: its words of law, its references, its brackets."""

from collections.abc import Sequence
from functools import cached_property, partial

from treaty_tui.language.words import lowered, opens_bracket
from treaty_tui.significance.context import Context
from treaty_tui.significance.following import Followed, Follower
from treaty_tui.significance.form import invisible
from treaty_tui.significance.form.folding import folder_of
from treaty_tui.significance.heirs import Moves
from treaty_tui.significance.hunks import Hunk
from treaty_tui.significance.law import nearby, plain
from treaty_tui.significance.law.lexicon import law_of
from treaty_tui.significance.reasons import LEAST, Cause, many
from treaty_tui.typed import TYPE_CHECKING

if TYPE_CHECKING:  # only where there are brackets, or much came or went
    from treaty_tui.significance.brackets.reasons import Told
    from treaty_tui.significance.passages import Passages
    from treaty_tui.significance.stretches import Span


class Readings:
    """One pair of wordings, and what can be read off both; each reading is made when it is first asked for."""

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
        self.wholes: dict[Hunk, Passages] = {}
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
        whole = self.wholes.get(hunk)
        return (whole.rest(0), whole.rest(1)) if whole else self.sides(hunk)

    def silent(self, hunk: Hunk, choices: "Sequence[Span]" = ()) -> "tuple[list[Span], list[Span]]":
        """Where at a place words stood and stand that are told otherwise."""
        if not (choices or self.elsewhere[1]):
            return [], []
        from treaty_tui.significance.sentences import inside

        return inside((*self.elsewhere[0], *choices), hunk[2:4]), inside(self.elsewhere[1], hunk[4:6])

    @cached_property
    def told(self) -> "Told":
        """What is told of the brackets of both wordings, whose halves may stand apart."""
        from treaty_tui.significance.brackets.reasons import Told  # most drafts hold few brackets

        known = self.context
        eids = known.old_eid, known.new_eid
        lone, apart = known.lone and partial(known.lone, *eids), known.apart and partial(known.apart, *eids)
        spans = known.spans and partial(known.spans, *eids)
        return Told(self.old, self.new, self.places, known.language, lone, apart, spans)

    def law_at(self, hunk: Hunk, followed: Followed | None, whole: "Passages | None" = None) -> list[Cause]:
        """Causes for the references and words of law that the change touches, or cuts into, on either side."""
        was = nearby.Place(self.old, self.lower[0], hunk.old_start, hunk.old_end)
        now = nearby.Place(self.new, self.lower[1], hunk.new_start, hunk.new_end)
        long = max(was.end - was.start, now.end - now.start) > LEAST
        much = long and (many(was.text[was.start : was.end]) or many(now.text[now.start : now.end]))
        if whole is None and (much or "{" in was.text or "{" in now.text):
            from treaty_tui.significance.passages import Passages

            places = (was.start, was.end), (now.start, now.end)
            whole = self.wholes[hunk] = Passages((self.old, self.new), places, silent=self.silent(hunk))
        cited = (followed.old, followed.new) if followed else None
        return [*(followed.causes if followed else ()), *nearby.changed(self.law, was, now, cited, whole)]

    def follow(self, hunk: Hunk) -> Followed | None:
        """What became of the references that a place touches."""
        return self.follower.follow((hunk.old_start, hunk.old_end), (hunk.new_start, hunk.new_end))

    def plainly(self, hunk: Hunk) -> Cause:
        """What is told of a change that no rule says anything of."""
        return plain.worded(self.law, (self.old, self.new), hunk, self.follower.cites)
