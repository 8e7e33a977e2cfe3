"""The pages of the studio's centre, one for each kind of step."""
