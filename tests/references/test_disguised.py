"""Citations with signs that nobody sees in them, or in other forms of letters."""

import pytest

from treaty_tui.references.citations import hopeful, scan

CITED = [
    ("ar", "انظر الفقرة \u200f2 \u200f(ب) من المادة \u200f7.", "انظر الفقرة 2 (ب) من المادة 7."),
    ("en", "as in article\u200b 7, para\u00adgraph 2, of this Pact", "as in article 7, paragraph 2, of this Pact"),
    ("zh", "按照第\u2f06条办理", "按照第二条办理"),
]


@pytest.mark.parametrize(("language", "text", "plain"), CITED)
def test_they_are_read_as_if_those_were_not_there(language: str, text: str, plain: str) -> None:
    found, known = scan(text, language), scan(plain, language)
    assert known
    assert [each.paths for each in known] == [each.paths for each in found]
    assert {0} == hopeful(text, [text], language)[0]
    for one, other in zip(found, known, strict=True):
        said = text[one.start : one.end]
        assert len(plain[other.start : other.end]) == sum(sign not in "\u200f\u200b\u00ad" for sign in said)
