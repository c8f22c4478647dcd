from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.align.test_align import FACTS, compared, told
from treaty_tui.align.order import heaviest_rise

SEQUENCES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=9, unique_by=lambda item: item[0])


def heaviest(values: list[int], weights: list[int]) -> int:
    """Weight of the heaviest increasing subsequence, by trying all."""
    best = 0
    for size in range(1, len(values) + 1):
        for chosen in combinations(range(len(values)), size):
            if all(values[a] < values[b] for a, b in pairwise(chosen)):
                best = max(best, sum(weights[k] for k in chosen))
    return best


@given(SEQUENCES)
def test_what_is_kept_rises_and_nothing_heavier_does(items: list[tuple[int, int]]) -> None:
    values, weights = [value for value, _ in items], [weight for _, weight in items]
    kept = heaviest_rise(values, weights)
    chain = [value for value, stays in zip(values, kept, strict=True) if stays]
    assert chain == sorted(chain)
    assert sum(weight for weight, stays in zip(weights, kept, strict=True) if stays) == heaviest(values, weights)


def test_one_that_jumps_moves_and_those_that_make_room_do_not() -> None:
    assert heaviest_rise([0, 16, *range(1, 16)], [5] * 17) == [True, False, *[True] * 15]


def test_the_lighter_of_two_that_swapped_has_moved() -> None:
    assert heaviest_rise([1, 0], [3, 8]) == [False, True]


def test_nothing_is_in_order() -> None:
    assert heaviest_rise([], []) == []


CASH = "Within the fund a reserve of oil is kept for hard winters, which is drawn on by these rules:"
DRAWN = (
    "Oil of the reserve never stands in for dues that a port owes;",
    "What is drawn from it is given back before the next winter.",
)


@pytest.mark.parametrize("back", [False, True])
def test_what_stood_below_a_number_without_words_has_not_moved_to_the_lead_before_it(back: bool) -> None:
    """The number was a slip: nothing but that lead ever led in what follows."""
    points = "\n".join(f"({letter}) {said}" for letter, said in zip("ab", DRAWN, strict=True))
    slip = f"Article 1. Funds\n1. {FACTS[1]}\n2. {CASH}\n3. \n{points}\n4. {FACTS[2]}"
    mended = f"Article 1. Funds\n1. {FACTS[1]}\n2. {CASH}\n{points}\n3. {FACTS[2]}"
    result = compared(mended, slip) if back else compared(slip, mended)
    assert ["unchanged"] * 2 == [told(result[f"art_1__para_{3 if back else 2}__point_{letter}"]) for letter in "ab"]


def test_what_stood_below_a_number_behind_a_sentence_moved_to_where_a_lead_is() -> None:
    points = "\n".join(f"({letter}) {said}" for letter, said in zip("ab", DRAWN, strict=True))
    old = f"Article 1. Funds\n1. {CASH}\n2. {FACTS[1]}\n3. \n{points}\n4. {FACTS[2]}"
    result = compared(old, f"Article 1. Funds\n1. {CASH}\n{points}\n2. {FACTS[1]}\n3. {FACTS[2]}")
    assert "unchanged moved" == told(result["art_1__para_1__point_a"])
