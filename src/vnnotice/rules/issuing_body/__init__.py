"""Rules on the issuing body (*tên cơ quan, tổ chức ban hành*), box 2."""
