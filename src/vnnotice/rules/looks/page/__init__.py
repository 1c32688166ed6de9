"""Rules on the page and on the type of the whole notice (*khổ giấy, định lề, phông chữ*), family 30."""
