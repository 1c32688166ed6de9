"""Pure functions on Vietnamese text: letters, casing, numerals, dates.  They know nothing of notices."""
