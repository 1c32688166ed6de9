"""The house rules of an invented office, for vnnotice."""
