"""Rules on the document type and the subject (*tên loại và trích yếu nội dung*), box 5a."""
