"""Lineage: which provision of the new draft is which of the old one, when numbers, headings and places have all changed.

Exact wordings first, then edited ones, each wherever it went; these vote for their articles; inside matched articles the rest
follows, in order and by likeness. Near-linear: nothing is compared with everything.
"""

from collections.abc import Sequence

from treaty_tui.align import (
    anchors,
    crosswise,
    divisions,
    doubts,
    edited,
    gathered,
    homes,
    inside,
    rivals,
    rows,
    splits,
    taken,
    twins,
    whole,
)
from treaty_tui.align.formulas import Formulas
from treaty_tui.align.likeness import Likeness
from treaty_tui.align.matching import Matching
from treaty_tui.align.phrases import Phrases
from treaty_tui.align.side import Side
from treaty_tui.model import Draft, Lineage

__all__ = ["align"]


def align(old: Draft, new: Draft, pins: Sequence[tuple[str, str]] = (), forbidden: Sequence[tuple[str, str]] = ()) -> Lineage:
    """The lineage between two drafts: every provision of both in exactly one row.

    `pins` are pairs of eIds (old, new) that hold whatever the words say; two pins of one provision make a split or a merger.
    `forbidden` pairs never come about, and weigh more than pins. Names that a draft does not have are passed over: whoever
    keeps them reports them.

    A row's `score` is the part (0 to 1) of all words that both sides share; that of an article or chapter counts everything
    that stayed in it. Its `confidence` says how sure the matching is: 1 for words that stand once in each draft, 0.97 for equal
    words beside a known neighbour, 0.9 for equal words somewhere in a matched article, 0.8 for equal words that went elsewhere,
    their likeness for edited ones (0.2 more inside matched articles), 0.2 where only heading and number speak. All of them are
    lowered where the two texts are hardly drafts of one text. Below 0.5 a pair is a guess.

    Work is near-linear: no provision is compared with more than a few, and tables all with all are bounded for each article.
    """
    one = Side(old)
    two = Side(new, one)
    if ("article" in one.tags) != ("article" in two.tags):
        (two if "article" in one.tags else one).unnumbered()
    m = Matching(one, two, _indices(old, new, forbidden))
    for i, j in _indices(old, new, pins):
        m.pin(i, j)
    _match(m)
    return rows.lineage(m)


def _indices(old: Draft, new: Draft, pairs: Sequence[tuple[str, str]]) -> list[tuple[int, int]]:
    return [(old.by_eid[a], new.by_eid[b]) for a, b in pairs if a in old.by_eid and b in new.by_eid]


def _match(m: Matching) -> None:
    """Words first, each wherever it went, then the articles that hold them, then what is left."""
    homes.singles(m)
    anchors.unique(m)
    anchors.spread(m)
    olds, news = m.left_old(m.old.units), m.left_new(m.new.units)
    likeness = Likeness(m.old, m.new, olds, news)
    phrases = Phrases(m.old, m.new, olds, news)
    found = phrases.candidates(likeness)
    formulas = Formulas(m)
    twice = edited.ambiguous(m, olds, news)
    plain = [candidate for candidate in found if candidate.old not in twice[0] and candidate.new not in twice[1]]
    telling = formulas.without(plain)
    edited.wherever(m, telling)
    flow = [flow for flow in phrases.flow if flow.old not in twice[0] and flow.new not in twice[1]]
    homes.by_words(m, plain, flow, formulas.only)
    beaten = rivals.in_place(m, likeness)
    if edited.ahead(m, telling, phrases):
        homes.emptied(m)
    if "alternative" in m.old.tags and "alternative" in m.new.tags:
        from treaty_tui.align.chosen import led  # most drafts hold no options

        led(m, likeness)
    edited.at_home(m, found, phrases)
    inside.inside(m, likeness, olds)
    if beaten:
        edited.wherever(m, telling)
    trusted = _by_name_and_place(m, likeness, phrases)
    _within_pairs(m, likeness, olds)
    doubts.resolved(m, likeness, olds)
    doubts.unfounded(m, likeness, olds)
    crosswise.leads(m, olds)
    whole.promoted(m, olds, news)

    once = taken.Once(m)

    def went_elsewhere() -> None:
        anchors.leftover(m, olds, news, formulas.only)
        edited.elsewhere(m, formulas.without(found), phrases, likeness, once)

    went_elsewhere()
    inside.led(m, likeness, olds, news)
    whole.grown(m, formulas.without(found))
    whole.counted(m, olds, news)
    whole.cut_short(m, olds, news)
    edited.enacted(m, found)
    if "alternative" in m.old.tags or "alternative" in m.new.tags:
        from treaty_tui.align.chosen import chosen  # most drafts hold no options

        chosen(m, likeness)
    if gathered.gathered(m, likeness, olds):
        went_elsewhere()
    crosswise.conditions(m, olds, news)
    gathered.replaced(m, likeness, olds, news)
    splits.splits(m, likeness, found, olds, news)
    taken.taken(m, likeness, phrases, found, olds)
    if trusted:
        inside.in_place(m)
    if doubts.unfair(m, likeness):
        went_elsewhere()
    anchors.listed(m, olds, news)
    divisions.articles(m, likeness)
    _upwards(m, likeness, phrases)
    anchors.leftover(m, olds, news, formulas.only)
    twins.settle(m, *twice)


def _by_name_and_place(m: Matching, likeness: Likeness, phrases: Phrases) -> bool:
    """Articles that words have not paired, by heading where headings hold, and by place; whether they hold."""
    trusted = homes.headings_hold(m)
    if trusted:
        homes.by_heading(m, likeness)
    homes.by_place(m, likeness, phrases, trusted)
    if trusted:
        homes.by_heading(m, likeness, phrases)
    return trusted


def _within_pairs(m: Matching, likeness: Likeness, olds: Sequence[int]) -> None:
    """All matched articles from the inside, those too that only stand beside known ones."""
    added = rivals.beside(m, likeness)
    inside.inside(m, likeness, olds)
    for h, g in added:
        inside.within(m, likeness, m.old.inside.get(h, []), m.new.inside.get(g, []))


def _upwards(m: Matching, likeness: Likeness, phrases: Phrases) -> None:
    """Articles by their seats, and what holds articles: chapters and other divisions."""
    for h, g in homes.by_seat(m, likeness, phrases):
        inside.within(m, likeness, m.old.inside[h], m.new.inside[g])
    divisions.divisions(m, likeness)
    divisions.parted(m, likeness)
    for h, g in divisions.crossed(m):
        inside.within(m, likeness, m.old.inside[h], m.new.inside[g])
    inside.divided(m, likeness)
