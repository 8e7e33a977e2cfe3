"""The terminal's commands: the same core as the window, without Qt."""
