"""Texts whose articles are called otherwise are cited by that name; the texts are our own."""

import pytest

from treaty_tui.formats import read_draft
from treaty_tui.references.resolved import find

TEXTS = [
    ("en", "Rule", "Tins", "Tins are sealed.", "Crews obey rule 1, paragraph 2, and rules 1 to 3."),
    ("en", "Clause", "Tins", "Tins are sealed.", "Crews obey clause 1, paragraph 2, and clauses 1 to 3."),
    ("fr", "Règle", "Bidons", "Les bidons sont fermés.", "Selon la règle 1, paragraphe 2, et les règles 1 à 3."),
    ("es", "Regla", "Bidones", "Los bidones se sellan.", "Según la regla 1, párrafo 2, y las reglas 1 a 3."),
    ("ru", "Правило", "Бидоны", "Бидоны запечатываются.", "Согласно пункту 2 правила 1 и правилам 1–3."),
]


@pytest.mark.parametrize(("language", "unit", "heading", "words", "citing"), TEXTS)
def test_rules_are_cited_as_articles(language: str, unit: str, heading: str, words: str, citing: str) -> None:
    parts = [f"### {unit} {number}. {heading}\n\n1. {words}\n\n2. {citing}" for number in range(1, 4)]
    draft = read_draft("\n\n".join(["# Text", *parts]).encode(), "draft.md", {"language": language})
    targets = [reference.targets for reference in find(draft) if reference.eid == "art_2__para_2"]
    assert [("art_1__para_2",), ("art_1", "art_2", "art_3")] == targets


def test_a_rule_is_no_place_where_articles_are_called_so() -> None:
    draft = read_draft(
        b"# Pact\n\n### Article 1. Tins\n\n1. Crews obey rule 3.\n\n### Article 2. Oil\n\n1. Oil burns.", "draft.md"
    )
    assert () == find(draft)
