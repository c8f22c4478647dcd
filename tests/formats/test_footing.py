"""Notes at the foot of a page that an export wrote into the paragraph which the page ended in."""

import pytest

from tests.formats import letters
from treaty_tui.formats import canonical, read_draft
from treaty_tui.model import Draft

RULE = " __________________ "


def drafted(*paragraphs: str) -> Draft:
    data = "\n\n".join(("Convention on lamps", "Article 1. Lamps", *paragraphs)).encode()
    draft = read_draft(data, "lamps.txt")
    assert ({}, {}) == letters.lost(data, draft)
    again = read_draft(canonical.write(draft), "lamps.md")
    assert [(m.kind, m.text) for m in draft.matter] == [(m.kind, m.text) for m in again.matter]
    return draft


def notes(draft: Draft) -> list[str]:
    return [matter.text for matter in draft.matter if matter.kind == "footnote"]


def words(draft: Draft, eid: str) -> str:
    provision = draft.get(eid)
    assert provision is not None
    return provision.words


@pytest.mark.parametrize(
    ("before", "note", "after"),
    [
        ("1. Each Party shall inform the", "See the list of lamps. It may grow.", "keepers of every lamp."),
        ("1. Each Party shall inform the", "Ibid. Ibid.", "keepers of every lamp."),
        ("1. Each Party,1 in good time,", "1 A/LAMP/3, paras. 4 and 5.", "informs the keepers."),
        ("1. Each Party asks the Lamp", "Art. 4, para. 2, of the Accord.", "Keepers about it."),
        ("1. It is kept at", "Available at https://lamps.example/2020- 04/list.pdf", "every port."),
        ("1. Each Party shall keep its lamps.", "The list is open.", ""),
        ("1. So said Norway,4", "It spoke of lamps. It asked for more of them. Peru agreed.", "Chile,5 Peru6 and others."),
    ],
)
def test_the_sentence_goes_on_behind_the_note(before: str, note: str, after: str) -> None:
    draft = drafted(f"{before}{RULE}{note} {after}".strip(), "2. The Lamp Keepers meet.")
    assert notes(draft) == [note]
    assert words(draft, "art_1__para_1") == f"{before[3:]} {after}".strip()


def test_a_list_goes_on_with_its_next_label() -> None:
    draft = drafted(f"1. A lamp is: (a) Red; (b) Green; and{RULE}Not blue. That was dropped. (c) White.")
    assert notes(draft) == ["Not blue. That was dropped."]
    assert [words(draft, f"art_1__para_1__point_{x}") for x in "abc"] == ["Red;", "Green; and", "White."]


def test_as_many_sentences_are_notes_as_the_page_has_numbers() -> None:
    """Not where there are more: the text may go on."""
    notes_of_page = "The Board met in spring. Offers are told at https://lamps.example/second- session-3-may-2030."
    draft = drafted(f"1. The Board1 was told of lamps.2{RULE}{notes_of_page}", "2. They rest.")
    assert notes(draft) == [notes_of_page]
    assert words(draft, "art_1__para_1") == "The Board1 was told of lamps.2"
    for called, behind in (("The Board1 was told.", notes_of_page), ("The Board1 was told.2", f"{notes_of_page} It left.")):
        draft = drafted(f"1. {called}{RULE}{behind}", "2. They rest.")
        assert notes(draft) == ["The Board met in spring."]


def test_numbers_of_documents_are_no_numbers_of_notes() -> None:
    draft = drafted(f"1. The Board1 was told of A/LAMP/CRP.2 and of No.2{RULE}The Board met in spring. It left.", "2. They rest.")
    assert notes(draft) == ["The Board met in spring."]


@pytest.mark.parametrize(
    "text",
    [
        "1. Done at __________________, this __________________ day of May.",
        "1. Done at __________________ on the day below.",
        "1. Signed: __________________ For the Government of __________________",
        "1. Done on __________________ 20 May 2030 in two originals.",
    ],
)
def test_a_blank_to_fill_in_stays(text: str) -> None:
    draft = drafted(text)
    assert not notes(draft)
    assert words(draft, "art_1__para_1") == text[3:]


@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("Lamps are lit at dusk.", "The list is open. Parties shall not put them out. They may dim them."),
        ("Each Party shall inform", "The list is open. Norway and its neighbours. They may dim them."),
        ("The Board, having met;", "The list is open. It decides that Parties shall not put lamps out."),
    ],
)
def test_where_nothing_tells_the_text_keeps_its_words(before: str, behind: str) -> None:
    """Only the first sentence behind the rule is surely a note: a duty never goes with it."""
    draft = drafted(f"1. {before}{RULE}{behind}")
    assert notes(draft) == ["The list is open."]
    assert words(draft, "art_1__para_1") == f"{before} {behind.removeprefix('The list is open. ')}"


def test_many_pages_in_one_paragraph() -> None:
    page = f"the keepers of the lamps and the Harbour{RULE}Available at https://lamps.example. Masters of every port meet, and "
    draft = drafted("1. " + page * 400 + "end. The Harbour Masters rest.")
    assert len(notes(draft)) == 400
    assert words(draft, "art_1__para_1").count("Harbour Masters of every port") == 400
