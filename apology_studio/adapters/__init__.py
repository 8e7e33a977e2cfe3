"""What touches the world: disk, keyring, PDF. Never imports the window."""
