"""Words and signs beside a figure, and words that restrict; the wordings are our own."""

import pytest

from treaty_tui.diff import diff
from treaty_tui.significance import Context
from treaty_tui.significance.weighing import Weighed, weigh


def weighed(language: str, old: str, new: str) -> Weighed:
    return weigh(old, new, diff(old, new, language), Context(language=language))


def told(language: str, old: str, new: str) -> list[tuple[str, str]]:
    """What is told of a substantive change."""
    found = weighed(language, old, new)
    assert found.significance == "substantive"
    return [(flag.kind, flag.reason) for flag in found.flags]


@pytest.mark.parametrize(
    ("language", "old", "new", "reason"),
    [
        ("en", "It keeps less than 5 boats.", "It keeps more than 5 boats.", "'less than 5' → 'more than 5'"),
        ("en", "A minimum rest of 9 days.", "A maximum rest of 9 days.", "'minimum' → 'maximum'"),
        ("fr", "La hauteur minimale des mâts.", "La hauteur maximale des mâts.", "'minimale' → 'maximale'"),
        ("es", "Un descanso mínimo de 9 días.", "Un descanso máximo de 9 días.", "'mínimo' → 'máximo'"),
        ("es", "La décima parte de la pesca.", "La quinta parte de la pesca.", "décima → quinta"),
        ("ru", "Минимальная высота мачты.", "Максимальная высота мачты.", "'Минимальная' → 'Максимальная'"),
        ("zh", "渔网的最低长度。", "渔网的最高长度。", "'最低' → '最高'"),
        ("ar", "الحد الأدنى للصيد.", "الحد الأقصى للصيد.", "'الأدنى' → 'الأقصى'"),
        ("en", "It rests 9 days.", "It rests less than 9 days.", "'9' → 'less than 9'"),
        ("en", "It ends three months after the vote.", "It ends three months before the vote.", "'three months after' → "),
        ("en", "It pays US$ 100.", "It pays € 100.", "US$ 100 → € 100"),
        ("en", "It pays $100 a year.", "It pays £100 a year.", "$100 → £100"),
        ("en", "It holds ≤ 5 tonnes.", "It holds ≥ 5 tonnes.", "≤ 5 → ≥ 5"),
        ("en", "It takes 5 ‰ of fish.", "It takes 5 % of fish.", "5 ‰ → 5 %"),
        ("en", "It is cooled to -5 degrees.", "It is cooled to 5 degrees.", "-5 → 5"),
        ("fr", "Les filets de moins de 5 mètres.", "Les filets de plus de 5 mètres.", "'moins de 5' → 'plus de 5'"),
        ("fr", "Une taxe de 2 500 000 sous.", "Une taxe de 2 600 000 sous.", "2 500 000 → 2 600 000"),
        ("fr", "Une taxe de 3 millions de sous.", "Une taxe de 3 500 000 sous.", "3 millions → 3 500 000"),
        ("ru", "Сбор в 10 000 лодок.", "Сбор в 10 лодок.", "10 000 → 10"),
        ("fr", "Une taxe de 2 milliards.", "Une taxe de 2 millions.", "milliards → millions"),
        ("es", "Dentro de los 30 días, pesca.", "Después de los 30 días, pesca.", "'Dentro de los 30' → 'Después de los 30'"),
        ("es", "Paga un millón de pesos.", "Paga un billón de pesos.", "millón → billón"),
        ("ru", "Сети менее 5 метров.", "Сети более 5 метров.", "'менее 5' → 'более 5'"),
        ("ru", "Сбор в миллион лодок.", "Сбор в миллиард лодок.", "миллион → миллиард"),
        ("ar", "يدفع أقل من خمسة قوارب.", "يدفع أكثر من خمسة قوارب.", "'أقل من خمسة' → 'أكثر من خمسة'"),
        ("ar", "الرسم مليون سمكة.", "الرسم مليار سمكة.", "مليون → مليار"),
        ("ru", "Цена 1 500 рублей.", "Цена 1,500 рублей.", "1 500 → 1,500"),
        ("es", "Son 1.500 peces.", "Son 1,500 peces.", "1.500 → 1,500"),
        ("en", "It rests by 1 p.m. daily.", "It rests by 1 a.m. daily.", "'1 p.m' → '1 a.m'"),
        ("en", "It has 5 m² of wood.", "It has 5 m³ of wood.", "m² → m³"),
        ("en", "It is ½ mile long.", "It is ¼ mile long.", "½ → ¼"),
        ("es", "Paga 1/3 de la cuota.", "Paga 1/4 de la cuota.", "1/3 → 1/4"),
        ("fr", "Il court jusqu'au 5 mai.", "Il court à partir du 5 mai.", "'jusqu'au 5' → 'à partir du 5'"),
        ("zh", "于六月底前提交。", "于六月底提交。", "六月底前 → 六月底"),
        ("en", "It rests in [May].", "It rests in [June].", "'May' → 'June'"),
        ("en", "It falls by 10 tonnes.", "It falls to 10 tonnes.", "'by 10' → 'to 10'"),
        ("en", "It costs £5m a year.", "It costs £5bn a year.", "5m → 5bn"),
        ("en", "It is 5 m wide.", "It is 5 M wide.", "m → M"),
        ("zh", "三日以上的船只。", "三日以下的船只。", "三日以上 → 三日以下"),
        ("zh", "在三十日以内捕鱼。", "在三十日以后捕鱼。", "三十日以内 → 三十日以后"),
        ("zh", "超过三百条鱼。", "少于三百条鱼。", "超过三百 → 少于三百"),
    ],
)
def test_what_compares_or_counts_is_told_with_its_figure(language: str, old: str, new: str, reason: str) -> None:
    ((kind, said),) = told(language, old, new)
    assert kind == "figure" and said.startswith(reason)


@pytest.mark.parametrize(
    ("language", "old", "new", "word"),
    [
        ("en", "It may only fish.", "It may fish.", "only"),
        ("fr", "Il ne peut saisir que les filets.", "Il ne peut saisir les filets.", "que"),
        ("fr", "Il n'admet qu'un filet.", "Il n'admet un filet.", "qu'"),
        ("es", "Solo puede pescar.", "Puede pescar.", "solo"),
        ("ru", "Он может только ловить.", "Он может ловить.", "только"),
        ("ar", "يصطاد فقط السمك.", "يصطاد السمك.", "فقط"),
        ("zh", "船员只可捕鱼。", "船员可捕鱼。", "只"),
    ],
)
def test_a_restriction_that_went_is_told_as_a_negation(language: str, old: str, new: str, word: str) -> None:
    assert ("negation", f"'{word}' deleted") in told(language, old, new)


@pytest.mark.parametrize(
    ("language", "old", "new", "reason"),
    [
        ("en", "To row is permitted.", "To row is prohibited.", "'permitted' → 'prohibited'"),
        ("fr", "Il est interdit de ramer.", "Il est permis de ramer.", "'interdit' → 'permis'"),
        ("es", "Se permite remar.", "Se prohíbe remar.", "'permite' → 'prohíbe'"),
        ("ru", "Грести разрешено.", "Грести запрещено.", "'разрешено' → 'запрещено'"),
        ("zh", "理事会批准计划。", "理事会拒绝计划。", "'批准' → '拒绝'"),
        ("ar", "يسمح بالصيد.", "يحظر بالصيد.", "'يسمح' → 'يحظر'"),
    ],
)
def test_a_verb_that_prohibits_negates(language: str, old: str, new: str, reason: str) -> None:
    assert [("negation", reason)] == told(language, old, new)
    assert "negation" in {kind for kind, _ in told(language, new, old)}


def test_words_that_compare_nothing_are_words() -> None:
    assert [("wording", "'before' → 'after'")] == told("en", "It rows before the feast.", "It rows after the feast.")
    assert [("wording", "'que' deleted")] == told("fr", "Il dit que les filets sèchent.", "Il dit les filets sèchent.")
    assert [("wording", "'上' → '下'")] == told("zh", "船只停在海上。", "船只停在海下。")


def test_letters_among_digits_are_shown_for_what_they_are() -> None:
    shown = "look-alike U+004F LATIN CAPITAL LETTER O inserted"
    assert [("invisible", shown), ("figure", "100 → 1OO")] == told("en", "It pays 100 crowns.", "It pays 1OO crowns.")
    assert ("invisible", "look-alike U+0417 CYRILLIC CAPITAL LETTER ZE deleted") in told("ru", "За З00 дней.", "За 300 дней.")
    assert all(kind != "invisible" for kind, _ in told("en", "In annex II.", "In annex 11."))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "It sits; in its rest the pilot rows.", "It sits in its rest; the pilot rows."),
        ("fr", "Il décide; en mai il se tait.", "Il décide en mai; il se tait."),
        ("ru", "Он решает; в мае он молчит.", "Он решает в мае; он молчит."),
    ],
)
def test_a_mark_that_went_to_another_place_groups_words_anew(language: str, old: str, new: str) -> None:
    assert {"punctuation"} == {kind for kind, _ in told(language, old, new)}


def test_hamza_above_and_below_make_two_words() -> None:
    assert [("wording", "'أن' → 'إن'")] == told("ar", "على الطرف أن يبلغ المجلس.", "على الطرف إن يبلغ المجلس.")
    assert "editorial" == weighed("ar", "مدة الاعلان عشرة أيام.", "مدة الإعلان عشرة أيام.").significance


def test_nowhere_is_not_now_here() -> None:
    assert "substantive" == weighed("en", "Boats that are now here pay.", "Boats that are nowhere pay.").significance


def test_a_full_stop_or_a_space_parts_thousands_alike() -> None:
    assert "editorial" == weighed("es", "Son 10.000 peces.", "Son 10 000 peces.").significance
    assert "editorial" == weighed("en", "It is 10,000 fish.", "It is 10 000 fish.").significance


def test_cannot_is_can_not() -> None:
    assert "editorial" == weighed("en", "It cannot row.", "It can not row.").significance
    assert [("negation", "can not → cannot")] == told("en", "It can not only row.", "It cannot only row.")


@pytest.mark.parametrize(
    ("language", "old", "new", "reason"),
    [
        ("en", "The requesting State rows.", "The coastal State rows.", "requesting State → coastal State"),
        ("fr", "L'État requérant rame.", "L'État côtier rame.", "État requérant → État côtier"),
        ("ar", "الدول الأعضاء تصطاد.", "الدول غير الأعضاء تصطاد.", "الدول الأعضاء → الدول غير الأعضاء"),
        ("ar", "تصطاد الدولة الطالبة غدا.", "تصطاد الدولة المطلوبة غدا.", "الدولة الطالبة → الدولة المطلوبة"),
    ],
)
def test_an_actor_is_told_by_both_names_whole(language: str, old: str, new: str, reason: str) -> None:
    assert ("actor", reason) in told(language, old, new)


@pytest.mark.parametrize(
    ("old", "new", "kinds"),
    [
        ("渔民可以捕鱼。", "渔民不可以捕鱼。", ["negation"]),
        ("船只可停靠。", "船只不可停靠。", ["negation"]),
        ("渔民应捕鱼。", "渔民不可捕鱼。", ["obligation", "negation"]),
        ("因不可抗力停靠。", "因不可分割停靠。", ["wording"]),
        ("渔民和(或)船员。", "渔民和船员。", ["conjunction"]),
        ("渔民和（或）船员。", "渔民或船员。", ["conjunction"]),
    ],
)
def test_chinese_negates_and_joins_by_several_signs(old: str, new: str, kinds: list[str]) -> None:
    assert kinds == [kind for kind, _ in told("zh", old, new)]


@pytest.mark.parametrize(
    ("language", "old", "new", "choices"),
    [
        ("en", "It [shall][may] row.", "It [may][shall] row.", "[may][shall]"),
        ("en", "It [shall] [should] [may] row.", "It [may] [should] [shall] row.", "[may] [should] [shall]"),
        ("en", "It [shall/may] row.", "It [may/shall] row.", "[may/shall]"),
        ("en", "It [shall not][may] row.", "It [may][shall not] row.", "[may][shall not]"),
        ("en", "Rest [ten][thirty] days.", "Rest [thirty][ten] days.", "[thirty][ten]"),
        ("zh", "渔民［应］［可］捕鱼。", "渔民［可］［应］捕鱼。", "[可][应]"),
    ],
)
def test_choices_in_another_order_leave_the_same_to_decide(language: str, old: str, new: str, choices: str) -> None:
    found = weighed(language, old, new)
    assert ("consequential", ["moved"]) == (found.significance, [flag.kind for flag in found.flags])
    assert f"choices in another order: {choices}" == found.flags[0].reason


def test_brackets_that_are_no_choices_or_hold_other_words_are_weighed() -> None:
    for old, new in (
        ("It [may][not] row.", "It [not][may] row."),
        ("It [shall][may] row.", "It [may][should] row."),
        ("The [small][boats] row.", "The [boats][small] row."),
    ):
        assert "substantive" == weighed("en", old, new).significance


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("fr", "Les marins qui pêchent dans la baie paient un droit.", "Les marins qui pêchent paient un droit dans la baie."),
        ("es", "Los marinos que pescan en la bahía pagan una tasa.", "Los marinos que pescan pagan una tasa en la bahía."),
        ("zh", "在港口内捕鱼的船员应付费。", "捕鱼的船员应在港口内付费。"),
        ("ar", "تكتب السفينة في كل شهر، بما فيها الشباك، تقريرا.", "تكتب السفينة، بما فيها الشباك، في كل شهر تقريرا."),
    ],
)
def test_words_that_left_the_clause_they_limited_are_substantive(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(language, old, new).significance


def test_a_step_on_the_ladder_that_brings_a_negation_goes_no_way() -> None:
    assert ("obligation", "may → shall") in told("en", "It may refuse oil.", "It shall not refuse oil.")
    assert ("obligation", "may → shall (stronger)") in told("en", "It may refuse oil.", "It shall refuse oil.")
    assert ("obligation", "have to → may (weaker)") in told("en", "They have to row.", "They may row.")


def test_choices_in_another_order_are_told_beside_a_bracket_that_was_struck() -> None:
    found = weighed("en", "The Guild [shall/may] count [large] boats.", "The Guild [may/shall] count boats.")
    assert ["'[large]' struck", "choices in another order: [may/shall]"] == [flag.reason for flag in found.flags]
