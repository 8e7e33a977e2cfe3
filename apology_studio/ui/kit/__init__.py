"""The kit: reusable parts of the window. Nothing in here knows what a draft is."""
