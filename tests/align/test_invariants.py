"""What holds for any two drafts, however odd."""

from hypothesis import given
from hypothesis import strategies as st

from tests.align.builder import build
from treaty_tui.align import align
from treaty_tui.model import Draft

SENTENCES = st.sampled_from(
    [
        "1. The keeper shall light the lamp at dusk.",
        "2. The keeper may put the lamp out at dawn.",
        "This article is without prejudice to article 3.",
        "(a) ropes;",
        "(b) a ladder of oak;",
        "(i) two spare wicks;",
        "3.",
        "Deleted.",
        "Masters of ferries carry a bell of bronze and ring it in fog at intervals of no more than two minutes each.",
        "Nobody may throw ballast, oil or broken glass into waters where children are known to bathe in the summer.",
        "1. Nobody may throw ballast or oil into waters where the children of the port are known to bathe.",
    ]
)
OPENERS = st.sampled_from(
    [
        "Article 1. Lamps",
        "Article 2",
        "Article 3 bis. Lamps",
        "Chapter I",
        "Chapter II. Ships",
        "Annex I. Ropes",
        "Preamble",
        "A treaty",
    ]
)
DRAFTS = st.lists(OPENERS | SENTENCES, max_size=24).map(lambda lines: build("\n".join(lines)))


def told(old: Draft, new: Draft) -> list[tuple[object, ...]]:
    return [tuple(pair) for pair in align(old, new).pairs]


@given(DRAFTS, DRAFTS)
def test_every_provision_is_in_exactly_one_row(old: Draft, new: Draft) -> None:
    lineage = align(old, new)
    assert sorted(i for pair in lineage.pairs for i in pair.old) == list(range(len(old.provisions)))
    assert sorted(j for pair in lineage.pairs for j in pair.new) == list(range(len(new.provisions)))
    assert all(i in lineage.pairs[row].old for i, row in lineage.by_old.items())
    assert all(j in lineage.pairs[row].new for j, row in lineage.by_new.items())
    assert len(lineage.by_old) + len(lineage.by_new) == len(old.provisions) + len(new.provisions)


@given(DRAFTS, DRAFTS)
def test_rows_follow_the_new_draft(old: Draft, new: Draft) -> None:
    firsts = [pair.new[0] for pair in align(old, new).pairs if pair.new]
    assert firsts == sorted(firsts)


@given(DRAFTS, DRAFTS)
def test_a_deleted_row_follows_one_that_preceded_it(old: Draft, new: Draft) -> None:
    lineage = align(old, new)
    for row, pair in enumerate(lineage.pairs):
        if pair.change == "deleted":
            head = next((other for other in lineage.pairs[row::-1] if other.change != "deleted"), None)
            assert head is None or min(head.old, default=pair.old[0]) < pair.old[0]


@given(DRAFTS, DRAFTS)
def test_verdicts_agree_with_the_words(old: Draft, new: Draft) -> None:
    for pair in align(old, new).pairs:
        sides = (len(pair.old), len(pair.new))
        if sides == (1, 1):
            same = old.provisions[pair.old[0]].words == new.provisions[pair.new[0]].words
            assert pair.change == ("unchanged" if same else "changed")
        assert (0 in sides) == (pair.change in ("inserted", "deleted"))
        assert (pair.change == "split") == (sides[0] == 1 and sides[1] > 1)
        assert (pair.change == "merged") == (sides[0] > 1)
        assert 0 <= pair.score <= 1
        assert 0 <= pair.confidence <= 1


@given(DRAFTS)
def test_a_draft_beside_itself_is_unchanged(draft: Draft) -> None:
    for pair in align(draft, draft).pairs:
        assert pair.change == "unchanged"
        assert not pair.moved
        assert pair.old == pair.new


@given(DRAFTS, DRAFTS)
def test_the_same_drafts_give_the_same_lineage(old: Draft, new: Draft) -> None:
    assert told(old, new) == told(old, new)


@given(DRAFTS, DRAFTS, st.data())
def test_a_pin_holds_and_a_forbidden_pair_does_not_come(old: Draft, new: Draft, data: st.DataObject) -> None:
    if not (old.provisions and new.provisions):
        return
    pin = data.draw(st.tuples(st.sampled_from(sorted(old.by_eid)), st.sampled_from(sorted(new.by_eid))))
    ban = data.draw(st.tuples(st.sampled_from(sorted(old.by_eid)), st.sampled_from(sorted(new.by_eid))))
    lineage = align(old, new, [pin], [ban])
    pinned = old.by_eid[pin[0]], new.by_eid[pin[1]]
    banned = old.by_eid[ban[0]], new.by_eid[ban[1]]
    assert (lineage.by_old[pinned[0]] == lineage.by_new[pinned[1]]) == (pin != ban)
    assert banned[0] not in lineage.pairs[lineage.by_new[banned[1]]].old
