"""What depends on the language: words, numbers, headings, references, obligation; one data file per UN language."""
