"""What is told of a row besides what became of its own words: where they went, whose they are, what their place makes of them."""
