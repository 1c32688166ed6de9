"""Rules on the place and date (*địa danh và thời gian ban hành văn bản*), box 4."""
