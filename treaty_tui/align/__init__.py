"""Two drafts → lineage: which provision became which."""
