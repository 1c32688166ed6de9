"""vnnotice."""
