"""Points that a list leads in no more, or leads in now: what they say with its lead."""

import pytest

from tests.significance.weighing import weighed


def reasons(old: str, new: str, leads: tuple[str, str], language: str = "en") -> list[str]:
    return [flag.reason for flag in weighed(old, new, language, led=lambda *_: leads).flags]


@pytest.mark.parametrize(
    ("language", "led", "point", "written", "reason"),
    [
        ("en", "Each port shall:", "light its lamps;", "Each port may light its lamps;", "shall → may ({})"),
        ("fr", "Chaque port doit :", "allumer ses lampes ;", "Chaque port peut allumer ses lampes ;", "doit → peut ({})"),
        ("es", "Cada puerto deberá:", "encender faros;", "Cada puerto podrá encender faros;", "deberá → podrá ({})"),
        ("ru", "Каждый порт должен:", "держать лампы;", "Каждый порт может держать лампы;", "должен → может ({})"),
        ("zh", "各港口应当：", "点灯；", "各港口可以点灯；", "应当 → 可以 ({})"),
    ],
)
def test_a_point_that_is_written_out_otherwise_than_its_lead_said_tells_the_step(
    language: str, led: str, point: str, written: str, reason: str
) -> None:
    assert reason.format("weaker") in reasons(point, written, (led, ""), language)
    assert any("stronger" in said for said in reasons(written, point, ("", led), language))


def test_whoever_else_is_bound_is_told_too() -> None:
    found = reasons("light its lamps;", "The Secretariat may light its lamps;", ("Each Party shall:", ""))
    assert "shall → may (weaker)" in found
    assert any("Secretariat" in reason for reason in found)


def test_what_no_lead_said_or_another_says_is_told_as_it_came() -> None:
    for leads in (("", ""), ("Each port shall:", "All ports shall:"), ("The following lamps:", "")):
        assert "shall → may (weaker)" not in reasons("light its lamps;", "Each port may light its lamps;", leads)


def test_a_point_whose_own_words_changed_too_is_read_with_its_lead() -> None:
    found = reasons("Nine lamps are lit by it;", "Each port may see that ten lamps are lit by it.", ("Each port shall:", ""))
    assert "shall → may (weaker)" in found
    assert ["日 → 周"] == reasons("每日点灯；", "各港口应当每周点灯。", ("各港口应当：", ""), "zh")
    assert ["'无证' inserted"] == reasons("禁止点灯", "无证点灯；", ("", "禁止："), "zh")


def test_a_chinese_colon_and_the_marks_of_points_that_went_into_a_line_are_editorial() -> None:
    lines, one = "各港口应当：\n点灯；", "各港口应当点灯。"
    for old, new, change in ((lines, one, "merged"), (one, lines, "split")):
        assert ("consequential", ()) == (weighed(old, new, "zh", change=change)[1:3])


@pytest.mark.parametrize(
    ("language", "old", "new", "leads", "word"),
    [
        (
            "en",
            "Light its lamps;",
            "To light its lamps;",
            ("Ports meet in order [daily] to:", "Ports meet by night so as:"),
            "to",
        ),
        ("en", "Light its lamps;", "To light its lamps;", ("[Ports meet [daily] to:]", "Ports meet:"), "to"),
        ("zh", "点灯；", "应当点灯；", ("各港口应当：", "所有船舶："), "应当"),
    ],
)
def test_a_word_goes_over_to_the_points_of_a_lead_that_changed_otherwise_too(
    language: str, old: str, new: str, leads: tuple[str, str], word: str
) -> None:
    assert [f"'{word}' stood in the lead of the list"] == reasons(old, new, leads, language)
    assert [f"'{word}' stands in the lead of the list"] == reasons(new, old, leads[::-1], language)
    assert not any("stood" in reason for reason in reasons(old, new, (leads[0], leads[0]), language))


@pytest.mark.parametrize("back", [False, True])
def test_a_title_above_a_sentence_is_no_part_of_what_that_says(back: bool) -> None:
    old = "Each port that has lit gas lamps should go on to do so, and all ports should do so in time."
    new = "Big ports should go on with gas by painting all their piers. Small ports should row towards it as the tide allows."
    found = reasons(new, old, ("", "Shared burdens")) if back else reasons(old, new, ("Shared burdens", ""))
    assert not any("Shared" in reason for reason in found)
    led = ("Each port shall", "") if not back else ("", "Each port shall")
    points = ("Light its lamps;", "Each port may light its lamps;")
    assert any("shall → may" in reason or "may → shall" in reason for reason in reasons(*points[:: -1 if back else 1], led))
