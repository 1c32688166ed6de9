"""Formats: one folder, one way to write a notice down.  They are strangers to each other."""
