"""Pleas: begging, need, any place at all, making oneself small, and praise without measure."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_LOW: Final = (
    r"(?:hopeless|useless|pathetic|worthless|ashamed|stupid|thick|dull|dumb|awful|terrible"
    r"|dreadful"
    r"|unworthy|clumsy|boring|nobody|a nobody|a nuisance"
    r"|a failure|a disgrace|an idiot|a fool|a disaster|a mess|a wreck|not (?:good|clever"
    r"|worthy|smart"
    r"|bright) enough|not worthy|no good|rubbish|hopelessly|incompetent"
    r"|embarrassing|humiliated|mortified|an embarrassment|a burden|a bother|not much"
    r"|a disappointment"
    r"|inadequate)"
)
_WORK: Final = r"(?:job|role|position|post|work|place|chance|opportunity|employment|income|this|it)"

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "plea",
        "beg begging implore beseech plead pleading pray knees feet",
        r" i {adv}(?:do |must |am |have to |would |can only )?{adv}(?:beg|begging|implore|imploring"
        r"|beseech|plead|pleading) (?!to differ)| (?:on|at) (?:my|your) (?:bended )?(?:knees|feet) ",
    ),
    pattern(
        "plea",
        "need desperate desperately",
        r" i (?:[a-z]+ )?(?:really|desperately|badly|urgently|so|truly|do"
        r"|absolutely) {adv}need {adv}(?:this|the|your|a|that|any) (?:[a-z]+ )?"
        + _WORK
        + r" | i am {adv}desperate |i need (?:this|the|your|a|any) "
        + _WORK
        + r" (?:so |very |more than |badly|desperately|like|to survive|because)",
    ),
    pattern(
        "plea",
        "anything whatever everything",
        r" i (?:would|will|am|shall) {adv}(?:willing to |ready to |prepared to "
        r"|happy to )?{adv}(?:do|give"
        r"|take|accept|try|agree to) {adv}(?:anything|whatever|everything"
        r"|absolutely)(?! {gap}(?:you"
        r"|else you) (?:need|ask|send|want me to (?:bring|send)))",
    ),
    pattern(
        "plea",
        "any even lowest whichever whatever",
        r" (?:any|whatever|whichever|even (?:a|an|the|as|utility|if)|even) (?:[a-z]+ ){0,3}(?:job"
        r"|position"
        r"|role|post|place|spot|work|shovel|cleaner|cleaning|messenger|assistant|porter|location"
        r"|department|capacity|salary|wage|desk) {far}(?:at all|would do|will do|would be|will be"
        r"|do|okay"
        r"|fine|enough|blessing)",
        but=r" (?:not|never) (?:just )?(?:take|accept|want|do|work|go for) ",
    ),
    pattern(
        "plea",
        "take accept",
        r" (?:i (?:would|will|am|could|shall|'ll) (?:[a-z]+ ){0,3}(?:take|accept|do|work)|take me"
        r"|i {adv}(?:take|accept)) {gap}(?:any (?!shift|day|time|questions?|of (?:it|them|those))"
        r"|even"
        r"|the lowest|whatever|anything|absolutely any) ",
    ),
    pattern(
        "plea",
        "nothing free unpaid",
        r" (?:i|me) (?:[a-z]+ ){0,4}(?:work|milk|cook|teach|drive|weld|paint|nurse|sing|clean|come"
        r"|start"
        r"|do) (?:[a-z]+ ){0,6}(?:for nothing|for free|without pay|unpaid|without wages"
        r"|for no money)"
        r"|even (?:an )?unpaid ",
    ),
    pattern(
        "plea",
        "please",
        r" please ,? (?:please|just (?:please )?|do not |only |,)*(?:say yes|do not say no|give me"
        r"|pick me"
        r"|choose me|take me|hire me|consider me|forgive|help me|do not forget"
        r"|keep me in mind for any"
        r"|have mercy|madam do not|sir do not|let me have)|please {gap}do not (?:forget|say no"
        r"|reject"
        r"|turn)",
    ),
    pattern(
        "plea",
        "chance",
        r" (?:give|grant|allow) me (?:just |only |at least |please )*(?:a|one|the|this|another|last"
        r"|single)(?: [a-z]+)? (?:chance|opportunity|try|shot)|(?:please|kindly|sir|madam"
        r"|beg you) ,? ?(?:to )?give me the chance",
    ),
    pattern(
        "plea",
        "am was are came feel look looked seemed sound sounded must",
        r" i {adv}(?:am|was|were|feel|felt|look|looked|seem|seemed|sound|sounded|came across as"
        r"|come across as|must have (?:been|seemed|sounded|looked)|know i am"
        r"|have been) {adv}(?:the |a "
        r"|an |like )?" + _LOW + r"(?: |ly )",
        but=r" (?:would|will) not be (?:ashamed|disappointed)|ashamed to (?:say|admit) ",
    ),
    pattern(
        "plea",
        "pathetic hopeless unworthy useless",
        r" (?:it|that|this|which) (?:was|is) {adv}(?:pathetic|hopeless|shameful|unforgivable"
        r"|inexcusable"
        r"|pitiful) (?:of me|from me|on my part)?| (?:thought|think|find|found) me {adv}" + _LOW,
    ),
    pattern(
        "plea",
        "sorry apologise apologize apologies forgive",
        r" (?:i {adv}(?:am |was |would like to |must |have to |want to |wanted to "
        r"|can only )?{adv}(?:say (?:i am )?)?(?:sorry|apologise|apologize)|forgive me"
        r"|my apologies) {adv}(?:that i {adv}(?:was|am|have been|answered|spoke|cried|teared|broke"
        r"|wasted"
        r"|took up|let|made (?:such|a|you)|seemed|sounded|performed|stammered|came across"
        r"|could not (?:answer|speak|say))|for (?:being|having been|wasting|taking up|bothering"
        r"|troubling"
        r"|disappointing|letting|my (?:english|nerves|performance|poor|terrible|bad|hands|answers"
        r"|stupid"
        r"|mess)))",
        but=r" for my (?:long|late|short|slow) ",
    ),
    pattern(
        "plea",
        "sorry apologise apologize wasting wasted bothering",
        r" (?:sorry|apologise|apologize|apologies|guilty) {gaps}(?:wasting|wasted|bothering|bother"
        r"|troubling|taking up your time|being (?:a|so|such)|so (?:bad|badly|poor|poorly))",
    ),
    pattern(
        "plea",
        "better stronger worthier",
        r" (?:far|much|so many|many|plenty of) {gap}(?:better|stronger|worthier|cleverer"
        r"|more qualified"
        r"|more deserving) [a-z]+ (?:than|people)",
    ),
    pattern(
        "plea",
        "nobody dreams wants blew binned suffer",
        r" (?:nobody|no one) (?:[a-z]+ ){0,3}(?:hiring me|hire me|wants me|want me|would have me"
        r"|has even invited|else will|else would|will take me)| i blew it| (?:already )?(?:binned"
        r"|crossed) me | i (?:must have |have )?(?:made|make) (?:you |a )?(?:suffer|fool of myself"
        r"|mess"
        r"|disaster)",
    ),
    pattern(
        "plea",
        "english nerves",
        r" my (?:[a-z]+ )?(?:english|nerves|answers|accent|performance|presentation) (?:was|were|is"
        r"|are) {adv}(?:not worthy|bad|terrible|awful|poor|so bad|dreadful|embarrassing|rubbish)",
    ),
    pattern(
        "plea",
        "nothing nowhere only last else",
        r" (?:nothing|nowhere|no one|nobody|noone) else (?:for me|to go|left|i can|will have)"
        r"|nowhere (?:else )?to (?:go|turn)|i have nowhere | (?:my|the) (?:only|last) (?:hope"
        r"|chance"
        r"|option|resort) |everything i have|(?:my (?:whole )?(?:life|future|world|family"
        r"|everything)) (?:[a-z]+ )?(?:depends|rests|hangs|is in your hands)|all my hopes?"
        r"|last straw",
    ),
    pattern(
        "plea",
        "whole heart soul life",
        r" (?:with all|from the bottom of|with) my (?:whole )?heart (?:and soul )?(?:that you|you"
        r"|i (?:hope|beg|pray))|i hope with all my heart|never forget you|(?:mean"
        r"|means) (?:the world"
        r"|everything|life and death) to me|change my (?:whole )?life|save my (?:life|family)"
        r"|make me happy for|poor man|poor woman|mercy|my fate|reason i breathe|honour of my life"
        r"|honor of my life|bear me|forgive me if|if you (?:will|would) only have me"
        r"|if you could bear",
    ),
    pattern(
        "plea",
        "greatest best perfect genius master last brilliant finest wisest",
        r" you are {adv}(?:without doubt |simply |by far |truly )*(?:the|a"
        r"|my) (?:[a-z]+ ){0,2}(?:greatest"
        r"|best|finest|wisest|last great|most (?:brilliant|inspiring|wonderful|gifted|amazing"
        r"|intelligent"
        r"|generous)|genius|hero|idol|legend|god|goddess|saint|inspiration of)|everything (?:you"
        r"|that you) (?:make|do|say|touch|write) is (?:perfect|genius|gold|art)|(?:greatest|best"
        r"|finest) [a-z]+ (?:i|that i) have ever (?:met|known)|breathe the same air|not worthy"
        r"|in awe of you|worship",
        detail="praise",
    ),
    pattern(
        "plea",
        "wanted sure",
        r" i have never wanted anything so|never been so sure that i|more than (?:anything"
        r"|life itself"
        r"|you can imagine|words can)",
    ),
    pattern(
        "plea",
        "scrub sleep floor mop sweep",
        r" i (?:will|would|'ll|could|shall|can) (?:[a-z]+ )?(?:scrub|mop|sleep in|sleep on"
        r"|make the coffee"
        r"|make coffee) ",
    ),
    pattern("plea", "take", r" take me even (?:as|if|for)"),
)
