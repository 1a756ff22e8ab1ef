"""Questions about what comes next, and the naming of agreed steps."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_NEXT: Final = (
    r"(?:next (?:steps?|stages?|phase|round|thing|part)|what (?:comes|happens|follows|usually"
    r"|else happens|is next|next|goes|will be|is coming|the (?:next|further|rest)|i (?:should"
    r"|must"
    r"|can) (?:expect|do)|you (?:and [a-z]+ )?(?:do|expect|need) next)"
    r"|process|timeline|timetable|time frame|timeframe|procedure|schedule|from here|sequence"
    r"|how (?:it"
    r"|things|this|you|the|i|we|does|do|long|soon|to go)|when (?:you|i|a|the|they|do|might|can"
    r"|will)"
    r"|arrangements|proceed|go on|continue|carry on|(?:outcome|decision|decide|choosing|stage))"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "question about what comes next",
        "know tell hear learn ask inform share told wonder wondering say see knowing understand "
        "advise "
        "wondered unsure sure hope explain guidance idea",
        r" (?:know|tell|told|hear|learn|ask|asking|inform|share|wonder|wondering|wondered|say"
        r"|knowing"
        r"|understand|advise|unsure|sure|hearing|let me know|explain|guidance|idea) {far}" + _NEXT,
        but=r" (?:you (?:told|explained) me|thank you for (?:telling|explaining))(?!.*(?:next|from here"
        r"|what happens|could you|would you|may i))",
    ),
    pattern(
        "question about what comes next",
        "next here comes happens follows continue process after",
        r"(?:" + _NEXT + r")[^?]*\?",
    ),
)
