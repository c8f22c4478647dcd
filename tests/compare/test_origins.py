"""Which draft brought a phrase, where words were merged, split, moved, dropped and taken up again."""

import json

import pytest

from treaty_tui.align import align
from treaty_tui.compare.histories.history import Step, trace
from treaty_tui.compare.histories.origins import origins
from treaty_tui.formats import read_draft
from treaty_tui.model import Lineage, PositionBook
from treaty_tui.reports.history_report import render
from treaty_tui.reports.sayings import Look

FERRY = "Whoever runs a ferry shall ring the bell before the rope is loosened."
FINE = "The fine for a silent ferry under article 1 is twenty crowns."
TOLL = "The toll for a cart with two horses is written on a board at the landing, in letters that can be read from the water."
FLOOD = "When the river stands above the third step, no cart is taken across, and the bell stays silent."
ICE = "From the first frost to the thaw the ferry lies on the bank, covered with straw and guarded by two men."


def steps(eid: str, start: int, *bodies: str) -> tuple[Step, ...]:
    drafts = [read_draft(f"# Ferries\n{body}".encode(), f"d{n}.md") for n, body in enumerate(bodies, 1)]
    named = {draft.id: draft for draft in drafts}

    def lineage(old: str, new: str) -> Lineage:
        return align(named[old], named[new])

    return trace(drafts, lineage, eid, drafts[start - 1].id)


def brought(found: tuple[Step, ...]) -> list[tuple[str, str]]:
    """(draft, words) of each phrase."""
    document = json.loads(render("json", found, PositionBook(), Look()))
    assert next(step.whole for step in reversed(found) if step.at) == "".join(each["text"] for each in document["origins"])
    return [(each["draft"], " ".join(each["text"].split())) for each in document["origins"]]


def article(number: int, heading: str, *paragraphs: str) -> str:
    return f"### Article {number}. {heading}\n" + "".join(f"{n}. {words}\n" for n, words in enumerate(paragraphs, 1))


APART = article(1, "Bells", FERRY) + article(2, "Fines", FINE) + article(3, "Tolls", TOLL)
MERGED = article(1, "Bells", f"{FERRY} {FINE}") + article(2, "Tolls", TOLL)


@pytest.mark.parametrize(("eid", "start"), [("art_1__para_1", 1), ("art_2__para_1", 1), ("art_1__para_1", 2)])
def test_words_of_every_provision_that_was_merged_are_of_the_draft_that_they_stood_in(eid: str, start: int) -> None:
    assert [("d1", f"{FERRY} {FINE}")] == brought(steps(eid, start, APART, MERGED))


def test_words_that_were_merged_and_parted_again_stay_with_their_first_draft() -> None:
    for eid in ("art_1__para_1", "art_2__para_1"):
        assert {"d1"} == {draft for draft, _ in brought(steps(eid, 1, APART, MERGED, APART))}


def test_a_sentence_that_came_from_a_provision_which_goes_on_without_it_is_of_the_draft_that_it_stood_in() -> None:
    one = article(1, "Tolls", f"{TOLL} {FLOOD}") + article(2, "Winter", ICE)
    two = article(1, "Tolls", TOLL) + article(2, "Winter", f"{ICE} {FLOOD} So it was in old days.")
    assert [("d1", f"{ICE} {FLOOD}"), ("d2", "So it was in old days.")] == brought(steps("art_2__para_1", 2, one, two))


def test_a_formula_that_stands_elsewhere_all_the_same_came_in_with_the_draft_that_copied_it() -> None:
    one = article(1, "Tolls", f"{TOLL} {FLOOD}") + article(2, "Winter", ICE)
    two = article(1, "Tolls", f"{TOLL} {FLOOD}") + article(2, "Winter", f"{ICE} {FLOOD}")
    assert [("d1", ICE), ("d2", FLOOD)] == brought(steps("art_2__para_1", 2, one, two))


def test_a_phrase_that_changed_its_place_in_a_provision_stays_with_its_draft() -> None:
    old = "A ferry carries, between dusk and dawn, a lantern at the bow and another at the stern."
    new = "A ferry carries a lantern at the bow and another at the stern, between dusk and dawn, and a bell."
    found = origins([("d1", old), ("d2", new)])
    assert ("d1", new[: new.index(" and a bell")]) == (found[0].draft, found[0].text)
    assert ["d1", "d2"] == [phrase.draft for phrase in found if any(map(str.isalnum, phrase.text))]


def test_few_words_that_two_texts_share_by_chance_are_of_the_later_one() -> None:
    old = "Each State Party shall count its ferries in spring."
    new = "Ropes are of hemp. In winter each State Party shall keep them dry, and no other cloth may lie on them."
    assert ("d2", new) in {(phrase.draft, phrase.text) for phrase in origins([("d1", old), ("d2", new)])}


def test_what_was_dropped_and_taken_up_again_within_a_provision_is_of_the_draft_that_took_it_up() -> None:
    found = origins([("d1", f"{ICE} {FLOOD}"), ("d2", ICE), ("d3", f"{ICE} {FLOOD}")])
    assert ["d1", "d3"] == [phrase.draft for phrase in found]


def test_marks_between_words_of_one_draft_do_not_part_them() -> None:
    found = origins([("d1", "Ropes and bells and oars are lent."), ("d2", "Ropes, bells, oars are lent.")])
    assert [("Ropes, bells, oars are lent.", "d1")] == list(found)


def test_what_was_merged_or_split_names_the_others() -> None:
    found = steps("art_2__para_1", 1, APART, MERGED, APART)
    assert [(), ("art_1__para_1",), ()] == [step.others for step in found]
    assert "article 1 (1) merged with article 1 (1) of d1" in render("text", found, PositionBook(), Look()).decode()
    found = steps("art_1__para_1", 3, APART, MERGED, APART)
    assert ("art_2__para_1",) == found[2].others
    assert "article 1 (1) split from article 2 (1)" in render("text", found, PositionBook(), Look()).decode()


def test_an_article_comes_back_with_its_paragraphs_in_other_words() -> None:
    road = "Ferries land at least fifty paces from the road of the mill."
    one = article(1, "Tolls", TOLL) + article(2, "Distance", road) + article(3, "Winter", ICE)
    two = article(1, "Tolls", TOLL) + article(2, "Winter", ICE)
    three = two + article(3, "Distance", road.replace("fifty", "thirty"))
    for eid, start in (("art_2", 1), ("art_3", 3)):
        assert [("art_2",), (), ("art_3",)] == [step.eids for step in steps(eid, start, one, two, three)]


def test_a_new_article_says_where_a_paragraph_stood_that_came_back_in_it() -> None:
    one, two = article(1, "Tolls", TOLL, FLOOD), article(1, "Tolls", TOLL)
    found = steps("art_2", 3, one, two, two + article(2, "Weather", FLOOD.replace("third", "fourth"), FERRY))
    assert [(), (), ("art_2",)] == [step.eids for step in found]
    assert [("art_1__para_2",), (), ()] == [step.see for step in found]


def test_what_comes_back_in_two_parts_or_as_one_is_the_same() -> None:
    one, two = article(1, "Tolls", TOLL, f"{FLOOD} {ICE}"), article(1, "Tolls", TOLL)
    apart = article(1, "Tolls", TOLL, FLOOD, ICE)
    for bodies, parts in (((one, two, apart), ("art_1__para_2", "art_1__para_3")), ((apart, two, one), ("art_1__para_2",))):
        assert [(), parts] == [step.eids for step in steps("art_1__para_2", 1, *bodies)[1:]]
        assert {"d1"} == {draft for draft, words in brought(steps(parts[-1], 3, *bodies)) if any(map(str.isalpha, words))}


def test_what_comes_back_with_one_more_sentence_is_the_same() -> None:
    more = f"{ICE} Whoever takes the straw away shall bring new straw from the barn of the mill before nightfall of the same day."
    bodies = (article(1, "Tolls", TOLL, ICE), article(1, "Tolls", TOLL), article(1, "Tolls", TOLL, more))
    assert [("art_1__para_2",), (), ("art_1__para_2",)] == [step.eids for step in steps("art_1__para_2", 3, *bodies)]


def test_what_comes_back_with_a_sentence_of_a_neighbour_that_stayed_keeps_its_words() -> None:
    bodies = (
        article(1, "Tolls", f"{TOLL} {FLOOD}") + article(2, "Winter", ICE),
        article(1, "Tolls", f"{TOLL} {FLOOD}"),
        article(1, "Tolls", TOLL) + article(2, "Winter", f"{ICE} {FLOOD}"),
    )
    assert [("d1", f"{ICE} {FLOOD}")] == brought(steps("art_2__para_1", 3, *bodies))


def test_an_article_that_is_gone_says_where_its_paragraphs_stand() -> None:
    dogs = "A dog on a ferry lies under the bench and pays what a lamb pays, unless it is blind."
    one = (
        article(1, "Bells", FERRY)
        + article(2, "Fines", FINE)
        + article(3, "Tolls", TOLL)
        + article(4, "Weather", FLOOD, ICE, dogs)
    )
    two = article(1, "Bells", f"{FERRY} {FLOOD}") + article(2, "Fines", f"{FINE} {ICE}") + article(3, "Tolls", f"{TOLL} {dogs}")
    found = steps("art_4", 1, one, two)
    assert [("art_4",), ()] == [step.eids for step in found]
    assert [(), ("art_1__para_1", "art_2__para_1", "art_3__para_1")] == [step.see for step in found]
    told = render("text", found, PositionBook(), Look()).decode()
    assert "does not stand; its parts: article 1 (1), article 2 (1), article 3 (1)" in told


def test_words_of_a_language_without_spaces_are_known_again_too() -> None:
    first, second = "渡船的主人应当在开船以前敲钟并且把绳子收好，", "不得让孩子靠近水边的石阶也不得让牛马上船过河。"
    found = origins([("d1", first + second), ("d2", second + first)], "zh")
    assert {"d1"} == {phrase.draft for phrase in found if any(map(str.isalnum, phrase.text))}
