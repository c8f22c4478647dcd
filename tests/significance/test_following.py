"""References in a changed wording that followed their targets, or did not; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

ARTICLES = {"art_17": "art_4", "art_6": "art_7", "art_16": "art_17", "art_4": "art_5", "art_4__para_2": "art_5__para_2"}


def test_a_reference_that_follows_its_target_is_consequential() -> None:
    found = weighed(
        "see articles 6 to 16 and article 4, paragraph 2", "see articles 7 to 17 and article 5, paragraph 2", renumbering=ARTICLES
    )
    assert "consequential" == found.significance
    assert {"reference"} == kinds(found)
    assert "reference follows articles 6–16 → 7–17, article 4 (2) → 5 (2)" in {flag.reason for flag in found.flags}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "under paragraph 1 of this article", "under paragraph 1 of this section"),
        ("en", "under subparagraph (a) of this article", "under subparagraph (a) of this paragraph"),
        ("en", "under paragraph 1 of this article", "under paragraph 1 of this Accord"),
        ("fr", "au paragraphe 1 du présent article", "au paragraphe 1 de la présente section"),
        ("es", "el párrafo 1 del presente artículo", "el párrafo 1 de la presente sección"),
    ],
)
def test_a_reference_within_another_this_names_another_place(language: str, old: str, new: str) -> None:
    place = {"old_eid": "art_5__para_2", "new_eid": "art_5__para_2"}
    found = [weighed(was, now, language, **place) for was, now in ((old, new), (new, old))]
    assert [("substantive", {"reference"})] * 2 == [(each.significance, kinds(each)) for each in found]
    assert "editorial" == weighed(old, old.replace("this", "the present"), language, **place).significance or language != "en"


def test_a_range_that_lost_a_member_to_another_place_still_follows() -> None:
    moves = {"art_6": "art_7", "art_7": "art_8", "art_8": "art_9", "art_9": "art_4"}
    found = weighed("see articles 6 to 9 on fees", "see articles 4 and 7 to 9 on fees", renumbering=moves)
    assert ("consequential", ["reference follows articles 6–9 → 4, 7–9"]) == (found.significance, [f.reason for f in found.flags])
    assert "substantive" == weighed("see articles 6 to 9", "see articles 4 and 8 to 9", renumbering=moves).significance


def test_a_range_that_a_member_left_or_came_into_is_substantive() -> None:
    still = {f"art_{n}": f"art_{n}" for n in (1, 2, 3, 4)}
    left = still | {"art_5": "art_9", "art_6": "art_5", "art_7": "art_6"}
    found = weighed("see articles 4 to 7", "see articles 4 to 6", renumbering=left)
    reasons = [flag.reason for flag in found.flags]
    assert ("substantive", ["reference changed: articles 4–7 → 4–6, without article 5 → 9"]) == (found.significance, reasons)
    came = still | {"art_9": "art_5", "art_5": "art_6", "art_6": "art_7"}
    found = weighed("see articles 4 to 6", "see articles 4 to 7", renumbering=came)
    assert "with article 5" in found.flags[0].reason
    inserted = still | {"art_5": "art_6", "art_6": "art_7"}
    assert "consequential" == weighed("see articles 4 to 6", "see articles 4 to 7", renumbering=inserted).significance


def test_a_reference_follows_its_target_though_another_went_beside_it() -> None:
    old = "as rule 2 says in article 7. (Note: wait for article 9)"
    found = weighed(old, "as rule 2 says in article 8. Masters may do so.", renumbering={"art_7": "art_8", "art_9": "art_10"})
    told = [flag.reason for flag in found.flags if flag.kind == "reference"]
    assert ["reference follows article 7 → 8", "reference deleted: article 9"] == told


def test_a_reference_that_a_comma_touches_is_not_told_as_gone() -> None:
    old = "Rule 2, and article 8, paragraph 3, of the Convention on duties of keepers shall apply."
    found = weighed(old, "Rule 2, and article 8, paragraph 3, of the Convention, on the duties of keepers, shall apply.")
    assert "substantive" == found.significance
    assert "reference" not in kinds(found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Under paragraph 2 above a boat rows.", "Under paragraph 2 of this article, in calm, a boat rows."),
        ("A boat rows under paragraph 2 of this article.", "A boat rows under paragraph 2 above, in calm."),
    ],
)
def test_words_beside_a_reference_that_is_only_put_otherwise_are_told_alone(old: str, new: str) -> None:
    assert ["'in calm' inserted"] == [flag.reason for flag in weighed(old, new).flags]
    assert ["'in calm' deleted"] == [flag.reason for flag in weighed(new, old).flags]


def test_words_beside_such_a_reference_and_a_bracket_are_told_alone() -> None:
    old = "Boats under paragraph 2 above, [shall][may] row."
    found = weighed(old, "Boats under paragraph 2 of this article, in calm, [may] row.")
    assert ["'[shall]' struck", "'in calm' inserted"] == sorted(flag.reason for flag in found.flags if flag.kind != "obligation")


POINTS = {"art_2__para_2__point_b": "art_2__para_2__point_c", "art_2__para_2__point_c": "art_2__para_2__point_d"}


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "under paragraph 2 (b) of this article", "under paragraph 2 (c) of this article"),
        ("en", "as in subparagraph (b) of paragraph 2 above", "as in subparagraph (c) of paragraph 2 above"),
        ("en", "article 2, paragraph 2 (b) and (c), applies", "article 2, paragraph 2 (c) and (d), applies"),
        ("en", "as article 2(2)(b) says", "as article 2(2)(c) says"),
        ("fr", "selon le paragraphe 2 b) du présent article", "selon le paragraphe 2 c) du présent article"),
    ],
)
def test_a_point_whose_letter_follows_is_a_reference_that_follows(language: str, old: str, new: str) -> None:
    here = {"old_eid": "art_2__para_4", "new_eid": "art_2__para_4", "renumbering": POINTS}
    found = weighed(old, new, language, **here)
    assert ("consequential", {"reference"}) == (found.significance, kinds(found))
    stray = weighed(old, new, language, **{**here, "renumbering": {eid: eid for eid in POINTS}})
    assert ("substantive", {"reference"}) == (stray.significance, kinds(stray))


def test_a_reference_to_all_parts_of_what_was_split_follows_and_to_one_part_does_not() -> None:
    moves = {"art_2__para_1": "art_2__para_1", "art_2__para_2": "art_2__para_3"}
    known = {
        "old_eid": "art_2__para_4",
        "new_eid": "art_2__para_5",
        "renumbering": moves,
        "parts": {"art_2__para_1": ("art_2__para_1", "art_2__para_2")},
    }
    found = weighed("subject to paragraph 1 only", "subject to paragraphs 1 and 2 only", **known)
    assert ("consequential", {"reference"}) == (found.significance, kinds(found))
    assert "substantive" == weighed("subject to paragraph 1 only", "subject to paragraph 2 only", **known).significance
    assert "substantive" == weighed("subject to paragraph 1 only", "subject to paragraphs 1 and 3 only", **known).significance


def test_a_list_that_lost_a_deleted_article_is_substantive() -> None:
    found = weighed("see articles 6 and 9 on fees", "see article 7 on fees", renumbering={"art_6": "art_7"})
    assert ("substantive", True) == (found.significance, "reference" in kinds(found))


def test_a_reference_that_goes_elsewhere_is_substantive() -> None:
    assert "substantive" == weighed("see article 17", "see article 5", renumbering=ARTICLES).significance


def test_a_change_beside_a_followed_reference_still_counts() -> None:
    found = weighed("may act under article 17", "shall act under article 4", renumbering=ARTICLES)
    assert "substantive" == found.significance
    assert {"reference", "obligation"} == kinds(found)


def test_a_reference_is_told_without_what_only_leads_on_from_it() -> None:
    old, new = (f"The provisions of Article {n} of the Convention on the adoption of rules shall apply." for n in (15, 16))
    told = [flag.reason for flag in weighed(old, new).flags]
    assert ["reference changed: Article 15 of the Convention → Article 16 of the Convention"] == told


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Articles 3, 4 and 5 bind boats.", "Articles 4, 5 and 6 bind boats."),
        ("fr", "Les articles 3, 4 et 5 lient les barques.", "Les articles 4, 5 et 6 lient les barques."),
        ("es", "Los artículos 3, 4 y 5 obligan.", "Los artículos 4, 5 y 6 obligan."),
        ("ru", "Статьи 3, 4 и 5 действуют.", "Статьи 4, 5 и 6 действуют."),
    ],
)
def test_what_joins_the_members_of_a_list_that_moved_on_follows_with_them(language: str, old: str, new: str) -> None:
    moved = {"art_3": "art_4", "art_4": "art_5", "art_5": "art_6"}
    found = weighed(old, new, language, renumbering=moved)
    assert ("consequential", {"reference"}) == (found.significance, kinds(found))
    assert "substantive" == weighed(old, new, language).significance


def test_another_word_that_joins_the_members_of_a_list_is_no_part_of_that() -> None:
    moved = {"art_3": "art_4", "art_4": "art_5", "art_5": "art_6"}
    for new in ("Articles 4, 5 or 6 bind boats.", "Articles 3, 4 or 5 bind boats."):
        assert "substantive" == weighed("Articles 3, 4 and 5 bind boats.", new, renumbering=moved).significance


def test_a_reference_that_another_sentence_still_makes_was_said_once_less() -> None:
    twice = "Fees follow article 7. Masters weigh the oil under article 7, each at his tower."
    once = "Fees follow article 7. Masters weigh the oil, each at his tower."
    reasons = [[flag.reason for flag in weighed(*pair).flags] for pair in ((twice, once), (once, twice))]
    assert [["reference no longer repeated: article 7"], ["reference repeated: article 7"]] == reasons
    other = twice.replace("article 7,", "article 8,")
    assert ["reference deleted: article 8"] == [flag.reason for flag in weighed(other, once).flags]


@pytest.mark.parametrize(
    ("language", "old", "new", "words"),
    [
        ("en", "report under article 4 (2).", "report under article 5 (2) at dawn.", "'at dawn' inserted"),
        ("en", "report under article 4 freely.", "report under article 5.", "'freely' deleted"),
        ("en", "report under articles 4 and 16, and pay dues.", "report under articles 5 and 17.", "'and pay dues' deleted"),
        ("en", "as article 4, at dawn, and article 16 say", "as article 5 and article 17 say", "'at dawn' deleted"),
        ("fr", "rend compte selon l’article 4, à l’aube.", "rend compte selon l’article 5.", "'à l’aube' deleted"),
        ("es", "informa según el artículo 4 al alba.", "informa según el artículo 5.", "'al alba' deleted"),
        ("ru", "докладывает согласно статье 4 и платит сбор.", "докладывает согласно статье 5.", "'и платит сбор' deleted"),
        ("ar", "يقدم الحارس تقريره وفقا للمادة 4 ويدفعه.", "يقدم الحارس تقريره وفقا للمادة 5.", "'ويدفعه' deleted"),
        ("zh", "看守应依照第四条和港规报告。", "看守应依照第五条报告。", "'和港规' deleted"),
    ],
)
def test_words_beside_a_number_that_followed_are_told(language: str, old: str, new: str, words: str) -> None:
    found = weighed(old, new, language, renumbering=ARTICLES)
    reasons = [flag.reason for flag in found.flags]
    assert "substantive" == found.significance
    assert words in reasons
    assert any(reason.startswith("reference follows article") for reason in reasons)
    assert not any(flag.kind == "figure" for flag in found.flags)


def test_words_beside_a_reference_that_became_another_are_told() -> None:
    found = weighed("report under article 4", "report under article 9 at dawn", renumbering=ARTICLES)
    assert ["reference changed: article 4 → 9", "'at dawn' inserted"] == [flag.reason for flag in found.flags]
    found = weighed("report at dawn", "report under article 9", renumbering=ARTICLES)
    assert "'at dawn' → 'under article 9'" in {flag.reason for flag in found.flags}


def test_words_that_only_follow_beside_a_number_that_followed_weigh_no_more_than_both() -> None:
    found = weighed("under article 4 favour it", "under article 5 favor it", renumbering=ARTICLES)
    assert ("consequential", ["reference follows article 4 → 5"]) == (found.significance, [flag.reason for flag in found.flags])


def test_a_number_that_was_still_to_come_is_no_tenth() -> None:
    moves = {"art_9": "art_10", "art_10": "art_11"}
    followed = weighed("under article IX", "under article X", renumbering=moves)
    assert "consequential" == followed.significance
    assert ["substantive"] * 2 == [
        weighed("under article X", f"under article {n}", renumbering=moves).significance for n in (10, 11)
    ]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "dues under paragraph (1) of article 4 rise", "dues under paragraph 1 of article 4 rise"),
        ("en", "dues under paragraphs (1) and (2)", "dues under paragraphs 1 and 2"),
        ("fr", "les droits du paragraphe (1) montent", "les droits du paragraphe 1 montent"),
        ("es", "las tasas del párrafo (1) suben", "las tasas del párrafo 1 suben"),
        ("ru", "сборы по пункту (1) растут", "сборы по пункту 1 растут"),
        ("ar", "رسوم الفقرة (1) ترتفع", "رسوم الفقرة 1 ترتفع"),
        ("zh", "第一款所述税费上涨", "本条第一款所述税费上涨"),
    ],
)
def test_the_same_paragraph_said_otherwise_is_editorial(language: str, old: str, new: str) -> None:
    place = {"old_eid": "art_4__para_2", "new_eid": "art_4__para_2"}
    assert ["editorial"] * 2 == [weighed(*texts, language, **place).significance for texts in ((old, new), (new, old))]


def test_a_parenthesis_that_begins_behind_a_reference_is_none_of_its_own() -> None:
    assert "substantive" == weighed("as paragraph 1 (says the Clerk)", "as paragraph (1) says the Clerk").significance


def test_an_ordinal_that_gave_way_to_its_figure_is_told_once() -> None:
    place = {"old_eid": "art_4__para_2", "new_eid": "art_4__para_2", "renumbering": {"art_4__para_1": "art_4__para_1"}}
    found = weighed("au paragraphe premier du présent article", "au paragraphe 1 du présent article", "fr", **place)
    assert ("consequential", 1) == (found.significance, len(found.flags))
