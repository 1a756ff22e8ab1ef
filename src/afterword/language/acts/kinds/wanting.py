"""Interest: that the candidate would like to do this work or to be there, however it is said.

Good manners are no interest: what follows the verb decides ("I would like to thank you", "I was glad to hear").
"""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_ANY: Final = r"(?:(?!not )(?:[^ ;:?!()\u2013]+) ){0,9}"
_MANNERS: Final = (
    r"(?!(?:to |for |if |of |that )?{adv}(?:hear|know|ask|learn (?:what|how|when|whether|of"
    r"|about)"
    r"|thank|see you|see from|say|wish|let you|let me|be told"
    r"|have (?:some|any|been|had|an?|your|news)|tell (?:you|me|hr)|add (?:that|one|my|a|here)"
    r"|express"
    r"|mention|wait|find out|receive|apologise|apologize|check|enquire|inquire|inform|state"
    r"|any|news"
    r"|you|your"
    r"|the best|a (?:word|reply|line|sign|note)|feedback|an (?:answer|update)|meet|met"
    r"|answer (?:any"
    r"|your|further|all|more|questions)|send|provide|supply|follow up|point|raise|discuss"
    r"|clarify|this email|this message|note|congratulate|extend|be reminded|get an)(?: |$))"
)
_GLAD: Final = (
    r"(?:happy|happier|glad|pleased|delighted|thrilled|honoured|honored|proud|excited|keen"
    r"|keener"
    r"|eager|interested|stoked|rapt|chuffed|over the moon|enthusiastic"
    r"|motivated|desirous|lucky|privileged|fortunate|willing|passionate|hungry|committed"
    r"|determined"
    r"|buzzing|game|up for|all in|overjoyed|ecstatic|enthused|attracted|drawn|tempted|set on"
    r"|sold"
    r"|in love|suited|ready to (?:start|join|begin|work|take))"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "interest",
        "want wants wish desire prefer intend aim long dream seek crave fancy choose love like "
        "enjoy "
        "relish welcome jump",
        rf" (?:i|and|,) {_ANY}(?:want(?: in| this| that| the| to)?|wish to|desire|prefer|intend to"
        rf"|aim to"
        rf"|long to|dream of|seek|crave|fancy|would choose) " + _MANNERS,
    ),
    pattern(
        "interest",
        "like love enjoy relish welcome rather prefer cherish adore appreciate happily gladly willingly readily",
        rf" (?:i|me|and|but|,) {_ANY}(?:would|should|could|do|does|'d|will|may|might"
        rf"|can) {_ANY}(?:like"
        rf"|love|enjoy|relish|welcome|rather|prefer|cherish|adore|happily|gladly|willingly"
        rf"|readily)(?: to"
        rf"| it)? " + _MANNERS,
        but=r" i (?:would|should) (?:have )?(?:liked|like) not to ",
    ),
    pattern(
        "interest",
        "like love enjoy",
        r" i {adv}(?:like|love|enjoy|liked|loved) (?:very much )?(?:to work|working|to come"
        r"|to join|to be"
        r"|to do|the (?:job|work|idea of)|this (?:job|work|role)|what i (?:saw|heard))",
    ),
    pattern(
        "interest",
        "happy happier glad pleased delighted thrilled honoured honored proud excited keen "
        "keener eager "
        "interested stoked rapt chuffed moon"
        " enthusiastic motivated desirous lucky privileged fortunate passionate committed "
        "willing hungry "
        "determined buzzing game all overjoyed ecstatic"
        " enthused attracted drawn tempted sold love suited set up ready",
        rf" (?:i|me|and|be|feel|still|remain|myself|,) {_ANY}{_GLAD} " + _MANNERS,
        but=r" i (?:was|had been|am) {adv}(?:interested|happy|glad|pleased|delighted|honoured|honored"
        r"|proud"
        r"|lucky|fortunate|privileged|excited) (?:to (?:hear|see|meet|learn|find|have (?:met|seen"
        r"|heard))"
        r"|that you|you )"
        r"(?!.* i (?:would|want|am) )",
    ),
    # "I'd come at any hour": any wish or readiness in the conditional that is not manners
    pattern(
        "interest",
        "would could should",
        r" (?:i|and|but|,) (?:would|could) {adv}(?!(?:be|feel|have been) {adv}(?:grateful|thankful"
        r"|obliged"
        r"|interested|glad|happy|pleased|delighted|curious)|not |have |like|love|be (?!(?:on|in"
        r"|there|at"
        r"|with|by|out|up|off|back|one|the one|[a-z]+ing) )|appreciate|it |that |this |you |the "
        r"|they |he "
        r"|she |we |ask|say|add|suggest|guess|think|imagine|expect|need|hear|know|see|tell|mention"
        r"|thank"
        r"|wish"
        r"|recommend|advise|bet|understand|hope|never|want)[a-z]",
    ),
    pattern(
        "interest",
        "honour honor pleasure joy privilege dream treat delight thrill adventure fun fright highlight",
        r" (?:would|will|shall|should|could|might) (?:[a-z]+ )?be (?:a |an |my |the |such |great "
        r"|real "
        r"|true |first |one |of |most )*(?:honour|honor|pleasure|joy|privilege|dream|treat|delight"
        r"|thrill"
        r"|adventure|fun|fright|highlight)"
        r"|dream come true|(?:honour|honor|pleasure|joy|privilege|delight) to (?:join|work|lead"
        r"|serve|be"
        r"|teach|cook|do|contribute|help|look|take|run)",
    ),
    pattern(
        "interest",
        "interest interests enthusiasm appetite commitment wish ambition aim goal hope dream",
        r" (?:my|of|strong|great|much|keen|sincere|renewed|confirmed|continued|continuing|full|me"
        r"|express"
        r"|reiterate|restate|i) (?:[a-z]+ ){0,2}(?:interest|enthusiasm|appetite) (?:in|for|is"
        r"|was|to"
        r"|stands|remains|has|and|,)"
        r"|(?:work|job|role|post|position|it|this) (?:[a-z]+ ){0,6}interests me|(?:my|a"
        r"|it is my) (?:[a-z]+ )?(?:wish|ambition|aim|goal|hope|dream) (?:to|is|remains|has|that"
        r"|of|since"
        r"|for)",
    ),
    pattern(
        "interest",
        "hope hoping hopeful hopes looking count consider place want wanting wanted wish wishing wait mind",
        r" i {adv}(?:am |was |remain )?{adv}(?:hoping|hopeful|hope"
        r"|wishing) {adv}(?:very much )?(?:to (?:be|join|work|come|get|do|have|contribute|start"
        r"|see)"
        r"|for the|of the|about the|in the|i (?:may|can|will|could|get|might|shall)|that i|that we"
        r"|we (?:can|will|may)|(?:that )?(?:this|the) (?:[a-z]+ ){0,2}(?:post|job|role"
        r"|position) comes)"
        r"|can not wait to (?:start|join|begin|work|get|be|do|come|see|learn|help|roll)|(?:made"
        r"|makes|make"
        r"|left|leaves) me (?:[a-z]+ ){0,2}(?:want|wanting|keen|keener|excited|eager|hungry)"
        r"|(?:and "
        r"|, )wanting (?:to|more)"
        r"|i should count it|would not mind|looking for just|exactly what i"
        r"|i (?:have )?(?:[a-z]+ )?(?:wanted|wished|hoped) to (?:be|do|work|join|become)",
    ),
    pattern(
        "interest",
        "looking search seek want like love choose me takes picture see imagine fit suit suits "
        "belong "
        "home mine cup street sort kind way work job role post",
        r" i (?:can|could) {adv}(?:picture|see|imagine|feel) (?:myself|me) | (?:suits?|fits?"
        r"|appeals? to"
        r"|attracts?|tempts|draws) (?:me|my)|where i (?:belong|would|want|should|could)"
        r"|right (?:place|job"
        r"|role|post|work|home|fit) for me"
        r"|my (?:cup of tea|(?:sort|kind|idea) of)|(?:just|exactly|precisely) (?:the|what|my|where"
        r"|how) "
        r"|(?:the|that is|is|are) (?:[a-z]+ ){0,5}(?:i want|i would (?:like|love|choose|take|be)"
        r"|i (?:am )?(?:look|looking|search|searching) for|i seek|i (?:could|would) do)"
        r"|(?:good|fine|lovely|better|best|happy) way to spend|how i (?:like|want"
        r"|would like) to (?:work"
        r"|live|cook|teach|learn)|up my street|what i do best|be a happy (?:man|woman|person)"
        r"|(?:made"
        r"|meant|right|just|perfect) for me|in time for me|choose me|what it takes",
    ),
    pattern(
        "interest",
        "keen interested excited up mad hot",
        r"^ (?:hi |dear |[a-z]+ , )?(?:as |still |so |dead |very |also |always |just )*(?:keen"
        r"|interested"
        r"|excited|up for|mad about|hoping|after|wanting|bending) ",
    ),
    pattern(
        "interest",
        "after for in",
        r" i {adv}(?:am|remain) {adv}(?:after|in for|still in|up for|all for|for) (?:the|it|this"
        r"|your|that) ",
    ),
    pattern(
        "interest",
        "count join part team colleague member aboard",
        r" (?:count me in|(?:join|joining) (?:you|your|the|forces)|(?:be|become|being"
        r"|becoming) (?:[a-z]+ )?(?:part|member|colleague|one) of|work(?:ing)? (?:with|for"
        r"|alongside) (?:you|your)|on board|come aboard|at your (?:side|bench|disposal for)"
        r"|to be your"
        r"|under your roof|sail under|as your (?!guest))",
        but=r" (?:people|those|he|she|they|who) (?:join|work|working|joining)",
    ),
    pattern(
        "interest",
        "there here place",
        r" (?:i|me|myself) {far}(?:(?:work|be|start|stay|live|nurse|cook|weld|teach|back|happy"
        r"|home|learn"
        r"|belong) (?:there|here)) ",
    ),
    pattern(
        "interest",
        "top list colleagues match happiness come",
        r" (?:top of|first on|high on) my list|if we (?:end up as|become|are to be"
        r"|were to be) (?:colleagues)?|(?:excellent|perfect|great|good|ideal|natural) (?:match"
        r"|fit) (?:for"
        r"|with)|would be (?:a |my |such )?happiness|, i come (?:on|with|at|from)",
    ),
    pattern("interest", "you me", r" if you (?:let|will have|would have|take|choose|want|will take|hire) me"),
)
