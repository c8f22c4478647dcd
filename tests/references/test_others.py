"""Articles of other instruments in drafts that name themselves in their heading alone; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.citations import scan
from treaty_tui.references.resolved import Reference, find

OTHERS = [
    ("en", "Treaty on Wells", "Article {}", "Article 2 of the Charter and article 1 of the Statute bind wells.", 2),
    ("en", "Treaty on Wells", "Article {}", "Article 2 of the Constitution and article 1 of the Rules of the Court stand.", 2),
    ("en", "Treaty on Wells", "Article {}", "Article 2 of the Code binds wells; article 1 of the Treaty binds pumps.", 1),
    ("en", "Treaty on Wells", "Article {}", "Article 2 of the Treaty binds wells.", 0),
    ("en", "Treaty on Wells", "Article {}", "The Harbour Accord binds wells, as article 2 of that Accord says.", 1),
    ("en", "Treaty on Wells", "Article {}", "Article 2 of the Salt Compact and article 1 of the Lima Understanding stand.", 2),
    ("en", "Treaty on Wells", "Article {}", "Article 2 of the General Arrangement on Salt stands.", 1),
    ("en", "Treaty on Wells", "Article {}", "Articles XIV and XIV bis of the Harbour Agreement stand.", 1),
    ("fr", "Traité sur les puits", "Article {}", "L'article 2 de l'Arrangement général et l'article 1 du Mémorandum lient.", 2),
    ("es", "Tratado sobre pozos", "Artículo {}", "El artículo 2 del Arreglo de Lima y el artículo 1 del Memorando rigen.", 2),
    ("ru", "Договор о колодцах", "Статья {}", "Статья 2 Меморандума распространяется на колодцы.", 1),
    ("fr", "Traité sur les puits", "Article {}", "L'article 2 de la Charte et l'article 1 du Statut lient les puits.", 2),
    ("fr", "Traité sur les puits", "Article {}", "L'article 2 du Traité lie les puits.", 0),
    ("es", "Tratado sobre pozos", "Artículo {}", "El artículo 2 de la Carta y el artículo 1 del Código rigen los pozos.", 2),
    ("es", "Tratado sobre pozos", "Artículo {}", "El artículo 2 del Tratado rige los pozos.", 0),
    ("ru", "Договор о колодцах", "Статья {}", "Статья 2 Устава и статья 1 Статута распространяются на колодцы.", 2),
    ("ru", "Договор о колодцах", "Статья {}", "Статья 2 Договора распространяется на колодцы.", 0),
    ("ar", "معاهدة الآبار", "المادة {}", "تسري المادة 2 من الميثاق والمادة 1 من الدستور على الآبار.", 2),
    ("ar", "معاهدة الآبار", "المادة {}", "تسري المادة 2 من المعاهدة على الآبار.", 0),
    ("zh", "水井条约", "第{}条", "宪章第二条和规约第一条适用于水井。", 2),
    ("zh", "水井条约", "第{}条", "条约第二条适用于水井。", 0),
]


def found(language: str, title: str, article: str, words: str) -> tuple[Reference, ...]:
    head = f'+++\nid = "x"\ntitle = "2"\nlanguage = "{language}"\n+++\n# {title}\n'
    body = "\n".join(f"### {article.format(number)}\n1. {said}\n" for number, said in ((1, words), (2, "-")))
    return find(read_draft((head + body).encode(), "x.md"))


@pytest.mark.parametrize(("language", "title", "article", "words", "others"), OTHERS)
def test_a_draft_is_known_by_the_title_over_its_text(language: str, title: str, article: str, words: str, others: int) -> None:
    statuses = [ref.status for ref in found(language, title, article, words)]
    assert others == statuses.count("foreign")
    assert set(statuses) <= {"foreign", "current"}
    assert statuses


def test_an_arabic_name_ends_before_the_next_article() -> None:
    first, second = found("ar", "معاهدة الآبار", "المادة {}", "تسري المادة 2 من الميثاق والمادة 1 من القانون على الآبار.")
    assert ("من الميثاق", "من القانون") == (first.foreign, second.foreign)


def test_a_roman_number_can_have_a_suffix() -> None:
    (citation,) = scan("See articles XIV and XIV bis, and do so.")

    assert [(("article", "XIV"),), (("article", "XIVbis"),)] == list(citation.paths)


def test_small_roman_letters_with_a_suffix_are_no_article() -> None:
    assert scan("See article iv bis.") == []
