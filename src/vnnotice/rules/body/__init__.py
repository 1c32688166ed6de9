"""Rules on the body (*nội dung*), box 6."""
