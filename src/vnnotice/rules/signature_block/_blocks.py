"""The signature blocks, for the rules on their parts."""

from __future__ import annotations

from collections.abc import Iterator

from vnnotice.model import SignatureBlock
from vnnotice.rules._case import Case

__all__ = ["blocks_of"]


def blocks_of(case: Case) -> Iterator[tuple[str, SignatureBlock]]:
    """Yield the signature blocks that say something."""
    for index, block in enumerate(case.notice.signature_blocks):
        if block.authorities or block.position or block.signature or block.signer:
            yield f"signature_blocks[{index}]", block
