"""Words for one another that surely say the same, and the same words where they do not; the wordings are our own."""

import pytest

from tests.significance.weighing import kinds, weighed

SAME = [
    ("en", "No. 7 of the rules binds.", "Number 7 of the rules binds."),
    ("en", "Rules nos. 7 and 8 bind.", "Rules numbers 7 and 8 bind."),
    ("en", "The quay is 9 km long.", "The quay is 9 kilometres long."),
    ("en", "They keep one-half of the oil.", "They keep half of the oil."),
    ("en", "A naïve keeper of an archaeological site rests.", "A naive keeper of an archeological site rests."),
    ("fr", "Le tiers des phares suffit.", "Un tiers des phares suffit."),
    ("fr", "a) le terme « phare » désigne une tour", "a) l’expression « phare » désigne une tour"),
    ("es", "La regla núm. 7 obliga.", "La regla número 7 obliga."),
    ("ru", "Сбор составляет 7,5 млн ламп.", "Сбор составляет 7,5 миллиона ламп."),
    ("ru", "Причал длиной 9 км.", "Причал длиной 9 километров."),
    ("ar", "مسؤولية الميناء", "مسئولية الميناء"),
]


@pytest.mark.parametrize(("language", "old", "new"), SAME)
def test_what_surely_says_the_same_is_editorial(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        assert "editorial" == weighed(was, now, language).significance


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "No boats land.", "Number boats land."),
        ("en", "No. 7 of the rules binds.", "Number 8 of the rules binds."),
        ("en", "The quay is 9 km long.", "The quay is 9 miles long."),
        ("en", "It burns one and one-half days.", "It burns one and half days."),
        ("fr", "Le tiers paie.", "Un tiers paie."),
        ("fr", "le terme du bail", "l’expression du bail"),
        ("ru", "Сбор составляет 7,5 млн ламп.", "Сбор составляет 7,5 млрд ламп."),
    ],
)
def test_what_may_say_another_thing_is_substantive(language: str, old: str, new: str) -> None:
    for was, now in ((old, new), (new, old)):
        assert "substantive" == weighed(was, now, language).significance


def test_no_before_a_figure_is_no_negation() -> None:
    assert "negation" not in kinds(weighed("The rule on lamps, No. 7, binds.", "The rule on lamps binds."))
    assert "negation" in kinds(weighed("No lamps burn. 7 of them rest.", "Lamps burn. 7 of them rest."))
