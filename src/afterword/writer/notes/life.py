"""What people say of themselves: the verbs of a working life, with which a note without a subject begins."""

from __future__ import annotations

from typing import Final

from afterword.language.wordlist import wordlist

LIFE: Final = wordlist(
    "aim start join move work study train grow live come go begin lead run build manage teach learn spend leave retire "
    "return switch found set volunteer intern graduate qualify grow sail climb cycle play sing row coach mentor get "
    "take make write love like want hope think believe enjoy prefer hate know need see keep try plan expect own "
    "report stay travel transfer rise retrain commute oversee run head direct chair edit publish open close bring"
)
"""Verbs whose forms may begin such a note: started in the lab, loves rowing."""
