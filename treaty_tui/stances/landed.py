"""What later drafts made of each proposal: taken fully, partly, reworded or not; where, and which words; or why nobody can tell.

A proposal with words is measured by them. Without words only plain rules speak: what was to go is gone or not; a paragraph to be
amended that stands as it was is not amended; a vote was recorded or not. Anything else says so: no wording to look for.
"""

from collections.abc import Iterator, Sequence

from treaty_tui.eid import spoken
from treaty_tui.model import Position, PositionBook, Vote
from treaty_tui.stances.carry import Chain
from treaty_tui.stances.places import Place, Places
from treaty_tui.stances.taken import FULLY, NOT, PARTLY, REWORDED, STOOD, Measure, has, measure, spaced, times
from treaty_tui.stances.votes import reached
from treaty_tui.stances.wording import plain
from treaty_tui.typed import NamedTuple

VOTED, WAITING, UNTOLD = "voted", "no later draft", "cannot be told"
HOW = (FULLY, PARTLY, REWORDED, NOT, STOOD, VOTED, WAITING, UNTOLD)
"""Everything that a landing can say."""

_NO_WORDS = "no wording to look for"
_SOME = 0.25
"""A deletion that took less than this share of what was to go is none."""


class Run(NamedTuple):
    """Words of a proposal that stand word for word in a provision."""

    eid: str
    words: str


class Landing(NamedTuple):
    """What one later draft made of one proposal."""

    position: Position
    draft: str
    """The later draft; "" where there is none."""
    how: str
    """One of HOW."""
    share: float = 0.0
    """Of what is new in the proposal, word for word, 0 to 1; of a deletion, how much is gone."""
    runs: tuple[Run, ...] = ()
    reason: str = ""
    """The plain rule that was followed, for a proposal without words; else where it was looked for."""
    now: tuple[str, ...] = ()
    """Where the provision that it speaks of stands in that draft."""
    votes: tuple[Vote, ...] = ()
    """Recorded votes on that provision, taken after the proposal and on no later draft than this."""


def landed(book: PositionBook, chain: Chain, language: str = "en", internal: bool = False) -> tuple[Landing, ...]:
    """Every proposal that stands or was withdrawn, in each later draft of its language; in none, if there is no later one."""
    places = Places(chain, book, language)
    found: list[Landing] = []
    for position in book.positions:
        if position.stance == "propose" and not position.superseded_by and (internal or not position.internal):
            found += _followed(position, places) or [Landing(position, "", WAITING, reason=_why_none(position, places))]
    return tuple(found)


def _followed(position: Position, places: Places) -> list[Landing]:
    if position.action == "vote":
        return list(_voted(position, places))
    return [_judge(position, place, places) for place in places.later(position)]


def _why_none(position: Position, places: Places) -> str:
    own = places.own(position)
    return f"it speaks of {own}, the last draft that is held" if own else "it cannot be told of which draft it speaks"


def _judge(position: Position, place: Place, places: Places) -> Landing:
    votes = tuple(vote for vote in places.votes_at(place) if vote.date >= position.date)
    landing = _worded(position, place, places) if position.text else _wordless(position, place)
    return landing._replace(now=place.eids, votes=votes)


# with words


def _worded(position: Position, place: Place, places: Places) -> Landing:
    draft = place.draft
    here = [spot.at for spot in place.reach.spots] if place.sure else []
    there = places.elsewhere(place, position.text, here)
    texts = [draft.provisions[index].words for index in here]
    afar = [draft.provisions[index].words for index in there]
    found = measure(position.text, place.old, texts, draft.language, afar, places.all_words(place.before))
    if position.quote and position.action in ("amend", "") and place.sure:
        found = exchange(position, place.old, texts, found)
    eids = [draft.provisions[index].eid for index in (*here, *there)]
    runs = tuple(Run(eids[number], words) for number, words in found.runs)
    reason = _looked(place) or (
        "those words stood there before; brackets and punctuation are not looked at" * (found.how == STOOD)
    )
    return Landing(position, draft.id, found.how, found.share, runs, reason)


def _looked(place: Place) -> str:
    if place.reach.problem:
        return f"looked for everywhere: {place.reach.problem}"
    return "" if place.reach.spots else "looked for everywhere, since it names no provision that stands here"


def exchange(position: Position, old: str, texts: Sequence[str], found: Measure) -> Measure:
    """An amendment of quoted words: its words have to come, and the quoted ones to go.

    What its own words hold of the quoted ones may stay: “shall, where possible,” for “shall”.
    """
    quote, text = spaced(position.quote), spaced(position.text)
    before, now = spaced(old), " \n ".join(map(spaced, texts))
    held = times(text, quote)
    gone = times(before, quote) - times(before, text) * held
    gone -= max(0, times(now, quote) - times(now, text) * held)
    came = times(now, text) - times(before, text)
    if came > 0:
        number = next(n for n, words in enumerate(texts) if has(spaced(words), text))
        runs = ((number, text),)
        return Measure(FULLY, 1.0, runs) if gone > 0 or held else Measure(PARTLY, 0.5, runs)
    if found.how in (FULLY, PARTLY, REWORDED):
        return found._replace(how=PARTLY) if found.how == FULLY and gone <= 0 and not held else found
    return Measure(PARTLY, 0.0) if gone > 0 and not held else Measure(NOT, 0.0)


# without words


def _wordless(position: Position, place: Place) -> Landing:
    def say(how: str, reason: str, share: float = 0.0) -> Landing:
        return Landing(position, place.draft.id, how, share, reason=reason)

    if place.reach.problem:
        return say(UNTOLD, place.reach.problem)
    if not place.reach.then and not place.reach.wider:
        return say(UNTOLD, f"{_NO_WORDS}: it names no provision of a draft")
    if position.action == "delete":
        return _deleted(position, place)
    if position.action == "move":
        return _moved(position, place)
    if position.action in ("amend", "") and place.reach.then and _as_it_was(place):
        return say(NOT, "its words stand as they were")
    changed = "its words have changed, but there is " if position.action in ("amend", "") and place.reach.then else ""
    return say(UNTOLD, changed + _NO_WORDS)


def _as_it_was(place: Place) -> bool:
    return bool(place.reach.spots) and plain(place.old) == plain(place.now)


def _moved(position: Position, place: Place) -> Landing:
    if not any(spot.moved for spot in place.reach.spots):
        return Landing(position, place.draft.id, NOT, reason="it has not moved")
    return Landing(position, place.draft.id, UNTOLD, reason="it has moved; whether to where it was asked, its note must tell")


def _deleted(position: Position, place: Place) -> Landing:
    """A deletion landed where the provision, or the words quoted from it, are gone."""
    if place.reach.wider:
        share, reason = (1.0, "nothing of it stands") if not place.reach.found else (0.0, _still_about(position, place))
    elif position.quote:
        share, reason = _quote_gone(position, place)
    else:
        share, reason = _provision_gone(place)
    how = FULLY if share == 1.0 else PARTLY if share >= _SOME else NOT
    return Landing(position, place.draft.id, how, share, reason=reason)


def _still_about(position: Position, place: Place) -> str:
    if place.reach.everywhere:
        return "the text as a whole still stands"
    return f"{len(place.reach.spots)} provisions about the {position.on.replace(':', ' “', 1)}” still stand"


def _quote_gone(position: Position, place: Place) -> tuple[float, str]:
    quote = spaced(position.quote)
    before, now = times(spaced(place.old), quote), times(spaced(place.now), quote)
    gone = max(0, before - now)
    share = gone / before if before else 0.0
    if share in (0.0, 1.0):
        return share, f"“{position.quote}” is gone" if share else f"“{position.quote}” still stands"
    return share, f"“{position.quote}” is gone from {gone} of {before} places"


def _provision_gone(place: Place) -> tuple[float, str]:
    """What share of a provision and all that stood in it went; the provision itself has to go for all of it."""
    left = [number for number in place.parts if place.trail.to[number]]
    share = 1 - len(left) / len(place.parts)
    if not left:
        return 1.0, "it is gone, and all that stood in it" if len(place.parts) > 1 else "it is gone"
    where = ", ".join(spoken(place.draft.provisions[i].eid) for i in place.trail.to[left[0]])
    if share == 0.0:
        return 0.0, f"it still stands, as {where}"
    return round(share, 3), f"{len(place.parts) - len(left)} of its {len(place.parts)} parts are gone; it stands on as {where}"


# votes


def _voted(position: Position, places: Places) -> Iterator[Landing]:
    """The first recorded vote on the provision since the proposal, in its own draft or a later one."""
    named = str(position.extra.get("vote", ""))
    votes = [vote for vote in places.book.votes if vote.date >= position.date or vote.id == named]
    for place in places.from_own(position):
        for vote in votes:
            if vote.id == named or reached(places.resolvers[place.draft.id], vote) & set(place.tops):
                draft_id = vote.draft or place.draft.id
                yield Landing(position, draft_id, VOTED, now=place.eids, votes=(vote,), reason=_as_asked(vote))
                return
    yield Landing(position, "", UNTOLD, reason="no vote on it is on record")


def _as_asked(vote: Vote) -> str:
    return f"put to the vote on {vote.date or 'an unknown day'}" + (f": {vote.outcome}" if vote.outcome else "")
