"""How far the names of other instruments go, where their words are written small; the names are our own."""

import pytest

from treaty_tui.references.citations import scan

NAMED = [
    (
        "fr",
        "article 5 de la Convention des Nations Unies contre le trafic de lampes et",
        "de la Convention des Nations Unies contre le trafic de lampes",
    ),
    (
        "fr",
        "l'article 4 de la Convention de Brême sur le droit des ports, les Parties",
        "de la Convention de Brême sur le droit des ports",
    ),
    ("fr", "l'article 4 de la Convention relative aux feux de l'île s'applique", "de la Convention relative aux feux de l'île"),
    (
        "fr",
        "l'article 5 de la Convention internationale pour la garde des phares",
        "de la Convention internationale pour la garde des phares",
    ),
    ("fr", "l'article 4 de la Convention sur les ports prévoit que les lampes", "de la Convention sur les ports"),
    ("fr", "l'article 4 de la Convention sur les ports régit les lampes", "de la Convention sur les ports"),
    (
        "es",
        "el artículo 4 de la Convención de Lima sobre el derecho de los puertos, las Partes",
        "de la Convención de Lima sobre el derecho de los puertos",
    ),
    ("es", "el artículo 5 de la Convención Única de 1931 sobre Faroles y", "de la Convención Única de 1931 sobre Faroles"),
    ("es", "el artículo 4 del Convenio sobre los puertos rige los faros", "del Convenio sobre los puertos"),
    ("ru", "статьи 4 Конвенции о правах смотрителей применяются", "Конвенции о правах смотрителей"),
    ("ru", "статьи 3 Устава Организации Объединенных Наций и", "Устава Организации Объединенных Наций"),
    ("ar", "المادة 5 من اتفاقية المرافئ القديمة لمكافحة الضباب، و", "من اتفاقية المرافئ القديمة لمكافحة الضباب"),
    ("ar", "المادة 4 من اتفاقية المرافئ تطبق على السفن", "من اتفاقية المرافئ"),
]


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_name_ends_where_the_sentence_goes_on(language: str, text: str, name: str) -> None:
    own = {"fr": "convention", "es": "convención", "ru": "конвенции", "ar": "الاتفاقية"}[language]
    (found,) = scan(text, language, own)
    assert name == found.foreign
    assert text[: found.end].endswith(name)


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "l'article 4 de la Convention s'applique aux phares"), ("ru", "статьи 4 Конвенции применяются к маякам")],
)
def test_a_sentence_that_goes_on_behind_the_noun_makes_no_name(language: str, text: str) -> None:
    (found,) = scan(text, language, "convention" if language == "fr" else "конвенции")
    assert not found.foreign
