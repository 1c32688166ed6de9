"""Rules on the annexes (*phụ lục*)."""
