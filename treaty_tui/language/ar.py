"""Arabic: what the readers, the references and the significance rules need to know of the language."""

# --- structure: how headings and numbers look ---

# --- words of law: obligation, negation, references ---
