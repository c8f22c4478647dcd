"""Options, titles and points of drafts still in brackets: what was put together, chosen or dropped; the wordings are our own."""

from tests.align.test_align import FACTS, names, rows
from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft, Pair

HEAD = "# Harbours\n## Article 1. Harbours\n"


def drafts(old: str, new: str) -> tuple[Draft, Draft]:
    return read_draft((HEAD + old).encode(), "old.md"), read_draft((HEAD + new).encode(), "new.md")


def compared(one: Draft, two: Draft) -> dict[str, Pair]:
    return rows(align(one, two), one, two)


def options(*texts: str) -> str:
    return "".join([f"    **Option {n}:** {text}\n\n" for n, text in enumerate(texts, 1)])


def test_a_paragraph_that_got_a_number_of_its_own_has_not_moved_nor_has_one_that_lost_it() -> None:
    old, new = drafts(f"1. {FACTS[1]}\n\n    {FACTS[2]}\n\n2. {FACTS[3]}\n", f"1. {FACTS[1]}\n\n2. {FACTS[2]}\n\n3. {FACTS[3]}\n")
    there, back = compared(old, new)["art_1__para_2"], compared(new, old)["art_1__para_1__para_nn_1"]
    assert [False, False] == [there.moved, back.moved]
    assert [True, True] == [there.renumbered, back.renumbered]


def test_a_paragraph_without_a_number_that_stands_behind_others_now_has_moved() -> None:
    rest = f"2. {FACTS[3]}\n\n3. {FACTS[4]}\n\n4. {FACTS[5]}\n"
    old, new = drafts(f"1. {FACTS[1]}\n\n    {FACTS[2]}\n\n{rest}", f"1. {FACTS[1]}\n\n{rest}\n    {FACTS[2]}\n")
    assert compared(old, new)["art_1__para_4__para_nn_1"].moved


def test_a_point_that_became_an_option_of_its_paragraph_has_not_moved() -> None:
    old = f"1. Keepers see to it that:\n\n    (a) {FACTS[1]}\n    (b) {FACTS[2]}\n\n2. {FACTS[3]}\n"
    old_draft, new_draft = drafts(old, f"1. Keepers see to it that:\n\n{options(FACTS[1], FACTS[2])}2. {FACTS[3]}\n")
    there = compared(old_draft, new_draft)
    assert [False, False] == [there[f"art_1__para_1__alt_{n}"].moved for n in (1, 2)]


def test_two_that_read_alike_have_kept_their_order_whatever_their_numbers() -> None:
    rule = "The Assembly shall lay down the ways and means of {} levy at its spring meeting."
    one, two = f"{FACTS[1]}\n\n2. {rule.format('the said')}\n\n", f"{FACTS[2]}\n\n    {rule.format('the said')}\n"
    old, new = drafts(
        f"**Option 1:**\n\n1. {one}**Option 2:**\n\n1. {two}",
        f"1. {FACTS[1]}\n\n2. {FACTS[4]}\n\n3. {rule.format('this')}\n\n1. {FACTS[2]}\n\n2. {rule.format('the')}\n",
    )
    told = {names(new, pair.new)[0]: pair.old[0] for pair in align(old, new).pairs if pair.old and pair.new}
    assert told["art_1__para_3"] < told["art_1__para_2-2"]


def test_an_option_that_asks_for_no_text_becomes_no_text() -> None:
    none, some = "No reference to seals and gulls (no Article 5).", "These words on seals and gulls to stand as Article 5"
    old, new = drafts(options(none, FACTS[1]), options(some, FACTS[1]))
    there = compared(old, new)
    assert "inserted" == there["art_1__alt_1"].change
    assert ["art_1__alt_2"] == names(old, there["art_1__alt_2"].old)
    old, new = drafts(options(none, FACTS[1]), options(none.replace("(no", "(and no"), FACTS[1]))
    assert "changed" == compared(old, new)["art_1__alt_1"].change


FORMULA = "in the ways laid down by the Assembly at its first meeting"


def test_what_is_alike_by_a_formula_has_not_gone_past_all_others() -> None:
    old_rest = [FACTS[n] for n in (1, 2, 3, 5, 6)]
    was = (
        "The [[a] paper[s] of the keepers][or of the pilots] named in paragraph 3 of this article [shall][may] be [written into "
        f"a book][hung out for all sailors by the clerk [on a wall of the tower]] [{FORMULA}]."
    )
    now = f"The toil of the smaller harbours shall be praised, {FORMULA}."
    old, new = drafts(
        "".join(f"{n}. {text}\n\n" for n, text in enumerate([*old_rest, was], 1)),
        "".join(f"{n}. {text}\n\n" for n, text in enumerate([now, *old_rest], 1)),
    )
    there = compared(old, new)
    assert "inserted" == there["art_1__para_1"].change
    assert "deleted" == there["-art_1__para_6"].change
    old, new = drafts(f"1. {FACTS[1]}\n\n2. {was}\n\n3. {FACTS[3]}\n", f"1. {FACTS[1]}\n\n2. {now}\n\n3. {FACTS[3]}\n")
    assert ["art_1__para_2"] == names(old, compared(old, new)["art_1__para_2"].old)


def test_a_title_above_options_goes_into_the_paragraph_that_has_it_now() -> None:
    old, new = drafts(
        f"1. **Watches**\n\n{options(FACTS[1], FACTS[2])}2. {FACTS[3]}\n", f"1. **Watches**\n\n    {FACTS[2]}\n\n2. {FACTS[3]}\n"
    )
    assert ["art_1__para_1", "art_1__para_1__alt_2"] == names(old, compared(old, new)["art_1__para_1"].old)
    old, new = drafts(f"1. **Watches** {FACTS[2]}\n\n2. {FACTS[3]}\n", f"**Watches**\n\n1. {FACTS[2]}\n\n2. {FACTS[3]}\n")
    assert 2 == len(compared(old, new)["art_1__para_nn_1"].new)


PAID = "[Rich harbours] [All harbours] shall pay for the buoys, the ladders and the ropes of every poor harbour [in gold]"
TOLD = "[Harbours] [of the north] tell each year what they paid, and the sum of it is read out at the feast of lanterns in autumn"
BOTH = (
    "All harbours shall pay for the buoys, the ladders and the ropes of every poor harbour. "
    "Harbours tell each year what they paid, and the sum of it is read out at the feast of lanterns in autumn."
)


def test_two_options_are_put_together_past_one_that_was_dropped() -> None:
    old, new = drafts(f"1. {FACTS[1]}\n\n2. Pay:\n\n{options(PAID, 'No text', TOLD)}", f"1. {FACTS[1]}\n\n2. {BOTH}\n")
    assert {"art_1__para_2__alt_1", "art_1__para_2__alt_3"} <= {*names(old, compared(old, new)["art_1__para_2"].old)}
    old, new = drafts(
        f"1. {FACTS[1]}\n\n2. Pay:\n\n{options(PAID, PAID)}", f"1. {FACTS[1]}\n\n2. {PAID.replace('gold', 'salt')}\n"
    )
    merged = [pair for pair in align(old, new).pairs if names(old, pair.old) and "alt" in "".join(names(old, pair.old))]
    assert 1 == len([pair for pair in merged if pair.new])


NAMED = "The watch of keepers named in paragraph 1 of this article"


def test_a_lead_does_not_go_where_its_points_do_not() -> None:
    watch = "A watch of keepers counts the boats at the quay, the sailors on the pier and the barrels in the sheds"
    lead = "The aim of the watch of keepers named in paragraph 1 of this article is:"
    old, new = drafts(
        f"1. {watch} by day and by night.\n\n2. {lead}\n\n    (a) {FACTS[4]}\n\n3. {FACTS[5]}\n",
        f"1. {FACTS[4]}\n\n2. {watch.replace('A watch of keepers', NAMED)}.\n\n3. {FACTS[5]}\n",
    )
    assert ["art_1__para_1"] == names(old, compared(old, new)["art_1__para_2"].old)


def test_points_in_brackets_go_into_the_paragraph_that_is_written_out_of_them() -> None:
    points = (
        "[a quick search of the wrecks near the shore as soon as the ice is gone, and as often as the tide lets boats out]",
        "[prompt raising of the bells [with the best ropes] of at least X [or Y] wrecks by the summer]",
        "[leaving no wrecks by 2060]",
        "[a slow walk [toward [rest][sleep]] over the course of this winter]",
    )
    listed = "".join(f"    ({letter}) {text}\n" for letter, text in zip("abcd", points, strict=True))
    out = (
        "Harbours strive for the goal of the lamps through a quick search of the wrecks near the shore as soon as the ice is "
        "gone, and as often as the tide lets boats out; prompt raising of the bells of [40][70] wrecks by the summer; toward "
        "leaving no wrecks"
    )
    slow = "Harbours strive for the goal of the lamps through a slow walk toward [rest][sleep] over the course of this winter"
    old, new = drafts(
        f"1. Harbours strive for the goal through:\n\n{listed}\n2. {FACTS[2]}\n",
        f"1. **Goal**\n\n{options(out, slow)}2. {FACTS[2]}\n",
    )
    points_of = "art_1__para_1__point_"
    assert [points_of + letter for letter in "abc"] == names(old, compared(old, new)["art_1__para_1__alt_1"].old)


def test_an_option_that_came_is_part_of_a_split_as_the_other_options_are() -> None:
    rest = "by deep cuts in the smoke of all lamps, kilns and ovens of the town"
    limits = "[below 2 ells] [or] [well] [below 1 ell] above the masts"
    old, new = drafts(
        f"1. Hold the smoke over the harbours {limits} {rest}.\n\n2. {FACTS[2]}\n",
        f"1. To hold the smoke over the harbours to {rest}.\n\n"
        f"{options('below 2 ells above the masts,', 'below 1 ell above the masts,')}2. {FACTS[2]}\n",
    )
    assert 3 == len(compared(old, new)["art_1__para_1"].new)


def test_what_stood_behind_a_paragraph_that_left_is_told_in_its_own_article() -> None:
    head, gone = f"1. {FACTS[1]}\n\n2. {FACTS[2]}\n\n", f"3. {FACTS[3]}\n\n4. {FACTS[4]}\n\n"
    old, new = drafts(
        f"{head}## Article 2. Ropes\n{gone}5. {FACTS[5]}\n\n6. {FACTS[6]}\n",
        f"{head}3. {FACTS[3]}\n\n## Article 2. Ropes\n5. {FACTS[5]}\n\n6. {FACTS[6]}\n",
    )
    pairs = align(old, new).pairs
    (at,) = (at for at, pair in enumerate(pairs) if pair.change == "deleted")
    assert ["art_2"] == names(new, pairs[at - 1].new)


def test_a_weak_pair_is_undone_when_its_neighbours_are_known_and_it_stands_past_them() -> None:
    rest = [FACTS[n] for n in (1, 2, 3, 4, 5)]
    edited = [text.replace(" the ", " their ", 1).replace(" a ", " one ", 1).replace(".", ", as told.") for text in rest]
    was = "Rich harbours shall lend ropes to poor harbours so that they keep this article. {to be seen again at the feast}"
    now = "Rich harbours shall, and any that give should, tell the clerk of barrels and lanterns sent to poor harbours by sea."
    old, new = drafts(
        "".join(f"{n}. {text}\n\n" for n, text in enumerate([*rest, was], 1)),
        "".join(f"{n}. {text}\n\n" for n, text in enumerate([now, *edited], 1)),
    )
    there = compared(old, new)
    assert "inserted" == there["art_1__para_1"].change
    assert [[f"art_1__para_{n}"] for n in range(1, 6)] == [names(old, there[f"art_1__para_{n + 1}"].old) for n in range(1, 6)]
    old, new = drafts(f"1. {rest[0]}\n\n2. {was}\n\n3. {rest[1]}\n", f"1. {edited[0]}\n\n2. {now}\n\n3. {edited[1]}\n")
    assert "changed" == compared(old, new)["art_1__para_2"].change


def test_a_short_lead_goes_with_its_point_and_not_to_a_sentence_that_begins_alike() -> None:
    kept = "1. A harbour may also hear a case where:\n\n    (a) The boat was lent to a widow of that harbour; or\n"
    gone = "        (i) One of those that carried salt under another flag on a holy day;\n"
    last = "    (c) The boat is kept against the will of all keepers.\n"
    point = "of those that burnt oil of seals within sight of the cliffs, and whose keeper had been warned by a bell of bronze"
    old, new = drafts(
        f"{kept}    (b) The boat is:\n{gone}        (ii) One {point}.\n",
        f"{kept}    (b) The boat is one {point.replace('cliffs', 'cliff')}; or\n{last}",
    )
    there = compared(old, new)
    lead = "art_1__para_1__point_b"
    assert [lead, f"{lead}__point_ii"] == names(old, there[lead].old)
    assert "inserted" == there["art_1__para_1__point_c"].change


def test_what_stands_beside_an_inner_option_has_not_moved_when_that_becomes_the_outer_one() -> None:
    outer = f"1. **Keepers**\n\n    **Option 1:** {FACTS[1]}\n\n    **Option 2:**"
    inner = f"{outer}\n\n    Option (a): {FACTS[2]}\n\n    Option (b): {FACTS[3]}\n\n    1bis. {FACTS[4]}\n"
    old, new = drafts(inner, f"{outer} {FACTS[2]}\n\n    1bis. {FACTS[4]}\n")
    there, back = compared(old, new)["art_1__para_1__alt_2__para_1bis"], compared(new, old)["art_1__para_1__alt_2__para_1bis"]
    assert [False, False] == [there.moved, back.moved]


def test_of_two_options_that_are_as_alike_the_one_was_chosen_that_more_of_the_words_come_from() -> None:
    rest = "lamps and bells to steer boats in fog and spare crews"
    long = f"Harbours hold a common view regarding the merit of promptly mending {rest}, as agreed."
    text = "Harbours hold a common view on the merit of duly mending lamps and bells in order to steer boats in fog "
    text += "and to spare crews."
    old, new = drafts(options(f"Harbours hold the common view of {rest}.", long), f"1. {text}\n")
    there, back = compared(old, new), compared(new, old)
    assert ["art_1__alt_2"] == names(old, there["art_1__para_1"].old)
    assert "inserted" == back["art_1__alt_1"].change


def test_words_of_every_wish_in_brackets_do_not_make_an_option_the_one_that_was_chosen() -> None:
    plain = "Wealthy harbours shall each spring report on loans for lamps, with figures, and levels of coin for islands."
    wishes = "[Wealthy] harbours [shall][should] [each spring] report news on [loans for lamps, with figures, and] "
    wishes += "the [efforts][levels of [coin][coin foreseen for islands]]."
    text = "Wealthy harbours shall each spring report useful news with figures on all levels of coin for islands."
    old, new = drafts(options(wishes, plain), f"1. {text}\n")
    assert ["art_1__alt_2"] == names(old, compared(old, new)["art_1__para_1"].old)


def test_a_part_of_what_was_split_has_no_weaker_counterpart_of_its_own() -> None:
    old, new = drafts(
        "1. A [watch][guild] [with wardens from all harbours] to mend [[and inspect] the lighting of] and foster the upkeep of "
        "piers [under the rules of this Charter], which shall be skilled, [calm] in manner and shall act in a way that is open, "
        "gentle [to small harbours], is hereby founded. [It shall mind the means and woes of each harbour.]\n\n"
        "2. The aim of the [watch][guild] is to speed the careful upkeep of piers [and the lighting of] [Articles [3] [, 4, 5] "
        "and [9] of] this Charter [together with storm drills and a ledger of lost boats].\n\n"
        "3. The [watch][guild] shall report each year to the moot.\n",
        "1. A watch to foster the upkeep of piers and mend the lighting of piers under the rules of this Charter is hereby "
        "founded.\n\n2. The watch that paragraph 1 names shall be a guild that shall be skilled and calm in manner and work in "
        "a way that is open and gentle. The guild shall mind the means and woes of each harbour.\n\n"
        "3. The guild shall report each year to the moot.\n",
    )
    assert ["art_1__para_1", "art_1__para_2"] == names(new, compared(old, new)["art_1__para_1"].new)
    assert ["art_1__para_1", "art_1__para_2"] == names(new, compared(new, old)["art_1__para_1"].old)


GUIDE = "Keep to the guide of the union for the trim of wicks as the Assembly drew it"
MASTERS = (
    f"1. Lamps\n\n**Option 1:** [Each keeper's lamp [shall] [should]:\n    1. [Be tall or raised;]\n    2. [{GUIDE};]\n"
    f"    3. [Be cheap;]\n\n**Option 2:** [Each northern keeper's lamp [shall] [should]:\n    1. [Be tall or raised;]\n"
    f"    2. [{GUIDE};]\n    3. [Be cheap;]\n\n2. {FACTS[2]}\n"
)
ENDS = GUIDE.partition(" as ")[0].lower()


def test_an_option_that_led_in_a_list_lives_on_in_the_one_that_begins_as_it_did_though_all_lists_are_the_same() -> None:
    southern = "Each keeper's lamp shall be tall or raised and burn until the last ferry has come in."
    northern = f"Each northern keeper's lamp shall be tall and {ENDS}; others strive for that while oil can be had."
    old, new = drafts(MASTERS, f"1. Lamps\n\n{options(southern, northern)}2. {FACTS[2]}\n")
    there, first, second = compared(old, new), "art_1__para_1__alt_1", "art_1__para_1__alt_2"
    assert [first, f"{first}__para_1"] == names(old, there[first].old)
    assert {second, f"{second}__para_2"} <= set(names(old, there[second].old))
    assert not [eid for eid in names(old, there[second].old) if eid.startswith(first)]
    back = {pair.old: pair.new for pair in align(new, old).pairs}
    assert second in names(old, back[new.by_eid[second],]) and first not in names(old, back[new.by_eid[second],])


def test_options_that_begin_alike_are_told_apart_by_the_words_behind_that() -> None:
    texts = (f"Each keeper of a mole shall be up by four and {ENDS}.", f"Each keeper of a lock shall be up by four and {ENDS}.")
    lists = [f"[{text.partition(' be ')[0]}:\n    1. [Be up by four;]\n    2. [{GUIDE};]\n    3. [Be cheap;]" for text in texts]
    old, new = drafts(f"1. Hours\n\n{options(*lists)}2. {FACTS[2]}\n", f"1. Hours\n\n{options(*texts[::-1])}2. {FACTS[2]}\n")
    there = compared(old, new)
    told = [names(old, there[f"art_1__para_1__alt_{n}"].old)[0] for n in (1, 2)]
    assert ["art_1__para_1__alt_2", "art_1__para_1__alt_1"] == told
