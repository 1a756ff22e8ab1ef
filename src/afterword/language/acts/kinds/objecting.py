"""Arguing with a decision: disbelief, a second look asked for, why."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "objection",
        "believe understand accept agree imagine see think follow",
        r" (?:i|to) (?:[a-z]+ ){0,3}(?:hard|difficult|impossible|not|never|hardly"
        r"|cannot) (?:to )?{adv}(?:believe|understand|accept|agree|imagine|see (?:how|why|that)"
        r"|follow"
        r"|think (?:that )?(?:you|it|this|my|the))(?!ing)",
        but=r" i can not (?:imagine|believe) (?:a better|how (?:kind|much fun|good))",
    ),
    pattern(
        "objection",
        "reason sense fair wrong unfair surprised puzzled goalposts mistake error unjust injustice",
        r" (?:no|not a|that is not a|never a) (?:real |good |valid )?reason|(?:makes?|made) (?:no"
        r"|little) sense|(?:is|was|be|seems?|find it|feels?) {adv}(?:unfair|unjust|wrong|not fair"
        r"|not right|a mistake|an error|a bit much|a joke|absurd|ridiculous)|decided wrong"
        r"|wrong (?:decision|choice|person|man|woman)|i (?:am|was|feel) (?:[a-z]+ )?(?:surprised"
        r"|puzzled"
        r"|astonished|baffled|shocked|bewildered|disappointed|stunned|taken aback|perplexed"
        r"|amazed) (?:by"
        r"|at|that|to|with|in)|moving the goalposts|you (?:have )?made (?:a|the wrong) (?:mistake"
        r"|choice"
        r"|decision)|you (?:will|would) regret",
    ),
    pattern(
        "objection",
        "reconsider again once second another look review reopen rethink revisit re-examine "
        "change open "
        "compare think consider appeal still withdrawn",
        r" (?:reconsider|rethink|reopen|re-open|revisit|re-examine|re-evaluate|reassess|overturn"
        r"|reverse (?:the|your))|(?:look|think|talk|speak|consider|go|read|compare|ask|weigh|check"
        r"|assess"
        r"|score|mark|see)(?:s|ed)? (?:[^;?!]{0,60} )?(?:once more|again|one more time"
        r"|a second time"
        r"|side by side)(?: |$)|(?:second|another|one more|fresh|closer) (?:look|chance|thought"
        r"|opinion"
        r"|panel|hearing|review)|go back to (?:the|your)|put (?:up )?my case|argue my case"
        r"|change (?:your"
        r"|the|their) (?:mind|decision)|still be considered|look into (?:how|why|the|it|this)"
        r"|look at (?:it|this|my|the scores|my application) (?:again|once)|somebody else look"
        r"|think it over|still be withdrawn|before (?:it is|anything is|he|she|you) (?:final"
        r"|signed?"
        r"|closes?)|what i can do to change",
        but=r" (?:meet|see you|work|hear from you|apply|try|be in touch|write to you|talk to you"
        r"|sharing"
        r"|seeing you|come|visit) {gap}again|(?:apply|try) (?:once more|again)|again (?:some"
        r"|one) day"
        r"|thank you (?:once )?again|look forward to|consider me (?:again )?(?:for|when|if|in)"
        r"|think of me"
        r"|(?:should|if) (?:you|the|a|any) {far}(?:reopen|change)",
    ),
    pattern(
        "objection",
        "why",
        r"(?:^| (?:know|hear|understand|explain|tell me|told|ask|wonder|see|learn|then|and|,|why"
        r"|reason) )why (?:i|was|did|you|my|then|not|am|were|on earth|it|call|that|have|is|nobody"
        r"|the (?:job|post|panel|decision|role))(?: |$)|by whom ,? and why| why (?:was|did|were"
        r"|call|am) ",
        but=r" (?:love|tell|show|explained?|learn(?:ed|t)?|understand|see|know"
        r"|reason) (?:[a-z]+ )?why (?:you"
        r"|people|they|it|everyone) (?:love|like|like|chose|do|does|work|stopped)|which is why"
        r"|that is why"
        r"|grateful to know why",
    ),
    pattern(
        "objection",
        "explain explanation justify how chose prefer picked",
        r" (?:could|can|would|will|please) you {adv}(?:explain|justify|account for)|(?:please|must"
        r"|ask you to|like you to) {adv}(?:explain|justify)|(?:an|the) explanation|how (?:you "
        r"|anyone "
        r"|anybody |the panel )?(?:could|can) (?:you )?(?:prefer|choose|pick|turn|reject|decide"
        r"|give)"
        r"|how (?:the )?(?:points|scores|candidates|marks|decision) (?:were|was|are) (?:given"
        r"|scored|made"
        r"|weighed|marked)",
    ),
    pattern(
        "objection",
        "never asked mentioned told said",
        r" you (?:had )?(?:never|did not(?: even)?) (?:once )?(?:mentioned?|asked?|gave|told|let"
        r"|looked"
        r"|read|said|listened?)(?: |$)|you (?:told me|said) [^;:?!]{3,70} (?:,|and|but|so"
        r"|yet) (?:then "
        r"|so )*(?:you (?:picked|chose|took|turned|gave|went|hired|rejected)|going |what |why "
        r"|how |now )",
    ),
    pattern(
        "objection",
        "better qualified experience deserve deserved scored weighed",
        r" i (?:am|was|have|deserve|deserved|had|would have) (?:[a-z]+ ){0,5}(?:better (?:than"
        r"|qualified"
        r"|candidate|choice|suited)|more (?:experience|qualified|experienced|suitable)"
        r"|deserved? (?:the"
        r"|this|it|better|a)|saved your|the best candidate|the better)|i (?:know|believe"
        r"|think) (?:that )?(?:you know|i was|i am|i deserve)|as it should have been|you know it"
        r"|set that right|put that right",
    ),
    pattern(
        "objection",
        "has ever can kotka",
        r" (?:has|have|can|could|did|does) (?:he|she|they|the [a-z]+|your [a-z]+) (?:even "
        r"|ever )(?:[a-z]+ )|has (?:he|she) got |(?:experience|that|it|reason|factor|he|she|baker"
        r"|[a-z]+ [a-z]+) can not (?:have been|run|be (?:the|a) (?:real|true|deciding|reason))",
    ),
    pattern(
        "objection",
        "please kindly ask demand insist would instead",
        r" (?:i (?:would |must |do |will |should |shall )?(?:like to |have to )?(?:ask|demand"
        r"|insist|urge"
        r"|request|suggest|appeal)) (?:that )?(?:you|the|him|her|them"
        r"|a) {gaps}(?:to )?(?:be honest|take"
        r"|have|mark|compare|read|look|consider|argue|reopen|review|give|try|talk|tell|keep)"
        r"|kindly (?:let"
        r"|put|consider|review|look)|(?:try|take|give) (?:me|us both|him and me|the loaf) (?:one|a"
        r"|for"
        r"|the)|do not accept|can not accept|refuse to accept|bold and suggest",
    ),
    pattern(
        "objection",
        "nephew cousin insider",
        r" (?:was|job was) (?:already )?(?:his|hers|theirs|somebody 's|someone 's|filled) already"
        r"|keeping for (?:family|somebody|a friend)|there all along|for somebody 's cousin",
    ),
    pattern(
        "objection",
        "mistake misjudged mistaken wrong error oversight misunderstanding fair hearing overlooked",
        r" (?:you|the panel|they|somebody|there) (?:[a-z]+ ){0,4}(?:mistake|misjudged|mistaken"
        r"|error"
        r"|oversight|misunderstanding|misunderstood|overlooked|undervalued|underestimated)(?: |$)"
        r"|(?:fair"
        r"|proper|equal|real) (?:hearing|chance|trial|consideration)|(?:not"
        r"|never) (?:[a-z]+ ){0,3}(?:fair"
        r"|true|right|accurate|correct|justified)(?: |$)",
        but=r" my (?:mistake|error)|gave me a (?:fair|proper|real)|no mistake",
    ),
    pattern(
        "objection",
        "deserved deserve qualified experienced better right person best",
        r" i (?:[a-z]+ ){0,3}(?:deserved?|earned) (?:that|the|this|it|better|more)"
        r"|i (?:[a-z]+ ){0,4}(?:am"
        r"|was|would have been|remain) (?:[a-z]+ ){0,3}(?:right (?:person|man|woman|candidate|one"
        r"|choice)"
        r"|best (?:person|man|woman|candidate|choice|one)|(?:more|better|best) (?:qualified"
        r"|experienced"
        r"|suited|placed))|you said (?:that )?i was|counts? for nothing|whoever you (?:picked"
        r"|chose)"
        r"|(?:other|chosen|successful|new) (?:person|candidate|one|man|woman"
        r"|colleague) (?:[a-z]+ ){0,3}(?:has|have|can|could|had"
        r"|offer)(?: [a-z]+){0,3} (?:that )?i (?:do not|have not|lack|can not|did not)"
        r"|has that i do not",
        but=r" i deserved? (?:no|not)|a better candidate than",
    ),
    pattern(
        "objection",
        "reasons reason reasoning conclusion argument decision decided beforehand appeal contest challenge dispute",
        r" (?:reasons?|reasoning|argument|explanation|conclusion|decision) (?:[a-z]+ ){0,3}(?:not"
        r"|hardly"
        r"|never|does|do) (?:[a-z]+ )?(?:hold|convince|make|stand|add|satisfy|persuade|sense"
        r"|enough|count)"
        r"|(?:decided|fixed|settled|arranged|agreed|taken|filled|promised) (?:beforehand|in advance"
        r"|already|before i|from the (?:start|beginning))|i (?:[a-z]+ ){0,4}(?:appeal|contest"
        r"|challenge"
        r"|dispute|object|protest|disagree)(?: |$)|demand (?:to know|an|the|that)"
        r"|how you (?:came to"
        r"|reached|arrived at)|preferred to me|chosen over me|picked over me|ahead of me|your loss",
    ),
    pattern(
        "objection",
        "drops first line happened chance explain talk meet",
        r" (?:drops? out|falls? through|does not work out|says no|changes (?:his|her|their) mind"
        r"|turns (?:it|you) down) {far}(?:i expect|first in line|i should|i must|is mine|be mine)"
        r"|so what (?:happened|changed)|what (?:happened|changed|did i do wrong)|(?:another"
        r"|one more"
        r"|a second|a new|a last|a further) (?:chance|opportunity|interview|talk|meeting"
        r"|conversation|try"
        r"|go)(?: |$)|meet (?:once more|again) to|chance to (?:explain|show you|prove|put (?:it"
        r"|things) right|convince)|no way to change|change your mind|please (?:reconsider|rethink"
        r"|think again|look again|review)|would you (?:please )?(?:reconsider|rethink|think again"
        r"|review"
        r"|look again)|ask(?:ing)? you to (?:think|reconsider|review|look|rethink)|before you close",
        but=r" (?:thank you for (?:the|a|this) (?:chance|opportunity)|grateful for (?:the|a"
        r"|this) (?:chance"
        r"|opportunity)|if (?:another|a new|a further|a second) (?:chance|opportunity|post|position"
        r"|opening|job)|(?:should|when|whenever) (?:another|a new) |what i could do better|advice"
        r"|(?:hope"
        r"|hoping|glad|happy|welcome|like|love|pleased) (?:for|of|to have|about|to be given"
        r"|to hear of)? ?(?:another|a second|a new) (?:chance|opportunity|try|go))",
    ),
)
