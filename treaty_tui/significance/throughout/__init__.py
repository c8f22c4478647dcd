"""What holds throughout a draft: definitions with the provisions that they reach, and systematic replacements."""
