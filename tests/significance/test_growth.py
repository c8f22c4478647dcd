"""Work that must not grow with the square of a draft, counted and not timed."""

from collections.abc import Iterator
from functools import partial

import pytest

from tests.counting import calls
from tests.significance.weighing import weighed
from treaty_tui.model import Provision, make_draft
from treaty_tui.references.resolved import find
from treaty_tui.significance.brackets.standing import _place
from treaty_tui.significance.reasons import Cause, flags
from treaty_tui.significance.throughout.replacements import _Corpus
from treaty_tui.significance.throughout.replacements import find as replacements


class Counted(tuple[Provision, ...]):
    """Provisions that count how often they are handed out."""

    handed = 0

    def __iter__(self) -> Iterator[Provision]:
        for provision in super().__iter__():
            Counted.handed += 1
            yield provision


def test_whether_annexes_are_our_own_is_asked_once_for_the_whole_draft() -> None:
    size = 500
    articles = (
        Provision(f"art_{n}", "article", f"Article {n}", str(n), text=f"See annex {n} and article {n}.") for n in range(size)
    )
    Counted.handed = 0
    found = find(make_draft("d", Counted(articles)))
    assert ["foreign", "current"] * size == [reference.status for reference in found]
    assert Counted.handed <= 10 * size


def test_a_term_is_looked_for_no_further_than_it_matters() -> None:
    corpus = _Corpus("the boat, " * 1000)
    places = corpus.places(("boat",))
    assert (4, 8) == next(places)
    assert 3 == corpus.count(("boat",), 3)
    assert 1000 == corpus.count(("boat",))


def test_often_counts_a_term_between_spaces() -> None:
    corpus = _Corpus("a boat is a boat is a BOAT, boats")
    assert corpus.often(("boat",), 2)
    assert not corpus.often(("boat",), 3)


def test_an_old_term_that_stands_in_as_many_places_was_not_replaced_throughout() -> None:
    diffs = [[("=", f"The {w} "), ("-", "boat"), ("+", "ship"), ("=", f" {w} sails.")] for w in ("big", "old", "new", "red")]
    assert [(4, 3)] == [(r.count, r.kept) for r in replacements(diffs, standing=["a boat, a boat, a boat."])]
    assert () == replacements(diffs, standing=["a boat, a boat, a boat, a boat."])


class Compared(str):
    """A wording that counts how often it is compared."""

    asked = 0

    def __eq__(self, other: object) -> bool:
        Compared.asked += 1
        return str.__eq__(self, other)  # type: ignore[arg-type]

    __hash__ = str.__hash__


def test_what_comes_and_goes_in_thousands_of_places_is_not_compared_each_with_each() -> None:
    size = 2_000
    causes = [Cause("figure", f"{{}} {did}", Compared(number)) for number in range(size) for did in ("deleted", "inserted")]
    (flag,) = flags(causes)
    assert flag.reason.startswith("0, 1, 2")
    assert flag.reason.endswith("more moved")
    assert Compared.asked < 20 * size


def test_the_halves_of_brackets_are_sought_once_for_all_changed_places() -> None:
    def chosen(count: int) -> int:
        old, new = (" ".join(f"w{n} {words.format(n)}" for n in range(count)) for words in ("[a{0}] [b{0}]", "a{0}"))
        return calls(lambda: weighed(old, new))

    chosen(20)
    assert chosen(1_000) < 13 * chosen(100)


@pytest.mark.parametrize(("old", "new"), [("[w{0} red z{0}]", "k{0} [b{0}] [n]"), ("w{0} [red/blue{0}] z{0}", "w{0} red z{0}")])
def test_four_times_the_brackets_that_went_take_about_four_times_the_calls(old: str, new: str) -> None:
    sizes = [[" ".join(map(text.format, range(many))) for text in (old, new)] for many in (50, 200)]
    few, more = (calls(partial(weighed, *texts)) for texts in sizes)
    assert more < 6 * few


def test_references_that_went_are_sought_among_those_that_came_by_what_they_lead_to() -> None:
    def work(size: int) -> int:
        old = " ".join(f"salt{n} rests on article {n + 1}." for n in range(size))
        new = " ".join(f"coal{n} went by article {n + 5000}." for n in range(size + 1))
        return calls(partial(weighed, old, new))

    assert work(160) < 12 * work(40)  # a pair of references is asked for its fate 60 times as often otherwise


def test_words_beside_brackets_are_not_sought_in_a_block_with_very_many() -> None:
    def work(times: int) -> int:
        old, new = (" ".join([text] * times) for text in ("in [silver] or oil/gas", "in silver [or gold] their [oil][coal]"))
        return calls(partial(weighed, old, new))

    work(10)
    assert work(200) < 6 * work(50)


def test_a_row_of_signs_between_two_words_is_read_in_one_way() -> None:
    text = f"their oil {'[' * 60} salt"
    assert _place(text, (0, len(text)), "oil gas") is None  # each sign read in two ways takes longer than anyone waits
