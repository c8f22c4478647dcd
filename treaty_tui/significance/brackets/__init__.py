"""Square brackets, the state of a negotiation: found and paired, told in rows, and kept in a ledger from draft to draft.

`signs` reads the signs of a wording, `found` the brackets of a draft; `fates` says of two wordings what became of each, which
`reasons` tells and the `ledger` keeps. What is `agreed` ad referendum stands in brackets, too, and is watched.
"""
