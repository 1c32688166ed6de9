"""Rules on the text itself: its letters, its invisible characters, its spelling of tones.  They hold for every component."""
