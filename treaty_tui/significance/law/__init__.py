"""Words of law, as they stand in the wordings of one language, and what a change does to them."""
