"""Syllables, of which a Vietnamese word or name has one or more, each written apart."""

from __future__ import annotations

import re
from typing import Final

from vnnotice.vietnamese.letters import unmarked

__all__ = ["is_one_syllable"]

_SYLLABLE: Final = re.compile(r"[b-df-hj-np-tv-xz]{0,3}[aeiouy]{1,3}[b-df-hj-np-tv-xz]{0,2}")


def is_one_syllable(text: str) -> bool:
    """Tell whether *text* is one syllable and nothing else.

    >>> is_one_syllable("Huế"), is_one_syllable("Nghiêng"), is_one_syllable("Lâm Hà"), is_one_syllable("Pleiku")
    (True, True, False, False)
    """
    return len(text) < 8 and bool(_SYLLABLE.fullmatch(unmarked(text.lower())))
