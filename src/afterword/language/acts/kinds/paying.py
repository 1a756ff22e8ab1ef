"""The candidate's own pay and benefits: asked for, wondered at, or named."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "pay",
        "{pay} salary leave holiday holidays vacation time paid pay rate scale band home remote "
        "remotely "
        "discount accommodation ticket cheque check lunch lunches heating van tax mine travel "
        "fare fares "
        "wage much housing rent uniform laptop phone stock cover days hours guaranteed sick stat "
        "bank "
        "dental health medical private company parental maternity paternity annual bonus eligible",
        r" (?:{pay}|pay|paid|paid leave|rate|day rate|hourly rate|scale|band|remote(?:ly)?"
        r"|from home"
        r"|home ?office|discount|accommodation|ticket home|cheque|lunch|council tax|private use"
        r"|free travel|travel home|holidays?|holiday entitlement|(?:annual|paid|unpaid|parental"
        r"|compassionate|study|home|days of|much|of) leave|leave (?:days|entitlement|allowance"
        r"|policy)"
        r"|time off|sick (?:pay|days|leave)|dental|(?:health|medical|dental|sick|insurance) cover"
        r"|guaranteed|top up|earn|salary)(?: |$)",
        detail="topic",
    ),
    pattern(
        "pay",
        "work working days home remotely hybrid",
        r" (?:work|working|do|be|days|mondays|tuesdays|wednesdays|thursdays"
        r"|fridays) (?:[a-z]+ ){0,4}(?:from home|from [a-z]+ (?:one|two|three|four|a few|some"
        r"|[0-9]) days"
        r"|remotely|hybrid)",
        detail="topic",
    ),
    pattern(
        "pay",
        "expected expectation current ctc earn salary pay wage rate need asking",
        r" my (?:[a-z]+ )?(?:expected |current |last |present |desired |minimum "
        r"|asking )*(?:salary|ctc"
        r"|pay|wage|rate|remuneration|package|salary expectations?|price)(?: expectations?)? (?:is"
        r"|was"
        r"|would|are|of|at|requirements?)| i (?:would |could |will |do |currently |am "
        r"|have )*(?:expect"
        r"|expecting|need|want|earn|earning|make|am on|on|hoping for|looking for|ask"
        r"|asking) {gaps}(?:[$£€₹¥] ?[0-9]|[0-9][0-9,.]*(?:k| (?:a|per|an) | lakh| thousand| euros"
        r"| pounds"
        r"| dollars))",
        detail="told",
    ),
    pattern(
        "pay",
        "hour year month week day",
        r" (?:[$£€₹¥] ?[0-9][^ ]*|[0-9]+|two|three|four|five|ten|twenty|pounds|euros"
        r"|dollars) (?:pounds "
        r"|euros |dollars |thousand |[0-9,]+ )*(?:an|a|per) (?:hour|year|month|week|day) (?:on top"
        r"|more"
        r"|extra|before|gross|net)",
        detail="told",
    ),
    pattern(
        "pay",
        "looking want ask come less least",
        r" i (?:[a-z]+ ){0,3}(?:looking for|hoping for|thinking of|come for less|work for less"
        r"|want at least|need at least|expect at least|asking for|aiming for"
        r"|used to) (?:[a-z]+ ){0,4}(?:[$£€₹¥] ?)?[0-9]{2,}[0-9,.]*k?(?: |$)(?!(?:years|days|weeks"
        r"|months"
        r"|people|hours|per cent))|less than (?:[$£€₹¥] ?)?[0-9]+ (?:a|an|per) (?:day|hour|week"
        r"|month"
        r"|year)|at least what i (?:am|was) (?:getting|earning|paid|on|making)",
        detail="told",
    ),
    pattern(
        "pay",
        "pay salary wage package",
        r" (?:the|your) (?:pay|salary|wage|package|offer) (?:will|would|should|must|can|is"
        r"|was) (?:be "
        r"|[a-z]+ ){0,2}(?:in line|competitive|good|fair|higher|better|above|enough|match|reflect"
        r"|right"
        r"|negotiable|attractive|decent)",
        detail="told",
    ),
    pattern(
        "pay",
        "car meals room uniform uniforms parking moving meal board lodging relocation raise rise thirteenth",
        r" (?:company car|a car (?:with|come|in)|car with the|meals|board and lodging|a room(?: |$)"
        r"|uniforms?|moving costs|removal costs|relocation|pay rise|raise|thirteenth month"
        r"|bonus(?:es)?"
        r"|rent allowance|season ticket|bus pass|phone (?:paid|bill))(?: |$)",
        detail="topic",
    ),
)
