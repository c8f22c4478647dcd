from treaty_tui.formats import read_draft


def eids(text, path="x.md"):
    return [provision.eid for provision in read_draft(text.encode(), path).provisions]


CANONICAL = """+++
id = "rev9"
symbol = "A/X/9"
title = "Draft on widgets"
date = 2024-05-23
language = "en"
mine = "kept"
+++
# Convention on widgets
## Preamble
The States Parties to this Convention,

Recalling what they said,
## Chapter I. General provisions
### Article 6. Respect for widgets
1. Chapeau:
(a) point;
(i) subpoint;
(ii) subpoint.
and this wrap-up.

Unnumbered.
"""


def test_a_canonical_draft_has_the_eids_of_the_contract():
    assert [
        "title",
        "preamble",
        "preamble__rec_1",
        "preamble__rec_2",
        "chp_I",
        "art_6",
        "art_6__para_1",
        "art_6__para_1__point_a",
        "art_6__para_1__point_a__point_i",
        "art_6__para_1__point_a__point_ii",
        "art_6__para_nn_1",
    ] == eids(CANONICAL)


def test_the_head_fills_the_draft_and_unknown_keys_are_kept():
    draft = read_draft(CANONICAL.encode(), "drafts/rev9.md")

    assert ("rev9", "A/X/9", "Draft on widgets", "2024-05-23", "en") == draft[:1] + draft[2:6]
    assert {"mine": "kept"} == draft.extra
    assert "drafts/rev9.md" == draft.path
    assert 64 == len(draft.sha256)


def test_chapeau_and_wrap_up_are_the_paragraphs_own_words():
    draft = read_draft(CANONICAL.encode(), "x.md")
    paragraph = draft.get("art_6__para_1")

    assert ("Chapeau:", "and this wrap-up.") == (paragraph.text, paragraph.wrapup)
    assert ("1.", "1", 16) == (paragraph.label, paragraph.number, paragraph.line)


def test_i_after_h_is_the_letter_when_j_follows_and_roman_one_when_ii_does():
    letters = "\n".join(f"({sign}) x;" for sign in "abcdefghij")
    romans = "\n".join(f"({sign}) x;" for sign in [*"abcdefgh", "i", "ii"])

    assert "art_1__para_1__point_i" in eids(f"Article 1. W\n1. X:\n{letters}", "x.txt")
    assert "art_1__para_1__point_h__point_i" in eids(f"Article 1. W\n1. X:\n{romans}", "x.txt")
