"""Numbers and letters with neither stop nor bracket: `1 Each Party shall tax:`, `a salt;`."""

import pytest

from treaty_tui.formats import read_draft

_LOCKS = """Article 1 – Locks
1|A lock is shut by night.
2|A keeper who is paid by a Party
may take, in the year
2 May 2031 begins:
a|oil for the lamps, of
a kind that the Board names;
b|coal:
i|for the stove; and
ii|for the gate,
c|wool.
3|Paragraph 2 binds the towns.

Article 2 – Names
In this Treaty:
a|a lock is a gate;
b|a keeper is who shuts it.

Article 3
Gates
1|"Gate" means both wings.
2|Gates are red:
–\toutside;
–\tinside.
"""
_LABELS = {
    "art_1__para_1": "1",
    "art_1__para_2": "2",
    "art_1__para_2__point_a": "a",
    "art_1__para_2__point_b": "b",
    "art_1__para_2__point_b__point_i": "i",
    "art_1__para_2__point_b__point_ii": "ii",
    "art_1__para_2__point_c": "c",
    "art_1__para_3": "3",
    "art_2__para_nn_1": "",
    "art_2__para_nn_1__point_a": "a",
    "art_2__para_nn_1__point_b": "b",
    "art_3__para_1": "1",
    "art_3__para_2": "2",
    "art_3__para_2__point_nn_1": "–",
    "art_3__para_2__point_nn_2": "–",
}


def _read(body, name="x.txt"):
    return read_draft(('+++\nid = "x"\ntitle = "Locks"\nlanguage = "en"\n+++\n' + body).encode(), name)


def _labels(body, name="x.txt"):
    return {each.eid: each.label for each in _read(body, name).provisions if each.tag in ("paragraph", "point")}


@pytest.mark.parametrize("name", ["x.txt", "x.md"])
@pytest.mark.parametrize("room", ["\t", "   ", " "])
def test_a_column_below_a_heading_or_a_colon_is_one_of_labels(room, name):
    assert _labels(_LOCKS.replace("|", room), name) == _LABELS


def test_blank_lines_change_nothing():
    lines = (
        _LOCKS.replace("|", "\t").replace("Party\nmay", "Party may").replace("year\n2 May", "year 2 May").replace("of\na", "of a")
    )

    assert _labels(lines.replace("\n", "\n\n")) == _LABELS


def test_the_label_is_none_of_the_words():
    words = {each.eid: each.words for each in _read(_LOCKS.replace("|", "\t")).provisions}

    assert words["art_1__para_2"] == "A keeper who is paid by a Party may take, in the year 2 May 2031 begins:"
    assert words["art_1__para_2__point_a"] == "oil for the lamps, of a kind that the Board names;"
    assert words["art_1__para_2__point_b__point_ii"] == "for the gate,"


def test_points_alone_need_room_behind_their_letters():
    body = "Article 1. Locks\n\nA lock has:\na{0}a gate;\nb{0}a lamp.\n"

    assert list(_labels(body.format("\t"))) == ["art_1__para_nn_1", "art_1__para_nn_1__point_a", "art_1__para_nn_1__point_b"]
    assert all("point" not in eid for eid in _labels(body.format(" ")))


@pytest.mark.parametrize(
    "body",
    [
        "Article 1. Locks\n1. Locks are shut.\n2. Gates are red:\n1 Norland: two\n2 Sudland: three\n",
        "Article 1. Locks\n\nLocks are shut.\n\n1  Norland is against it.\n\n2  Sudland, too.\n",
        "Article 1. Locks\n1 lock is shut by\n2 keepers.\n",
        "Article 1. Locks\n2 Gates are red.\n3 Lamps are green.\n",
        "Article 1. Locks\n1 May is a feast.\n",
        "Article 1. Locks\n\nIt is shut by:\n\na keeper, or\n\nby a boy.\n",
    ],
)
def test_other_numbers_at_the_beginning_of_a_line_stay_words(body):
    labels = [label for label in _labels(body).values() if label]

    assert all(label.endswith(".") for label in labels)
