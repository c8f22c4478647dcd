"""A position that reaches no provision becomes a finding or is listed; a delegation stands at most once: over any book."""

from hypothesis import given
from hypothesis import strategies as st

from tests.stances.builders import DELEGATIONS, book, chain, draft
from treaty_tui.model import Position, Theme
from treaty_tui.stances import Standing
from treaty_tui.stances.precedence import side
from treaty_tui.stances.reach import GONE

FIRST = draft(
    "one", "2024-01-01", title="Rivers", preamble="", preamble__rec_1="Mindful,", chp_I="General", art_1="Floods",
    art_1__para_1="Each Party shall warn its neighbours of floods.", art_1__para_2="Letters do.",
    art_1__para_2__point_a="by post;", chp_II="Dams", art_2="Notice",
    art_2__para_1="A dam is built only after notice has been given to all.",
)  # fmt: skip
SECOND = draft(
    "two", "2024-06-01", title="Rivers and lakes", preamble="", preamble__rec_1="Mindful,", chp_I="General", art_1="Notice",
    art_1__para_1="A dam is built only after notice has been given to all.", art_2="Floods",
    art_2__para_1="Each Party should warn its neighbours of floods.", art_2__para_2="Letters do.",
)  # fmt: skip
LINKS = chain(FIRST, SECOND)
PLACES = [
    *FIRST.by_eid,
    *SECOND.by_eid,
    "art_9",
    "whole",
    "term:floods",
    "term:ice",
    "theme:dams",
    "theme:x",
    "missing:y",
    "process:z",
    "",
    "a:b",
]

POSITIONS = st.builds(
    Position,
    id=st.just(""),
    delegation=st.sampled_from([*DELEGATIONS, "ZZZ", "nobody"]),
    on=st.sampled_from(PLACES),
    stance=st.sampled_from(["support", "oppose", "propose", "reserve", "concern", "question", "flexible", "applaud"]),
    date=st.sampled_from(["", "2023-01-01", "2024-02-01", "2024-07-01"]),
    draft=st.sampled_from(["", "one", "two", "three"]),
    quote=st.sampled_from(["", "", "warn its neighbours", "no such words"]),
    action=st.sampled_from(["", "add", "delete"]),
    alternative_group=st.sampled_from(["", "g"]),
    on_behalf_of=st.sampled_from(["", "GRP", "CCC, DDD", "somebody"]),
    aligned_with=st.sampled_from(["", "GRP"]),
    attributed_by=st.sampled_from(["", "BBB"]),
    internal=st.booleans(),
    status=st.sampled_from(["standing", "standing", "withdrawn"]),
)


@given(st.lists(POSITIONS, max_size=12), st.sampled_from([FIRST, SECOND]))
def test_nothing_is_lost_and_nobody_counts_twice(several: list[Position], on: object) -> None:
    numbered = [p._replace(id=f"p{n}") for n, p in enumerate(several)]
    dams = Theme("dams", ("dam",), ("one:art_2",))
    standing = Standing(on, book(*numbered, themes=(dams,)), LINKS)  # type: ignore[arg-type]
    shown = {p.id for p in numbered if p.status == "standing" and not p.internal}
    assert shown == {placed.position.id for placed in standing.placed}
    for placed in standing.placed:
        reach, position = placed.reach, placed.position
        assert reach.found or placed.later or reach.problem or reach.state == GONE or ":" in position.on
    for eid in standing:
        marks = standing[eid]
        holders = [mark.delegation for one_side in marks[:3] for mark in one_side]
        assert len(holders) == len(set(holders))
        every = [mark for several in marks for mark in several]
        assert {mark.position for mark in every} <= shown
        assert not any(mark.counted for mark in (*marks.wider, *marks.apart))
        assert not any(mark.reported_by for one_side in marks[:3] for mark in one_side)
    direct = {p.position.id for p in standing.placed if p.reach.spots and not p.reach.wider and side(p.position)}
    for placed in standing.placed:
        if placed.position.id in direct:
            eids = [standing.draft.provisions[spot.at].eid for spot in placed.reach.spots]
            assert all(any(standing[eid]) for eid in eids), "whoever is reached is marked by somebody"
