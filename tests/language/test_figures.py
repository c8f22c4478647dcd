"""Numbers in words, in digits."""

import pytest

from treaty_tui.language.figures import numerals_of


@pytest.mark.parametrize(
    ("language", "words", "number"),
    [
        ("en", "one thousand million", 10**9),
        ("en", "thousand million", 10**9),
        ("en", "two hundred thousand million", 2 * 10**11),
        ("en", "two thousand five hundred million", 2_500_000_000),
        ("en", "five thousand million two hundred thousand and six", 5_000_200_006),
        ("en", "one million two hundred thousand", 1_200_000),
        ("en", "one billion two million three thousand four", 1_002_003_004),
        ("en", "two thousand three hundred", 2300),
        ("fr", "mille millions", 10**9),
        ("fr", "deux mille cinq cents millions", 2_500_000_000),
        ("fr", "deux milliards trois millions", 2_003_000_000),
        ("es", "mil millones", 10**9),
        ("es", "cuarenta y cinco mil millones", 45 * 10**9),
        ("es", "mil doscientos millones", 1_200_000_000),
        ("es", "dos millones quinientos mil", 2_500_000),
        ("es", "tres billones dos mil millones cinco", 3_002_000_000_005),
        ("ru", "сто тысяч миллионов", 10**11),
        ("ru", "два миллиона триста тысяч", 2_300_000),
        ("ar", "مائة ألف مليون", 10**11),
        ("ar", "خمسة وأربعون ألفا", 45_000),
        ("zh", "三千万", 30_000_000),
        ("zh", "一万亿", 10**12),
        ("zh", "二十三亿五千万", 2_350_000_000),
        ("zh", "一亿二千三百四十五万六千七百八十九", 123_456_789),
        ("zh", "五万三", 53_000),
        ("zh", "二〇二六", 2026),
    ],
)
def test_what_is_smaller_counts_in_the_power_behind_it(language: str, words: str, number: int) -> None:
    each = list(words) if language == "zh" else words.split()
    assert (str(number), len(each)) == numerals_of(language).read(each, 0)
