"""Who backs, contests, asks at a provision."""
