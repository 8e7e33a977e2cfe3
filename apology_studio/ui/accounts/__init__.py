"""Your channels: the accounts, their secrets, and signing in by hand."""
