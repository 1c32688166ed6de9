"""Rules on the recipients (*Nơi nhận*), box 9b, and the archive line (*Lưu*)."""
