"""Our cheap named tuples behave as `typing.NamedTuple` does."""

import copy
import pickle
import typing

import pytest

from treaty_tui import typed


class Ours(typed.NamedTuple):
    """Says what it is."""

    eid: str
    rows: tuple[int, ...]
    label: str = "none"
    count: int = 3

    @property
    def spoken(self) -> str:
        return f"{self.label} {self.count}"


class Theirs(typing.NamedTuple):
    eid: str
    rows: tuple[int, ...]
    label: str = "none"
    count: int = 3


class Wide(typed.NamedTuple):
    a: int
    b: int
    c: int
    d: int
    e: int
    f: int
    g: int
    h: int
    i: int
    j: int
    k: int = 11


@pytest.mark.parametrize(
    ("args", "named"), [(("a", (1,)), {}), (("a",), {"rows": (), "count": 4}), ((), {"rows": (), "eid": "b"})]
)
def test_the_same_tuples_are_made(args: tuple[object, ...], named: dict[str, object]) -> None:
    ours, theirs = Ours(*args, **named), Theirs(*args, **named)  # type: ignore[arg-type]
    assert ours == theirs
    assert hash(ours) == hash(theirs)
    assert repr(ours) == repr(theirs).replace("Theirs", "Ours")
    assert ours._asdict() == theirs._asdict()
    assert Ours._fields == Theirs._fields == Ours.__match_args__
    assert [ours.eid, ours.rows, ours.label, ours.count] == list(theirs)
    assert ours._replace(label="x") == theirs._replace(label="x")
    assert type(ours._replace(label="x")) is Ours
    assert Ours._make(theirs) == theirs
    assert ours.spoken == f"{theirs.label} {theirs.count}"


@pytest.mark.parametrize(("args", "named"), [((), {}), (("a",), {}), (("a", (), "c", 4, 5), {}), (("a", ()), {"other": 1})])
def test_wrong_arguments_are_refused(args: tuple[object, ...], named: dict[str, object]) -> None:
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError):
            kind(*args, **named)  # type: ignore[arg-type]
    for made in (Ours("a", ()), Theirs("a", ())):
        with pytest.raises((ValueError, TypeError), match="other"):
            made._replace(other=1)  # type: ignore[call-arg]
        with pytest.raises(AttributeError):
            made.eid = "b"  # type: ignore[misc]


def test_they_can_be_copied_and_pickled_and_hold_nothing_else() -> None:
    made = Ours("a", (1,))
    assert type(copy.copy(made)) is Ours
    assert pickle.loads(pickle.dumps(made)) == made  # noqa: S301
    assert not hasattr(made, "__dict__")
    assert Ours.__doc__ == "Says what it is."
    match made:
        case Ours(eid, (1,)):
            assert eid == "a"
        case _:
            pytest.fail("does not match by place")


def test_fields_are_known_where_annotations_come_late() -> None:
    """As Python 3.14 gives a class's body: a function instead of the annotations."""
    body = {"__module__": __name__, "__annotate_func__": lambda how: {"eid": str, "count": int} if how == 1 else None, "count": 3}
    late: typing.Any = type(typed.NamedTuple)("Late", (typed.NamedTuple,), body)
    assert ("eid", "count") == late._fields
    assert ("a", 3) == late("a") == late(eid="a")


def test_many_fields_need_no_code_written_by_hand() -> None:
    assert Wide(*range(10)) == (*range(10), 11)
    assert Wide(1, 2, 3, 4, 5, 6, 7, 8, i=9, j=10).k == 11
    with pytest.raises(TypeError):
        Wide(1)  # type: ignore[call-arg]
