"""Checks of letters in Spanish."""
