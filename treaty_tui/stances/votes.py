"""Recorded votes: which provisions each was about, in the draft looked at. They are told as they were taken."""

from treaty_tui.model import Vote
from treaty_tui.stances.resolve import Resolver


def reached(resolver: Resolver, vote: Vote) -> set[int]:
    """Provisions of the resolver's draft that a vote was about; none for one on a theme or on a later draft."""
    if not vote.on:
        return set()
    reach = resolver.reach(resolver.anchor(vote.draft, vote.date, False), vote.on, "")
    return set() if reach.wider else {spot.at for spot in reach.spots}


def ahead(resolver: Resolver, vote: Vote) -> set[int]:
    """Provisions of the resolver's draft whose successors in a later draft a vote was about."""
    anchor = resolver.anchor(vote.draft, vote.date, False)
    later = resolver.chain.readable(anchor.draft) if anchor.later and anchor.known else None
    index = later.by_eid.get(vote.on) if later else None
    if later is None or index is None:
        return set()
    about = set(resolver.chain.inside(later.id, index))
    trail = resolver.chain.trail(resolver.draft.id, later.id, resolver.draft.language)
    return {number for number, stops in enumerate(trail.to) if about & set(stops)}
