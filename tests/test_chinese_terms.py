"""Redlines that cut no Chinese term; the wordings are our own."""

import pytest

from treaty_tui.diff import diff


@pytest.mark.parametrize(
    ("old", "new", "redline"),
    [
        ("罚金不超过九元。", "罚金不低于九元。", "罚金[不超过→不低于]九元。"),
        ("请求国应点灯。", "被请求国应点灯。", "[请求国→被请求国]应点灯。"),
        ("出租人应点灯。", "承租人应点灯。", "[出租人→承租人]应点灯。"),
        ("船员不得点灯。", "船员不应点灯。", "船员[不得→不应]点灯。"),
        ("各缔约国应点灯。", "各缔约方应点灯。", "各[缔约国→缔约方]应点灯。"),
        ("三人应点灯。", "五人应点灯。", "[三→五]人应点灯。"),
        ("港口应点红灯。", "港口应点白灯。", "港口应点[红→白]灯。"),
        ("港口点灯。", "港口应点灯。", "港口[→应]点灯。"),
    ],
)
def test_an_edit_is_grown_to_the_term_that_it_cuts(old: str, new: str, redline: str) -> None:
    for was, now, back in ((old, new, False), (new, old, True)):
        told, gone = "", ""
        for op, text in [*diff(was, now, "zh"), ("=", "")]:
            if op == "-":
                gone = text
                told += f"[{text}→"
            elif op == "+":
                told += f"{text}]" if gone else f"[→{text}]"
                gone = ""
            else:
                told += f"]{text}" if gone else text
                gone = ""
        assert told == redline if not back else told.count("→") == redline.count("→")
