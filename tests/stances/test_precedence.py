import pytest

from treaty_tui.model import Position
from treaty_tui.stances.precedence import ASKS, BACKS, CONTESTS, Claim, choose, side


def claim(
    name: str, stance: str = "support", via: str = "own", scope: str = "provision", day: str = "2024-01-01", **more: str
) -> Claim:
    position = Position(
        name, "AAA", "art_1", stance, day, alternative_group=more.get("linked", ""), action=more.get("action", "")
    )
    group = "GRP" if via != "own" else ""
    return Claim("AAA", position, via, group, scope, side(position))


own, aligned, group = {"via": "own"}, {"via": "alignment"}, {"via": "group"}

CASES = [
    ("national words before a group's", [claim("n", **own), claim("g", "oppose", **group)], "n", BACKS),
    ("national words before an alignment", [claim("a", "oppose", **aligned), claim("n", **own)], "n", BACKS),
    ("an alignment before a group's", [claim("g", **group), claim("a", "oppose", **aligned)], "a", CONTESTS),
    (
        "national, wide and old, before a group's near and new",
        [claim("g", "oppose", day="2024-06-01", scope="phrase", **group), claim("n", scope="chapter", **own)],
        "n",
        BACKS,
    ),
    ("nearer before wider", [claim("w", scope="article"), claim("p", "oppose")], "p", CONTESTS),
    ("nearer before later", [claim("w", scope="article", day="2024-09-01"), claim("p", "oppose")], "p", CONTESTS),
    ("a phrase before its paragraph", [claim("p"), claim("q", "concern", scope="phrase")], "q", ASKS),
    (
        "a paragraph before its article, seen at a point",
        [claim("a", scope="article"), claim("p", "oppose", scope="paragraph")],
        "p",
        CONTESTS,
    ),
    ("an article before its chapter", [claim("c", "oppose", scope="chapter"), claim("a", scope="article")], "a", BACKS),
    ("later before earlier", [claim("l", day="2024-02-01"), claim("e", "oppose")], "l", BACKS),
    ("dated before undated", [claim("u", "oppose", day=""), claim("d")], "d", BACKS),
    ("on one day, the objection", [claim("s"), claim("o", "oppose")], "o", CONTESTS),
    ("on one day, the ask before the support", [claim("s"), claim("q", "question")], "q", ASKS),
    ("of two groups, the nearer", [claim("1", scope="article", **group), claim("2", "oppose", **group)], "2", CONTESTS),
    (
        "linked asks count as their strongest",
        [claim("1", "concern", day="2024-02-01", linked="x"), claim("2", "propose", action="delete", linked="x")],
        "1",
        CONTESTS,
    ),
    (
        "unlinked older ones do not colour the newer",
        [claim("1", "concern", day="2024-02-01"), claim("2", "propose", action="delete")],
        "1",
        ASKS,
    ),
    ("alone", [claim("1", "flexible")], "1", ASKS),
]


@pytest.mark.parametrize(("name", "claims", "stands", "taken"), CASES, ids=[case[0] for case in CASES])
def test_the_claim_that_stands(name: str, claims: list[Claim], stands: str, taken: str) -> None:
    for several in (claims, claims[::-1]):
        choice = choose(several)
        assert (stands, taken) == (choice.claim.position.id, choice.side)
        kept = {c.position.id for c in (choice.claim, *choice.linked, *choice.overridden)}
        assert {c.position.id for c in claims} == kept


@pytest.mark.parametrize(
    ("stance", "action", "expected"),
    [
        ("support", "", BACKS), ("oppose", "", CONTESTS), ("reserve", "", CONTESTS), ("concern", "", ASKS),
        ("question", "", ASKS),
        ("flexible", "", ASKS), ("propose", "add", ASKS), ("propose", "delete", CONTESTS), ("propose", "amend", CONTESTS),
        ("propose", "vote", CONTESTS), ("propose", "move", ASKS), ("applaud", "", ""),
    ],
)  # fmt: skip
def test_sides(stance: str, action: str, expected: str) -> None:
    assert expected == side(Position("1", "AAA", "art_1", stance, action=action))


def test_a_theme_can_turn_a_stance_round_or_tell_of_no_side() -> None:
    support, oppose = (Position("1", "AAA", "theme:x", stance) for stance in ("support", "oppose"))
    assert (CONTESTS, BACKS) == (side(support, "against"), side(oppose, "against"))
    assert (ASKS, ASKS) == (side(support, "open"), side(oppose, "open"))
