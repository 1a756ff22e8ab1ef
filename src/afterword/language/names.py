"""What a name looks like on a line: capitalised words, initials, particles; and the words that look so but are none."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.wordlist import fold, wordlist

WORD: Final = re.compile(
    r"(?:[^\W\d_]\.){2,6}(?!\w)|[^\W\d_](?:[\w'’\u02bc\u0300-\u036f\u200b-\u200f\u2010\u2011-]*[\w\u0300-\u036f])?\.?(?!\w)|[^\W\d_]\w*"
)
"""A word as it may stand in a name: apostrophes, hyphens, accents and one full stop belong to it."""

SHORT_TITLES: Final = wordlist(
    "mr mrs ms mx messrs dra profa lcda lcdo det ofc amb adm dr drs prof rev revd hon capt cdr cmdr col lt sgt maj "
    "gen cllr sen gov rep pres supt insp cpl pvt "
    "fr br bro sis "
    "sr sra srta dña mme mlle mgr msgr me dott dott.ssa sig sig.ra sig.na ing dipl mag eng engr atty adv arch hr "
    "dhr mevr smt shri sri kum er"
)
"""Words before a name that are none, cut short, without their full stop."""

TITLES: Final = SHORT_TITLES | wordlist(
    "miss doctor professor sir madam ma'am mam madame dame lord lady reverend father sister brother captain "
    "commander colonel "
    "lieutenant sergeant major general coach councillor judge justice pastor principal senator honourable honorable "
    "chef chief "
    "aunt auntie uncle mama papa ma mam maam baba tia tio oga alhaji hajia nurse matron headmaster headmistress "
    "rabbi imam "
    "sheikh officer inspector engineer barrister advocate ambassador deputy sheriff mayor commissioner dean constable "
    "detective trooper ranger warden governor baroness paní pane vážený "
    "chancellor provost bishop canon vicar deacon sensei ustaz encik cik puan tuan datuk tita tito kuya ate bapak "
    "ibu mwalimu "
    "herr herrn frau fräulein m monsieur mademoiselle mesdames messieurs maître "
    "señor señora señorita don doña sres dottor dottore dottoressa signor signore signora signorina mevrouw meneer "
    "heer "
    "pan pani panie panu senhor senhora herra rouva господин госпожа \u0433-н \u0433-жа"
)
"""Words before a name that are none, without their full stop."""

PARTICLES: Final = wordlist(
    "van von de der den des del della di da dos das do du la le el al bin ibn binti ter ten te zu zum zur af av y e "
    "i und "
    "san st o ap mac mc ó ní bat ben abu al-"
)
"""Small words inside names."""

NOT_NAMES: Final = wordlist(
    "yes no ok okay sure great perfect confirmed agreed done noted attached thanks thank thx sorry congratulations "
    "congrats "
    "understood excellent wonderful fantastic brilliant lovely absolutely definitely certainly sounds good fine nice "
    "however unfortunately today yesterday tomorrow tonight first firstly second secondly third thirdly finally also "
    "lastly next then now again meanwhile moreover furthermore additionally regarding re subject date further "
    "following "
    "indeed overall personally honestly hopefully actually sadly luckily fortunately ideally recently currently "
    "previously afterwards later earlier after before since because although though while when where if as for from "
    "to "
    "in on at by with without about above below here there this that these those it its i we you he she they my your "
    "our "
    "his her their the a an and or but so well oh wow hmm anyway besides instead otherwise therefore thus hence "
    "still "
    "just please kindly apologies monday tuesday wednesday thursday friday saturday sunday january february march "
    "july august september october november december morning afternoon evening night hello hi hey dear greetings "
    "availability references questions summary notes note agenda update reminder reply answer total phone email "
    "e-mail "
    "address what how why who which would could should can will may might is are was were do does did have has had "
    "having being looking meeting seeing hearing speaking talking thinking working reading writing coming going "
    "to-do ps p.s pps all both each every some any most many few much more less same such only even ever never "
    "always "
    "often sometimes usually really very quite rather too enough true false right wrong correct exactly precisely "
    "oops whoops ta cheers ouch woohoo yay hooray hurrah super amazing awesome brill juhu bravo success welcome "
    "surprise phew whoa gosh urgent "
    "important attention warning notice alert interested news hired approved ready yep yup nope nah aha haha lol omg "
    "help stop wait look listen bingo exciting marvellous superb splendid cool sweet lmk "
    "received booked sent signed acknowledged accepted completed submitted appreciated seen fyi asap"
)
"""Words that open a sentence or make one, capitalised or not."""

SURNAMES_TOO: Final = wordlist("ma major judge bishop canon deacon pan lord don justice vicar provost sergeant prior")
"""Those titles that are surnames as well ("Ms. Ma", "Mr. Bishop")."""

GIVEN_TOO: Final = wordlist("tia don art gen sri tita dean ranger")
"""Those titles that are given names as well ("Hi Tia,")."""

OFFICES: Final = wordlist(
    "president superintendent chair chairman chairwoman chairperson secretary director registrar headteacher bursar "
    "clerk supervisor"
)
"""Those roles that stand before a name as titles do ("President Adeyemi")."""

DEGREES: Final = wordlist(
    "mbe obe cbe dbe kbe kc qc jp phd md dds rn rgn msc bsc ba ma mba llb llm esq frs frcs mrcp cpa pe pmp cfa dphil "
    "edd"
)
"""What stands behind a name for a degree, an honour or a profession."""

AFTER_NAMES: Final = wordlist(
    "sir madam ma'am mam maam sahib saheb ji san chan sama sensei seonsaengnim nim ssi bey han\u0131m bhai didi garu "
    "anna akka chef coach boss mate matey buddy pal friend dude bro hun hon lad lass duck pet luv caro cara querido "
    "querida darling dear dearest love sweetheart babe"
)
"""Words that courtesy and affection put after a name."""

GROUPS: Final = wordlist(
    "all team teams everyone everybody folks committee panel board department colleagues friends both guys ladies "
    "gentlemen group crew recruiters managers interviewers staff members office damen herren zusammen allerseits "
    "tous "
    "toutes equipo équipe todos tutti allemaal alle kollegen kolleginnen y'all people mate mates buddy pal friend "
    "dude bro boss "
    "babe hun darling sweetheart family families parents candidates applicants students trustees directors partners "
    "leadership organisers organizers delegates neighbours"
)
"""Words that address several at once."""

ROLES: Final = wordlist(
    "hiring manager recruiter recruitment recruiting director coordinator talent acquisition hr human resources "
    "officer "
    "interviewer employer selection search admissions president chair chairperson sir madam ma'am sirs mesdames "
    "messieurs "
    "madame monsieur personnel people-team operations responsable recrutement personalabteilung candidate applicant "
    "tenant resident user subscriber shopper guest patient parent colleague reader "
    "chairman chairwoman secretary registrar headteacher bursar clerk librarian editor "
    "producer organiser owner supervisor superintendent proprietor partner "
    "jobseeker job-seeker excellency customer client member student kandidat bewerber bewerberin candidat"
)
"""Words that address whoever holds an office."""

_CONNECTING: Final = wordlist("the an of and & at from for on behalf team group your")
_MOST_TOKENS: Final = 7
_MOST_NAME: Final = 60
_MOST_LINE: Final = 160
_MOST_SMALL: Final = 2
_MOST_CAPITALISED: Final = 4
_ENDS_NAME: Final = re.compile(r"[|•·,(/;:\d@\u2013\u2014]|\s-\s|\s{2,}|\t")
_HANDED_IN: Final = re.compile(r"(?:\[[^\[\]]{1,40}\]|<[^<>@]{1,40}>|\{{1,2}[^{}]{1,40}\}{1,2}|_{3,})[.,]?")
_LEADING: Final = "-~\u2013\u2014/*\xa0 \t"
_WITH_OTHERS: Final = re.compile(r"[^\W\d_]{2,14},? (?:&|and|\+) (?:the|all|everyone|everybody)\b[^.!?]{0,40}")
_KISSES: Final = re.compile(r"\s[xX]{1,4}\Z")
_SIGNED_FOR: Final = re.compile(
    r"(?:for and )?on behalf of\b.{0,60}|for\s?:\s.{2,60}|(?://)?signed(?://)?|sd/?-?|/s/", re.IGNORECASE
)
_ON_BEHALF: Final = re.compile(r"\A(?:ppa|i\.\s{0,2}[VA]|i[VA]|pp|p\.\s?p)\.?\s+(?=\w)")
_TITLE_IN_BRACKETS: Final = re.compile(r"\((?:mrs?|ms|mx|miss|dr|prof|engr|sr|rev)\.?\)\s*", re.IGNORECASE)
_SENTENCE_END: Final = (".", "?", "!")


def is_capitalised(word: str) -> bool:
    """Tell whether a word begins as names do: with a capital, or in a script that has none."""
    first = word[:1]
    return first.isalpha() and not first.islower()


def is_name_line(text: str, *, small: bool = False) -> bool:
    """Tell whether a line begins with a name, as the first line of a signature does.

    With `small`, a name typed in small letters is believed too ("priya"), as it is right under a sign-off.
    """
    shown = _TITLE_IN_BRACKETS.sub("", _ON_BEHALF.sub("", text.lstrip(_LEADING)), count=1)
    if shown.startswith("(") and shown.endswith(")"):
        shown = shown[1:-1]
    if len(text) > _MOST_LINE or not shown:
        return False
    if _HANDED_IN.fullmatch(shown) or _SIGNED_FOR.fullmatch(shown):
        return True
    shown = _KISSES.sub("", shown)
    if _WITH_OTHERS.fullmatch(shown):
        return True
    name = _ENDS_NAME.split(shown[: _MOST_NAME + 1], maxsplit=1)[0]
    words = WORD.findall(name)
    if not 0 < len(words) <= _MOST_TOKENS or len(name) > _MOST_NAME:
        return False
    if _is_sentence(shown, words) and not (
        small and len(shown.split()) <= _MOST_CAPITALISED and all(map(is_capitalised, words))
    ):
        return False
    if fold(words[0]).rstrip(".") in NOT_NAMES and not (len(words) > 1 and words[0].endswith(".")):
        return fold(words[0]) in _CONNECTING and _all_belong(words[1:])
    return _all_belong(words) or (small and sum(fold(word) not in PARTICLES for word in words) <= _MOST_SMALL)


def _all_belong(words: list[str]) -> bool:
    return any(map(is_capitalised, words)) and all(map(_belongs, words))


def _belongs(word: str) -> bool:
    folded = fold(word).rstrip(".")
    return is_capitalised(word) or any(folded in words for words in (PARTICLES, _CONNECTING, TITLES, GROUPS))


def _is_sentence(text: str, words: list[str]) -> bool:
    """Tell whether the stop at the end is one of a sentence, not of an initial, a degree or "Inc."."""
    pieces = text.split()
    if not text.endswith(_SENTENCE_END) or len(words) == 1 == len(pieces):
        return False
    last = pieces[-1].strip("().")
    short = len(last) == 1 or (len(last) <= len("Asst") and last[:1].isupper())
    return not text.endswith((".", ".)")) or not (short or "." in last)
