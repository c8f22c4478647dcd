"""Notes of a draft: footnotes, and the small numbers that an export wrote on to the words."""
