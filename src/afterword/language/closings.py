"""The words with which letters close, English first: heads that make a sign-off, and the words that go with them."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.wordlist import wordlist

HEADS: Final = wordlist(
    "regards regard rgds rgs br kr brgds best sincerely faithfully truly respectfully respects cordially warmly "
    "warmest thx "
    "tks thanks thankyou thankfully cheers gratefully appreciatively wish wishes yours love fondly gratitude "
    "appreciation "
    "sincerly sincerelly sinserely faithfuly regrads reagrds reguards regads "
    "ta tx thks tnx tyvm greetings bye laters hugs xo xoxo xx "
    "cheerio obediently humbly thnx thanx tysm sincerley ttfn ttyl vr l8r later toodles mwah hooroo blessings "
    "collegially "
    "kindly fraternally prayerfully hugz bw kr kindregards slán sláinte meas diolch cofion hwyl mihi mahalo aloha "
    "grüße grüßen gruß grüsse grüssen gruss gruesse gruessen mfg lg vg bg hochachtungsvoll herzlichst dank danke "
    "freundlichst "
    "cordialement salutations amicalement respectueusement sincèrement cdt cdlt merci bises "
    "saludos saludo atentamente cordialmente gracias abrazo abrazos "
    "saluti ossequi grazie abbraccio abbracci bacio baci "
    "atte atenciosamente cumprimentos obrigado obrigada abraço abraços att "
    "tschüss tschüssi ciao adiós adios servus besos beijos beijinhos kisses groete groetnis "
    "groet groeten groetjes hoogachtend bedankt mvg "
    "hälsning hälsningar mvh hilsen hilsner tack tak takk kh vh dbh "
    "pozdrawiam pozdrowienia poważaniem szacunku dziękuję pozdravem úctou děkuji stimă respect mulțumesc "
    "pozdrav poštovanjem lp üdvözlettel tisztelettel köszönettel saygılarımla saygılarımızla sevgiler selamlar "
    "terveisin kiitos уважением пожеланиями salam salamat asante dhanyavaad εκτίμηση בברכה تحياتي 此致 敬礼 祝好 敬具 "
    "よろしくお願いいたします よろしくお願い致します 宜しくお願いいたします どうぞよろしくお願いいたします 감사합니다 "
    "谢谢"
)
"""Words that make a line a sign-off, if nothing else stands on it but the words that go with them."""

SHORT_REGARDS: Final = wordlist("br kr vr mfg bw thx tks xxx xoxo ty")
"""Heads so short that they look like initials, and are none even in capitals."""

THANKS: Final = wordlist(
    "thanks thank thankyou thx tks ta thnx thanx tysm cheers dank danke merci gracias grazie obrigado obrigada "
    "bedankt tack "
    "tak takk kiitos dziękuję gratitude appreciation thankfully"
)
"""Heads that say thanks: a line of them may as well be what the letter says."""

FIRST: Final = HEADS | wordlist(
    "v ever sorry apologies congrats congratulations bis hasta tot w thank thanking big huge kind kindest warm very "
    "all many my with again once sincere sincerest deepest heartfelt "
    "faithful "
    "friendly good much "
    "take talk speak until yours in "
    "mit freundliche freundlichen freundlichem beste besten viele vielen liebe lieben herzliche herzlichen schöne "
    "schönen "
    "mise le sonnige ich bien très avec un un' cordial cordiale cordiali distinti distinte mes meilleures sincères à "
    "muchas "
    "muchos "
    "met vriendelijke med vänliga vänlig bästa vennlig venlig z ystävällisin \u0441 con tanti molte um uma"
)
"""Words with which a sign-off may begin."""

FILLERS: Final = FIRST | wordlist(
    "and & + so big huge massive endless every a lot lots million mate mates guys folks bunch ton tons heaps loads "
    "mil r u ya sm for your you to the "
    "both from of time help soon then care anticipation renewed continued support everything advance "
    "consideration warmth as ever always now dear sir madam respectful kindly indeed too "
    "bald dann morgen bientôt pronto presto snel aus från fra desde depuis da uit und im voraus verbleibe wünschen "
    "wünsche den meine der ihre ihr "
    "vous plus et toutes cordialités salutation distingués distinguées d'avance beaucoup respectueuses "
    "un muy e de di y mille tutti en groetjes hartelijke vänligen hälsningar mange hilsener "
    "wyrazami serdecznie наилучшими"
)
"""Words that go with a head."""

PHRASES: Final = frozenset(
    {
        "v r",
        "bis bald",
        "bis dann",
        "bis morgen",
        "à bientôt",
        "hasta pronto",
        "a presto",
        "tot snel",
        "thanking you",
        "take care",
        "talk soon",
        "speak soon",
        "until then",
        "until soon",
        "bien à vous",
        "à vous",
    }
)
"""Sign-offs without a head."""

FAREWELL: Final = re.compile(
    r"(?:(?:i['’]?m |we['’]?re |i |we )?(?:really |very much |so )?"
    r"(?:look(?:ing)? forward|hop(?:e|ing)|can['’]?t wait|cannot wait|eager|excited)\b.{0,60}?"
    r"\b(?:hear|hearing|see|seeing|meet|meeting|speak|speaking|talk|talking|chat|chatting|it|then|soon)\b.{0,40}"
    r"|(?:see|catch|speak to|talk to|chat) (?:you|ya|u|yous|y['’]all|soon|then|later|next)\b.{0,40}"
    r"|(?:til+|until) .{2,30}|(?:hope you )?(?:have|enjoy) (?:a|an|your|the) .{2,40}"
    r"|(?:stay|keep|take|go) (?:safe|well|warm|cool|dry|healthy|awesome|blessed|strong|smiling|it easy).{0,20}"
    r"|(?:all good things|good luck|best of luck|safe travels|hope (?:that|this|it) helps"
    r"|happy (?:new )?\w{3,15}|merry christmas|enjoy|bonne|belle|buona|buen"
    r"|sch[öo]ne[ns]?|fijne?|ha en|god|miłego)\b.{0,30})",
    re.IGNORECASE,
)
"""What one says in parting, where a name follows at once and no other closing does."""

_FORMAL: Final = (
    r"(?:(?:nous|je) (?:vous|te) prie|veuillez|recevez|dans l['’]attente).{0,220}?"
    r"(?:salutations|sentiments|consid[ée]ration|respects|hommages)"
)
_DIPLOMATIC: Final = (
    r"(?:please |kindly )?accept.{0,60}(?:assurances?|consideration|regards|wishes|respects?)"
    r"|i (?:remain|am,|have the honou?r)[^.!?]{0,80}(?:yours|servant|sincerely|faithfully|truly|obedient\w*)"
)
FORMULA: Final = re.compile(rf"(?:{_FORMAL}|{_DIPLOMATIC})[^.!?]{{0,60}}[.,!]?", re.IGNORECASE)
"""The sign-off that is a sentence, French above all ("Je vous prie d'agréer …"), its line breaks read as spaces."""

FORMULA_HEADS: Final = (
    *("je vous", "je te", "nous vous", "veuillez", "recevez", "dans l'attente", "dans l’attente"),
    *("please accept", "kindly accept", "accept", "i remain", "i am,", "i have the hono"),
)
"""With what such a sign-off begins, in small letters."""
