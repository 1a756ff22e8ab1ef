"""When the employer is expected to answer, decide or act: the clause that a date belongs to."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_NEWS: Final = (
    r"(?:answers?|decisions?|reply|replies|response|verdict|word|news|result|results|outcome"
    r"|offer"
    r"|offers|letters?|offer letters?|calls?|phone calls|emails?|yes or (?:a )?no"
    r"|yes or his no|update"
    r"|choice|confirmation|feedback|final word|bell|ring|message|contract|yes)"
)
_THEY: Final = (
    r"(?:you|he|she|they|we|hr|everyone|everybody|committee|panel|board|team|publisher|trustees"
    r"|manager|director|company|firm|council|office|[a-z]+(?: [a-z]+)?)"
)
_DECIDE: Final = (
    r"(?:decide|decides|deciding|decided|choose|chooses|choosing|chosen|tell|tells|telling"
    r"|told|call"
    r"|calls|calling|called|ring|rings|ringing|rung|write|writes|writing|written|answer|answers"
    r"|answering"
    r"|let me know|letting|reply|replies|respond|get back|gets back|getting back|come back"
    r"|coming back"
    r"|be in touch|contact|contacting|announce|announces|confirm|confirming|pick|picked"
    r"|make (?:up )?(?:your|his|her|their|the|a)"
    r"|making (?:up )?(?:your|his|her|their|the|a)|made (?:up )?(?:your|his|her|their|the|a)"
    r"|give"
    r"|gives|giving|settle|settled|sort|sorted|have (?:it|made|decided|chosen|the|somebody"
    r"|someone"
    r"|an answer|a decision|picked|settled|sorted)"
    r"|have [a-z]+ (?:decided|chosen|settled|sorted)|reach|sends?|sending|know|have told"
    r"|want to have"
    r"|finish|finalise|finalize|speak)"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "expected answer",
        "will would should shall must going ought may might can could",
        rf" (?!i |and i ){_THEY} (?:will|would|should|shall|must|may|might|can|ought to"
        rf"|{{gap}}going to"
        rf"|could) {{adv}}(?:no doubt |both |all |two |then |soon |be |have "
        rf"|want to )*{_DECIDE}(?: |$)",
    ),
    pattern(
        "expected answer",
        "hear hearing hears expect expecting await awaiting trust forward receive receiving "
        "waiting "
        "anticipate hope hoping count counting ready",
        rf" i {{adv}}(?:am |will |shall |can |would |should |may "
        rf"|have )?{{adv}}(?:look(?:ing)? forward to"
        rf"|expect(?:ing)?|await(?:ing)?|trust|hope|hoping|count(?:ing)? on|anticipate|anticipating"
        rf"|wait(?:ing)? for|rely on|have|get|receive) {{far}}(?:hear|hearing|know|{_NEWS})(?: |$)",
    ),
    pattern(
        "expected answer",
        "look looking",
        rf"(?:^| ,| and) (?:also , |and )?look(?:ing)? forward to {{far}}(?:hear|hearing"
        rf"|{_NEWS})(?: |$)",
    ),
    pattern(
        "expected answer",
        "hear know",
        r" i (?:will|shall|am to|should|can|would) {adv}(?:hear|know|be told|have heard|learn"
        r"|find out)(?: |$)|until i hear| we (?:will|shall) {adv}(?:speak|talk|be in touch)"
        r"| (?:hear"
        r"|hearing) (?:back )?from (?:you|hr|him|her|them)(?: |$)",
    ),
    pattern(
        "expected answer",
        "answer answers decision decisions reply result results outcome offer offers letter "
        "letters "
        "calls emails verdict news word yes response",
        rf" (?:the|your|his|her|their|a|an|[a-z]+ 's"
        rf"|for your) (?:[a-z]+ ){{0,2}}{_NEWS} {{adv}}(?:that )?(?:usually |normally "
        rf"|always )?(?:is|are"
        rf"|comes?|goes|go|due|will|should|falls?|arrives?|out|by|before|on|at|in|within|next|this"
        rf"|tomorrow"
        rf"|follows?|must|ought)(?: |$)",
    ),
    pattern(
        "expected answer",
        "gives give says say tells decides makes making telling sets calls giving deciding rings "
        "announces writes"
        " meets has have calling announcing",
        rf" (?!i |we |to |and i |for |of ){_THEY} {{adv}}(?:gives?|says? it|tells?|decides?|makes?"
        rf"|sets up"
        rf"|calls?|rings?"
        r"|announces?|writes|sends? out|have it decided|has it decided|have until|has until"
        r"|must have) "
        rf"| (?:with {_THEY} |{_THEY} (?:is|are|'s|will be|be) ){{adv}}(?:giving|telling|deciding"
        rf"|making (?:up|your|his|her"
        r"|their|the (?:decision|phone|calls?|choice|offer))|calling|announcing) ",
        but=r" thank you (?:both |all )?for (?:giving|telling|making|calling)| for (?:giving|telling"
        r"|making"
        r"|calling) ",
    ),
    pattern(
        "expected answer",
        "milestone decided settled sorted final",
        r" (?:for|of) (?:your|the|his|her) (?:[a-z]+ )?(?:decision|answer|choice|verdict) |(?:all"
        r"|it|this"
        r"|everything) (?:will |should |ought to |must )?be (?:decided|settled|sorted|final)",
    ),
)
