from __future__ import annotations

import pytest

from vnnotice.model import BLANK, TypeAndSubject


def test_the_subject_may_be_a_blank_and_the_type_not():
    assert TypeAndSubject(document_type="THÔNG BÁO", subject=BLANK).subject is BLANK
    assert TypeAndSubject(subject="V/v nghỉ lễ").document_type is None
    with pytest.raises(TypeError):
        TypeAndSubject(document_type=BLANK)
