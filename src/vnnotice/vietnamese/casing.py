"""Upper and lower case, as the rules of form use them."""

from __future__ import annotations

__all__ = ["is_capitals", "starts_with_capital"]


def is_capitals(text: str) -> bool:
    """Tell whether *text* is set in capitals: it has letters, and none of them is lower case.

    >>> is_capitals("UBND TỈNH LÀO CAI"), is_capitals("Ubnd"), is_capitals("15")
    (True, False, False)
    """
    return text == text.upper() and text != text.lower()


def starts_with_capital(text: str) -> bool:
    """Tell whether the first letter of *text* is a capital; `False` where there is no letter.

    >>> starts_with_capital("“Về việc"), starts_with_capital("về việc"), starts_with_capital("12")
    (True, False, False)
    """
    first = next((char for char in text if char.isalpha()), "")
    return first.isupper()
