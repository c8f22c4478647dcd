"""treaty_tui: what changed between two drafts of a treaty, and who backs or contests each provision."""

__version__ = "0.1.0"
