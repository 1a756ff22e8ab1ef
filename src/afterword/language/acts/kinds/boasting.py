"""Self-promotion by what it is made of: a word that adds, and something held, won or done."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_ADDING: Final = (
    r" (?:also|too|as well|besides|in addition|additionally|moreover|furthermore|what is more"
    r"|for what it is worth|just so you know|for your information|for completeness"
    r"|for the record|p\.s"
    r"|ps"
    r"|by the way|by the by|incidentally|not (?:come up|mention|mentioned|tell|told|say|said"
    r"|get to"
    r"|get round to|touch on|discuss|cover|talk about|speak of|ask)|did not (?:come up|touch)"
    r"|never (?:mentioned|told|said|came|got|spoke|touched|asked|covered|discussed)"
    r"|forgot|forgotten|neglected|omitted|slipped my mind|left out|too (?:modest|shy)|(?:should"
    r"|ought to|must|might|would like to|may|can|let me|happy to|permit me to|allow me to"
    r"|wish to"
    r"|want to) (?:also |perhaps |just |just )?(?:add|mention|note|point out|say|stress"
    r"|emphasise"
    r"|emphasize|underline|draw your attention|tell you)"
    r"|may (?:like|wish|want|be (?:interested|glad|pleased|useful)|not know|interest)"
    r"|might (?:like"
    r"|wish|want|be (?:interested|glad|pleased|useful)|not know|interest|help)|interest you"
    r"|be of interest|something else|one (?:more|other|further) thing|another thing|on top of"
    r"|as well as what|apart from (?:that|what)|beyond what|add to (?:my|your)"
    r"|since (?:we (?:met|spoke|talked)|then|our)|have since|bring along|other qualifications"
    r"|not on my|missing from my|please (?:note|add|record|be informed|bear in mind)"
    r"|kindly (?:note"
    r"|add)|you (?:will|would) not know) "
)
_DONE: Final = (
    r" (?:i|my [a-z]+|i 've|which i|and) (?:have |had |am |was |did |'ve |also |just |once "
    r"|both "
    r"|even |really |only |recently |since |now |last year |happen to |currently |four times )*"
    r"(?:hold|won|passed|completed|finished|earned|gained|speak|wrote|studied|trained"
    r"|qualified|placed"
    r"|received|cleared|built|raised|led|published|maintain|code|graduated|achieved|obtained"
    r"|ran|run"
    r"|managed|doubled|tripled|founded|coached|taught|represented|set up|"
    r"voted|named|awarded|certified|fluent|proficient|licensed|chartered|accredited|captained"
    r"|organised|organized|launched|designed|invented|edited|translated|employee of|best"
    r"|a (?:certified|qualified|trained|licensed|chartered|registered|member|fellow|published"
    r"|black belt|keen|native|former|volunteer)|an (?:accredited|experienced|award|expert"
    r"|officer"
    r"|instructor|assessor|elected|honorary)|cum laude|first class) "
)
_PAPER: Final = (
    r" (?:{qualification}|{language}|security clearance|black belt|green belt|power bi"
    r"|sign language"
    r"|translator|interpreter|lifeguard|mediator|thesis|papers|articles?|books?|title|titles"
    r"|team"
    r"|class|skills?|strengths?|achievements?|experience in|expertise|newcomer"
    r"|employee of the (?:month|year)|patents?|sales|office|school|world record|record|marathon"
    r"|referee|instructor|organ|choir[a-z]*|scholar[a-z]*|prize|first place|second place) "
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "self-promotion",
        "also too well besides addition additionally moreover furthermore more worth know "
        "information "
        "completeness record way by incidentally come touch mentioned told said came forgot "
        "forgotten "
        "mind out modest shy add mention note tell attention like interested interest thing "
        "else top "
        "what since other missing please kindly ps p.s along",
        _ADDING,
        also=(_DONE, _PAPER),
        detail="further",
        but=r" (?:as you (?:asked|wanted|requested)|you asked|i would (?:also )?like to (?:thank|ask)"
        r"|i (?:should|would|will|could) (?:also )?(?:like|love|be|have to|want) (?:to )?(?:learn"
        r"|get|take"
        r"|do|finish|train|study|pass)|i hope to|i (?:am|was) (?:also )?(?:looking|trying|hoping"
        r"|planning))",
    ),
    pattern(
        "self-promotion",
        "licence license certificate degree diploma award patents qualifications work",
        r" (?:tell you about|get (?:round )?to (?:tell|mention|talk)[a-z ]{0,14}|got to|mention"
        r"|mentioned"
        r"|come up was|attention to|forget|forgot about|forgot to tell you about"
        r"|add) my (?:[a-z'-]+ ){0,4}(?:{qualification}|work as|time as|years as|experience (?:in"
        r"|as|with)"
        r"|skills?|background in)(?: |$)",
        detail="list",
        but=r" (?:you mentioned my|do not mention my|thank you)",
    ),
    pattern(
        "self-promotion",
        "strengths skills qualifications bring offer proficient fluent certified",
        r" i (?:[a-z]+ ){0,2}(?:bring|offer|have|hold|possess|am (?:a "
        r"|an )?(?:also )?(?:proficient|fluent"
        r"|certified|trained|qualified|skilled)"
        r"|speak) (?:[^ ;:?!,]+ ){1,6}, (?:[^ ;:?!,]+ ){1,6}(?:, )?and ",
        also=(_PAPER,),
        detail="paper",
    ),
)
