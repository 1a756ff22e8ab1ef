"""What goes with the message, and earlier messages that it claims."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "enclosure",
        "{paper}",
        r" (?:attach|attached|attaching|enclose|enclosed|enclosing|send|sending|resend|resending"
        r"|sent"
        r"|include|included|including|find|forward|forwarding|put|dropped|popped|linked|here is"
        r"|here are"
        r"|here 's|share|sharing|upload|uploaded|add|added|submit|submitting) {far}(?:resumes?|cvs?"
        r"|curriculum(?: vitae)?|bio-data|biodata|portfolio)(?: |$)",
        but=r" (?:will|would|could|can|may|shall|if you|happy to|glad to|should you"
        r"|let me know) (?:[a-z]+ ){0,3}(?:send|attach|share|forward|like)|(?:not"
        r"|never) {gap}(?:attach"
        r"|send|enclos|resend|put)|you (?:sent|put|attached)|portfolio of (?!work|my)"
        r"|portfolio (?:manager"
        r"|analyst|company|committee|team|meeting|model)|resume of (?!my)|cv of (?!my)|(?:not"
        r"|yet) on my (?:cv|resume)",
    ),
    pattern(
        "enclosure",
        "{paper}",
        r" (?:my|the|an?|updated|latest) (?:[a-z-]+ ){0,3}(?:resumes?|cvs?|curriculum(?: vitae)?"
        r"|bio-data|biodata|portfolio) {gaps}(?:(?:is|are) {adv}(?:here|attached|enclosed|included"
        r"|below|with this|in the attachment|linked|appended)|attached|enclosed|(?:is|are|go|goes"
        r"|comes?"
        r"|travels?) {adv}(?:with|in) (?:this|the|it))",
        but=r" portfolio of (?!work|my)|resume of (?!my)|not attached",
    ),
    pattern("enclosure", "{paper}", r"^ (?:[a-z]+ ){0,3}(?:resume|cv|portfolio) (?:attached|enclosed|below|herewith)"),
    pattern(
        "enclosure",
        "{paper}",
        r" (?:resumes?|cvs?|curriculum(?: vitae)?|bio-data|biodata|portfolio) {gaps}(?:follows?"
        r"|below"
        r"|attached|enclosed|in here|in the attachment|at the (?:bottom|end|foot)"
        r"|under(?:neath)? (?:my"
        r"|this)|with this|as an attachment|alongside|appended)(?: |$)|(?:with|in) (?:this"
        r"|the) (?:mail"
        r"|email|message|letter|attachment|envelope"
        r"|file) (?:[a-z]+ ){0,4}my (?:[a-z]+ )?(?:resume|cv"
        r"|curriculum|portfolio|bio-data)",
        but=r" portfolio of (?!work|my)|resume of (?!my)|not attached|you (?:sent|put|attached)"
        r"|(?:will|would"
        r"|could|can|may|shall) (?:be )?(?:follow|send|attach)|your portfolio",
    ),
    # claims of earlier messages
    pattern(
        "earlier message",
        "my earlier previous last first following further",
        r" (?:my|the) (?:(?:earlier|previous|last|first|second|recent|other|two|three|longer|short"
        r"|little"
        r"|friday|monday|tuesday|wednesday|thursday|saturday|sunday|former|initial) )*(?:two "
        r"|three )?(?:emails?|mails?|letters?|voicemails?|voice mails?|messages?|texts?|postcards?"
        r"|note"
        r"|notes|calls?|fax|answerphone message)(?: (?:of|from|on|about|last|to|which|that"
        r"|yesterday|this"
        r"|may|have|has|reached|did|was|were|has|,|$)|(?= $))",
        but=r" the (?:first|last|other|second|recent|little|short)? ?(?:email|mail|letter|note|message"
        r"|text"
        r"|call)s? (?:of|from|that|which|about|on) (?:you|your|hr|the|she|he|they)|this (?:email"
        r"|mail"
        r"|message|note|letter)|my (?:note|notes) (?:of|from|on|about) (?:the|our) (?:talk"
        r"|interview|day"
        r"|tour)|that you|you (?:sent|mailed|wrote)|for my (?:long|late)|the (?:email|note|letter"
        r"|message"
        r"|call|text|mail|calls|notes|emails|letters)",
    ),
    pattern(
        "earlier message",
        "in email mail letter note message voicemail text",
        r" (?:in|with|by|through|via) (?:my|the) (?:[a-z]+ )?(?:email|mail|letter|note|message"
        r"|voicemail"
        r"|text) (?:i |of |from |on |that i |which i |last |yesterday|this morning|before)",
    ),
    pattern(
        "earlier message",
        "{mail} emailed texted messaged rang phoned telephoned called wrote written write",
        r" i (?:have |had |did )?{adv}(?:already )?(?:emailed|texted|messaged|phoned|telephoned"
        r"|rang|faxed"
        r"|mailed|e-mailed|whatsapped) (?:you|him|her|them|hr|last|on|about|yesterday|twice|again"
        r"|to|this"
        r"|and|your|in|before|already|(?!nobody)[a-z]+ (?:on|last|about|yesterday|twice|this|at"
        r"|to))",
        but=r" i (?:emailed|rang|called|texted) nobody|rang the bell",
    ),
    pattern(
        "earlier message",
        "wrote written",
        r" i (?:have |had )?{adv}(?:wrote|written) (?:it )?{adv}(?:to (?!be)|you (?:on|last|about"
        r"|yesterday|twice|before|already|a (?:few|week|letter|note))|back|last|on (?:mon|tue|wed"
        r"|thu|fri"
        r"|sat|sun|[0-9])|yesterday|in (?:my|the) (?:email|letter|note|message)|earlier|before"
        r"|this morning|twice|already)",
        but=r" written (?:to|in) (?:be|a|the)",
    ),
    pattern(
        "earlier message",
        "called rung left message called",
        r" i (?:have |had |did )?{adv}(?:called|rung|tried (?:to (?:call|ring|reach)|calling"
        r"|ringing)"
        r"|left (?:you )?(?:a|an|two|another) (?:[a-z]+ )?(?:message|voicemail|note|voice mail"
        r"|card)"
        r"|leave it|left (?:it|word)) (?:{gap})(?:on|with|for|at|you|last|yesterday|twice|your"
        r"|before"
        r"|about|earlier|this)",
        but=r" i called (?:it|him|her|that|myself)",
    ),
    pattern(
        "earlier message",
        "sent send dropped slid posted forwarded submitted handed put left uploaded gave",
        r" i {adv}(?:have |had |did |'ve )?{adv}(?:sent|send|dropped|slid|posted|forwarded"
        r"|submitted"
        r"|handed|pushed|left|put|uploaded|gave) {adv}(?:(?:you|him|her|them|hr|it|that|this"
        r"|[a-z]+) )?{adv}(?:(?:off|in|over|round|along|through|around) )?{adv}(?:"
        r"(?:(?:a|an|the|my|two|three|some|another|that|it|photo|photos|picture|pictures|of|short"
        r"|long"
        r"|little|quick|first) ){0,4}(?:[a-z]+ )?(?:{mail}|photos?|pictures?|files?|comments"
        r"|questions?"
        r"|documents?|form|copy|sketch|drawing|link|article|references?|samples?"
        r"|it) (?:[^ ;:?!]+ ){0,6}(?:on|last|yesterday|before|over|at|through|by|after|same|in"
        r"|with|under"
        r"|to|earlier|this|ago|already|about)"
        r"|(?:it|that|this) (?:in|on|to|with|through|by|under|at) (?:the|your|my|you|hr))(?: |$)",
        but=r" (?:sending|i am sending)|you (?:sent|asked|wanted) |sent me |dear (?:fname|name)"
        r"|i put (?:my|a)"
        r"|(?:put|left) (?:it|that) (?:down|back|aside|there|out)|left (?:the|your|with a|our"
        r"|thinking"
        r"|feeling|school|it until|university)",
    ),
    pattern(
        "earlier message",
        "{mail}",
        r" (?:further to|following|re|regarding|with reference to|in addition to|referring to"
        r"|as per"
        r"|as mentioned in|as i (?:said|wrote|asked|mentioned|explained|noted) in"
        r"|to add to (?:what i [a-z]+ you in )?|after) my (?:[a-z]+ ){0,2}(?:emails?|mails?"
        r"|letters?"
        r"|notes?|messages?|voicemails?|texts?|calls?)(?: |$)",
    ),
    pattern(
        "earlier message",
        "wrote emailed texted messaged",
        r" as i (?:have )?{adv}(?:wrote|written|emailed|texted|messaged)(?: |$)",
    ),
    pattern(
        "earlier message",
        "answered replied said",
        r" i (?:have |had )?{adv}(?:answered|replied|said|told) (?:to )?(?:this|it|that"
        r"|you)? ?{adv}(?:by (?:email|text|phone|letter|mail)|on (?:the|your|my) (?:[a-z]+ 's "
        r"|[a-z]+ )?(?:facebook|linkedin|whatsapp|phone|answerphone|website|portal|page|voicemail)"
        r"|to your (?:voice|answer|mail|secretary|assistant|colleague)|through the (?:portal"
        r"|website))",
    ),
    pattern(
        "earlier message",
        "had mail email letter",
        r" you (?:will )?{adv}(?:had|have|have had|got|received"
        r"|must have had) (?:[a-z]+ ){0,4}from me (?:in|by|on|with|last)|(?:did|have|has) (?:you"
        r"|[a-z]+) (?:get|got|receive|received|seen?|read|pass on|passed on|show(?:n"
        r"|ed)? you) (?:my"
        r"|the [a-z ]{1,40} (?:that |which )?i)",
    ),
    pattern(
        "earlier message",
        "which that",
        r" (?:letter|note|email|mail|message|file|photos?|card|text|questions|comments|sketch"
        r"|drawing"
        r"|document|picture|article|link|voicemail) (?:that |which )?i {adv}(?:have "
        r"|had )?{adv}(?:sent"
        r"|emailed|mailed|wrote|posted|left|dropped|slid|handed|put|forwarded|gave|texted"
        r"|pushed)(?: |$)",
        but=r" (?:will|would|shall) ",
    ),
    pattern(
        "earlier message",
        "arrive arrived reach reached receive received get got",
        r" (?:did|has|have|hope|whether|if|sure) (?:that )?(?:you (?:[a-z]+ )?(?:receive|received"
        r"|get|got"
        r"|had|have had|seen|saw) )?my (?:[a-z]+ )?(?:emails?|mails?|letters?|notes?|messages?"
        r"|voicemails?"
        r"|texts?|cards?|photos?|drawings?|sketch|form|documents?|application form)(?: "
        r"|$)(?:[a-z0-9]+ ){0,5}(?:arrive|arrived|reach|reached|get|got|come|came|of|from|last|on)?",
        but=r" (?:thank|thanks) ",
    ),
    pattern(
        "earlier message",
        "reach call phone ring faxed fax posted",
        r" i (?:have |had )?{adv}tried (?:to (?:reach|call|ring|phone|contact|get hold of)|reaching"
        r"|calling|ringing|phoning) |i (?:have |had )?{adv}(?:faxed|couriered|hand-delivered) ",
    ),
)
