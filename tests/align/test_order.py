from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as st

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
