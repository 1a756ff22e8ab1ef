"""Thanks, interest, courtesy and closing: what a good letter after an interview says."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "thanks",
        "thank thanks thanking thankful grateful gratitude appreciate appreciated appreciation obliged indebted ta",
        r" (?:thank (?:you|u|ye)|thanking (?:you)|thanks(?! to (?!you|both|all|everybody|everyone"
        r"|[a-z]+ for ))|many thanks"
        r"|much obliged|ta for|indebted to (?:you|both)"
        r"|(?:i|we) (?:[a-z]+ ){0,3}(?:thank|appreciate|appreciated) "
        r"|(?:i|we|me|be) {adv}(?:am |was |are |were |feel |remain |be |would be "
        r"|will be )?{adv}(?:thankful|grateful|obliged|indebted)"
        r"|my {adv}(?:[a-z]+ )?(?:gratitude|appreciation|thanks)|(?:extend|express"
        r"|accept)(?: [a-z]+){1,4} (?:gratitude|appreciation|thanks)"
        r"|appreciated|grateful (?:for|to) ) ?",
        but=r" (?:nobody|no one|who|they|he|she|would not|will not|do not) (?:will |would |ever "
        r"|even )?(?:thank|thanked|appreciate) ",
    ),
    pattern(
        "courtesy",
        "hope trust wish",
        r" (?:i|we) {adv}(?:hope|trust|wish) {adv}(?:that )?(?:you|your|the|all|everybody|this"
        r"|things) ",
    ),
    pattern("closing", "forward", r" look(?:ing)? forward to "),
    pattern(
        "withdrawal",
        "withdraw withdrawing decline withdrawn",
        r" (?:i|to) {adv}(?:{will} |have to |would like to |am |wish to "
        r"|have decided to )*{adv}(?:withdraw|withdrawing|decline) ",
    ),
)
