"""What the program thinks: pure functions over frozen data. Imports no Qt, no disk, no clock, no chance, no network."""
