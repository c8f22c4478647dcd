"""Another instrument that is named before its article, or by an acronym; the wordings are our own."""

import pytest

from tests.align.builder import build
from treaty_tui.references.citations import scan
from treaty_tui.references.resolved import find

OWN = {"en": "convention", "fr": "convention", "es": "convención", "ru": "конвенции", "ar": "الاتفاقية", "zh": "公约"}

OTHERS = [
    ("en", "as the Lantern Convention, article 5, says", "Lantern Convention"),
    ("en", "as the Lisbon Convention on the Law of Lamps, article 31", "Lisbon Convention on the Law of Lamps"),
    ("en", "the keepers named in the Harbour Statute, articles 5 and 6 pay nothing", "Harbour Statute"),
    ("en", "under the Bell Convention (article 5) and the Fog Protocol (articles 2, 3)", "Bell Convention"),
    ("en", "the Convention against Fog, Smoke and Other Dim or Dark Air, article 1, binds", None),
    ("en", "the Agreement between A and B, article 4, paragraph 1, binds", "Agreement between A and B"),
    ("en", "the Agreement on ports and quays, article 4, binds", "Agreement on ports and quays"),
    ("en", "as the Agreement, article 4, says", "Agreement"),
    ("en", "Regulation (EU) 2031/77, article 4, binds", "Regulation (EU) 2031/77"),
    ("en", "Directive 2031/60/EC, article 4, binds", "Directive 2031/60/EC"),
    ("en", "see Convention No. 912 (article 7)", "Convention No. 912"),
    ("en", "the Lantern Convention, in particular its article 5, binds", "Lantern Convention"),
    ("en", "under article 6 HTCL lamps burn", "HTCL"),
    ("en", "under articles 5 and 6 of the HTCL lamps burn", "of the HTCL"),
    ("en", "under HTCL article 5 lamps burn", "HTCL"),
    ("en", "article 31 of the Lisbon Convention on the Law of Lamps burns", "of the Lisbon Convention on the Law of Lamps"),
    ("en", "article 5 of Regulation No. 12 burns", "of Regulation No. 12"),
    ("fr", "selon la Convention de Brême, article 5, et", "Convention de Brême"),
    ("fr", "selon la Convention sur le droit des lampes (article 121)", "Convention sur le droit des lampes"),
    ("fr", "selon la directive 2031/60/CE, article 4", "directive 2031/60/CE"),
    ("fr", "la Convention de Brême, en son article 5,", "Convention de Brême"),
    ("fr", "l'article 6 de la CTPF", "de la CTPF"),
    ("es", "la Convención de Bremen, artículo 5, y", "Convención de Bremen"),
    ("es", "el Convenio núm. 912, artículo 7", "Convenio núm. 912"),
    ("ru", "в Бременской конвенции, статья 31,", "Бременской конвенции"),
    ("ru", "Конвенция № 912, статья 7", "Конвенция № 912"),
    ("ru", "Конвенция против тумана, статья 7.", None),
    ("ru", "согласно статье 6 ЕКПФ,", "ЕКПФ"),
    ("ar", "اتفاقية المرافئ القديمة، المادة 5،", "اتفاقية المرافئ القديمة"),
    ("ar", "اتفاقية المرافئ (المادة 5)", "اتفاقية المرافئ"),
    ("zh", "《灯塔公约》（第五条）", "灯塔公约"),
]


@pytest.mark.parametrize(("language", "text", "name"), OTHERS)
def test_an_instrument_that_stands_before_its_article_is_another_one(language: str, text: str, name: str | None) -> None:
    found = scan(text, language, OWN[language])
    assert all(citation.foreign for citation in found)
    assert name is None or name == found[0].foreign


OURS = [
    ("en", "Under this Convention, article 5, each keeper"),
    ("en", "Under the Convention, article 5, each keeper"),
    ("en", "the Parties to this Convention (article 5) shall"),
    ("en", "each Party to the Convention for which it is in force, article 5, shall"),
    ("en", "Subject to the Harbour Statute, article 5 applies to all."),
    ("en", "and, under the Harbour Statute, article 5 applies to all."),
    ("en", "Chapter II, article 5"),
    ("en", "Part XI article 7"),
    ("en", "ARTICLE 6 LAMPS AND BELLS"),
    ("en", "NOTE article 6"),
    ("en", "under article 6 the COP meets"),
    ("en", "under article 6 COP meets"),
    ("en", "under article 6 HTCL shall meet"),
    ("en", "[EU: article 6]"),
    ("en", "in keeping with domestic law, article 5, and"),
    ("fr", "la présente Convention, article 5, et"),
    ("fr", "les Parties à la Convention, article 5, et"),
    ("es", "la presente Convención, artículo 5, y"),
    ("ru", "в настоящей Конвенции, статья 31,"),
    ("ru", "Стороны Конвенции, статья 31,"),
    ("ar", "هذه الاتفاقية، المادة 5،"),
    ("zh", "根据《灯塔公约》，第五条应适用"),
]


@pytest.mark.parametrize(("language", "text"), OURS)
def test_what_stands_behind_our_own_name_or_begins_a_clause_is_ours(language: str, text: str) -> None:
    assert not any(citation.foreign for citation in scan(text, language, OWN[language]))


def test_a_text_that_is_named_by_its_own_title_is_no_other() -> None:
    text = "# Convention on Old Lamps\nArticle 1. Lamps\n1. The Convention on Old Lamps, article 1, and article 1 of the {} bind."
    own, other = (find(build(text.format(name))) for name in ("Convention on Old Lamps", "Convention on Old Bells"))
    assert ["current", "current"] == [ref.status for ref in own]
    assert ["current", "foreign"] == [ref.status for ref in other]
