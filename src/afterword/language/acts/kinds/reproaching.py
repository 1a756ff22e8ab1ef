"""Reproaches and impatience: blame, disappointment, remarks on people and on how the day was run; and plain waiting."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_BAD: Final = (
    r"(?:rude|unprofessional|unfair|unacceptable|disrespectful|discourteous|impolite|insulting"
    r"|offensive|arrogant|inconsiderate|careless|shabby|shameful|disgraceful"
    r"|ridiculous|absurd|ludicrous|appalling|poor form|bad form|bad manners|chaotic"
    r"|disorganised"
    r"|disorganized|sloppy|amateurish|patronising|patronizing|condescending|hostile"
    r"|unpleasant|uncomfortable|a joke|a shambles|a farce|a mess|a disgrace|a waste of time"
    r"|a waste of my time|tiresome|annoying|frustrating|disappointing|disheartening|dispiriting"
    r"|discouraging|infuriating|unreasonable|excessive|intrusive|inappropriate|humiliating"
    r"|a bit much"
    r"|a bit rough|a bit rich|rather much|too much|a lot|a little much|out of order|off-putting"
    r"|out of line)"
)
_HURT: Final = (
    r"(?:disappointed|surprised|shocked|upset|annoyed|irritated|frustrated|offended|hurt"
    r"|insulted"
    r"|dismayed|puzzled|taken aback|put out|unimpressed|less than impressed|not impressed"
    r"|let down|fed up|angry|cross|appalled|disheartened|bewildered|astonished|amazed|saddened"
    r"|sorry to see|tired of|sick of|embarrassed for|startled|stung|troubled|miffed)"
)
_AGAINST: Final = (
    r"(?:that (?:you|nobody|no one|he|she|they|hr|the (?:panel|interview|process|company|firm"
    r"|decision"
    r"|answer|reply)|there (?:was|is) no|[a-z]+ (?:joined|came|did|had|was|looked|did not|left"
    r"|never"
    r"|asked))|by|at (?:how|the|your|being|having)|with (?:you|your|how|the way)|how|not to"
    r"|to (?:find"
    r"|learn|see|be told|be kept|be asked|be left|get no|have (?:heard|received"
    r"|had) (?:nothing|no))"
    r"|in (?:you|your|how|the way)|of (?:waiting|being|your)|nobody|no one|when (?:you|he|she"
    r"|they"
    r"|nobody))"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "reproach",
        "disappointed surprised shocked upset annoyed irritated frustrated offended hurt insulted "
        "dismayed puzzled aback put unimpressed impressed let fed angry cross appalled "
        "disheartened "
        "bewildered astonished amazed saddened tired sick startled stung troubled miffed",
        r" i {adv}(?:am|was|have been|had been|feel|felt|must say i am|remain|confess i was|became"
        r"|got"
        r"|grow|am getting) (?:a (?:little|bit) |somewhat |a touch |slightly |rather "
        r"|more than a little )?{adv}" + _HURT + " " + _AGAINST,
        but=r" (?:pleasantly|happily) surprised | (?:amazed|surprised|astonished|puzzled) (?:at|by|how"
        r"|that) {gaps}(?:kind|good|well|calm|quick|quickly|beautiful|patient|fast|warm"
        r"|much (?:you|the))",
    ),
    pattern(
        "reproach",
        "pity shame shabby rough rude",
        r" (?:it|that) (?:is|was|seemed|'s) {adv}(?:a )?(?:great |real |bit of a |little )?(?:pity"
        r"|shame) (?:that|how|to|you|nobody)",
        detail="person",
    ),
    pattern(
        "reproach",
        "rude unprofessional unfair unacceptable disrespectful discourteous impolite insulting "
        "offensive "
        "arrogant inconsiderate careless shabby shameful disgraceful ridiculous absurd ludicrous "
        "appalling form manners chaotic disorganised disorganized sloppy amateurish patronising "
        "patronizing condescending hostile unpleasant uncomfortable joke shambles farce mess "
        "disgrace "
        "waste tiresome annoying frustrating disappointing disheartening dispiriting discouraging "
        "infuriating unreasonable excessive intrusive inappropriate humiliating much rough "
        "rich lot "
        "order off-putting line",
        r" (?:it|that|this|which) (?:is|was|seems|seemed|felt|feels) (?:not "
        r"|never )?{adv}(?:a (?:little"
        r"|bit|touch) |somewhat |hardly |most )?"
        + _BAD
        + r" (?:of (?:you|him|her|them)|that|to (?!take)|from|, but|but|for a|how|when|not to)"
        r"| (?:found|thought|think|find|call|consider) (?:it|that|this|him|her|them|your [a-z]+"
        r"|the [a-z]+) {adv}(?:a (?:little|bit|touch) |somewhat |most )?" + _BAD + r"(?: |$)"
        r"| (?:(?:the|your|this|that) (?:[a-z-]+ ){0,2}(?:process|wait|waiting|interview|form|forms"
        r"|silence|reception|test|tests|treatment|questions?|delay|organisation|organization"
        r"|communication"
        r"|response|manner|tone)|minutes|hours|weeks|forms|interviews|rounds|reschedules?"
        r"|questions|stages"
        r"|months|[a-z]+ hobbies|piece|call) (?:is|was|are|were|seems|seemed|felt|feels|has been"
        r"|have been) {adv}(?:a (?:little|bit|touch) |somewhat |hardly |most )?" + _BAD + r"(?: |$)"
        r"| (?:asking|making|keeping|telling|giving|being|having|leaving"
        r"|standing) [^;:?!]{3,90} (?:is|was"
        r"|are|were|seems|seemed|felt|feels) {adv}(?:a (?:little|bit|touch) |somewhat |hardly "
        r"|most )?" + _BAD + r"(?: |$)| (?:is|are|was|were) (?:a lot|rather much|too much|a bit much) (?:to ask"
        r"|to expect"
        r"|to put|for a|of a)",
        but=r" a lot of (?:fun|work|sense|good|help)|not (?:rude|unfair|too much)|nothing (?:was|is)",
    ),
    pattern(
        "reproach",
        "thought expected hoped imagined understood assumed supposed believed",
        r" i (?:had |have |would have |rather |only |did )*{adv}(?:thought|expected|imagined"
        r"|understood"
        r"|assumed|supposed|believed|hoped for|hoped) (?:that |by |a |an |more |better |to be "
        r"|you |it "
        r"|people |family )*{far}(?:better of|did better|do better|deserved better|meant days|meant"
        r"|would be kinder|would come on|would (?:have )?(?:at least|know better|write|call|answer"
        r"|reply"
        r"|keep)|at least a|kinder|mattered|manners|courtesy|treated|prompt|to hear by|worth)",
        but=r" i (?:had |have )?(?:never )?(?:thought|hoped|imagined) (?:that )?i (?:would|could|might)"
        r"|i had thought of|better than i|kind",
    ),
    pattern(
        "reproach",
        "nobody one bothered bother even none",
        r" (?:nobody|no one|no-one|not one of you|none of you|you|he|she|they|hr) (?:had |has "
        r"|have |did "
        r"|could |could not |did not |has not |have not |even )*{adv}(?:even |ever )*(?:bothered"
        r"|bother"
        r"|(?:found|find|finds|take|took|taken) (?:the )?(?:time|trouble)|thought to|troubled to"
        r"|had the courtesy|could be bothered|could not be bothered|lifted a finger)",
    ),
    pattern(
        "reproach",
        "nobody",
        r" (?:that|because|and|,|but) (?:nobody|no one) (?:had |has |have )?(?:{adv})(?:wrote to"
        r"|written to|told|answered|replied to|called|rang|rung|offered|met|greeted|showed|read"
        r"|knew|asked"
        r"|came for|had told) (?:me|my|us|our|[a-z]+ (?:that )?i)(?: |$)",
        but=r" (?:was blamed|had told me before|knew)|i (?:love|loved|like|liked|admire|admired"
        r"|enjoyed)",
    ),
    pattern(
        "reproach",
        "peep word text sound sign line",
        r" (?:not|without|and not|never) (?:so much as |even |a single |one |as much as )*(?:a |an "
        r"|so much as a )?(?:peep|single word|word|sound|text|line|sign|whisper|thank you|reply"
        r"|glass of water|cup)(?: (?:from|since|of|to|in)| (?:[.;,]|$))",
        but=r" not a word (?:of|about) ",
    ),
    pattern(
        "reproach",
        "gone silent went ignored ignore ignoring forgotten kept waiting",
        r" (?:go|gone|went|going|fall|fallen|fell) (?:completely |all )?(?:silent"
        r"|quiet)(?: on me)?(?! on the| when| in)|come and gone| (?:i have been|i was|i am|you|he"
        r"|she|they"
        r"|hr) (?:have |has |had |are |kept |been )*(?:ignored|ignoring|forgotten"
        r"|kept (?:me )?waiting"
        r"|left (?:me )?(?:waiting|hanging|in the dark|without)|strung (?:me )?along"
        r"|messed (?:me )?about"
        r"|mucked about)",
        but=r" i (?:had|have) forgotten|not forgotten|went quiet|i (?:go|went)|phones? go(?:es)? quiet",
    ),
    pattern(
        "reproach",
        "asked already said wrote told",
        r" as i (?:have |had )?(?:already|repeatedly|previously|twice) (?:asked|requested|said"
        r"|written"
        r"|explained|told)|i (?:have |had )?(?:already )?asked (?:this |that |you )?(?:twice"
        r"|already"
        r"|before|three times|several times|repeatedly)|for the (?:second|third|fourth|last"
        r"|umpteenth) time|how many times",
    ),
    pattern(
        "reproach",
        "lived done preferred rather could",
        r" i (?:could|would|should|might) have (?:lived|done|managed) without | i (?:would"
        r"|should) (?:have |rather have )?(?:{adv})(?:preferred|liked|appreciated|been grateful"
        r"|rather) (?:not to|a little|more|an earlier|some|if you had|to have been (?:told|given"
        r"|asked)"
        r"|it if|being|nobody)|i (?:would|should) rather (?:not have|you had|nobody had)"
        r"|could have (?:told|warned|said|let me|written|called|answered) ",
    ),
    pattern(
        "reproach",
        "phone late interrupted yawned talked spoke looked walked read kept left joined rolled listening laughed",
        r" (?!i |we |and i |to )(?:he|she|they|you|who|that|[a-z]+|colleague|manager|boss) (?:had "
        r"|was "
        r"|were |also |then |only |even |just )*(?:looked at (?:his|her|their|your) (?:phone|watch"
        r"|screen)"
        r"|on (?:his|her|their|your) phone|yawned|interrupted (?:me|you|him|her)|spoke over"
        r"|talked over"
        r"|walked (?:off|out)|not (?:even )?(?:read (?:my|the (?:cv|application))|looked at my"
        r"|listening"
        r"|prepared for|listened)|rolled (?:his|her) eyes|kept (?:me|us) waiting|(?:turned up"
        r"|joined"
        r"|arrived|came|was|were) (?:[a-z-]+ ){1,4}late|forgotten (?:my|who|that i)|running down"
        r"|laughed at|sneered|snapped at|cut (?:me|him|her) (?:off|short)|left the room"
        r"|took (?:a )?calls?)",
        detail="person",
        but=r" i (?:came|was|arrived|joined) (?:[a-z]+ ){0,3}late|sorry|apologise|apologize"
        r"|told me (?:how"
        r"|that) |who (?:cry|cries)",
    ),
    pattern(
        "reproach",
        "cared less lecture welcome wait waiting promised promise",
        r" could not have cared less|should not (?:lecture|preach|tell)|not much of a |hardly (?:a"
        r"|the) (?:welcome|way|sign|polite)|is not (?:how|the way) |(?:after|despite"
        r"|in spite of) (?:all )?(?:my|these|your|so many|two|three|four|five|six) {gap}(?:waiting"
        r"|weeks"
        r"|reminders|promises|months)|promised (?:me )?(?:to [a-z]+ |a [a-z]+ )?(?:and"
        r"|but) (?:then "
        r"|never |nothing |did not)|i was (?:promised|told i would (?:hear|have))|so much for "
        r"|i see that the|you will not need me to tell you|not the (?:first|only) time"
        r"|a date and then"
        r"|reschedules?|rescheduled (?:three|twice|four|several)|kept in the dark"
        r"|keep(?:ing)? (?:me"
        r"|people|candidates) waiting|owe me an explanation",
    ),
    pattern(
        "reproach",
        "guess only gather suppose apparently answers",
        r" (?:but )?i (?:guess|suppose|gather|see|take it|notice) (?:that )?{far}(?:only (?:for"
        r"|fail|on)"
        r"|does not (?:apply|hold|count|go)|do not (?:apply|hold|count)|stops at|is for others"
        r"|also only)"
        r"|apparently (?:not|that|nobody|does|your|a|it) |only one of us|it is only the (?:answers"
        r"|replies"
        r"|letters)",
    ),
    pattern(
        "waiting",
        "heard received reached come arrived news reply answer word silence nothing",
        r" i {adv}(?:have|did|do) {adv}(?:not|never) {adv}(?:yet )?(?:heard|hear|received|had|got"
        r"|gotten)(?: back)?(?: (?:a|an|any) (?:reply|answer|response|word|news|update|decision"
        r"|email"
        r"|letter|call)| anything| from (?:you|anyone|anybody|hr|the)| your| back| yet| any news"
        r"|  |$)"
        r"| i (?:have |had )?(?:heard|received|got) (?:nothing|no (?:reply|answer|news|word"
        r"|response))"
        r"|(?:nothing|no (?:reply|answer|news|word|response|letter|email|mail|call)) (?:has|have"
        r"|had"
        r"|did) (?:[a-z]+ ){0,2}(?:come|came|reached|arrived|been|reach)|without (?:a "
        r"|any )?(?:word|reply"
        r"|answer|news) |there has been (?:no|nothing)|not heard (?:yet|back|anything)",
        but=r" if i (?:have|do) not|unless|had not heard (?:of|about)|have not heard of"
        r"|never heard (?:of|any"
        r"|some|a)",
    ),
    pattern(
        "reproach",
        "still",
        r" still (?:have |has |had |am |do )?(?:not|no|without|waiting|nothing) (?:heard|hear"
        r"|received"
        r"|reply|answer|news|word|for (?:your|an|a|the|any)|had|got|a word|to hear)"
        r"|i am still waiting"
        r"| yet to (?:hear|receive)",
    ),
)
