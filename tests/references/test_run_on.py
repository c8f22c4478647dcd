"""References to points that run on in a sentence; the texts are our own."""

import pytest

from treaty_tui.align import align
from treaty_tui.formats import read_draft
from treaty_tui.references.followed import across
from treaty_tui.references.resolved import find

FIRST = {
    "en": ("Article", "Each crew shall (a) light lamps, (b) ring bells and (c) rest."),
    "fr": ("Article", "Chaque équipage a) allume les lampes, b) sonne les cloches et c) se repose."),
    "es": ("Artículo", "Cada tripulación a) enciende lámparas, b) toca campanas y c) descansa."),
    "ru": ("Статья", "Каждый экипаж а) зажигает лампы, б) звонит в колокол и в) отдыхает."),
    "ar": ("المادة", "على كل طاقم (أ) أن يضيء المصابيح (ب) وأن يقرع الأجراس (ج) وأن يستريح."),
}


def text(language: str, second: str, first: str = "") -> bytes:
    article, words = FIRST[language]
    head = f'+++\nid = "x"\ntitle = "X"\nlanguage = "{language}"\n+++\n'
    return f"{head}# X\n### {article} 1\n1. {first or words}\n2. {second}\n".encode()


@pytest.mark.parametrize(
    ("language", "second", "status"),
    [
        ("en", "Point (c) of paragraph 1 binds no pilot.", "current"),
        ("en", "Paragraph 1 (b) binds no pilot.", "current"),
        ("en", "Points (a) to (c) of paragraph 1 bind no pilot.", "current"),
        ("en", "Point (d) of paragraph 1 binds no pilot.", "broken"),
        ("fr", "Le point c) du paragraphe 1 ne lie pas le pilote.", "current"),
        ("es", "El apartado c) del párrafo 1 no obliga al práctico.", "current"),
        ("ru", "Подпункт в) пункта 1 не распространяется на лоцмана.", "current"),
        ("ru", "Подпункт г) пункта 1 не распространяется на лоцмана.", "broken"),
        ("ar", "لا تلزم الفقرة الفرعية (ج) من الفقرة 1 المرشد.", "current"),
    ],
)
def test_a_point_that_runs_on_in_a_sentence_is_there(language: str, second: str, status: str) -> None:
    draft = read_draft(text(language, second), "x.md")
    assert [status] == [ref.status for ref in find(draft)]
    (told,) = across(draft, draft, find(draft), find(draft), align(draft, draft))
    assert status == told.status
    assert (status == "current") is ("art_1__para_1" == told.target)


def test_a_letter_that_is_only_named_is_no_point() -> None:
    draft = read_draft(text("en", "Point (c) of paragraph 1 binds no pilot.", "Crews obey letter (c) of their oath."), "x.md")
    assert ["broken"] == [ref.status for ref in find(draft)]


def test_another_point_of_the_same_sentence_is_another() -> None:
    old, new = (read_draft(text("en", f"Point ({point}) of paragraph 1 binds no pilot."), "x.md") for point in "bc")
    assert ["redirected"] == [each.status for each in across(old, new, find(old), find(new), align(old, new))]
