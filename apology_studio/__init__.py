"""Apology Studio: the best place there is to write a public apology."""

__version__ = "0.1.0"
