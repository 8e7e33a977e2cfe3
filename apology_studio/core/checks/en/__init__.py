"""Checks for letters in English."""
