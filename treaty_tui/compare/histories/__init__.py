"""One provision through all drafts, and through other instruments: what each of them brought."""
