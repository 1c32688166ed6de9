"""The signature blocks, for the rules on their parts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnnotice.model import SignatureBlock
from vnnotice.rules._case import Case

__all__ = ["blocks_of", "is_advisory"]


def blocks_of(case: Case) -> Iterator[tuple[str, SignatureBlock]]:
    """Yield the signature blocks that say something."""
    for index, block in enumerate(case.notice.signature_blocks):
        if block.authorities or block.position or block.signature or block.signer:
            yield f"signature_blocks[{index}]", block


_ADVISORY: Final = ("BAN CHỈ ĐẠO", "TIỂU BAN", "HỘI ĐỒNG", "TỔ ", "BAN QUẢN LÝ")


def is_advisory(case: Case) -> bool:
    """Tell whether the issuing body is one that advises or steers, with positions of its own; councils of the people are none."""
    body = case.notice.issuing_body
    name = body.name or "" if body else ""
    return name.startswith(_ADVISORY) and not name.startswith("HỘI ĐỒNG NHÂN DÂN")
