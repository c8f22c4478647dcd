"""What two printings of one report differ in: numbers of notes, lists, commas around names; words are our own."""

import pytest

from tests.significance.weighing import kinds, weighed
from treaty_tui.significance import Context, weigh

EDITORIAL = [
    ("Two notes (A/LAMP/INF/3 and A/LAMP/INF/4) came,1 it says", "Two notes (A/LAMP/INF/3 and A/LAMP/INF/42 ) came,1 it says"),
    ("Two notes (A/LAMP/INF/3) came7 late", "Two notes (A/LAMP/INF/3 6 ) came7 late"),
    ("It chose notes before the meeting,7 and it rested.", "It chose notes before the meeting8 and it rested."),
    ("They met on 18, 20–22 and 26-27 May.", "They met on 18, 20 to 22, 26 and 27 May."),
    ("They met on 4, 5 and 6 May in port.", "They met on 4 to 6 May in port."),
    ("The aids (A/LAMP/1, A/LAMP/2, A/LAMP/3) hold.", "The aids (A/LAMP/1, A/LAMP/2 and A/LAMP/3) hold."),
    ("Meetings (i) Dates of all. (ii) Tongues of all.", "Meetings (a) Dates of all. (b) Tongues of all."),
    ("Meetings (a) Dates of all (b) Tongues of all", "Meetings (a) Dates of all. (b) Tongues of all"),
    ("They met under item 4 of the agenda entitled “Lamps” in port.", "They met under agenda item 4, entitled “Lamps”, in port."),
    ("They met under item 4 entitled “Lamps” in port.", "They met under item 4, entitled “Lamps”, in port."),
    ("The rules (A/LAMP/CRP.3) issued in May hold.", "The rules (A/LAMP/CRP.3), issued in May hold."),
    ("They meet from 3 to 9 May 2030 at Harbour House.", "They meet from 3 to 9 May 2030, at Harbour House."),
    ("Boats shall thereafter be lit.", "Boats shall, thereafter, be lit."),
    ("Nine lamps as follows: red and green.", "Nine lamps, as follows: red and green."),
    ("Work that may include: red or green lamps", "Work that may include red or green lamps"),
    ("[4][2]. Also recognizes that lamps burn.", "[4][2]. Recognizes that lamps burn."),
    ("Also recognizing that lamps burn,", "Recognizing that lamps burn,"),
    ("Mindful of the dark,", "Further mindful of the dark,"),
    ("Also decides that lamps burn.", "Further decides that lamps burn."),
    ("the daft Accord on the developement of lamps", "the draft Accord on the development of lamps"),
    ("It burns from the ninth day after Easter", "It burns from the ninth day following Easter"),
    ("They act in order that lamps burn", "They act so that lamps burn"),
    ("their needs with regards to lamps", "their needs with regard to lamps"),
    ("their needs with regard to lamps", "their needs with regards to lamps"),
]


@pytest.mark.parametrize(("old", "new"), EDITORIAL)
def test_another_printing_says_the_same(old: str, new: str) -> None:
    assert "editorial" == weighed(old, new).significance
    assert "editorial" == weighed(new, old).significance


def test_a_note_behind_a_mark_is_no_figure_in_words_that_changed() -> None:
    old, new = "They chose Pierland.23 Some rest.", "They chose Pierland,24 which told them why before noon.23 Some rest."
    assert "figure" not in kinds(weighed(old, new))
    assert "figure" in kinds(weighed("They chose Pierland. Some rest.", "They chose Pierland,24 days of rest. Some rest."))


def test_a_note_that_became_its_neighbour_is_renumbered() -> None:
    old, new = "Reefport,21 Quayland 22 and Pierland.23 They met.", "Reefport,22 Quayland23 and Pierland.24 They met."
    assert ["editorial"] * 2 == [weighed(old, new).significance, weighed(new, old).significance]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Reefport,21 Quayland 22 and Pierland.", "Reefport,22 Pierland23 and Pierland."),
        ("Reefport,21 Quayland 22 and Pierland.", "Reefport,22 Quayland25 and Pierland."),
        ("They have 21 lamps 22 and nets.", "They have 22 lamps 23 and nets."),
        ("Reefport,21 days 22 and Pierland.", "Reefport,22 days23 and Pierland."),
        ("Reefport,21 Quayland 22 days.", "Reefport,22 Quayland23 days."),
        ("Pilots pay a charge,5 euros each.", "Pilots pay a charge,6 euros each."),
    ],
)
def test_what_counts_is_no_note_though_it_stands_like_one(old: str, new: str) -> None:
    assert ["substantive"] * 2 == [weighed(old, new).significance, weighed(new, old).significance]


def test_a_number_beside_another_word_is_told() -> None:
    assert "substantive" == weighed("by the meeting,7 and it rested", "by the session8 and it rested").significance
    assert "substantive" == weighed("lamps of class7 rest", "lamps of class 8 rest").significance


def test_numbers_of_notes_beside_each_other_tell_themselves() -> None:
    old, new = "The Harbour Board, 33 the Lamp Board34 and", "The Harbour Board, 2 the Lamp Board3 and"
    found = {s.text.strip(): s.significance for s in weighed(old, new).segments if s.op != "=" and s.text.strip().isdigit()}
    assert {"33": "editorial", "2": "editorial"} == found


def test_a_figure_near_the_number_of_a_note_is_no_note() -> None:
    old = "Members are named by the Board4 as follows: 5 from ports and 3 from boats."
    assert "substantive" == weighed(old, old.replace(": 5", ": 6")).significance
    assert "substantive" == weighed(old.replace(": 5", ": 6"), old).significance


MOVED = [
    ("They answer by the stated date.5 They rest.", "They answer by the date stated.4 They rest."),
    ("They answer by the stated date, in writing.", "They answer by the date stated, in writing."),
    (
        "When they met, a new text of the rules was sent on by the Committee (A/LAMP/2/Rev.1 and A/LAMP/2/Rev.2). They rest.",
        "When they met, a new text of the rules (A/LAMP/2/Rev.1 and A/LAMP/2/Rev.2) was sent on by the Committee. They rest.",
    ),
    (
        "Gifts came from Chile, the Lamp Union, Fiji (Islands), Oman, and others.",
        "Gifts came from Chile, Fiji (Islands), Oman, the Lamp Union, and others.",
    ),
    ("It asks them to draw, using old maps, a chart of reefs.", "It asks them to, using old maps, draw a chart of reefs."),
    ("Pilots shall light, in winter, each lamp at noon.", "Pilots shall, in winter, light each lamp at noon."),
]


@pytest.mark.parametrize(("old", "new"), MOVED)
def test_words_that_only_moved_past_what_they_do_not_hang_on(old: str, new: str) -> None:
    for one, other in ((old, new), (new, old)):
        found = weighed(one, other)
        assert "consequential" == found.significance
        assert {"moved"} == {flag.kind for flag in found.flags}


SUBSTANTIVE = [
    ("It asks them to draw, mark, a chart of reefs.", "It asks them to, mark, draw a chart of reefs."),
    ("Pilots shall light, not using oil, each lamp.", "Pilots shall, not using oil, light each lamp."),
    ("They keep boats, using nets, with lamps.", "They keep, using nets, boats with lamps."),
    ("It asks them to draw, using maps. It rests, a chart.", "It asks them to, using maps. It rests, draw a chart."),
    ("under General Assembly decision 78/650.", "under General Assembly decision 78/560."),
    ("The aids (A/LAMP/2025/2) hold.", "The aids (A/LAMP/2026/2) hold."),
    ("Issues that may be raised", "Issues that might be raised"),
    ("Two notes (A/LAMP/INF/3 and A/LAMP/INF/4) came.", "Two notes (A/LAMP/INF/3 and A/LAMP/INF/42) came."),
    ("Two notes (A/LAMP/INF/4) came.", "Two notes (A/LAMP/INF/47 ) came."),
    ("It has, in year 2, 33 members.", "It has, in year 2, 2 members."),
    ("The Board, 33 members and 9 boats", "The Board, 2 members and 9 boats"),
    ("They met on 18, 20–22 and 26-27 May.", "They met on 18, 20 to 22, 26 to 28 May."),
    ("They met on 4 and 6 May in port.", "They met on 4 to 6 May in port."),
    ("a share of 26-27 per cent", "a share of 26 and 27 per cent"),
    ("They met on 4 to 6 May in port.", "They met on 4 to 6 June in port."),
    ("The aids (A/LAMP/1, A/LAMP/2, A/LAMP/3) hold.", "The aids (A/LAMP/1, A/LAMP/2 or A/LAMP/3) hold."),
    ("The aids (A/LAMP/1, A/LAMP/2, A/LAMP/3) hold.", "The aids (A/LAMP/1, A/LAMP/2 and A/LAMP/4) hold."),
    ("Lamps, nets and logs (red, green) hold.", "Lamps, nets and logs (red and green) hold."),
    ("as in paragraph (i) Parties say. (ii) Rest.", "as in paragraph (a) Parties say. (b) Rest."),
    ("Meetings (i) Dates of all. (ii) Tongues of all.", "Meetings (b) Dates of all. (c) Tongues of all."),
    ("They choose (i) Lamps or nets.", "They choose (a) Lamps or nets."),
    ("They met in ports entitled “Lamps” in May.", "They met in ports, entitled “Lamps”, in May."),
    ("The rules (of ports) issued in May hold.", "The rules (of ports), issued in May hold."),
    ("Boats that carry: oil", "Boats that carry oil"),
    ("They also recognize lamps.", "They recognize lamps."),
    ("the concerned Parties of the region", "the Parties concerned of the region"),
    ("They answer by the stated date of the Board.", "They answer by the date stated of the Board."),
    ("the shared lamp, and", "the lamp shared. And"),
    ("the agreed text [in time]", "the text [in time]"),
    (
        "Gifts came from Chile, red lamps, Fiji, or Oman, and others.",
        "Gifts came from Chile, Fiji, or Oman, red lamps, and others.",
    ),
    ("see para.5 of the rules", "see para.7 of the rules"),
    ("Lamps and nets (A/LAMP/2) were sent.", "Lamps (A/LAMP/2) and nets were sent."),
]


@pytest.mark.parametrize(("old", "new"), SUBSTANTIVE)
def test_what_another_printing_may_have_changed_is_told(old: str, new: str) -> None:
    assert "substantive" == weighed(old, new).significance
    assert "substantive" == weighed(new, old).significance


def test_a_participle_behind_its_noun_is_known_however_the_redline_cuts() -> None:
    old, new = "by the stated date.5 They rest.", "by the date stated.4 They rest."
    whole = [("=", "by the "), ("-", "stated date.5"), ("+", "date stated.4"), ("=", " They rest.")]
    parted = [("=", "by the "), ("-", "stated "), ("=", "date"), ("-", ".5"), ("+", " stated.4"), ("=", " They rest.")]
    for redline in (whole, parted):
        assert "consequential" == weigh(old, new, redline, Context(language="en")).significance
