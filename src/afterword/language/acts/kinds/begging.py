"""Pleas by what they are made of: everything hangs on it, any terms will do, and I am not worth it."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_LITTLE: Final = (
    r"(?:(?:too|not|so|very) (?:old|slow|stupid|dull|young|weak|good enough|worthy|clever"
    r"|bright"
    r"|special)|not (?:very )?much|nothing special|nothing much|nobody special|an? (?:old fool"
    r"|idiot"
    r"|fool|failure|loser|burden|bad candidate|poor candidate|poor man|nobody|mess)|hopeless"
    r"|worthless"
    r"|useless|unworthy|the worst|second-rate)"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "plea",
        "do take accept work crawl walk give sell any anything half wage wages pay free nothing lowest broom",
        r" i (?:would|will|could|can|am (?:ready|willing|prepared|happy) to|shall"
        r"|am) (?:[^ ;:?!]+ ){0,3}(?:do|take|accept|work|crawl|walk|give|sell|happy with"
        r"|content with"
        r"|glad of) (?:[^ ;:?!]+ ){0,6}(?:any (?:job|work|position|role|post|place|terms|wage|pay"
        r"|rank)"
        r"|anything(?: at all| whatever| you (?:have|like|say))?|whatever (?:you|job|work|place)"
        r"|half (?:the|my|of the) (?:wage|pay|salary|money)|for (?:no pay|no money|no wages"
        r"|nothing|free"
        r"|less|half|a pittance|food)|without (?:pay|wages)|unpaid|lowest|(?:a|the) broom"
        r"|broken glass"
        r"|through fire|my right arm|arm and a leg|my soul)",
        but=r" anything (?:else )?(?:you (?:need|still need|want to know|would like to)|that would help"
        r"|useful)|do anything (?:else|now|more)|not do anything",
    ),
    pattern(
        "plea",
        "any vacancy whatsoever whatever position",
        r" any (?:vacancy|position|post|job|opening|work|role) (?:whatsoever|whatever|at all"
        r"|you (?:have"
        r"|can)|no matter)|no matter (?:how small|what|which|the pay)",
        but=r" (?:not|never) (?:just )?(?:take|accept|want|do|work|go for) ",
    ),
    pattern(
        "plea",
        "hire take employ try week month trial pay wages",
        r"(?:^| (?:,|please|just|and|so|or) )(?:hire|take|employ|try|keep"
        r"|let) me (?:[^ ;:?!]+ ){0,8}(?:without (?:pay|wages)|for (?:nothing|free|no (?:pay|money"
        r"|wages))"
        r"|unpaid|anyway|please|on any terms)|just take me|(?:first|whole) (?:week|month"
        r"|year) (?:for )?(?:no pay|free|nothing|without pay|unpaid)|never have to pay me",
    ),
    pattern(
        "plea",
        "life future fate everything hands hope die lost finished survive rest lives",
        r" (?:my (?:[a-z]+ )?(?:life|future|fate|happiness|family|children|last hope|only hope"
        r"|one hope"
        r"|salvation)|everything) (?:[a-z]+ ){0,3}(?:is in your|in your hands|depends|hangs|rests"
        r"|would be over|is over)|(?:is|are|was|be) my (?:last|only|one) (?:hope|chance|way out"
        r"|lifeline"
        r"|option)|saving my life|save (?:me|my)|without (?:this|the|your) (?:job|work|post|role"
        r"|position"
        r"|chance) (?:i|my|we)|i (?:am|would be|will be|shall be) (?:finished|lost|done for|ruined"
        r"|desperate|destroyed|devastated|heartbroken)|until (?:i die|my dying day|my last breath)"
        r"|for the rest of my (?:life|days)|all (?:the days of )?my life (?:grateful|thank"
        r"|remember)"
        r"|break my heart|broken-hearted|heart would break|i (?:do not"
        r"|can not) know what i (?:will|would"
        r"|shall) do|i can not (?:go on|live|cope|bear) ",
    ),
    pattern(
        "plea",
        "need",
        r" i (?:[a-z]+ ){0,2}need (?:this|it|the (?:job|work|money)|your help) (?:more than"
        r"|so (?:much"
        r"|badly)|like (?:air|bread|water|oxygen)|desperately|to (?:live|survive|eat|feed)"
        r"|with all)",
    ),
    pattern(
        "plea",
        "please pity mercy have choose pick beg heart find",
        r" please ,? ?please |please (?:,? )?(?:choose|pick|take|hire|select|want|believe in|help"
        r"|save"
        r"|rescue|do not forget|do not turn|do not send|think of) (?:me|us|an? (?:old|poor))"
        r"|have (?:pity"
        r"|mercy|a heart)|find it in your heart|(?:out of|in) (?:the )?(?:kindness"
        r"|goodness) of your heart"
        r"|take pity|do not let me down|i (?:humbly )?(?:entreat|supplicate)",
        but=r" please think of me(?: (?:if|when|should|next))?|think of me (?:if|when|should)"
        r"|take me through"
        r"|take me off",
    ),
    pattern(
        "plea",
        "am was seem seemed realise realize know afraid looked must old slow",
        r" (?:i (?:[a-z]+ ){0,3}(?:am|was|seem|seemed|feel|felt|looked|sounded|came across as"
        r"|must have (?:looked|seemed|sounded|been)(?: like)?)|that i am|being such"
        r"|myself) (?:just |only "
        r"|probably |surely |like |a bit |rather )*" + _LITTLE + r"(?: |$)",
        but=r" (?:not much|too|so) (?:good to|young to remember|pleased|glad)"
        r"|not (?:so )?much of a talker"
        r"|i am not very",
    ),
    pattern(
        "plea",
        "fool idiot mess nobody anyone wants wanting want wanted imagine regret",
        r" (?:made|make|making) (?:such )?(?:a|an) (?:(?:complete|total|utter|proper"
        r"|right) )?(?:fool"
        r"|idiot|mess|hash|ass|disaster) (?:of|with)|(?:nobody|no one|no-one"
        r"|not one of them) (?:else )?(?:[a-z]+ )?(?:wants?|wanted|will have|would have|takes?"
        r"|took|hires?"
        r"|answers?) me|can not (?:imagine|believe|think) (?:[a-z]+ )?(?:anyone|anybody|you"
        r"|someone) (?:[a-z]+ )?(?:want|wanting|choose|choosing|hire|hiring|take|taking)"
        r"|why (?:anyone"
        r"|you) (?:would|should) (?:want|hire|take|choose) me|you will not regret it"
        r"|you would not regret it|i promise (?:you )?(?:that )?you (?:will|would)|dream of hiring"
        r"|hundred (?:places|applications|firms|jobs)",
    ),
    pattern(
        "plea",
        "hold against forgive excuse overlook blame",
        r" (?:do not|not) hold (?:it|that|this) against me|forgive (?:me|my)|please (?:forgive"
        r"|overlook"
        r"|excuse) my (?:[a-z]+ )?(?:poor|bad|terrible|english|nerves|performance|answers"
        r"|stupidity)"
        r"|my (?:poor|terrible|awful|bad|dreadful|embarrassing|miserable|weak) (?:performance"
        r"|answers"
        r"|english|showing|interview|display)|(?:being|been) such a (?:bad|poor|terrible|nervous"
        r"|dull|weak"
        r"|boring)",
    ),
    pattern(
        "plea",
        "brilliant wonderful wise greatest genius finest inspiring extraordinary kind perfect",
        r" you are (?:[a-z]+ )?(?:the (?:most|greatest|best|finest|wisest|kindest)|a (?:genius"
        r"|saint|god"
        r"|legend|giant|visionary)|my (?:hero|idol|role model|inspiration)|perfect|an angel"
        r"|simply (?:the"
        r"|a))|never (?:ever |before )?(?:met|seen|known|heard|worked with) (?:such )?(?:a|an"
        r"|anyone"
        r"|anybody) (?:as |so |more |such )*(?:[a-z]+ ,? ?){0,3}(?:wonderful|wise|brilliant|great"
        r"|kind"
        r"|gifted|inspiring|extraordinary|perfect|generous)|(?:i|me) (?:would|will) be (?:nothing"
        r"|lost) without (?:you|your)|(?:sit|learn|worship|kneel) at your feet|kiss your",
        detail="praise",
    ),
)
