"""Demands, ultimatums and guilt, and the candidate's own deadlines told calmly."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_BY: Final = (
    r"(?:by|before|until|till|within|no later than|not later than|latest|at the latest"
    r"|on or before) (?:the |this |next |my |your |end of "
    r"|tomorrow 's |close of |last |[0-9]+ |two |three |a |an |few |twenty-four )*(?:{day}"
    r"|return"
    r"|[0-9]+(?:st|nd|rd|th)?) "
)
_SOON: Final = (
    r"(?:today|tonight|tomorrow|now|at once|immediately|this week|right away|straight away|asap"
    r"|urgently|without delay|forthwith|by return) "
)
_WANT: Final = (
    r"(?:need|want|require|expect|demand|insist on|must have|have to have|would like"
    r"|should like"
    r"|would need|will need)"
)
_MINE: Final = r"(?:a|an|your|the|my|some|this|it|that|one)"

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "demand",
        "please kindly could can would will let tell confirm reply respond answer decide call "
        "ring give "
        "send get revert write quote",
        r"(?:^| (?:please|kindly|could you|can you|would you|will you|so|must|just|do|then"
        r"|be fair and"
        r"|like you to|want you to|need you to|expect you to|you have to|ask you to) )(?:please "
        r"|kindly )?{adv}{tell} {far}" + _BY,
        detail="date",
    ),
    pattern(
        "demand",
        "today tonight tomorrow now once immediately week away asap urgently delay forthwith return",
        r"(?:^ | (?:please|kindly|could you|can you|would you|so|must|just|then"
        r"|fair and) )(?:please "
        r"|kindly )?{adv}{tell} {far}" + _SOON,
        detail="date",
    ),
    pattern(
        "demand",
        "need must require have insist demand deserve entitled",
        r" i {adv}(?:do |would |will )?{adv}(?:need|must|require|have|insist|demand|deserve"
        r"|am entitled) {adv}(?:to )?{adv}"
        r"(?:know {adv}(?:today|now|where|whether|if|by|before|what|this|soon|either|your"
        r"|the (?:answer"
        r"|decision|outcome|result)|one way|,|$)"
        r"|know $|hear (?:from you )?(?:today|now|by|before|this|soon)"
        r"|(?:have |get )?(?:a|an|your|the|my|some) (?:[a-z]+ ){0,2}(?:answer|decision|reply"
        r"|response"
        r"|verdict|yes|no|date|commitment|confirmation|firm))",
    ),
    pattern(
        "demand",
        "need want expect require like answer decision reply commit",
        rf" i {{adv}}(?:would |should |shall |will |do |now "
        rf"|must )*{{adv}}{_WANT} {{adv}}{_MINE} {{gaps}}(?:answer|decision|reply|response|yours"
        rf"|settled"
        rf"|word) {{far}}" + _BY,
        detail="date",
    ),
    pattern(
        "demand",
        "settled sorted decided resolved",
        r" i {adv}(?:would like|want|need|should like|must have|expect) (?:it|this|that"
        r"|the matter) (?:to be )?(?:settled|sorted|decided|resolved)",
    ),
    pattern(
        "demand",
        "yes",
        r" (?:is|am|are|do) (?:the|it|i|you|we|this|my) [^;:?]{0,60}?,? ?yes or (?:a )?no \? "
        r"|(?:tell|told"
        r"|give|quote|want|need|demand|require|give us) (?:me )?(?:a |just a |simply a )?(?:firm "
        r"|clear "
        r"|plain |straight |simple )?yes or (?:a )?no(?: comment)?(?! by (?:[a-z]+ [0-9]+ "
        r"|the [0-9]))"
        r"|(?:tell|told) (?:me )?yes or no | either (?:say )?yes or no ",
    ),
    pattern(
        "demand",
        "unless",
        r" unless (?:i (?:{adv})(?:hear|have|get|receive|am told)|you (?:{adv})(?:get|tell|answer"
        r"|reply"
        r"|decide|confirm|let|respond|come back|write|call))",
    ),
    pattern(
        "demand",
        "failing otherwise or else",
        r" failing (?:which|that|this) | (?:today|now|week|soon|tomorrow"
        r"|by [a-z0-9]+) ,? ?or (?:else )?i {adv}(?:take|will|shall|must|am|go|would|have to) "
        r"| or else i "
        r"| ; otherwise i (?:shall|will|must) ",
    ),
    pattern(
        "demand",
        "if",
        r" if i {adv}(?:do not|have not|am not|hear nothing|get no) {gaps}(?:hear|heard|told|get"
        r"|got"
        r"|received|answer|word|reply)?{far}(?:i|it) (?:will|shall|must|have to|am going to"
        r"|would have to"
        r"|assume|take|means) ",
    ),
    pattern(
        "demand",
        "if",
        r" if (?:it is|it 's|the answer is) (?:a )?(?:no|yes) ,? {far}(?:say so|tell me|decency"
        r"|have the)",
    ),
    pattern(
        "demand",
        "leave",
        r" i (?:will|shall|am) (?:not (?:going to )?(?:leave|go away|move|stop|rest|go|give up)"
        r"|(?:going to )?(?:keep calling|keep ringing|keep writing|call every|ring every"
        r"|write every"
        r"|sit there|stay there|wait there))[a-z ]{0,16}(?:until|till|unless) ",
    ),
    pattern(
        "demand",
        "offers offer job company firm employer elsewhere others another agency",
        r" i (?:can|will|shall|could|may|might|would|must|am) (?:not )?(?:hold|keep|put|be holding"
        r"|holding"
        r"|keeping|putting) {gaps}(?:off|waiting|back|at bay)|i am {adv}(?:signing|accepting"
        r"|taking|going"
        r"|saying yes) [^;]{0,60}unless | that would have me | (?:would|will|shall|may|might|could"
        r"|must"
        r"|have to) {adv}(?:look|go|sign|take|accept|be gone|be taken|move) {gap}elsewhere "
        r"| (?:others"
        r"|other people|other firms|other companies|other employers|somebody else"
        r"|someone else) (?:are|is"
        r"|who) {adv}(?:waiting|interested|want|asking|keen|ready)",
    ),
    pattern(
        "demand",
        "turned gave refused declined cancelled canceled passed",
        r" i (?:have |had )?{adv}(?:turned|gave up|refused|declined|cancelled|canceled"
        r"|passed (?:up|on)"
        r"|said no to|put off|let go) {adv}(?:down )?{gap}(?:two|three|other|another|others|offers?"
        r"|everything|all|both|wards|interviews|jobs|posts|one) {far}(?:for|so|because|and"
        r"|on account"
        r"|to be)",
    ),
    pattern(
        "demand",
        "trust owe owed owes cruel fair decency hang hanging waiting",
        r" (?:i|i [a-z]+) trust (?:that )?you (?:will|would|are) (?:not|going) | you {adv}owe (?:me"
        r"|it to me|us) | i am owed | (?:would|will) be (?:cruel|unfair|wrong|unkind"
        r"|inhuman) {far}(?:me"
        r"|longer|waiting)|leave me (?:hanging|waiting|in the dark|dangling)|have the (?:decency"
        r"|courtesy"
        r"|grace) to|please be fair|only fair (?:to|that)|do the decent thing|least you (?:can"
        r"|could|owe)",
    ),
    pattern(
        "demand",
        "hold-up holdup delay left think keeping long taking",
        r" i {adv}(?:do not|can not|fail to|am unable to) (?:see|understand|know) (?:what"
        r"|why) {far}(?:hold-up|holdup|delay|left to think|taking (?:so|this) long|keeping you"
        r"|so long"
        r"|stopping you)",
    ),
    pattern(
        "demand",
        "longer another much more",
        r" i {adv}(?:can not|can hardly|will not|am not able to|could not) {adv}(?:wait|go on|do"
        r"|stand"
        r"|hold out|hang on|keep waiting|take|bear|afford to wait) {gap}(?:longer|another (?:day"
        r"|week"
        r"|month)|much longer|any more|forever|for ever|for you)(?! to | about )",
    ),
    pattern(
        "demand",
        "have",
        r" let us have it | (?:so|then|now|please|just) (?:,? ?commit|decide|make up your mind"
        r"|say yes"
        r"|give me (?:a|an|the|my) (?:answer|date|decision))(?! {far}(?:when|if|once))",
    ),
    pattern(
        "demand",
        "last final",
        r" (?:last|final) (?:chance|warning|reminder|call|time of asking"
        r"|request)(?! {gaps}to (?:see|learn"
        r"|meet))",
    ),
    pattern("demand", "settle", r" (?:the|my) (?:matter|application) (?:as )?closed "),
    pattern(
        "demand",
        "selected selection hired appointed",
        r" (?:please|kindly) {adv}(?:confirm|do the needful)[^;:?]{0,40}(?:select|selection|hired"
        r"|appoint"
        r"|job|place|taking me|have me|position|needful)",
    ),
    pattern(
        "our deadline",
        "another other offer offers bank company firm somebody else elsewhere agency supply competing",
        rf" (?:another|an other|other|a|the|one|second|different|competing|somebody|someone"
        rf"|my) {{gaps}}(?:has|have|had|wants|want|needs|need|is|are|expects|expect|asks|ask|asked"
        rf"|would like|offer|requires) {{gaps}}(?:me|my|i|answer|offer|decision|reply|hear|sign"
        rf"|respond"
        rf"|expires|runs|lapses) {{far}}{_BY}",
    ),
    pattern(
        "our deadline",
        "respond answer reply decide sign",
        rf" i {{adv}}(?:do |would |will )?{{adv}}(?:have|need|must|am) (?:to |asked to |due to "
        rf"|expected to )?{{adv}}(?:respond|answer|reply|decide|sign|give|tell"
        rf"|let) {{gaps}}(?:to )?(?:another|an|a|the|them|other|one|with|somebody"
        rf"|someone) {{far}}{_BY}",
    ),
)
