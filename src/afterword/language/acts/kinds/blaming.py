"""Reproach by what it is made of: something lacking or slow on their side, and the writer who had to bear it."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "reproach",
        "expected better more expect",
        r" i (?:[a-z]+ ){0,4}(?:expected|expect|hoped for"
        r"|thought i deserved) (?:[a-z]+ ){0,2}(?:better"
        r"|more|something (?:better|else)|a little more|some (?:courtesy|manners|respect))(?: of"
        r"| from"
        r"| than|$| )",
        but=r" (?:better|more) than i (?:had )?(?:expected|hoped)|expected more (?:questions|rain"
        r"|people)",
    ),
    pattern(
        "reproach",
        "left kept made had sitting waiting standing wait",
        r" (?:i|we|me|kept) (?:[a-z]+ ){0,3}(?:left|kept|made|sat|stood|standing|sitting) (?:me "
        r"|us )?(?:[a-z]+ ){0,2}(?:sitting|standing|waiting|wait|outside|alone|in the (?:corridor"
        r"|lobby"
        r"|rain|dark|hall|cold)|at reception|in reception)",
        but=r" (?:could have|would) (?:listened|stood|sat)|sat in with|(?:you|he|she"
        r"|they) (?:[a-z]+ ){0,2}left (?:the|it)|kept (?:me|us) (?:laughing|thinking)"
        r"|not (?:be )?kept waiting|will not|i (?:would )?(?:gladly|happily)|stand outside",
    ),
    pattern(
        "reproach",
        "silence silent word acknowledgement acknowledgment weeks days month radio",
        r" (?:your|the|this|such|complete|total|radio) silence (?:is|was|from|hard|says|since|has"
        r"|speaks"
        r"|tells|puzzles)|find your silence|not even (?:a|an|one) (?:acknowledgement"
        r"|acknowledgment|word"
        r"|line|reply|email|call|text|message|courtesy|thank)|(?:weeks|days|month|months"
        r"|fortnight) (?:[a-z]+ ){0,3}(?:(?:and|,|later|now|past|by) )+(?:[a-z]+ ){0,2}(?:still"
        r"|no (?:word"
        r"|reply|answer|news|sign|call)|nothing(?: from)?|silence)(?: |$)|still (?:no|not a"
        r"|not one) (?:word|reply|answer|news|sign|call|letter)|(?:ages|weeks|months) (?:ago"
        r"|since) (?:and"
        r"|but) (?:no|nothing|still)",
    ),
    pattern(
        "reproach",
        "appreciate ignored used messed played treated",
        r" (?:i|me) (?:[a-z]+ ){0,4}(?:not|hardly) (?:appreciate|like|enjoy|care for) (?:being"
        r"|having been"
        r"|to be|your|the way|how|that (?:tone|remark|you))|(?:being|been|feel|felt"
        r"|was) (?:ignored|used"
        r"|messed about|strung along|taken for (?:granted|a fool)|treated (?:like|as|badly"
        r"|shabbily|so)"
        r"|fobbed off|patronised|patronized|talked down|belittled|laughed at|overlooked|brushed off"
        r"|interrogated|dismissed)",
        but=r" (?:customers|patients|people|clients|animals|they|advice|parents|guests"
        r"|passengers) (?:[a-z]+ )?(?:being|been|feel|felt|was|were)|(?:not|never) (?:felt|feel"
        r"|been"
        r"|being)|that was ignored",
    ),
    pattern(
        "reproach",
        "promised said meant told word deadlines supposed agreed",
        r" (?:you|he|she|they|hr|dana) (?:[a-z]+ ){0,2}(?:promised|said|told me|agreed|swore"
        r"|assured me) (?:[^;:?!]{1,80} )?(?:and|but|yet) (?:then )?(?:you |he |she |they |nobody "
        r"|no one "
        r"|nothing )(?:did not|never|have not|has not|had not|forgot|came|went|did|called|rang"
        r"|wrote)"
        r"|(?:you|he|she|they|hr) (?:[a-z]+ ){0,2}(?:promised|said"
        r"|agreed) (?:[^;:?!]{1,60} )?(?:and|but"
        r"|yet) (?:did not|have not|has not|never did|never called|never wrote)|(?:deadlines"
        r"|promises"
        r"|dates|manners|rules|standards|courtesy) (?:[a-z]+ ){0,4}(?:only (?:for|apply)"
        r"|do not (?:apply"
        r"|count|seem)|seem to (?:be|apply)|mean (?:nothing|little)|are for (?:others|applicants))"
        r"|(?:keep"
        r"|keeps|kept|keeping) (?:your|its|their|his|her) (?:word|promises?)|is supposed to be"
        r"|(?:was"
        r"|were) supposed to (?:hear|call|ring|write|be told)",
    ),
    pattern(
        "reproach",
        "polite courteous courtesy nice decent professional kind kinder",
        r" (?:would|might|could) have been (?:[a-z]+ )?(?:polite|courteous|nice|nicer|decent|kind"
        r"|kinder"
        r"|professional|better|good|helpful|fair|fairer|only fair|proper) (?:to|if|had|of)"
        r"|(?:common|basic"
        r"|simple|bit of|little|ordinary) (?:courtesy|politeness|decency|manners|respect)"
        r"|good manners",
        but=r" (?:it|that) would have been (?:nice|good|better) to (?:stay|see|meet|have (?:more"
        r"|longer)|talk"
        r"|work)",
    ),
    pattern(
        "reproach",
        "wasted waste time pointless nothing",
        r" (?:a )?waste of (?:my|our|everyone 's|everybody 's|valuable) (?:time|morning"
        r"|afternoon|day"
        r"|energy|petrol|money)|wast(?:ed|ing) my (?:time|day|morning|afternoon|money)"
        r"|nothing to do with (?:the )?(?:job|role|post|work|position)|what (?:was|is) the point"
        r"|my time is (?:worth|of|not|also)|respect (?:for )?(?:my|other people 's) time",
    ),
    pattern(
        "reproach",
        "interviewer assistant colleague receptionist secretary manager boss panel he she you",
        r" (?:your|the|that|one of your|one of the) (?:[a-z]+ ){0,2}(?:interviewer|assistant"
        r"|colleague"
        r"|colleagues|receptionist|secretary|manager|boss|panel|lady|gentleman|man|woman|director"
        r"|recruiter|people|staff|foreman|partner|supervisor) (?:[^ ;:?!,]+ ){0,4}(?:not (?:read"
        r"|know|look"
        r"|listen|greet|care|introduce|shake|bother|smile|prepared|even)|rather (?:short|rude|cold"
        r"|curt"
        r"|abrupt)|short with|rude|curt|abrupt|cold|late|yawn[a-z]*|asleep|on (?:his|her|their"
        r"|the) phone"
        r"|bored|interrupt[a-z]*|checking|scroll[a-z]*|mock[a-z]*|shout[a-z]*|swore|smirk[a-z]*"
        r"|typing"
        r"|chewing|forgot|walked (?:off|out)|left (?:the room|early|me|us|before|after))(?: |$)",
        but=r" (?:not|never) (?:rude|late|bored|cold)|who (?:cry|cries|cried)|told (?:me )?(?:of|about"
        r"|how)"
        r"|people who|(?:told|tell) me",
    ),
    pattern(
        "reproach",
        "shame pity unfortunate unfortunately regrettable sad",
        r" (?:it|that|what) (?:is|was|'s|seems) {adv}(?:a |such a |quite a |rather a )?(?:great "
        r"|real "
        r"|bit of a |little )?(?:shame|pity|regrettable|disgrace|poor show|let-down"
        r"|letdown) (?:that|how"
        r"|to|you|nobody|when|, but)",
        detail="person",
        but=r" (?:pity|shame) (?:that )?(?:i|we) (?:could|can|had|have|did|do) not"
        r"|pity (?:that )?the (?:hour"
        r"|time|talk)",
    ),
    pattern(
        "reproach",
        "treat treats treated",
        r" (?:how|way|if) (?:[a-z]+ ){0,5}(?:you|your [a-z]+"
        r"|they) treat (?:[a-z]+ ){0,2}(?:applicants"
        r"|candidates|people|customers|staff|visitors|patients|guests|someone|everybody|others)"
        r"|treat your (?:customers|patients|guests|staff|passengers|clients|pupils|readers|cows"
        r"|animals) (?:the same|like|as|this|that|better)|i dread to think|do you (?:always )?treat",
    ),
    pattern(
        "reproach",
        "patience tired thin",
        r" (?:my|our) patience (?:is|has|was|will|wears|does)|(?:running|run|wearing"
        r"|worn) (?:out of patience|thin)|(?:getting|growing|grown|am|became"
        r"|got) (?:[a-z]+ ){0,3}(?:tired"
        r"|weary|sick|impatient|fed up|annoyed|cross|frustrated|angry) (?:of|with|at|that|now)",
        but=r" (?:never|not) (?:get|grow|be|been|getting|growing) (?:tired|weary)",
    ),
    pattern(
        "reproach",
        "trouble important busy lines call phone",
        r" (?:too (?:much )?(?:trouble|important|busy|grand|proud|hard|difficult"
        r"|lazy)) (?:[a-z]+ ){0,3}(?:to|for (?:you|a|them|hr|that))(?: |$)|far too important"
        r"|(?:phone|pen"
        r"|email|stamp|telephone) (?:is|was|must be|seems) (?:broken|too)|lost (?:your|the"
        r"|my) (?:pen"
        r"|number|address|phone)",
        but=r" (?:too (?:hard|difficult|busy) (?:to|for) (?:me|us|i))|not too|if (?:it|that) is not too"
        r"|too (?:much )?trouble ,|i was too|i am too|never too",
    ),
    pattern(
        "reproach",
        "evidently apparently obviously clearly plainly surely must presumably",
        r"(?:^| (?:but|and|,|so) )(?:evidently|apparently|presumably|clearly|obviously"
        r"|plainly) ,? ?(?:[^ ;:?!]+ ){0,8}(?:not|never|nobody|no one|only|less|forgot|forgotten"
        r"|neither"
        r"|too|nothing|optional|others)(?: |$)",
        but=r" (?:evidently|apparently|clearly|obviously|plainly) (?:enjoy|love|loves|care|cares"
        r"|happy)|(?:she"
        r"|he|they) (?:[a-z]+ )?(?:does|did|do) not (?:mind|like|eat)",
    ),
    pattern(
        "reproach",
        "so much for",
        r"(?:^ | [,;:] )so much for (?!everything|your (?:time|kind)|the (?:time|talk|visit|tour)"
        r"|this"
        r"|today|having|taking)",
    ),
    pattern(
        "reproach",
        "excessive unreasonable place order inappropriate uncalled unnecessary intrusive odd strange personal",
        r" (?:(?:was|is|were|are|seems?|seemed|felt|feels|find|found|struck me as|thought it"
        r"|thought that) (?:[a-z]+ ){0,2}(?:excessive|unreasonable|out of place|out of order"
        r"|uncalled for"
        r"|uncalled-for|unnecessary|intrusive|inappropriate|unacceptable|over the top|a cheek"
        r"|cheeky"
        r"|unwelcome|unkind|unjust|demeaning|belittling|insulting|humiliating|off-putting))(?: |$)",
        but=r" (?:not|never|nothing) (?:[a-z]+ )?(?:excessive|unreasonable|out of place|unnecessary)"
        r"|would not be out of place|(?:pressure|noise|heat|wear|costs?) (?:was|is|were)",
    ),
    pattern(
        "reproach",
        "broken freezing cold dirty nobody introduced",
        r" (?:nobody|no one|not one|none of (?:you|them|the panel)) (?:[a-z]+ ){0,3}(?:introduced"
        r"|greeted"
        r"|met me|came|offered me|apologised|apologized|showed up|turned up|answered|replied|rang"
        r"|called"
        r"|wrote|told me|thanked|noticed|remembered|knew who i|knew i|knew about|looked up|smiled"
        r"|cared)(?: |$)",
        but=r" not (?:at all )?(?:disappointed|surprised|upset|cross|annoyed)|(?:nobody"
        r"|no one) (?:[a-z]+ )?(?:came late|cared more)|i (?:like|liked|admire|admired|love"
        r"|loved)|story|in (?:the )?(?:village|town)|for years",
    ),
)
