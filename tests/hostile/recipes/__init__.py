"""Hostile inputs: small recipes that bake them, with the error and the place that each must get."""

from recipes import docx, json, markdown, text, xml
from recipes._recipe import SECRET, Recipe

__all__ = ["ALL", "SECRET", "Recipe"]

ALL: dict[str, Recipe] = {
    recipe.name: recipe
    for book in (xml.BOOK, json.BOOK, markdown.BOOK, text.BOOK, docx.BOOK)
    for recipe in book.recipes
}
"""Every recipe by its name."""
