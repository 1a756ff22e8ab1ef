"""Private matters of the candidate's own: family, health, money, housing, faith, politics, the past."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

_STATE: Final = (
    r"(?:is|are|was|were|has been|have been|had been) {adv}(?!the (?:one|reason) who)(?:ill"
    r"|sick"
    r"|unwell|poorly|dying|dead|pregnant|expecting|old|alone|disabled|blind|deaf|in (?:hospital"
    r"|hospice|care|prison|and out)|with (?:my|his|her|me|us)|on (?:dialysis|benefits|leave"
    r"|his own"
    r"|her own)"
    r"|out of work|unemployed|retired|going through|getting|starting|moving|leaving|waiting"
    r"|diagnosed"
    r"|made redundant|born|due|living|at (?:school|home|university)|not well|not (?:in )?good"
    r"|struggling|depending|one of|from|a (?!welder|nurse|teacher|joiner|carpenter|plumber"
    r"|baker|chef)"
    r"|too|very|so|ten|two|three|four|five|six|[0-9]+|behind|worried|against|all|happy|proud)"
    r"|(?:has|have|had) (?!told|taught|always said|said|shown|a saying|an expression|got used)"
    r"|lives? "
    r"|needs? |depends? |depended |wants? |expects |died|passed|fell|lost|left (?:me|us)|moved"
    r"|went (?:into|through)|got (?:ill|sick|a job|work|married)|found (?:work|a job)"
    r"|works? (?:nights"
    r"|away|in|there|here|shifts)|split|separated|divorced|starts? school|started school"
    r"|keeps? "
    r"|relies|rely|cannot|can not|can no longer|suffers?|being|on dialysis"
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "private matter",
        "{family} boy girl boys girls people missus folks",
        r" (?:my|our) (?:own |late |little |older |younger |eldest |youngest |elderly |old |sick "
        r"|poor "
        r"|two |three |new |small |baby |dear |beloved |disabled |ailing )*(?:{family}|boy|girl"
        r"|boys|girls"
        r"|folks|missus|other half|better half)(?: 's (?:people|family|house|funeral|care|illness"
        r"|death"
        r"|health|school|job|fall))?"
        r" (?:(?:and i|who|which|that|now|all|just|also|really|sadly|both) )*(?:" + _STATE + r")",
        but=r" (?:company|firm) ",
        detail="family",
    ),
    pattern(
        "private matter",
        "{family} boy girl boys girls",
        r" (?:support|supporting|care for|caring for|look after|looking after|feed|feeding|help"
        r"|helping"
        r"|nurse|nursing|raise|raising|bring up|provide for|providing for|live with|living with"
        r"|lost|lose"
        r"|losing|bury|buried|married|marry|because of|thanks to|be with|move in with|moved in with"
        r"|be near|be closer to|visit(?:ing)?|left|leave|leaving|miss|missing|divorc[a-z]+"
        r"|separated from"
        r"|custody of|take|taking|pick up|picking up|drop(?:ping)?) (?:the )?(?:both )?(?:my"
        r"|our) (?:[a-z-]+ ){0,2}(?:{family}|boy|girl|boys|girls)(?: |$)",
        but=r" (?:told|explain|explained|read|showed|taught|thanks to my [a-z]+ who taught) ",
        detail="family",
    ),
    pattern(
        "private matter",
        "family single mother father parent widow breadwinner siblings pregnant expecting carer baby",
        r" (?:i am|i 'm|as|being|i was) (?:a |the |also |now |still |only )*(?:single (?:mother"
        r"|mum|mom"
        r"|father|dad|parent)|widow|widower|breadwinner|young (?:mother|father)|new (?:mother"
        r"|father|mum"
        r"|dad)|mother of|father of|parent of|carer for|pregnant|expecting (?:a baby|a child|twins"
        r"|our"
        r"|my first|my second)|from a (?:[a-z]+ )?family)|(?:first|second|third|new"
        r"|little) (?:baby|child"
        r"|grandchild) (?:is|was|came|arrives|due|on the way)|expecting (?:our|a|my)",
        detail="family",
    ),
    pattern(
        "private matter",
        "father mother husband wife sister brother widow parents siblings people",
        r" (?:my|a|the) (?:[a-z]+ )?(?:{family}|people) (?:being|on dialysis|in (?:hospital|prison"
        r"|care)"
        r"|with (?:cancer|dementia|alzheimer 's|parkinson 's))|siblings and a|(?:my"
        r"|our) [a-z]+ 's people ",
        detail="family",
    ),
    pattern(
        "private matter",
        "{illness} ill sick unwell pregnant hospital therapy treatment doctor doctors diagnosis",
        r" (?:my (?:[a-z]+ )?|(?:i|we) (?:[a-z]+ )?(?:have|had|has|am|was|been|suffer|suffered"
        r"|live|lived"
        r"|struggle|struggled|got|get|went|take|took|recover|recovered|recovering|came|cope|coping"
        r"|need"
        r"|beat|survived|manage|fight|fought) (?:[a-z]+ ){0,4})(?:{illness}|(?:ill|unwell) (?:at"
        r"|since|for"
        r"|in|last|this|with)|in (?:and out of )?hospital|diagnosed|see(?:ing)? a (?:doctor"
        r"|therapist"
        r"|psychiatrist|counsellor|counselor|specialist))(?: |$)",
        but=r" i (?:[a-z]+ ){0,4}(?:ward|patients?|patient 's|read|heard|saw|learn|learned|learnt"
        r"|nurse|nursed"
        r"|care|cared|treat|treated|teach|help|helped|write|wrote|asked about)",
        detail="health",
    ),
    pattern(
        "private matter",
        "back knee knees health heart hip shoulder eyesight hearing condition illness doctor "
        "surgeon "
        "medication treatment therapist diagnosis pregnancy operation surgery recovery sobriety "
        "depression anxiety nerves",
        r" my (?:[a-z]+ )?(?:back|knee|knees|health|hip|shoulder|eyesight|hearing|condition"
        r"|illness|doctor"
        r"|surgeon|medication|treatment|therapist|therapy|diagnosis|pregnancy|operation|surgery"
        r"|recovery"
        r"|sobriety|depression|anxiety|cancer|disability|doctors|hands) (?:[a-z]+ ){0,3}(?:not"
        r"|no longer"
        r"|hurts?|hurt|bad|badly|operation|operated|gave (?:way|out)|pain|painful|problem|problems"
        r"|trouble"
        r"|surgery|better|worse|playing up|went|healed|mended|recovered|fine (?:since|now|again)"
        r"|allows?"
        r"|says?|said|requires?|treated|broken|weak|stiff|settled|permits?|since) ",
        but=r" (?:on my knees|behind my back|hands shaking|my hands (?:are|were) (?:steady|clean|dirty"
        r"|free"
        r"|still|cold|full)|back to|my (?:back|hands) in)",
        detail="health",
    ),
    pattern(
        "private matter",
        "divorce divorced divorcing separated separation split custody widow widowed widower "
        "widow's "
        "married marriage wedding engaged bereaved bereavement funeral died passed lost grieving "
        "mourning split",
        r" (?:my|our|i|me|since|since my|as a) (?:[a-z]+ ){0,5}(?:divorce|divorced|divorcing"
        r"|separated"
        r"|separation|custody (?:battle|case|thing|hearing|dispute|of)|widow|widowed|widower"
        r"|bereaved"
        r"|bereavement|funeral|grieving|mourning|passed away|died|lost (?:the|my"
        r"|our) (?:[a-z]+ )?(?:twins"
        r"|baby|child|home|house|flat|mother|father|husband|wife)|marriage|getting married|wedding"
        r"|split up|(?:and i|we) (?:have )?split)(?: |$)|widow 's (?:daughter|son)",
        but=r" (?:your|wedding (?:cakes?|orchids|flowers|season|parties|guests|couples)|members?"
        r"|customers?"
        r"|couples|clients|owners|families) ",
        detail="family",
    ),
    pattern(
        "private matter",
        "rent mortgage debt debts bankrupt bills savings loan loans money overdraft landlord "
        "evicted "
        "eviction homeless bankruptcy breadwinner benefits unemployed dole afford broke supporting "
        "support",
        r" (?:my|our|the|with the|i|we|behind (?:on|with)) (?:[a-z]+ ){0,3}(?:rent (?:is|going"
        r"|goes|due"
        r"|to pay|went|has|,)|rent$|mortgage|debts?|bankrupt|bankruptcy|overdraft|savings|landlord"
        r"|evicted"
        r"|homeless|breadwinner|on the dole|student loans?|bills(?: |$)|broke(?: |$)|can not afford"
        r"|short of money|supporting (?:both|my|a|two|three|four|five|them|her|him|our|us)"
        r"|ends meet)",
        but=r" (?:families|family|clients|members|customers|tenants|veterans|farmers|your|people|who"
        r"|they"
        r"|clinic|clinics|advise|advice) |i (?:can not|would not) afford to",
        detail="money",
    ),
    pattern(
        "private matter",
        "bankrupt prison jail convicted conviction sentence record arrested drink drunk drinking "
        "sober "
        "alcohol drugs clean gambling",
        r" i (?:[a-z]+ ){0,5}(?:bankrupt|(?:out of|in|from|to|left) (?:prison|jail)|convicted"
        r"|conviction"
        r"|criminal record|served (?:time|a sentence)|arrested|off the drink|not (?:drunk|drink"
        r"|touched a drop)|do not drink|stopped drinking|gave up drinking|sober|off (?:drugs"
        r"|alcohol)"
        r"|in recovery|gambl[a-z]+)(?: |$)|i 've done time",
        detail="past",
    ),
    pattern(
        "private matter",
        "christian muslim jewish hindu catholic sikh buddhist evangelical church mosque "
        "synagogue temple "
        "chapel congregation prayed pray praying prayer prayers god allah lord faith baptised "
        "ramadan "
        "fasting religion religious jehovah atheist parish",
        r" (?:as a|i am a|i am an|being a|we are|my [a-z]+ 's people are"
        r"|my people are) (?:[a-z-]+ ){0,2}(?:christian|muslim|jew|jewish|hindu|catholic|sikh"
        r"|buddhist"
        r"|evangelical|believer|chapel|atheist|quaker|mormon)| (?:i|we) (?:have |had |will |shall "
        r"|am "
        r"|are |also |all )*(?:prayed|pray|praying) (?:over|about|to|with|every|daily|hard|on"
        r"|for (?:it"
        r"|this|you|guidance|the (?:job|post|position|role)|a sign))(?: |$)"
        r"| my (?:[a-z]+ )?(?:church"
        r"|mosque|synagogue|temple|chapel|congregation|faith|religion|parish|pastor|priest|imam"
        r"|rabbi|god"
        r"|lord)(?: |$)|(?:god|allah|jesus|the lord) (?:has|told|led|sent|showed|willing|wants"
        r"|brought)",
        but=r" (?:topic|beat|cover(?:ing)?|story) ",
        detail="faith",
    ),
    pattern(
        "private matter",
        "voted vote party politics political union campaign election brexit trump labour tory "
        "republican "
        "democrat conservative socialist",
        r" (?:i|we) (?:[a-z]+ ){0,4}(?:voted|vote for|vote (?:labour|tory|conservative|green"
        r"|republican"
        r"|democrat)|campaigned|canvassed|marched|a member of the (?:[a-z]+ )?party)|my (?:politics"
        r"|political|party)|as a (?:[a-z]+ )?(?:socialist|conservative|republican|democrat|tory"
        r"|liberal"
        r"|labour voter)",
        detail="politics",
    ),
    pattern(
        "private matter",
        "visa permit asylum deported passport house flat home moved moving lease move",
        r" my (?:[a-z]+ )?(?:visa|work permit|residence permit|asylum|immigration|papers) (?:is"
        r"|are|has"
        r"|will|runs?|expires?|ends?|was|depends?|status|situation|finish)| (?:i"
        r"|we) (?:[a-z]+ ){0,3}(?:lost (?:my|our) (?:home|house|flat)|have to move out"
        r"|being evicted"
        r"|sleep(?:ing)? (?:in my car|on a (?:friend|sofa))|moved back in with|live(?:d)? with my)"
        r"| (?:has"
        r"|have) moved in with (?:me|us)|live in one house again",
        detail="housing",
    ),
    pattern(
        "private matter",
        "slept sleep cried crying tears lonely alone",
        r" i (?:[a-z]+ ){0,3}(?:not slept|cried|been crying|been (?:very )?lonely"
        r"|lonely) (?:[a-z]+ ){0,2}since | i am (?:all )?alone (?:with|since|now)",
        detail="health",
    ),
)
