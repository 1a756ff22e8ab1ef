"""Private matters told outright: a household, an illness, debts, a past, a faith."""

from __future__ import annotations

from typing import Final

from afterword.language.acts.pattern import Pattern, pattern

PATTERNS: Final[tuple[Pattern, ...]] = (
    pattern(
        "private matter",
        "house flat home income mortgage money bank debt owe debts bills afford rent loan",
        r" (?:i|we) (?:[a-z]+ ){0,4}(?:(?:buy|buying|build|building|renovating|selling|lost|losing"
        r"|keep) (?:a|our|my|the) (?:house|flat|home|first home|apartment)|second income"
        r"|owe (?:a lot"
        r"|money|the bank|[a-z]+ money|so much)|in debt|deep in debt|pay (?:it|them) back"
        r"|pay off (?:my"
        r"|our|the)|short of (?:money|cash)|savings (?:are|have)|living (?:off|on) (?:my|our"
        r"|benefits"
        r"|savings|credit)|need the money|can not (?:pay|afford) (?:the|my|our)|could use the money"
        r"|broke)(?: |$)|bank (?:is|has|wants|will|threatens) (?:[a-z]+ ){0,3}(?:take|taking|taken"
        r"|call"
        r"|calling|called|foreclos[a-z]+|my|our)|two mortgages|money is (?:tight|short)|(?:our"
        r"|my) (?:[a-z]+ )?(?:finances|debts|bills|rent|mortgage) (?:is|are|have|has|went|go|keep)"
        r"|(?:rent"
        r"|mortgage) (?:going up|to pay|is due|to cover)|to feed (?:my|our|three|four|two|five)"
        r"|roof over (?:my|our)",
        but=r" (?:customers|clients|tenants|families|members|people|farmers|they|owe you|owe (?:it )?to"
        r"|debt of gratitude|in your debt)|when (?:i|we) build a house",
        detail="money",
    ),
    pattern(
        "private matter",
        "heart lungs kidney liver panic attacks nerves blood pressure pain eye ear leg arm foot "
        "brain "
        "trouble condition attack",
        r" (?:trouble|problems?|issues?|difficulties) with my (?:[a-z]+ )?(?:heart|lungs?|back"
        r"|knees?|hip"
        r"|nerves|eyes?|ears?|kidneys?|liver|health|shoulder|leg|stomach|skin|sleep|blood|hands?"
        r"|feet|head"
        r"|memory|drinking|marriage)|(?:suffer|suffering|suffered|recovering|recovered"
        r"|recover) from "
        r"|panic attacks?|heart (?:attack|condition|failure|surgery|bypass)|high blood pressure"
        r"|chronic (?:pain|illness|fatigue|condition)|nervous breakdown|psychiatric (?:ward"
        r"|hospital"
        r"|clinic)|mental health (?:is|has|was|problems|issues|struggles)|in (?:a )?(?:rehab"
        r"|therapy"
        r"|remission|treatment)|on (?:medication|tablets|pills|sick leave|the sick)"
        r"|my (?:[a-z]+ )?(?:illness|condition|disability|depression|anxiety|epilepsy|diabetes"
        r"|asthma|adhd"
        r"|autism|cancer|surgery|operation|accident|burnout|breakdown|miscarriage|pregnancy"
        r"|migraines"
        r"|arthritis|insomnia|ptsd|stroke|hearing loss)(?: |$)",
        but=r" (?:patients?|residents?|clients?|your team|the team|members?|you told|colleagues) "
        r"|panic attacks? of the",
        also=(r" (?:i|my|me|we) ",),
        detail="health",
    ),
    pattern(
        "private matter",
        "raising single alone boys girls kids children two three four five little small",
        r" (?:i|we) (?:[a-z]+ ){0,3}(?:raising|raise|bring(?:ing)? up|have|having|got"
        r"|with) (?:[a-z]+ ){0,2}(?:boys|girls|kids|children|toddlers|sons|daughters|teenagers"
        r"|babies"
        r"|twins|little ones)(?: |$)|(?:with|of) (?:[a-z]+ )?(?:small|young|little|three|two|four"
        r"|five) (?:children|kids|ones)(?: at home|$|,)|on my own (?:with|since|now)",
        but=r" (?:teach|taught|class|classes|school run|ward|we have children (?:who|on)|i (?:have "
        r"|had )?(?:[a-z]+ )?(?:taught|drove|driven|coached)|pupils|patients)",
        also=(r" (?:i|my|me|we|our) ",),
        detail="family",
    ),
    pattern(
        "private matter",
        "brother sister father mother son daughter husband wife partner uncle cousin",
        r" my (?:[a-z]+ )?(?:{family}) (?:[^ ;:?!,]+ ){0,4}(?:jail|prison|hospital|hospice|dialysis"
        r"|wheelchair|cancer|dementia|surgery|operation|ill|sick|dying|died|death|funeral"
        r"|unemployed|job"
        r"|divorce|school|nursery|money|debts?|drinks?|drinking|pregnant|birthday|wedding|illness"
        r"|visa"
        r"|papers|care)(?: |$)",
        but=r" (?:taught me|told me|used to say|always said|would say|did this job|had this job|his job"
        r"|her job was)",
        detail="family",
    ),
    pattern(
        "private matter",
        "sofa couch car hostel shelter homeless flood fire lost",
        r" (?:i|we) (?:[a-z]+ ){0,4}(?:living|living|sleeping|sleep|live|staying"
        r"|camping) (?:[a-z]+ ){0,2}(?:on|in|at) (?:my|a|the"
        r"|our) (?:[a-z]+ )?(?:[a-z]+ 's )?(?:sofa|couch"
        r"|car|hostel|shelter|garage|caravan|spare room|parents '? ?(?:house|home)|tent|floor"
        r"|street)|(?:i"
        r"|we) (?:[a-z]+ )?lost (?:everything|our home|my home|our house|my house|it all)",
        detail="housing",
    ),
    pattern(
        "private matter",
        "care gay lesbian trans transgender bisexual came queer abused childhood orphan adopted refugee transition hiv",
        r" (?:i|we) (?:[a-z]+ ){0,3}(?:in care|came out|am gay|am (?:a )?(?:lesbian|bisexual|trans"
        r"|queer"
        r"|transgender|refugee|orphan)|was (?:abused|adopted|orphaned|bullied|fired|sacked"
        r"|dismissed"
        r"|homeless)|grew up (?:in care|poor|without)|transitioned|fled)(?: |$)|as (?:a|an) (?:gay"
        r"|trans"
        r"|lesbian|queer|refugee|orphan|former (?:addict|prisoner|alcoholic))|my (?:childhood"
        r"|sexuality"
        r"|orientation|transition|past)(?: |$)",
        but=r" (?:came out (?:of|on|with|thinking|smiling|wiser|that|at|into|a|and|$)|was fired up)",
        detail="past",
    ),
    pattern(
        "private matter",
        "marriage broke difficult hard rough time lonely alone grief lost",
        r" (?:marriage|relationship) (?:[a-z]+ ){0,2}(?:broke|ended|failed|is over|fell|has|is)"
        r"|(?:i"
        r"|we) (?:have |had |am |are |'ve )?(?:been |just |recently |now |also "
        r"|newly )*(?:going through"
        r"|been through|went through|had) (?:[a-z]+ )?(?:a )?(?:[a-z]+ )?(?:divorce|separation"
        r"|difficult time|hard time|rough time|hard year|bad year|terrible year|difficult year"
        r"|rough patch"
        r"|custody|bereavement|loss)|(?:recently|newly|just|now) (?:got )?(?:divorced|separated"
        r"|widowed"
        r"|single|engaged|married)|(?:hard|difficult|bad|terrible|rough) (?:year|time|months"
        r"|winter) (?:for|behind) (?:me|us)|a death in (?:the|my|our) family|family (?:reasons"
        r"|matter"
        r"|matters|emergency|crisis|situation|problems)|personal (?:reasons|problems|crisis"
        r"|circumstances"
        r"|tragedy)|private (?:life|reasons|problems)|at home (?:things|it|we|my) ",
        also=(r" (?:i|my|me|we|our|us) ",),
        detail="family",
    ),
    pattern(
        "private matter",
        "god lord jesus allah faith pray christian muslim catholic practising practicing mass church bless",
        r" (?:god|the lord|jesus|allah|the almighty|heaven|providence) (?:[a-z]+ ){0,2}(?:put|sent"
        r"|led"
        r"|told|wants|wanted|has|have|will|gave|given|guided|guides|showed|chose|chosen|called"
        r"|calls"
        r"|brought)|(?:practising|practicing|devout|committed|believing|observant|born-again"
        r"|churchgoing) (?:[a-z]+ )?(?:christian|catholic|muslim|jew|hindu|sikh|buddhist|protestant"
        r"|baptist|adventist|mormon|anglican)|my (?:faith|religion|beliefs|prayers|sabbath"
        r"|god)(?: |$)"
        r"|i (?:[a-z]+ )?(?:go to (?:church|mass|mosque)|keep the sabbath|observe|fast (?:during"
        r"|in))",
        but=r" god (?:bless|speed|forbid|knows)|(?:bless|thank) god",
        detail="faith",
    ),
    pattern(
        "private matter",
        "voted party vote elections politics government",
        r" i (?:[a-z]+ ){0,2}(?:voted|vote) (?:for|against|labour|tory|green|conservative"
        r"|republican"
        r"|democrat|liberal|left|right)|my (?:politics|political (?:views|opinions|beliefs))"
        r"|member of the (?:[a-z]+ )?(?:party|communist|labour|conservative|green)",
        detail="politics",
    ),
    pattern(
        "private matter",
        "age",
        r" (?:at my age|i am (?:already |nearly |almost |only |now |just )*(?:fifty|sixty|forty"
        r"|seventy"
        r"|[4-7][0-9])(?: years old| now|,|$| and )|turn(?:ing)? (?:fifty|sixty|forty)"
        r"|due in (?:january"
        r"|february|march|april|may|june|july|august|september|october|november|december)|(?:three"
        r"|four"
        r"|five|six|seven|eight) months (?:pregnant|gone|along))",
        detail="health",
    ),
)
