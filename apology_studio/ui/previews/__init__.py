"""The previews: how a finished text will look on each kind of channel."""
