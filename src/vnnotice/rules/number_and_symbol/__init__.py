"""Rules on the number and symbol (*số, ký hiệu*), box 3."""
