"""Whole articles that were rewritten, copied, merged or split: words choose, and place where words are undecided."""

import pytest

from tests.align.builder import build
from tests.align.test_align import FACTS, article, compared, names, rows, told
from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft, Pair

BOARD = "The Board shall appoint from among its members its warden and clerks for a term of two years."
RULES = "It shall make its rules of business and shall hand them to the Moot, which must agree to them with one voice."
CALL = "The Board is called together by its warden whenever the Moot or the Chamber asks for it in writing."
ELECTED = BOARD.replace(
    "appoint from among its members its warden and clerks", "elect its warden and clerks from among its members"
)

REST = "\n".join(article(n, n) for n in range(3, 9))


def test_an_article_written_on_the_model_of_another_does_not_take_its_place() -> None:
    """The copy kept a half-sentence that the article itself lost: by words alone it would win."""
    kept = RULES.split(", which")[0] + "."
    edited = RULES.replace("must agree to them with one voice", "must agree, nine to seven, before they hold")
    old = f"{article(1, 1)}\nArticle 2.\n1. {BOARD}\n2. {RULES}\n3. {CALL}\n{REST}"
    new = f"{article(1, 1)}\nArticle 2.\n1. {ELECTED}\n2. {kept}\n3. {CALL}\n{REST}"
    new += f"\nArticle 9.\n1. {ELECTED}\n2. {edited}\n3. {CALL}"
    result = compared(old, new)
    assert "unchanged" == told(result["art_2"])
    assert "inserted" == told(result["art_9"])
    assert ["changed", "changed", "unchanged"] == [told(result[f"art_2__para_{n}"]) for n in (1, 2, 3)]


def test_an_article_that_moved_is_not_held_back_by_a_formula_in_its_place() -> None:
    moved = f"1. {BOARD}\n2. {RULES}\n3. {CALL}"
    old = f"{article(1, 1)}\nArticle 2.\n{moved}\n{REST}"
    new = f"{article(1, 1)}\nArticle 2.\n1. {FACTS[9]}\n2. {CALL}\n{REST}\nArticle 9.\n{moved}"
    result = compared(old, new)
    assert "unchanged moved renumbered" == told(result["art_9"])
    assert "inserted" == told(result["art_2"])


LEAVE = "Any harbour may leave the union by written notice to the elder, which takes effect one year after the elder has it."
KEEP = "The elder of the union is the keeper of this pact.\n\
2. The pact, whose texts in four tongues have one weight, lies with the elder."
BOTH = f"1. {LEAVE.replace('by written notice', 'by a notice in writing')}\n2. The keeper of this pact is the elder.\n\
3. The texts of this pact in four tongues have one weight and lie with the elder."


def test_two_articles_rewritten_into_one_are_a_merger_and_back_a_split() -> None:
    apart = f"{article(1, 1)}\nArticle 2. Leaving\n1. {LEAVE}\nArticle 3. Keeper and tongues\n1. {KEEP}\n{article(4, 4)}"
    one = f"{article(1, 1)}\nArticle 2. Leaving, keeper and tongues\n{BOTH}\n{article(3, 4)}"
    old, new = build(apart), build(one)
    merged = rows(align(old, new), old, new)
    assert ["art_2", "art_3"] == names(old, merged["art_2"].old)
    assert "changed" == merged["art_2__para_2"].change
    back = rows(align(new, old), new, old)
    assert ["art_2", "art_3"] == names(old, back["art_2"].new)
    assert back["art_3__para_1"].old and back["art_3__para_2"].old


ACCOUNTS = "The accounts of the harbour fund are read by a bench of reeves, who tell the Moot what the Chamber spent. Once the \
bench has spoken, the Moot may clear the Chamber."
CLEARING = "To clear the Chamber of its charge, the Moot asks reeves for all accounts and papers; no fund of a harbour is spent \
before the bench was heard."


def seat(old_heading: str = "", new_heading: str = "", number: int = 2, rewritten: str = CLEARING) -> Pair:
    old = f"{article(1, 1)}\nArticle 2. {old_heading}\n1. {ACCOUNTS}\n2. {FACTS[6]}\n{article(3, 3)}"
    new = f"{article(1, 1)}\nArticle {number}. {new_heading}\n1. {rewritten}\n2. {FACTS[7]}\n{article(number + 1, 3)}"
    return compared(old, new)[f"art_{number}"]


def test_the_only_two_articles_left_between_the_same_neighbours_are_one_if_number_and_words_say_so() -> None:
    assert seat().old
    assert seat().confidence < 0.5


def test_place_and_number_are_not_enough() -> None:
    assert not seat(rewritten=FACTS[10]).old
    assert not seat(number=8).old
    assert not seat("Accounts", "Discharge").old


def test_an_article_that_kept_one_paragraph_of_a_clerk_s_slip_is_found_in_its_place() -> None:
    """All but one paragraph of it was copied from the next article by mistake."""
    copied = "\n".join(f"{n}. {FACTS[n + 10]}" for n in range(1, 7))
    rule = "The rules of article 7 of the Charter on {} shall apply to this pact as they are."
    rest = f"Article 3.\n{copied}\n7. {rule.format('the ringing of bells')}\n{article(4, 4)}\n2. {rule.format('judges')}"
    old = f"{article(1, 1)}\nArticle 2.\n{copied}\n7. {rule.format('the making and ringing of bells')}\n{rest}"
    new = f"{article(1, 1)}\nArticle 2.\n{rule.format('making bells')}\n{rest}"
    assert compared(old, new)["art_2"].old


def test_a_short_article_is_not_found_in_a_long_one_that_has_all_words() -> None:
    long = "\n".join(f"{n}. {FACTS[n + 4]}" for n in range(1, 13))
    words = "The sailor who has no vessel may cross the tide in the order of the list, and the elder may ask for a ladder."
    result = compared(
        f"{article(1, 1)}\nArticle 2.\n1. {words}\n{article(3, 3)}", f"{article(1, 1)}\nArticle 2.\n{long}\n{article(3, 3)}"
    )
    assert not result["art_2"].old


def test_two_articles_alone_in_one_place_that_only_name_the_same_body_are_two() -> None:
    """With so few others, the name is a phrase of their own, and some of their words."""
    old = (
        "Article 9. Votes\n1. What the Moot of the Towns decides on salt under this part binds all towns from the ninetieth day "
        "after the meeting of the Moot of the Towns at which it was decided.\n2. An objection that its town has not renewed in "
        "time falls, and the decision then binds that town, too."
    )
    new = (
        "Article 8. The Moot\n1. The Moot of the Towns may ask the Elder Bench what it thinks of a question of law that a "
        "proposal before the Moot of the Towns raises, on whatever it is competent for."
    )
    result = compared(old, new)
    assert ["inserted", "deleted"] == [told(result["art_8"]), told(result["-art_9"])]


def test_an_article_of_one_common_sentence_is_known_by_its_heading_where_it_went() -> None:
    """Three articles say the same; two of them moved, and one of these was edited, too."""
    common = "The rules of article 3 shall apply mutatis mutandis to the harbours of this article."
    weirs, locks, bells = (f"Article {{}}. {name}\n1. {common}" for name in ("Weirs", "Lock gates", "Bells"))
    edited = bells.replace("shall apply mutatis mutandis", "apply")
    old = build(f"{weirs.format(1)}\n{locks.format(2)}\n{REST}\n{bells.format(9)}")
    new = build(f"{edited.format(1)}\n{REST}\n{locks.format(8)}\n{weirs.format(9)}")
    result = rows(align(old, new), old, new)
    for now, was in ((1, 9), (8, 2), (9, 1)):
        assert [f"art_{was}"] == names(old, result[f"art_{now}"].old)
        assert [f"art_{was}__para_1"] == names(old, result[f"art_{now}__para_1"].old)


def test_a_short_paragraph_that_begins_as_many_others_is_found_where_it_went() -> None:
    lead = "Each harbour shall, as far as its own rules and means allow,"
    ends = ("keep its mole free of weed", "tell the elder of lost cargo", "feed the pilots", "lend its cranes to the union")
    opening = [f"{lead} {end}." for end in ends]
    moved = opening[0].replace("Each harbour", "Each northern harbour")
    old = build(f"{article(1, 1)}\n2. {opening[0]}\n{article(2, 2)}\n2. {opening[1]}\n{REST}\n2. {opening[2]}")
    new = build(f"{article(1, 1)}\n{article(2, 2)}\n2. {opening[1]}\n{REST}\n2. {opening[3]}\n3. {moved}")
    result = rows(align(old, new), old, new)
    assert ["art_1__para_2"] == names(old, result["art_8__para_3"].old)
    assert result["art_8__para_3"].moved


def test_two_paragraphs_that_end_alike_are_one_where_it_holds_both_beginnings() -> None:
    tail = "shall be followed in every port of the union, unless the moot of harbours with one voice decides otherwise."
    rules, fees = (f"{head} {tail}" for head in ("The rules of the moot", "The scale of fees used by pilots"))
    joined = f"The rules of the moot and the scale of fees used by pilots {tail}"
    apart = build(f"{article(1, 1)}\nArticle 2.\n1. {FACTS[9]}\n2. {rules}\n3. {fees}\n4. {FACTS[10]}\n{REST}")
    one = build(f"{article(1, 1)}\nArticle 2.\n1. {FACTS[9]}\n2. {joined}\n3. {FACTS[10]}\n{REST}")
    merged = rows(align(apart, one), apart, one)["art_2__para_2"]
    split = rows(align(one, apart), one, apart)["art_2__para_2"]
    assert ("merged", ["art_2__para_2", "art_2__para_3"]) == (merged.change, names(apart, merged.old))
    assert ("split", ["art_2__para_2", "art_2__para_3"]) == (split.change, names(apart, split.new))


def test_arabic_words_are_known_with_and_without_vowel_marks_and_hamza() -> None:
    words = ["إن الأمانة تُمسك سِجلا", "أُجرة الحمال تُدفَع"]
    plain = ["ان الامانة تمسك سجلا", "اجرة الحمال تدفع"]
    old, new = (build("\n".join(f"Article {n}\n1. {text}." for n, text in enumerate(texts, 1))) for texts in (words, plain))
    assert ["changed", "changed"] == [pair.change for pair in align(old, new).pairs if new.provisions[pair.new[0]].text]


def _offence(number: int, name: str, deed: str) -> str:
    return (
        f"Article {number}. {name}\n1. Each harbour shall make such rules as it needs to punish under its own law whoever, on "
        f"purpose, {deed}.\n2. A harbour may ask that the deed be done with ill intent.\n"
        "3. Each harbour shall tell the Moot of its rules."
    )


DEEDS = {
    "Lamps": "puts out a lamp of the quay",
    "Ropes": "cuts the ropes of a ferry",
    "Wells": "spoils a well of sweet water",
    "Weights": "uses a weight that he knows to be light",
    "Names": "paints another name on a hull",
    "Bells": "rings the storm bell in fair weather",
}


def test_what_all_articles_of_a_chapter_share_makes_no_new_one_of_a_dropped_one() -> None:
    offences = [_offence(n, *deed) for n, deed in enumerate(DEEDS.items(), 1)]
    kept = [_offence(n, *deed) for n, deed in enumerate((d for d in DEEDS.items() if d[0] != "Ropes"), 1)]
    result = compared("\n".join(offences), "\n".join([*kept, _offence(6, "Nets", "drags a net through a nursery of fry")]))
    assert ["deleted", "inserted"] == [told(result["-art_2"]), told(result["art_6"])]
    assert ["deleted", "inserted"] == [told(result["-art_2__para_2"]), told(result["art_6__para_2"])]


def test_an_article_on_the_model_of_others_that_was_edited_and_went_elsewhere_is_known_by_its_own_words() -> None:
    offences = [_offence(n, *deed) for n, deed in enumerate(DEEDS.items(), 1)]
    others = [_offence(n, *deed) for n, deed in enumerate((d for d in DEEDS.items() if d[0] != "Ropes"), 1)]
    result = compared("\n".join(offences), "\n".join([*others, _offence(6, "Ropes", "cuts or loosens the ropes of a ferry")]))
    assert "changed" == told(result["art_6__para_1"])
    assert "moved" in told(result["art_6"])


def test_a_formula_that_left_one_living_article_for_another_moved() -> None:
    first, second, *rest = [_offence(n, *deed) for n, deed in enumerate(DEEDS.items(), 1)]
    law = "A harbour may ask that the deed be done with ill intent."
    old = "\n".join([first, second, *rest, f"Article 7. Fees\n1. {FACTS[2]}"])
    new = "\n".join([first, second.replace(f"2. {law}\n3.", "2."), *rest, f"Article 7. Fees\n1. {FACTS[2]}\n2. {law}"])
    assert "moved" in told(compared(old, new)["art_7__para_2"])


def test_what_all_articles_of_a_kind_say_was_lost_by_one_and_came_with_another() -> None:
    """To call it moved would hide that one of the courts need not do it any more."""
    duties = ("The court shall sit in public.", "The court shall give reasons for each judgment.", "Judges swear an oath.")
    said = "\n".join(f"{n}. {duty}" for n, duty in enumerate(duties, 1))
    old = [f"Article {n}. Court of the {name}\n{said}" for n, name in enumerate(("North", "South", "East"), 1)]
    new = [f"Article {n}. Court of the {name}\n{said}" for n, name in enumerate(("North", "West", "South"), 1)]
    less = f"Article 4. Court of the East\n1. {duties[0]}\n2. {duties[2]}"
    result = compared("\n".join([*old, REST]), "\n".join([*new, less, REST]))
    assert ("deleted", "inserted") == (told(result["-art_3__para_2"]), told(result["art_2__para_2"]))


def test_a_short_duty_that_was_softened_on_its_way_to_another_article_is_known() -> None:
    """Deleted here and inserted there would hide that nobody is bound any more."""
    known = [f"{article(n, n)} {FACTS[21 - n]}" for n in range(1, 11)]
    first, rest, care = "\n".join(known[:3]), "\n".join(known[3:]), f"Article 11. Care\n1. {FACTS[20]} {BOARD}"
    old = f"{first}\n{rest}\n{care}\n2. The warden shall keep a painted list of wrecked boats."
    new = f"{first}\n2. The warden may keep a painted list of wrecked boats.\n{rest}\n{care}"
    assert "changed moved" == told(compared(old, new)["art_3__para_2"])


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("The warden shall keep a painted list of wrecked boats.", "The warden should keep a painted list of wrecked rafts."),
        (
            "Each harbour tells the moot of all nets that were lost in its northern bay within thirty days of a storm.",
            "Each harbour should tell the board of all ropes that were lost in its southern bay within sixty days of a storm.",
        ),
        (
            "The masters of boats that carry salt hand a list of their loads to the clerk before they leave the mole at dawn.",
            "The owners of boats that carry iron give a list of all loads to the clerk before they leave the quay at noon.",
        ),
    ],
)
def test_a_paragraph_that_was_edited_here_and_there_on_its_way_to_another_article_is_known(old: str, new: str) -> None:
    """Nothing else is like it, so that its redline says more than that one went and another came."""
    known = [f"{article(n, n)} {FACTS[21 - n]}" for n in range(1, 9)]
    first, rest = "\n".join(known[:3]), "\n".join(known[3:])
    assert "changed moved" == told(compared(f"{first}\n{rest}\n2. {old}", f"{first}\n2. {new}\n{rest}")["art_3__para_2"])


@pytest.mark.parametrize("back", [False, True])
def test_a_paragraph_that_was_cut_in_two_on_its_way_to_another_article_is_one_split(back: bool) -> None:
    known = [f"{article(n, n)} {FACTS[21 - n]}" for n in range(1, 9)]
    first, rest = "\n".join(known[:3]), "\n".join(known[3:])
    one = "The warden shall paint the lists of wrecked boats that lie on the mole."
    two = "Its clerks may sell the nets that nobody has asked for within a year."
    whole, parts = f"{first}\n{rest}\n2. {one} {two}", f"{first}\n2. {one}\n3. {two}\n{rest}"
    result = compared(parts, whole) if back else compared(whole, parts)
    assert ("merged" if back else "split") in told(result["art_8__para_2" if back else "art_3__para_2"])


JOIN = (
    "The pact needs the seal of every port, or its assent by a herald. It lies open to late ports and leagues of ports from the \
tide after its closing bell. Letters of seal, assent and late joining lie with the oldest elder of the union."
)
SEAL = (
    "The pact needs the seal of every port and of the others named in article 1. The letters of seal lie with the oldest elder \
of the union."
)
LATE = "The pact shall lie open to late ports and the others named in article 1. The letters of late joining lie with the oldest \
elder of the union."


@pytest.mark.parametrize("back", [False, True])
def test_where_an_article_was_cut_in_two_its_one_paragraph_was_too(back: bool) -> None:
    """Much of either part is what both of them say; the parts are told in the order in which they stand."""
    one = build(f"{article(1, 1)}\nArticle 2. Seal, assent and late joining\n{JOIN}\n{article(3, 3)}")
    two = build(f"{article(1, 1)}\nArticle 2. Seal\n{SEAL}\nArticle 3. Late joining\n{LATE}\n{article(4, 3)}")
    old, new = (two, one) if back else (one, two)
    pair = rows(align(old, new), old, new)["art_2__para_nn_1"]
    assert ["art_2__para_nn_1", "art_3__para_nn_1"] == names(two, pair.old if back else pair.new)


def test_of_two_that_share_no_more_than_a_formula_one_went_and_one_came() -> None:
    known = [f"{article(n, n)} {FACTS[21 - n]}" for n in range(1, 9)]
    first, rest = "\n".join(known[:3]), "\n".join(known[3:])
    deed, other = "take all measures that it needs to have lamps lit", "take all measures that it needs to keep salt dry"
    formula = "Each harbour shall take all measures that it needs to"
    more = "\n".join(f"Article {n}. Act {n}\n1. {formula} {act}." for n, act in ((9, "mend its mole"), (10, "bury the drowned")))
    old, new = (
        f"{first}\n{rest}\n2. Each harbour shall {deed}.\n{more}",
        f"{first}\n2. Each harbour shall {other}.\n{rest}\n{more}",
    )
    assert "inserted" == told(compared(old, new)["art_3__para_2"])


def test_articles_that_the_user_parted_are_not_paired_with_what_shares_only_their_formula() -> None:
    offences = [_offence(n, *deed) for n, deed in enumerate(DEEDS.items(), 1)]
    kept = [_offence(n, *deed) for n, deed in enumerate((d for d in DEEDS.items() if d[0] not in ("Ropes", "Bells")), 1)]
    new = [*kept, _offence(5, "Nets", "drags a net through a nursery of fry"), _offence(6, "Alarms", DEEDS["Bells"])]
    before, after = build("\n".join(offences)), build("\n".join(new))
    result = rows(align(before, after, forbidden=[("art_6", "art_6")]), before, after)
    assert "inserted" == result["art_5"].change
    assert result["art_6__para_1"].old


def test_chapters_that_each_part_counts_anew_are_not_taken_for_one_another() -> None:
    """One article went from the first part to the second; both have a chapter I on rules."""

    def drawn(*parts: tuple[int, ...]) -> Draft:
        said = [f"## Part {'I' * n}\n### Chapter I. Rules\n" + "".join(map(known, part)) for n, part in enumerate(parts, 1)]
        return read_draft("# Lamps\n{}".format("".join(said)).encode(), "a.md")

    def known(n: int) -> str:
        return f"#### {article(n, n)}\n"

    old, new = drawn((1, 2, 3, 4), (5, 6, 7, 8)), drawn((1, 2, 3), (4, 5, 6, 7, 8))
    chapters = [[i for i, each in enumerate(draft.provisions) if each.tag == "chapter"] for draft in (old, new)]
    assert [2, 2] == list(map(len, chapters))
    lineage = align(old, new)
    assert [lineage.by_old[i] for i in chapters[0]] == [lineage.by_new[j] for j in chapters[1]]
