from tests.stances.builders import book, chain, draft, lineage, says
from treaty_tui.model import Mark, Marks, Theme
from treaty_tui.stances import Chain, Standing

ONE = draft(
    "one",
    "2024-05-01",
    title="Convention on rivers",
    preamble="",
    preamble__rec_1="Mindful of the waters that all share,",
    chp_I="General provisions",
    art_1="Purpose",
    art_1__para_1="Each Party shall keep its rivers clean.",
    art_1__para_2="Each Party may ask others for help with its floods:",
    art_1__para_2__point_a="by letter;",
    art_1__para_2__point_b="by wire.",
    chp_II="Dams",
    art_2="Building of dams",
    art_2__para_1="A dam is built only after notice.",
    art_2__para_2="Notice is given a year before the first stone is laid.",
)


def at(*positions: object, eid: str, on: object = ONE, themes: tuple[Theme, ...] = (), internal: bool = False) -> Marks:
    standing = Standing(on, book(*positions, themes=themes), chain(ONE), internal)  # type: ignore[arg-type]
    return standing.get(eid, Marks())


def shown(several: tuple[Mark, ...]) -> list[tuple[str, str, str]]:
    return [(mark.delegation, mark.via, mark.scope) for mark in several]


def test_each_side() -> None:
    found = at(
        says("AAA", "art_1__para_1", "support"),
        says("BBB", "art_1__para_1", "propose", action="delete"),
        says("CCC", "art_1__para_1", "propose", action="add"),
        says("DDD", "art_1__para_1", "reserve"),
        eid="art_1__para_1",
    )
    assert [("AAA", "own", "provision")] == shown(found.backs)
    assert ["BBB", "DDD"] == [mark.delegation for mark in found.contests]
    assert [("CCC", "own", "provision")] == shown(found.asks)
    assert all(mark.counted and not mark.carried and not mark.stale for side in found[:3] for mark in side)


def test_article_and_chapter_reach_what_stands_in_them_and_say_so() -> None:
    article, chapter = says("AAA", "art_1", "support"), says("BBB", "chp_I", "oppose")
    for eid in ("art_1__para_1", "art_1__para_2__point_b"):
        found = at(article, chapter, eid=eid)
        assert ([("AAA", "own", "article")], [("BBB", "own", "chapter")]) == (shown(found.backs), shown(found.contests))
    assert Marks() == at(article, chapter, eid="art_2__para_1")
    assert [("BBB", "own", "chapter")] == shown(at(article, chapter, eid="chp_I").contests)


def test_own_nearer_words_win_only_where_they_speak() -> None:
    said = says("AAA", "art_1", "support"), says("AAA", "art_1__para_2", "oppose")
    assert [("AAA", "own", "article")] == shown(at(*said, eid="art_1__para_1").backs)
    assert [("AAA", "own", "provision")] == shown(at(*said, eid="art_1__para_2").contests)
    assert [("AAA", "own", "paragraph")] == shown(at(*said, eid="art_1__para_2__point_a").contests)
    assert () == at(*said, eid="art_1__para_2").backs


def test_group_reaches_members_of_that_day_once_and_a_national_line_overrides_it_for_its_provision_only() -> None:
    group = says("GRP", "art_1", "support")
    national = says("BBB", "art_1__para_1", "oppose")
    found = at(group, national, eid="art_1__para_1")
    assert [("GRP", "own", "article"), ("AAA", "group", "article")] == shown(found.backs)
    assert [("BBB", "own", "provision")] == shown(found.contests)
    assert "departs here from GRP (backs)" in found.contests[0].reason
    assert [False, True] == [mark.counted for mark in found.backs], "a group is not counted beside its members"
    assert ["GRP", "AAA", "BBB"] == [mark.delegation for mark in at(group, national, eid="art_1__para_2").backs]
    before = says("GRP", "art_1", "support", day="2023-12-31")
    assert ["GRP", "AAA", "BBB", "CCC"] == [mark.delegation for mark in at(before, eid="art_1").backs]


def test_alignment_stands_between() -> None:
    group = says("GRP", "art_1__para_1", "support")
    aligned = says("AAA", "art_1__para_1", "oppose", aligned_with="DDD")
    found = at(group, aligned, eid="art_1__para_1")
    assert [("AAA", "alignment", "DDD")] == [(m.delegation, m.via, m.group) for m in found.contests]
    named = says("GRP", "art_1__para_1", "support", extra={"aligned": ["DDD"]})
    assert ("DDD", "alignment", "GRP") in [(m.delegation, m.via, m.group) for m in at(named, eid="art_1__para_1").backs]


def test_spoken_for_a_group_by_one_of_its_members() -> None:
    found = at(says("AAA", "art_1__para_1", "support", on_behalf_of="GRP"), eid="art_1__para_1")
    assert [("GRP", "own"), ("AAA", "group"), ("BBB", "group")] == [(m.delegation, m.via) for m in found.backs]


def test_joint_words_are_each_ones_own() -> None:
    found = at(says("AAA", "art_1__para_1", "support", on_behalf_of="CCC, DDD"), eid="art_1__para_1")
    assert [("CCC", "own"), ("DDD", "own")] == [(m.delegation, m.via) for m in found.backs]
    assert "spoken by Aland" in found.backs[0].reason


def test_observers_the_unnamed_and_reported_words_stand_apart_uncounted() -> None:
    found = at(
        says("OBS", "art_1__para_1", "support"),
        says("UNNAMED-SOME", "art_1__para_1", "oppose"),
        says("AAA", "art_1__para_1", "support", attributed_by="BBB"),
        eid="art_1__para_1",
    )
    assert ((), (), ()) == found[:3]
    assert ["AAA", "OBS", "UNNAMED-SOME"] == [mark.delegation for mark in found.apart]
    assert not any(mark.counted for mark in found.apart)
    assert "as reported by Beland" in found.apart[0].reason


def test_reported_words_do_not_hide_the_delegations_own() -> None:
    own = says("AAA", "art_1__para_1", "support", day="2024-05-02")
    reported = says("AAA", "art_1__para_1", "oppose", day="2024-05-09", attributed_by="BBB")
    found = at(own, reported, eid="art_1__para_1")
    assert ([own.id], [reported.id], ()) == ([m.position for m in found.backs], [m.position for m in found.apart], found.contests)


def test_whole_term_and_theme_are_dimmed_and_counted_apart() -> None:
    rivers = Theme("rivers", ("rivers",), ("one:chp_II",))
    found = at(
        says("AAA", "whole", "reserve"),
        says("BBB", "term:rivers", "support"),
        says("CCC", "theme:Rivers", "oppose"),
        eid="art_1__para_1",
        themes=(rivers,),
    )
    assert ((), (), ()) == found[:3]
    assert {("AAA", "whole", "contests"), ("BBB", "term", "backs"), ("CCC", "theme", "contests")} == {
        (m.delegation, m.scope, m.side) for m in found.wider
    }
    assert not any(mark.counted for mark in found.wider)
    dam = at(says("CCC", "theme:rivers", "oppose"), eid="art_2__para_2", themes=(rivers,))
    assert [("CCC", "own", "theme")] == shown(dam.wider), "a theme reaches what stands in the chapter that it names"


def test_a_term_that_ends_in_dots_stands_for_every_word_that_begins_so() -> None:
    assert [("AAA", "own", "term")] == shown(at(says("AAA", "term:riv...", "support"), eid="art_1__para_1").wider)
    assert Marks() == at(says("AAA", "term:riv", "support"), eid="art_1__para_1")


def test_title_and_preamble() -> None:
    assert [("AAA", "own", "title")] == shown(at(says("AAA", "title", "oppose"), eid="title").contests)
    found = at(says("AAA", "preamble", "support"), eid="preamble__rec_1")
    assert [("AAA", "own", "preamble")] == shown(found.backs)


def test_a_phrase_is_nearest() -> None:
    said = says("AAA", "art_1__para_1", "support"), says("AAA", "art_1__para_1", "concern", quote="its Rivers")
    found = at(*said, eid="art_1__para_1")
    assert ((), [("AAA", "own", "phrase")]) == (found.backs, shown(found.asks))
    assert "“its Rivers” in article 1 (1)" in found.asks[0].reason


def test_linked_alternatives_are_one_mark() -> None:
    said = [
        says("AAA", "art_1__para_1", "propose", action=action, alternative_group="x", id=f"p-{action}")
        for action in ("delete", "amend", "vote")
    ]
    found = at(*said, eid="art_1__para_1")
    assert 1 == len(found.contests)
    assert "as an alternative" in found.contests[0].reason


def test_withdrawn_superseded_and_internal_ones_are_out() -> None:
    out = [says("AAA", "art_1__para_1", "oppose", status=status) for status in ("withdrawn", "superseded")]
    secret = says("BBB", "art_1__para_1", "oppose", internal=True)
    assert Marks() == at(*out, secret, eid="art_1__para_1")
    assert ["BBB"] == [m.delegation for m in at(*out, secret, eid="art_1__para_1", internal=True).contests]


def test_a_position_that_finds_no_provision_is_a_finding_and_listed() -> None:
    lost = says("AAA", "art_1__para_7", "oppose")
    standing = Standing(
        ONE, book(lost, says("BBB", "theme:unheard", "support"), says("CCC", "term:glacier", "support")), chain(ONE)
    )
    assert ["dead-eid", "unknown-theme", "dead-term"] == [finding.kind for finding in standing.findings]
    assert "did you mean 'art_1__para_" in standing.findings[0].message
    assert lost in [placed.position for placed in standing.placed if not placed.reach.found]
    absent = says("AAA", "missing:offence of poaching", "propose", action="add")
    found = Standing(ONE, book(absent), chain(ONE))
    assert ([(absent, False)], ()) == ([(p.position, bool(p.reach.found)) for p in found.placed], found.findings)


def test_a_quote_that_does_not_stand_there_is_a_finding_and_marks_the_provision() -> None:
    standing = Standing(ONE, book(says("AAA", "art_1__para_1", "oppose", quote="its lakes")), chain(ONE))
    assert ["dead-quote"] == [finding.kind for finding in standing.findings]
    assert ["AAA"] == [mark.delegation for mark in standing["art_1__para_1"].contests]


def test_a_draft_that_is_not_held_is_never_matched_by_number() -> None:
    standing = Standing(ONE, book(says("AAA", "art_1__para_1", "oppose", of="lost")), chain(ONE))
    assert ["unplaced"] == [finding.kind for finding in standing.findings]
    assert {} == dict(standing)


def test_marks_are_a_mapping_by_eid() -> None:
    found = Standing(ONE, book(says("AAA", "art_2", "support")), Chain.of([ONE], lambda old, new: lineage(ONE, ONE)))
    assert {"art_2", "art_2__para_1", "art_2__para_2"} == set(found)
    assert "art_1" not in found
    assert all(mark.reason for several in found.values() for mark in several.backs)


def test_an_unknown_stance_marks_nothing() -> None:
    assert Marks() == at(says("AAA", "art_1", "applaud"), eid="art_1")
