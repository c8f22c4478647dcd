"""Other ways to print the same: zeros, parentheses, forms of one word; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

SAME = [
    ("en", "The fee is 0.5 per cent of the price.", "The fee is 0.50 per cent of the price."),
    ("en", "The fee is 2.5 % of the price.", "The fee is 2.50 % of the price."),
    ("fr", "une part de 0,5 pour cent", "une part de 0,50 pour cent"),
    ("es", "cinco o ocho faros", "cinco u ocho faros"),
    ("es", "los artículos 5 o 6", "los artículos 5 ó 6"),
    ("es", "padres y hijos", "padres e hijos"),
    ("ru", "Порт является не безопасным для судов.", "Порт является небезопасным для судов."),
]


@pytest.mark.parametrize(("language", "old", "new"), [*SAME, *[(language, new, old) for language, old, new in SAME]])
def test_the_same_printed_otherwise_is_editorial(language: str, old: str, new: str) -> None:
    assert "editorial" == weighed(old, new, language).significance


OTHER = [
    ("en", "See paragraph 2.1 of it.", "See paragraph 2.10 of it."),
    ("en", "A fee of 1.5 per cent", "A fee of 1.05 per cent"),
    ("en", "A fee of 2.500 %", "A fee of 2.5 %"),
    ("es", "faros o islas", "faros y islas"),
    ("es", "faros y ocho islas", "faros u ocho islas"),
    ("es", "los apartados e y f", "los apartados y y f"),
    ("ru", "Порт является безопасным.", "Порт является небезопасным."),
    ("ru", "Судно не достает до дна.", "Судно недостает до дна."),
]


@pytest.mark.parametrize(("language", "old", "new"), OTHER)
def test_another_number_or_word_is_substantive(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


def test_commas_round_a_phrase_that_became_parentheses_are_told_and_editorial() -> None:
    commas, brackets = "The keeper, where he is ill, shall rest.", "The keeper (where he is ill) shall rest."
    for old, new in ((commas, brackets), (brackets, commas)):
        found = weighed(old, new)
        assert ("editorial", {"punctuation"}) == (found.significance, kinds(found))
    for new in ("Lamps (bells), horns and flags.", "Lamps (bells) horns and flags."):
        assert "substantive" == weighed("Lamps, bells, horns and flags.", new).significance


@pytest.mark.parametrize(
    ("language", "text", "places"),
    [
        ("en", "They claim the use of, or a share in, old boats.", "after 'of', after 'in'"),
        ("en", "They want craft, or years at sea, useful for the work.", "after 'craft', after 'sea'"),
        ("en", "On bad days, and at the call of a pilot, a keeper may row.", "after 'days', after 'pilot'"),
        ("fr", "Ils ont droit à, ou part dans, vieux bateaux.", "after 'à', after 'dans'"),
        ("es", "Tienen uso de, o parte en, viejas barcas.", "after 'de', after 'en'"),
        ("ru", "Они гасят, или держат, старые лампы.", "after 'гасят', after 'держат'"),
        ("ar", "تملك السفن، أو تستأجر، قوارب قديمة.", ""),
    ],
)
def test_two_commas_round_what_is_joined_on_are_told_as_one_and_editorial(language: str, text: str, places: str) -> None:
    bare = text.replace(",", "").replace("،", "")
    for old, new, did in ((bare, text, "inserted"), (text, bare, "deleted")):
        found = weighed(old, new, language)
        assert ("editorial", {"punctuation"}) == (found.significance, kinds(found))
        assert not places or [f"comma {did} {places}"] == [flag.reason for flag in found.flags]


@pytest.mark.parametrize(
    "text",
    [
        "The Board may, without a vote, name a clerk.",
        "The Board may, at the call of a pilot, name a clerk.",
        "Pilots, or keepers, who row are paid.",
        "Boats, laid up by pilots, rest.",
        "Guests, and keepers who row, are paid.",
    ],
)
def test_two_commas_round_what_limits_or_before_it_stay_in_doubt(text: str) -> None:
    assert "substantive" == weighed(text, text.replace(",", "")).significance


def test_a_comma_in_a_series_does_not_wander_to_the_one_behind_it() -> None:
    old, new = (
        "They weigh cost, work, and old limits and the use of lamps.",
        "They weigh cost, work and old limits, and the use of lamps.",
    )
    for was, now in ((old, new), (new, old)):
        assert "editorial" == weighed(was, now).significance
    old, new = (
        "The Clerk asks the Guild, and the Bursar and the Board sign.",
        "The Clerk asks the Guild and the Bursar, and the Board sign.",
    )
    assert "substantive" == weighed(old, new).significance


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "Lamps burn within nine days after the moon.", "Lamps burn within nine days, after the moon."),
        ("en", "Within nine days following the moon, lamps burn.", "Within nine days, following the moon, lamps burn."),
        ("fr", "dans les neuf jours suivant la fête", "dans les neuf jours, suivant la fête"),
        ("fr", "dans un délai de neuf jours à compter de la fête", "dans un délai de neuf jours, à compter de la fête"),
        ("es", "en nueve días a partir de la fiesta", "en nueve días, a partir de la fiesta"),
        ("ru", "в течение девяти дней после бури", "в течение девяти дней, после бури"),
        ("ar", "خلال 9 أيام بعد العيد", "خلال 9 أيام، بعد العيد"),
        ("zh", "船应在九天内自节日起返港", "船应在九天内，自节日起返港"),
    ],
)
def test_a_comma_between_a_time_and_what_it_is_counted_from_is_in_doubt(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        found = weighed(was, now, language)
        assert ("substantive", {"punctuation"}) == (found.significance, kinds(found))


def test_a_comma_behind_a_time_that_is_counted_from_nothing_is_only_told() -> None:
    found = weighed("Lamps burn for nine days at the quay.", "Lamps burn for nine days, at the quay.")
    assert ("editorial", {"punctuation"}) == (found.significance, kinds(found))


def test_a_hyphen_that_makes_another_word_is_substantive() -> None:
    for old, new in (("un-ionized gas", "unionized gas"), ("a pre-position for nets", "a preposition for nets")):
        assert "substantive" == weighed(f"They keep {old}.", f"They keep {new}.").significance
    assert "editorial" == weighed("They co-ordinate nets.", "They coordinate nets.").significance


WRITTEN = [
    ("en", "The toll is EUR 1000.", "The toll is €1,000."),
    ("en", "The toll is USD 50.", "The toll is US$50."),
    ("en", "It binds ports -- all of them.", "It binds ports – all of them."),
    ("en", "It binds ports---all of them.", "It binds ports—all of them."),
    ("en", "They row in good will.", "They row in goodwill."),
    ("fr", "Avant le 1er mai, il rame.", "Avant le 1ᵉʳ mai, il rame."),
    ("fr", "Les coûts et les îles", "Les couts et les iles"),
    ("ru", "не позднее чем за 9 дней", "не позднее, чем за 9 дней"),
    ("ar", "مصباح و شبكة", "مصباح وشبكة"),
    ("zh", "以三分之二多数", "以2/3多数"),
]


@pytest.mark.parametrize(("language", "old", "new"), [*WRITTEN, *[(language, new, old) for language, old, new in WRITTEN]])
def test_other_signs_for_the_same_are_editorial_and_need_no_reason(language: str, old: str, new: str) -> None:
    found = weighed(old, new, language)
    assert ("editorial", set()) == (found.significance, kinds(found))


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "The toll is USD 50.", "The toll is $50."),
        ("en", "The toll is EUR 50.", "The toll is £50."),
        ("zh", "以三分之二多数", "以1/3多数"),
        ("fr", "Le phare est sûr.", "Le phare est sur."),
        ("en", "They will do good. Will they row?", "They will do goodwill they row?"),
    ],
)
def test_other_signs_for_something_else_are_substantive(language: str, old: str, new: str) -> None:
    assert "substantive" == weighed(old, new, language).significance


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "the crew, i.e. the keeper", "the crew, that is, the keeper"),
        ("en", "lamps, e.g. red ones", "lamps, for example red ones"),
        ("fr", "les lampes, p. ex. rouges", "les lampes, par exemple rouges"),
        ("es", "los faros, p. ej. rojos", "los faros, por ejemplo rojos"),
        ("ru", "лампы, т. е. свет", "лампы, то есть свет"),
    ],
)
def test_an_abbreviation_says_what_it_is_short_for_and_is_told(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        found = weighed(was, now, language)
        assert ("editorial", {"wording"}) == (found.significance, kinds(found))
    assert "substantive" == weighed("the crew, i.e. the keeper", "the crew, e.g. the keeper").significance


ROUND = [
    ("Keepers speak of old lamps, and rest.", "Keepers speak of “old lamps”, and rest.", []),
    ("Under old lamps, keepers rest.", "Under the word “Old lamps”, keepers rest.", ["'old' → 'the word Old'"]),
    (
        "Keepers speak of old lamps of iron and rest.",
        "Keepers speak of so-called «old lamps» and rest.",
        ["'so-called', 'of iron'"],
    ),
]


@pytest.mark.parametrize(("old", "new", "beside"), ROUND)
def test_two_quotation_marks_are_told_as_one_thing_outside_of_the_words(old: str, new: str, beside: list[str]) -> None:
    reasons = [flag.reason for flag in weighed(old, new).flags]
    title = "'Old lamps'" if "Old" in new else "'old lamps'"
    assert f"quotation marks inserted round {title}" in reasons
    assert len(reasons) == 1 + sum(reason.count(",") + 1 for reason in beside)
    back = [flag.reason for flag in weighed(new, old).flags]
    assert f"quotation marks deleted round {title}" in back
    assert not [reason for reason in (*reasons, *back) if set('“”«»"').intersection(reason)]


def test_a_quotation_mark_alone_is_told_as_before() -> None:
    assert ["'\"' inserted after 'of'"] == [
        flag.reason for flag in weighed("They speak of lamps.", "They speak of “lamps.").flags
    ]
    assert [] == [flag.reason for flag in weighed("They speak of 'lamps' now.", "They speak of “lamps” now.").flags]
