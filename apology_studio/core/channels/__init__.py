"""The channels, one module each: data and, rarely, one small function."""
