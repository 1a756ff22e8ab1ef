"""Abbreviations, by what may follow their full stop; and the words with which sentences begin."""

from __future__ import annotations

from typing import Final

from afterword.language.names import SHORT_TITLES
from afterword.language.wordlist import wordlist

NEVER_LAST: Final = wordlist(
    "mr mrs ms mx dr drs prof messrs mme mlle sra srta dott sig p.s p.p.s ps pps n.b nb e.g i.e eg ie cf viz vs réf "
    "mevr mw ir ing ul inż bijv f.eks t.ex obo feat ej p.ej "
    "approx ca re phil jur habil rer incl excl esp z.b d.h m/s bzw bspw sog ggf p.ex amb ald arq lic brig comdr hna "
    "pte ptr mdm engr"
)
"""Abbreviations that something always follows, in any case of letters: "Mr.", "e.g.", "approx."."""

NEVER_LAST_CAPITALISED: Final = SHORT_TITLES
"""Titles that are words, or parts of words, in small letters."""

BEFORE_NUMBER: Final = wordlist(
    "no nos núm nr nrs num fig figs vol vols sect ch chap p pp pg art arts para ext tel ref refs rm apt ste bldg blk "
    "eq "
    "app ver "
    "op cl reg sec ex yr sched att sub-para grp fl lvl abs ziff s rs enc encl arr dep dtd plot ph kl"
)
"""Abbreviations before a number or a letter: "No. 3", "Bldg. C"."""

WORDS_TOO: Final = wordlist("sec ex yr att grp no art arts app para chap reg s")
"""Those of them that are words, or end them."""

MONTHS_AND_DAYS: Final = wordlist(
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun"
)
"""Dates' abbreviations, believed where they are capitalised or a number follows."""

MEASURES: Final = wordlist(
    "etc usw al hrs hr min mins sec secs yr yrs mo mos wk wks sq oz lb lbs kg km cm mm ft s h ecc c a.m p.m am pm "
    "qty pcs mio mrd "
    "std stk"
)
"""Abbreviations after a number or a list: a capital after one begins a sentence, if small letters follow it."""

MAY_BE_LAST: Final = wordlist(
    "inc ltd co corp llc plc bros jr sr ph.d b.sc m.sc m.b.a st mt ft ave blvd rd ln hwy dept mgr asst assoc mgmt "
    "intl natl univ dev exp eng tech admin govt gov attn cont misc avg "
    "max est u.s.w gmbh tgl zzgl inkl exkl mfr mfg mfd lic cert dip hons resp "
    "adv advt regd elem sch acad hosp comm coll univ lib med surg pharm lab cath arch dist vill hwy pkwy sta bhd sdn "
    "pvt pty "
    "ops mtg mktg acct acctg grad intl natl mech elec civ chem biol math sci lang psych soc pol econ hist geog "
    "nat commun proc ret esq supv superv coord rep reps spec sup techn opp opps ed eds trans conf corr msgr prev "
    "incl sel str "
    "wd rte int tab conc temp perm abt pt wm geo chas jos robt thos jas mob dt kgs hqrs fwd mins. subj obj rev"
)
"""Abbreviations that end a sentence only where a word that begins sentences follows."""

AFTER_A_NAME: Final = wordlist(
    "inc ltd co corp plc llc llp gmbh bros st rd ave blvd ln hwy pkwy dept univ acad hosp coll jr ph.d m.b.a b.sc m.sc"
)
"""Abbreviations with which a name ends ("Acme Inc.", "Elm St."), so that a sentence may begin with any word behind."""

CHAT: Final = wordlist(
    "tmrw tmw tmr thx thks tks pls plz ppl msg msgs txt wknd nxt bc bcz rly tbh lmk rn btw gr8 cv tv sms"
)
"""Words without vowels that are typed in haste or as names of things, and end sentences as any word does."""

CUT_SHORT: Final = wordlist(
    "ens treas ven inst fa fam gebr kap mm mme sté avda gral exmo exma av avv geom rag spett addl dy exec sched att "
    "dir dep "
    "mng adj vis lect prin mons jno benj edw cie assn sec prim luth bapt meth maint purch prod bio phys coop vol div "
    "subs contr gdns hts pl sq ter cres mkt stn jct twp cnty abp ald aux bn btn bde regt sqn flt ldr "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn "
    "tenn tex va vt wash wis wyo ont que alta sask"
)
"""Titles, trades, places and states cut short that are words in small letters: believed where they are capitalised."""

CALENDAR: Final = wordlist(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september "
    "october november december eastern central pacific mountain atlantic zulu sharp daily weekdays"
)
"""Words that go on after a clock time or a shortened day ("9 a.m. Tuesday")."""

MONTHS: Final = wordlist(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert etage "
    "klasse stock og ug dg obergeschoss platz quartal "
    "january february march may june july october december jan feb mär apr jun jul aug sep sept okt nov dez"
)
"""Words before which a number with a full stop is an ordinal ("am 17. November")."""

STARTERS: Final = wordlist(
    "i i'm i've i'd i'll im we we're we've we'd we'll you you're you'll you'd he she it it's it'll they they're the "
    "this that "
    "that's these those there there's there'll here here's then thank thanks many my our your his her their its if "
    "when while "
    "as at in on for from with without please what what's how who which where why would could can may might should "
    "will let "
    "let's also however after before since because both each all to a an no yes so but and or once now having "
    "looking "
    "really loved enjoyed meeting seeing hearing is are was were do does did have has had am not one two three some "
    "most any another next last "
    "first again best although though by during until unless even perhaps maybe unfortunately finally apart such "
    "every "
    "bring call send use take ask note come feel give keep make meet reply write enjoy wear park parking lunch "
    "coffee tell "
    "ring start go get leave turn walk stop sit see look let fingers cannot can't couldn't won't wait well best love "
    "excited happy glad delighted "
    "read remember follow check visit choose pick contact confirm arrive dress wish speak talk sounds "
    "everyone everything nothing something given based additionally moreover furthermore meanwhile today tomorrow "
    "yesterday sorry congratulations great good hope hoping just only still nice about through under over until "
    "ich wir sie er es das der die ein eine und aber vielen danke bitte wenn je nous vous il elle le la les un une "
    "et merci gracias grazie obrigado obrigada bedankt tack"
)
"""Words with which sentences begin far more often than names do."""

GOING_ON: Final = wordlist(
    "on of at in for from with to by as is are was were has have had do does did will would can could may might "
    "should and or but than through during under over until unless by"
)
"""Those of them that go on after an abbreviation with a capital ("Lincoln Elem. on Monday")."""
