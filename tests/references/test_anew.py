"""References that name nothing here: what stands around them says where or whose they are; the texts are our own."""

import pytest

from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.references.followed import across
from treaty_tui.references.resolved import Reference, find

OWN = {"en": "Agreement", "fr": "Accord", "es": "Acuerdo", "ru": "Соглашение", "ar": "اتفاق", "zh": "协定"}
HEADS = {"en": "Article {}", "fr": "Article {}", "es": "Artículo {}", "ru": "Статья {}", "ar": "المادة {}", "zh": "第{}条"}
THIS = {"en": "this", "fr": "le présent", "es": "el presente", "ru": "настоящее", "ar": "هذا ال", "zh": "本"}

FOREIGN = [
    ("en", "Article 87 of the Convention applies; article 87 governs such lamps."),
    ("en", "Article 87, paragraph 1, of the Convention and article 98 apply."),
    ("en", "The lists of Annex V, article 2, and Annex VII, article 2, to the Convention apply."),
    ("en", "Rule 6 (draft rule 8 of the note), paragraph 33 (c), is new."),
    ("en", "Document A/AC.7/2026/CRP.6/Rev.1, in particular draft preambular paragraph 33, is left alone."),
    ("en", "Recalling paragraph 33 of the Instrument for the Establishment of the Lamp Facility."),
    ("en", "Recalling paragraph 33 of the outcome document on lamps."),
    ("en", "Regulation (EU) 2016/679, in particular its article 85, applies."),
    ("fr", "Les dispositions de la partie XV et des annexes V et VI de la Convention s'appliquent."),
    ("fr", "Rappelant le paragraphe 33 de l'Instrument portant création du Fonds des lampes."),
    ("fr", "Les obligations énoncées aux articles 61 et 62 de cette Convention et à son annexe IX demeurent."),
    ("es", "Las disposiciones de la Parte XV y de los anexos V y VI de la Convención se aplican."),
    ("es", "Los artículos 84 a 87, ambos inclusive, del Estatuto de la Corte se aplican."),
    ("es", "Las obligaciones de los artículos 61 y 62 de esa Convención y de su anexo IX subsisten."),
    ("ru", "Положения части XV и приложений V и VI к Конвенции применяются."),
    ("ru", "Стороны ссылаются на Портовую конвенцию о маяках, в частности на ее статьи 61 и 62."),
    ("ru", "Сославшись на пункт 33 итогового документа «Лампы»."),
    ("ar", "تنطبق الفقرة 33 من المبادئ التوجيهية."),
    ("ar", "كما طلب في قرار الجمعية العامة 61/105، الفقرات 83 إلى 90."),
    ("zh", "《公约》第十五部分和附件五、六、七和八应予适用。"),
    ("zh", "《灯具条例》(2016/679号)第八十五条应予适用。"),
]
BROKEN = [
    ("en", "Subject to article 87 of the Convention and paragraph 33 of this article, lamps burn."),
    ("en", "In accordance with paragraph 33 and article 87 of the Charter, lamps burn."),
    ("en", "Measures under paragraph 33 of the Parties concerned are public."),
    ("en", "The report under paragraph 33 to the Secretariat is public."),
    ("en", "Within 30 days, paragraph 33 applies."),
    ("en", "Articles 1 and 87 apply."),
    ("fr", "Elle prend en vertu du paragraphe 33 des mesures utiles."),
    ("fr", "En vertu du paragraphe 33, la Conférence des Parties décide."),
    ("es", "En virtud del párrafo 33, la Conferencia de las Partes decidirá."),
    ("ru", "В соответствии с пунктом 33 Конференция Сторон решает."),
    ("ar", "التقارير المقدمة بموجب الفقرة 33 من الأطراف علنية."),
    ("ar", "رهنا بالمادة 87 من الاتفاقية والفقرة 33 من هذه المادة تضيء المصابيح."),
    ("zh", "依照《公约》第八十七条和本条第三十三款。"),
]


def draft(language: str, *sentences: str) -> Draft:
    """A draft of two articles in front and one more for each sentence."""
    this = f"{THIS[language]} {OWN[language]}" if language not in ("ar", "zh") else THIS[language] + OWN[language]
    number = "一二三四五六七八九".__getitem__ if language == "zh" else lambda at: str(at + 1)
    parts = [f"### {HEADS[language].format(number(at))}\n1. {words}\n" for at, words in enumerate([this, *sentences])]
    name = f'+++\nid = "d"\nlanguage = "{language}"\ntitle = "{OWN[language]}"\n+++\n# {OWN[language]}\n'
    parted = {"en": "Part I", "fr": "Partie I", "es": "Parte I", "ru": "Часть I", "ar": "الجزء الأول", "zh": "第一部分"}[language]
    annex = {"en": "Annex I", "fr": "Annexe I", "es": "Anexo I", "ru": "Приложение I", "ar": "المرفق الأول", "zh": "附件一"}[
        language
    ]
    return read_draft(f"{name}## {parted}\n{''.join(parts)}## {annex}\n1. …\n".encode(), "d.md")


def statuses(language: str, words: str) -> list[str]:
    return [ref.status for ref in find(draft(language, words)) if ref.eid.startswith("art_2")]


@pytest.mark.parametrize(("language", "words"), FOREIGN)
def test_what_belongs_to_another_text_is_not_broken(language: str, words: str) -> None:
    assert {"foreign"} == set(statuses(language, words))


@pytest.mark.parametrize(("language", "words"), BROKEN)
def test_what_names_nothing_of_our_own_is_broken(language: str, words: str) -> None:
    assert "broken" in statuses(language, words)


def one(text: str) -> Reference:
    """The last reference of a draft in English."""
    return find(read_draft(text.encode(), "d.md"))[-1]


PLACES = [
    ("### Article 1\nOption 1:\n1. Lamps burn.\n2. Bells ring as in paragraph 1 of this Article.\n", "art_1__alt_1__para_1"),
    ("### Article 1\n1. Lamps burn:\n(a) at dusk;\n(b) at noon.\n2. Those:\n(a) of subparagraphs (b) and (a).\n",
     "art_1__para_1__point_a"),
    ("### Article 1\n1. Lamps. 2. Bells ring.\n### Article 2\n1. See article 1, paragraph 2.\n", "art_1__para_2"),
    ("### Article 1\nLamps burn. Bells ring.\n### Article 2\nSee article 1, paragraph 2.\n", "art_1__para_2"),
    ("### Article 1\n1. Lamps.\n2. Bells.\n### Article 2\n1. See article 1, paragraphs 1 and 2, and the said paragraph 2.\n",
     "art_1__para_2"),
]  # fmt: skip


@pytest.mark.parametrize(("body", "target"), PLACES)
def test_a_place_is_sought_in_options_lists_and_running_words(body: str, target: str) -> None:
    found = one(f"# Pact\n{body}")
    assert ("current", target) == (found.status, found.cited[-1])


@pytest.mark.parametrize(
    "body",
    [
        "### Article 1\nLamps burn. Bells ring.\n### Article 2\nSee article 1, paragraph 3.\n",
        "### Article 1\nLamps burn. Bells ring.\n### Article 2\n1. See article 1, paragraph 2.\n",
        "### Article 1\n1. Lamps. 2. Bells ring.\n### Article 2\n1. See article 1, paragraph 3.\n",
    ],
)
def test_a_paragraph_that_no_words_hold_is_broken(body: str) -> None:
    assert "broken" == one(f"# Pact\n{body}").status


def test_what_was_our_own_before_is_broken_though_another_text_is_named_beside_it() -> None:
    """Article 3 was deleted, and the reference to it left."""
    head = (
        "# Agreement\n### Article 1\n1. This Agreement binds the crews of all lamps and of all bells.\n"
        "### Article 2\n1. The keeper acts as article 9 of the Convention and article 3 say.\n"
    )
    old = read_draft(f"{head}### Article 3\n1. Bells ring in fog.\n".encode(), "old.md")
    new = read_draft(head.encode(), "new.md")
    assert "foreign" == find(new)[-1].status
    assert ["foreign", "broken"] == [each.status for each in across(old, new, find(old), find(new), align(old, new))]
