"""Real changes that look like slips of the pen, notes, or another way to write the same: each stays substantive."""

import pytest

from tests.significance.weighing import weighed
from treaty_tui.align import align
from treaty_tui.compare import Comparison
from treaty_tui.diff import diff
from treaty_tui.formats import read_draft
from treaty_tui.significance import Context, weigh

NOTES = [
    ("en", "the crews,3 of whom vote", "the crews,4 of whom vote"),
    ("en", "shall name judges: 5 from islands", "shall name judges: from islands"),
    ("en", "The lake, 10 of it, is closed", "The lake, of it, is closed"),
    ("en", "the fees of Table2 apply", "the fees of Table3 apply"),
    ("en", "vessels of Category2 rest", "vessels of Category3 rest"),
    ("en", "until June2025 they rest", "until June2026 they rest"),
    ("en", "a fee of euros100 per net", "a fee of euros200 per net"),
    ("fr", "les taux du tableau2 valent", "les taux du tableau3 valent"),
    ("es", "las tasas del cuadro2 rigen", "las tasas del cuadro3 rigen"),
    ("ru", "по правилу таблицы2 суда стоят", "по правилу таблицы3 суда стоят"),
]

SLIPS = [
    ("en", "Keepers act in valid cases.", "Keepers act invalid cases."),
    ("en", "They hold in formal talks.", "They hold informal talks."),
    ("en", "article 5 binds", "article 5 (5) binds"),
    ("en", "a sum of two hundred thousand", "a sum of two hundred (200) thousand"),
    ("en", "The fee of a lake. This lake or that lake pays.", "The fee of a lake. This lake or this lake pays."),
    ("en", "They set fees. Those fees taken abroad count", "They set fees. These fees taken abroad count"),
    ("en", "They set fees. Those fees they deem fair count", "They set fees. These fees they deem fair count"),
    ("en", "They set fees. Those fees above a sum count", "They set fees. Such fees above a sum count"),
    ("en", "nets of kind (b) above the limit", "nets of kind (b) the limit"),
    ("en", "under (b) above three metres", "under (b) three metres"),
    ("en", "the sub sub-basin", "the sub-basin"),
    ("en", "Limited also to lakes", "Limited to lakes"),
    ("en", "Excluding further nets, they", "Excluding nets, they"),
    ("fr", "Agents également habilités", "Agents habilités"),
    ("es", "Estados también obligados", "Estados obligados"),
]


@pytest.mark.parametrize(("language", "old", "new"), SLIPS)
def test_what_is_told_apart_is_no_slip(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


@pytest.mark.parametrize(("language", "old", "new"), NOTES)
def test_a_number_that_counts_or_names_is_no_note(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


OTHER_WORDS = [
    ("en", "Masters shall have mended nets.", "Masters shall have nets mended."),
    ("en", "Crews resting offshore shall pay the cost", "Crews shall pay the cost resting offshore"),
    ("en", "Pilots sunk in debt shall leave the port", "Pilots shall leave the port sunk in debt"),
    ("en", "They decide which nets rest", "They decide that nets rest"),
    ("en", "They tell the crew which nets rest", "They tell the crew that nets rest"),
    ("en", "a moral duty", "amoral duty"),
    ("en", "twenty four-hour shifts", "twenty-four hour shifts"),
    ("en", "twenty five-ton boats", "twenty-five-ton boats"),
    ("en", "a lamp of 5 MW", "a lamp of 5 mW"),
    ("en", "10 GB of logs", "10 Gb of logs"),
    ("fr", "les filets sur tout", "les filets surtout"),
    ("es", "si no pagan", "sino pagan"),
    ("ru", "то же судно", "тоже судно"),
]


@pytest.mark.parametrize(("language", "old", "new"), OTHER_WORDS)
def test_words_cut_or_put_otherwise_that_say_another_thing(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


def test_a_state_that_is_no_verb_does_not_ask() -> None:
    old, new = "A State Party which needs nets may rest.", "A State Party that needs nets may rest."
    assert "editorial" == weighed(old, new).significance


REVERSED = [
    ("en", "imports", "exports"),
    ("en", "permitted gear", "prohibited gear"),
    ("en", "all boats", "some boats"),
    ("en", "euros", "dollars"),
    ("en", "seller", "buyer"),
    ("en", "ensure", "promote"),
    ("en", "only boats", "boats"),
    ("en", "coastal State", "flag State"),
    ("en", "landing Parties", "fishing Parties"),
    ("fr", "avant le départ", "après le départ"),
    ("es", "exportaciones", "importaciones"),
    ("ru", "продавец", "покупатель"),
    ("ar", "الواردات", "الصادرات"),
]


@pytest.mark.parametrize(("language", "old", "new"), REVERSED)
def test_a_replacement_that_reverses_counts_in_each_place(language: str, old: str, new: str) -> None:
    found = weigh(old, new, diff(old, new, language), Context(language, substitutions=((old, new),)))
    assert found.significance == "substantive"
    assert "term" in {flag.kind for flag in found.flags}


NAMES = (("Harbour Commission", "Commission"),)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("the Lakes Commission rests", "the Lakes Harbour Commission rests"),
        ("after the Harbour Commission hears the Commission", "after the Commission hears the Harbour Commission"),
    ],
)
def test_a_short_name_beside_another_name_is_another_body(old: str, new: str) -> None:
    assert "substantive" == weigh(old, new, diff(old, new, "en"), Context("en", names=NAMES)).significance


MOVES = {"art_1": "art_1", "art_3": "art_4", "art_4": "art_5", "art_5": "art_6", "art_6": "art_7"}
REFERENCES = [
    ("en", "under articles 4 and 5", "under articles 5 or 6"),
    ("fr", "les articles 4 et 5", "les articles 5 ou 6"),
    ("es", "los artículos 4 y 5", "los artículos 5 o 6"),
    ("ru", "статьи 4 и 5", "статьи 5 или 6"),
    ("zh", "第四条和第五条", "第五条或第六条"),
    ("ar", "المادتين 4 و 5", "المادتين 5 أو 6"),
    ("en", "in article 4, 5 boats rest", "in article 5, 6 boats rest"),
    ("en", "articles 5 and 6 of Annex I", "articles 6 and 7 of Annex II"),
]


@pytest.mark.parametrize(("language", "old", "new"), REFERENCES)
def test_a_reference_that_followed_hides_no_other_change(language: str, old: str, new: str) -> None:
    known = Context(language, renumbering=MOVES, old_eid="art_1", new_eid="art_1")
    assert "substantive" == weigh(old, new, diff(old, new, language), known).significance


def test_a_range_that_became_a_list_lost_what_stood_between() -> None:
    old, new = "in articles 4–6 it is so", "in articles 4, 6 it is so"
    known = Context("en", renumbering={f"art_{n}": f"art_{n}" for n in range(1, 8)}, old_eid="art_1", new_eid="art_1")
    assert "substantive" == weigh(old, new, diff(old, new, "en"), known).significance


def test_a_reference_to_another_instrument_follows_nothing() -> None:
    head = "# Convention on Nets\n\n## Article 1. Nets\n\nThis Convention binds boats as article {} of the Charter does.\n\n"
    lamps = "## Article 2. Lamps\n\nBoats carry lamps at night, green ahead and red astern.\n\n"
    rest = "## Article {}. Rest\n\nCrews rest at noon on every Sunday of the winter months.\n"
    old, new = head.format(2) + rest.format(2), head.format(3) + lamps + rest.format(3)
    drafts = [read_draft(text.encode(), f"{name}.md") for name, text in (("a", old), ("b", new))]
    comparison = Comparison(drafts[0], drafts[1], align(drafts[0], drafts[1]), {})
    told = {comparison.old_words(n): comparison.weighed(n).significance for n in range(len(comparison.rows))}
    assert [weight for words, weight in told.items() if "Charter" in words] == ["substantive"]


HIDDEN = [
    ("en", "in valid permits", "in\u00advalid permits"),
    ("ar", "إلا السفن", "ألا السفن"),
    ("zh", "三四年", "三十四年"),
    ("zh", "五百五", "五百零五"),
]


@pytest.mark.parametrize(("language", "old", "new"), HIDDEN)
def test_signs_and_numbers_that_read_otherwise(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


def test_a_name_written_longer_stays_a_term() -> None:
    found = weigh("The lake Party rests.", "The Party rests.", diff("The lake Party rests.", "The Party rests.", "en"), LAKE)
    assert found.significance == "consequential"


LAKE = Context("en", substitutions=(("lake Party", "Party"),))


@pytest.mark.parametrize(
    ("language", "before", "limit"),
    [
        ("en", "boats rest", "on condition that they pay"),
        ("fr", "navires exemptés", "à condition de payer"),
        ("es", "buques exentos", "a condición de pagar"),
        ("ru", "суда стоят", "при условии оплаты"),
    ],
)
def test_a_comma_before_a_condition_of_several_words_sets_a_limit_apart(language: str, before: str, limit: str) -> None:
    old, new = f"{before} {limit}", f"{before}, {limit}"
    assert "substantive" == weighed(old, new, language).significance


@pytest.mark.parametrize(("old", "new"), [("in stead of oil", "instead of oil"), ("non State boats", "non-State boats")])
def test_a_space_makes_no_opposite_of_what_is_none(old: str, new: str) -> None:
    assert weighed(f"They burn peat {old} at night.", f"They burn peat {new} at night.").significance == "editorial"
