"""Pressure by what it is made of: an answer that is wanted, by a day or in haste; a threat; a sacrifice held up."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_ANSWER: Final = (
    r" (?:answer|answers|decision|reply|response|verdict|yes|no|word|confirmation|commitment"
    r"|outcome"
    r"|result|news|know|told|hear|hearing|decide|decided|settle|settled|finalise|finalize"
    r"|confirm"
    r"|where i stand"
    r"|appointment|appoint|respond|inform|update|position|offer|either way"
    r"|one way or (?:the other"
    r"|another)|reply|call me|ring me|write to me|get back|selection|selected) "
)
_HASTE: Final = (
    r" (?:today|tonight|tomorrow|right now|right away|straight away|at once|immediately"
    r"|urgently"
    r"|urgent|asap|without (?:further )?delay|at the earliest|at your earliest|this week"
    r"|this month"
    r"|by return|within (?:the )?(?:next )?(?:[0-9]+|two|three|a few|twenty-four|twenty four"
    r"|forty-eight|the|this)"
    r"|(?:by|before|beyond|no later than|not later than|until|till) (?:the |this |next |end of "
    r"|close of |noon |then |my |mid-|early |late )*(?:{day}|business|eid|ramadan|diwali|then"
    r"|first"
    r"|second|third|[0-9]+(?:st|nd|rd|th)?|lunch|school|term|work)) "
)
_NEED: Final = (
    r" (?:i|we|me) (?:(?!can not wait)[^ ;:?!]+ ){0,3}(?:need|want|must (?:know|have|hear|ask"
    r"|insist"
    r"|request)|require|expect|insist|demand|count on|counting on|rely on|deserve"
    r"|have to (?:know|have"
    r"|hear|be told|plan|ask you to)|would have thought|appreciate a (?:definite|clear|firm"
    r"|quick"
    r"|prompt|final)|urge|ask you to give|like it settled|ask for (?:a|an|your) (?:clear"
    r"|definite"
    r"|final|firm)) "
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "demand",
        "need want must require expect insist demand count counting rely deserve have appreciate urge ask like",
        _NEED,
        also=(_ANSWER, _HASTE),
        detail="date",
        but=r" (?:you|he|she|they|hr|the panel) (?:{gap})(?:said|told|promised|know|will|shall"
        r"|mentioned|named"
        r"|plan|planned|expect|hope|decide)|i (?:would|should) like to (?:thank|ask)|want (?:the"
        r"|this"
        r"|to (?:work|be|do|join|learn))|if you (?:need|want)|(?:need|want) (?:it|anything) from me"
        r"|another|my answer|hear from me|as you (?:said|wanted|asked)|no hurry|want you to know"
        r"|when you"
        r"|do not need|need no |no need|expect (?:to hear|the|a letter|your call|hr)|i hope",
    ),
    pattern(
        "demand",
        "answer reply decision clear straight definite know stand",
        r" (?:i|we) (?:[^ ;:?!]+ ){0,3}(?:insist on|demand|am entitled to|have a right to|deserve"
        r"|expect a (?:clear|straight|definite|firm|proper|prompt)|must (?:have|know|insist)"
        r"|want a (?:clear|straight|definite|firm|proper)|need a (?:clear|straight|definite|firm"
        r"|proper)"
        r"|want to know (?:now|right|today|where i)) ",
    ),
    pattern(
        "demand",
        "ask too much only right fair right owe least could yes",
        r" (?:i|me|my) (?:[^ ;:?!]+ ){0,9}(?:yes or (?:a )?no|an answer|a reply|two lines|a word"
        r"|a line"
        r"|a phone call) (?:is|are"
        r"|was) (?:not|hardly|surely not) (?:too much|a lot|much) (?:to ask|to expect)"
        r"|only (?:right|fair"
        r"|just|reasonable|decent) that (?:i|you)|the least you (?:can|could|might|owe)"
        r"|least i (?:can"
        r"|could|may) expect",
    ),
    pattern(
        "demand",
        "hurry expedite quick quickly haste speed push urgent priority ball chase",
        r" (?:please |kindly |do |so |and |better |to |^)(?:hurry|expedite|be quick|push (?:this"
        r"|it) through|speed (?:this|it|things) up|make haste|treat (?:this|it"
        r"|my [a-z]+) as (?:urgent"
        r"|a priority)|get the ball rolling|move quickly|act (?:quickly|fast|now)|prioritise"
        r"|prioritize)(?: |$)",
        but=r" no hurry|not hurry|nobody (?:needs|has) to hurry|do not (?:hurry|need)|wish to hurry"
        r"|with no wish",
    ),
    pattern(
        "demand",
        "better",
        r" you (?:had |would )?better (?:[a-z]+ ){0,2}(?:let|tell|be|decide|answer|call|make|hurry"
        r"|reply"
        r"|write|act|say)|you had better ",
    ),
    pattern(
        "demand",
        "wait waiting waited patience longer enough",
        r" (?:do not|please do not|will you not) (?:make|keep|leave|let) me (?:wait|waiting|hang"
        r"|hanging"
        r"|dangling)| i (?:[a-z]+ ){0,3}(?:waited|been waiting|been patient"
        r"|been more than (?:patient"
        r"|flexible|fair)) (?:[a-z]+ ){0,2}(?:long enough|enough|too long|quite long)|(?:not"
        r"|no longer) (?:be )?(?:prepared|willing|ready|able|going) to wait|can not wait (?:any "
        r"|much )?(?:longer|beyond|past|until|for ever)|(?:will|would) (?:they|it|he|she"
        r"|others?) (?:not )?wait for (?:you|ever)|not wait for (?:you|ever)|(?:waiting|wait) (?:is"
        r"|was) (?:over|long enough|at an end)|i (?:will|shall|can) not (?:be )?(?:available|free"
        r"|here"
        r"|around|waiting) (?:for )?(?:ever|forever|long|indefinitely)|time is (?:running|short"
        r"|pressing)"
        r"|clock is ticking",
        but=r" no(?:t)? (?:reply|hurry)",
    ),
    pattern(
        "demand",
        "withdraw accept sign take say resign join go leave elsewhere",
        r" i (?:will|shall|must|would|am going to|would have to|have to"
        r"|am) (?:[a-z]+ ){0,2}(?:withdraw"
        r"|accept (?!any)|accepting|sign|signing|take (?:the|their|another|an|it up|up)|taking"
        r"|say yes"
        r"|resign|join (?:them|another|the)|go (?:elsewhere|with|to (?:them|another|the))"
        r"|have to look"
        r"|look elsewhere|leave|walk away) ?",
        also=(
            r" (?:if|unless|failing|otherwise) ",
            r" (?:hear|heard|answer|reply|word|nothing|match|you|settled|decide|decision|news) ",
        ),
        but=r" (?:would|could) you (?:like|want) me|take (?:care|good|up the post|on the)"
        r"|if you (?:will"
        r"|would) have me|if you like|if i (?:may|could)|go with|i would (?:gladly|happily|love|be)"
        r"|i (?:will|would) take (?:it|them|any|a|the|your|you|my|on|care|time)|if you (?:need"
        r"|ever|want"
        r"|ask|let|would|wish|should)|if the ",
    ),
    pattern(
        "demand",
        "because for you trusted free open calendar",
        r" i (?:have |had )?(?:[a-z]+ )?(?:turned|said no|gave notice|gave up|given up|handed in"
        r"|kept (?:my|the|everything)|cancelled|canceled|put off|refused|declined|rejected|resigned"
        r"|let (?:[a-z]+ ){0,3}go|sacrificed|held back|stopped (?:looking|applying)|moved"
        r"|have not applied"
        r"|dropped|passed up|missed) (?:[^ ;:?!]+ ){0,9}(?:because of (?:you|this|your)"
        r"|because i (?:trusted|believed|thought|counted)|because you|for you |for this|for your"
        r"|on your account)",
        but=r" (?:lost|missed) (?:my|the) (?:bus|train)|kept (?:thinking|coming|the)|dropped (?:you|in"
        r"|off|a)"
        r"|moved (?:me|by|to (?:[a-z]+ ){0,3}(?:see|hear))",
    ),
    pattern(
        "demand",
        "firms offers irons other rival others companies employers another competing match",
        r" (?:other|rival|several|two|three|many|better|competing) (?:[a-z]+ )?(?:firms|offers?"
        r"|companies"
        r"|employers|schools|hospitals|clinics|clubs|banks|restaurants|people) (?:are|is|have|has"
        r"|want"
        r"|wants|would|keep|chasing|fighting|after|who|waiting|on the)|irons in the fire|(?:unless"
        r"|if) you (?:match|beat|better|can match) |made me an offer and|(?:offer|contract) (?:is "
        r"|lying "
        r"|waiting )*on the table|i have (?:[a-z]+ ){0,2}(?:other|another|two|three"
        r"|better) offers?(?! from you)",
        but=r" (?:your|the) other (?:firms|companies|schools)|hurry you|no pressure|over (?:any|all"
        r"|the) other",
    ),
    pattern(
        "demand",
        "every until",
        r" i (?:will|shall|am going to|would) (?:[a-z]+ )?(?:ring|call|phone|write|email|come"
        r"|knock|stand"
        r"|sit|stay) (?:[^ ;:?!]+ ){0,6}(?:until|till|every (?:morning|day"
        r"|hour)) (?:[^ ;:?!]+ ){0,6}(?:answer|reply|yes|no|told|hear|word|morning|day|response)?",
        but=r" (?:sit|stay|stand) (?:by|tight|patient|put|calm|here)|until (?:the|friday|monday|tuesday"
        r"|wednesday|thursday|then|you)",
    ),
    pattern(
        "demand",
        "answer decision reply letter",
        r" (?:the|your|an|a) (?:answer|decision|reply|letter|confirmation|response) (?:must|should"
        r"|has to"
        r"|needs to|ought to) (?:reach|be with|be in|arrive|come|get to) ",
    ),
    pattern(
        "demand",
        "either so please say",
        r" either you (?:[^ ;:?!]+ ){0,6},? ?or you |(?:please|just|simply) (?:say|tell me) which"
        r"|make up your minds?(?! (?:by|on|next|at|about)) ",
    ),
)
