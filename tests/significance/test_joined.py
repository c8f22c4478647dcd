"""What both parts of a merger say is said once now: nothing went; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds
from treaty_tui.diff import diff
from treaty_tui.significance import Context, Weighed, weigh


def joined(parts: str, whole: str, change: str) -> Weighed:
    old, new = (parts, whole) if change == "merged" else (whole, parts)
    return weigh(old, new, diff(old, new, "en"), Context(change=change))


ROPES = "Each bellman shall oil the {} of the tower."


@pytest.mark.parametrize("change", ["merged", "split"])
@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (f"{ROPES.format('ropes')}\n{ROPES.format('wheels')}", ROPES.format("ropes and wheels")),
        ("Each bellman shall oil ropes.\nEach bellman shall oil wheels.", "Each bellman shall oil ropes and wheels."),
    ],
)
def test_what_both_begin_and_end_with_is_said_once(parts: str, whole: str, change: str) -> None:
    found = joined(parts, whole, change)
    assert ("consequential", ()) == (found.significance, found.flags)


def test_an_or_is_told_and_so_is_what_may_reach_further_now() -> None:
    parts = "Each bellman shall oil ropes.\nEach bellman shall oil wheels{}."
    assert ["'or' inserted"] == [
        flag.reason for flag in joined(parts.format(""), "Each bellman shall oil ropes or wheels.", "merged").flags
    ]
    within = " within ten days of the fair"
    found = joined(parts.format(within), f"Each bellman shall oil ropes and wheels{within}.", "merged")
    assert ["'Each bellman shall oil' no longer repeated"] == [flag.reason for flag in found.flags]
    assert "substantive" == found.significance


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ("No bellman shall drink beer.\nNo bellman shall drink wine.", "No bellman shall drink beer and wine."),
        ("Each bellman shall oil ropes at noon.\nEach bellman shall oil wheels.", "Each bellman shall oil ropes and wheels."),
        ("Each bellman shall oil ropes.\nEach sexton shall oil wheels.", "Each bellman shall oil ropes and wheels."),
    ],
)
def test_what_is_denied_or_said_by_one_alone_is_lost(parts: str, whole: str) -> None:
    found = joined(parts, whole, "merged")
    assert "substantive" == found.significance
    assert kinds(found) - {"wording"}
