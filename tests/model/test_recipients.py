from __future__ import annotations

import pytest

from vnnotice.model import Archive, Recipient, Recipients


def test_items_and_the_archive_line():
    recipients = Recipients(items=[Recipient(name="Như trên")], archive=Archive(name="Lưu: VT"))

    assert recipients.items == (Recipient(name="Như trên"),)
    assert Recipients().archive is None


def test_the_archive_line_is_no_item_and_an_item_no_archive_line():
    with pytest.raises(TypeError, match="items must be Recipient"):
        Recipients(items=[Archive(name="Lưu: VT")])
    with pytest.raises(TypeError, match="archive"):
        Recipients(archive=Recipient(name="Lưu: VT"))


@pytest.mark.parametrize("make", [Archive, Recipient])
def test_a_name_is_needed(make):
    with pytest.raises(TypeError):
        make(name=None)
    with pytest.raises(ValueError, match="cannot be blank"):
        make(name=" ")
