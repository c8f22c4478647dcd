"""Two drafts in different languages: it is said first, and nothing is alarming only for that; the texts are our own."""

import json

from treaty_tui.align import align
from treaty_tui.compare import Comparison
from treaty_tui.formats import read_draft
from treaty_tui.model import Draft
from treaty_tui.reports import Page, pieces

ENGLISH = """# Convention on lamps
### Article 1. Lamps
1. Every keeper shall light a lamp at dusk, and no lamp may burn by day. [agreed]
2. “Lamp” means a light that is lit by a keeper under article 3.
### Article 2. Bells
1. Article 1 and article 3 apply to bells.
### Article 3. Towers
1. Towers stand on rocks.
"""
FRENCH = """# Convention sur les lampes
### Article 1. Lampes
1. Tout gardien ne doit allumer sa lampe qu'au crépuscule, et aucune ne brûle le jour. [agreed]
2. « Lampe » s'entend d'une lumière qu'un gardien allume conformément à l'article 3.
### Article 2. Cloches
1. L'article 1 et l'article 9 s'appliquent aux cloches, et l'article 3 ne s'applique pas.
### Article 3. Tours
1. Les tours se dressent sur des rochers.
"""


def draft(text: str, language: str) -> Draft:
    return read_draft(f'+++\nid = "{language}"\nlanguage = "{language}"\n+++\n{text}'.encode(), f"{language}.md")


def compared(old: Draft, new: Draft) -> Comparison:
    return Comparison(old, new, align(old, new), {})


def report(comparison: Comparison, form: str) -> str:
    page = Page(numbers=range(len(comparison.rows)), whole=True, width=100, layout="unified")
    return b"".join(pieces(form, comparison, page)).decode()


def test_two_languages_are_told_before_all_else() -> None:
    comparison = compared(draft(ENGLISH, "en"), draft(FRENCH, "fr"))
    told = "two languages (en, fr): hardly anything can be matched, and no reasons are told"
    assert f"! {told}" == report(comparison, "text").split("\n")[1]
    assert told in report(comparison, "html")
    first = json.loads(report(comparison, "json"))["findings"][0]
    assert ("languages", told, "warning") == (first["kind"], first["message"], first["severity"])


def test_only_what_is_wrong_in_the_new_draft_itself_is_alarming() -> None:
    comparison = compared(draft(ENGLISH, "en"), draft(FRENCH, "fr"))
    assert ["broken"] == [reference.status for reference in comparison.references if reference.status != "current"]
    assert ["languages", "broken-reference"] == [finding.kind for finding in comparison.findings]
    assert {"reference"} == {flag.kind for number in range(len(comparison.rows)) for flag in comparison.flags(number)}
    assert () == comparison.substitutions == comparison.definitions


def test_every_word_of_both_is_still_in_the_rows() -> None:
    old, new = draft(ENGLISH, "en"), draft(FRENCH, "fr")
    comparison = compared(old, new)
    for side, whole in (("-", old), ("+", new)):
        rows = [comparison.weighed(number).segments for number in range(len(comparison.rows))]
        said = " ".join("".join(s.text for s in row if s.op in ("=", side)) for row in rows).split()
        assert sorted(said) == sorted(" ".join(provision.words for provision in whole.provisions).split())


def test_nothing_is_told_of_one_language() -> None:
    assert () == compared(draft(ENGLISH, "en"), draft(ENGLISH, "en")).findings
