"""Rules on the signature block (*chức vụ, họ tên và chữ ký*), boxes 7a to 7c."""
