"""Points "above" and "its article": places that stand in a paragraph or an instrument named before; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.resolved import Reference, find

POINTS = "### {0} 1\n1. {1}:\n{2} {3};\n{4} {5}.\n2. {6}\n3. {7}.\n"
PLAIN = "### {0} 1\n1. {1}.\n### {0} 2\n1. {1}.\n2. {2}\n"


def found(language: str, text: str, title: str = "X") -> tuple[Reference, ...]:
    head = f'+++\nid = "x"\ntitle = "X"\nlanguage = "{language}"\n+++\n# {title}\n'
    return find(read_draft((head + text).encode(), "x.md"))


@pytest.mark.parametrize(
    ("language", "words", "said"),
    [
        ("en", ("Article", "A crew shall", "(a)", "ring bells", "(b)", "light lamps", "", "Crews rest"), "Point (b) above ends."),
        (
            "en",
            ("Article", "A crew shall", "(a)", "ring bells", "(b)", "light lamps", "", "Crews rest"),
            "Paragraph (b) above ends.",
        ),
        (
            "fr",
            ("Article", "Le mousse doit", "a)", "sonner", "b)", "dormir", "", "Le mousse lit"),
            "L'alinéa b) ci-dessus prend fin.",
        ),
        (
            "es",
            ("Artículo", "El grumete deberá", "a)", "remar", "b)", "dormir", "", "El grumete lee"),
            "La letra b) del apartado anterior termina.",
        ),
        (
            "ru",
            ("Статья", "Юнга обязан", "а)", "грести", "б)", "спать", "", "Юнга читает"),
            "Действие подпункта (б) выше прекращается.",
        ),
    ],
)
def test_a_point_above_is_that_of_a_paragraph_before(language: str, words: tuple[str, ...], said: str) -> None:
    text = POINTS.format(*words[:6], said, words[7])
    (ref,) = found(language, text)
    assert ("art_1__para_1__point_b",) == ref.targets
    assert "current" == ref.status


def test_a_point_above_is_that_of_the_nearest_paragraph_that_has_it() -> None:
    lists = "### Article 1\n1. Crews:\n(a) row;\n(b) rest;\n(c) read.\n2. Cooks:\n(a) fry;\n(b) boil.\n3. Points {} above end.\n"
    assert ("art_1__para_2__point_a", "art_1__para_2__point_b") == found("en", lists.format("(a) and (b)"))[0].targets
    assert ("art_1__para_1__point_b", "art_1__para_1__point_c") == found("en", lists.format("(b) and (c)"))[0].targets


def test_a_point_below_is_that_of_a_paragraph_behind() -> None:
    text = "### Article 1\n1. Crews:\n(a) row;\n(b) rest.\n2. Point (a) below ends.\n3. Cooks:\n(a) fry;\n(b) boil.\n"
    assert ("art_1__para_3__point_a",) == found("en", text)[0].targets


def test_a_spanish_apartado_is_a_point_within_points_and_else_a_paragraph() -> None:
    text = "### Artículo 1\n1. El grumete:\na) rema;\nb) cumple el apartado anterior.\n2. El apartado anterior termina.\n"
    assert ["art_1__para_1__point_a", "art_1__para_1"] == [ref.targets[0] for ref in found("es", text)]


@pytest.mark.parametrize(
    ("language", "title", "article", "said", "status"),
    [
        ("en", "Treaty on Wells", "Article", "The aims of the Charter are those set out in its article 1.", "foreign"),
        ("en", "Treaty on Wells", "Article", "The Harbour Treaty binds wells, as does its article 1.", "foreign"),
        ("en", "Treaty on Wells", "Article", "This Treaty and the Charter end as set out in its article 1.", "current"),
        ("en", "Treaty on Wells", "Article", "The Treaty ends as set out in its article 1.", "current"),
        ("en", "Treaty on Wells", "Article", "The Charter stands. A well and its article 1 pump are free.", "current"),
        ("fr", "Traité sur les puits", "Article", "Les buts de la Charte sont énoncés dans son article 1.", "foreign"),
        ("fr", "Traité sur les puits", "Article", "Le présent Traité énonce ses buts dans son article 1.", "current"),
        ("es", "Tratado sobre pozos", "Artículo", "Los fines de la Carta figuran en su artículo 1.", "foreign"),
        ("es", "Tratado sobre pozos", "Artículo", "El presente Tratado fija sus fines en su artículo 1.", "current"),
        ("ru", "Договор о колодцах", "Статья", "Цели Устава изложены в его статье 1.", "foreign"),
        ("ru", "Договор о колодцах", "Статья", "Цели настоящего Договора изложены в его статье 1.", "current"),
    ],
)
def test_its_article_is_that_of_the_instrument_in_its_sentence(
    language: str, title: str, article: str, said: str, status: str
) -> None:
    refs = found(language, PLAIN.format(article, "-", said), title)
    assert [status] == [ref.status for ref in refs]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Pilots elect the board under article 50."),
        ("fr", "Les pilotes élisent le bureau visé à l'article 50."),
        ("zh", "按第五十条选举。"),
    ],
)
def test_a_text_without_articles_cites_those_of_another(language: str, said: str) -> None:
    (ref,) = found(language, f"1. {said}\n2. -\n")
    assert "foreign" == ref.status
    assert ref.absent


def test_a_text_with_articles_in_its_annex_alone_cites_its_own() -> None:
    text = "1. Pilots obey article 50.\n\n## Annex. Rules\n### Article 1\n1. Pilots rest.\n"
    assert ["broken"] == [ref.status for ref in found("en", text)]


@pytest.mark.parametrize(
    ("language", "said", "status"),
    [
        ("en", "Pilots met under agenda item 4.", "foreign"),
        ("en", "Pilots met under item 4 of the provisional agenda.", "foreign"),
        ("en", "Pilots met under item 4.", "broken"),
        ("en", "Pilots met under item 4, entitled “Nets”.", "foreign"),
        ("en", "Pilots met under item 4 and paragraph 7, entitled “Nets”.", "broken"),
        ("fr", "Les pilotes ont examiné le point 4, intitulé «\u00a0Filets\u00a0».", "foreign"),
        ("ru", "Лоцманы обсудили пункт 4, озаглавленный «Сети».", "foreign"),
        ("fr", "Les pilotes ont examiné le point 4 de l'ordre du jour.", "foreign"),
        ("es", "Los pilotos examinaron el punto 4 del orden del día.", "foreign"),
        ("ru", "Лоцманы обсудили пункт 4 повестки дня.", "foreign"),
    ],
)
def test_an_item_of_an_agenda_is_no_provision(language: str, said: str, status: str) -> None:
    article = {"es": "Artículo", "ru": "Статья"}.get(language, "Article")
    assert {status} == {ref.status for ref in found(language, f"### {article} 1\n1. {said}\n2. -\n")}
