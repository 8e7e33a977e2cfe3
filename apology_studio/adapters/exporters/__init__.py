"""What turns a draft into a file of some kind."""
