"""Nouns by what they are to an application: answers, talks, papers asked for, people of either side."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from afterword.language.dates.words.tables import word_set

Topic: TypeAlias = Literal[
    "answer", "process", "interview", "task", "start", "apply", "closing", "deadline", "availability", "thing",
    "them", "candidate", "role", "offer",
]  # fmt: skip

_WORDS: Final[dict[Topic, str]] = {
    "answer": """
        decision decisions outcome outcomes result results answer answers response responses reply feedback news
        update updates verdict verdicts word notification notifications announcement determination conclusion
        clarity recommendation selection selections choice choices letter letters rejection rejections finalist
        turnaround timeline timeframe timescale timescales touch shout bell tinkle buzz signoff approval status
        information info details note confirmation appointments shortlist offers callback callbacks judgment
        judgement ruling communication correspondence email emails text texts message messages contact ring
        phonecall revert inbox contracts yes list lists mail mails mind minds wait nod steps merit
    """,
    "process": """
        process search recruitment hiring review shortlisting deliberations deliberation evaluation evaluations
        check checks scoring debrief vetting paperwork plan goal intention intentions aim target objective timetable
        longlisting sifting sift ballot procedure field
    """,
    "interview": """
        interview interviews stage call calls meeting meetings chat conversation appointment session slot visit tour
        trial presentation round zoom teams video skype videocall webex discussion talk catch coffee assessment demo
        lesson hangout interviewing audition weld walkthrough interviewee meet videoconference conference screening
        screen catchup meetup f2f viewing centre center
    """,
    "task": """
        reference references document documents form forms cv cvs resume resumes résumé portfolio portfolios
        certificate certificates test tests task tasks assignment assignments exercise questionnaire passport id
        proof slides samples sample transcript transcripts dbs licence license statement homework challenge
        acceptance attendance expectations attachment credentials vaccination visa permit link survey profile essay
        writeup code declaration consent bank medical study case submission preference preferences rsvp quote
        payslip payslips copies copy request item items package materials dossier abstract referee referees names
    """,
    "start": "onboarding induction orientation commencement joining starter",
    "apply": """
        application vacancy vacancies advert adverts advertisement advertisements ad posting listing applications
        candidature expressions campaign requisition
    """,
    "closing": "closing cutoff",
    "deadline": "deadline deadlines expiry expiration",
    "availability": "availability availabilities",
    "thing": """
        contract notice probation probationary experience holiday holidays leave shift shifts training course cover
        placement fellowship warranty project internship apprenticeship secondment sabbatical term rotation vacation
        break guarantee lease programme program degree drive commute journey bus train walk shutdown annum stint
        tenure maternity paternity postdoc overtime lunch travel
    """,
    "them": """
        panel committee board team hr manager recruiter recruiters director department office dean provost chair
        professor council jury commission management client agency company boss chief gaffer supervisor colleague
        colleagues partner partners headmaster headteacher head principal school trust university ministry faculty
        someone somebody staff coordinator personnel administration secretary matron foreman owner vp ceo cto cfo
        governor governors executive executives official officials union service bureau resources headhunter
        employer organisation organization talent college hospital firm factory plant leadership interviewer
        interviewers rector president authority consultant superintendent trustees trustee clerk registrar
        chancellor bursar warden chef gm hod owners bosses councillors senate subcommittee corporate ops lead leads
        foreperson employees engineers sister
    """,
    "candidate": """
        candidate candidates applicant applicants finalists finalist everyone everybody folks people lads
        interviewees interviewee nominees appointee appointees shortlisted starters hire hires individual
        individuals person
    """,
    "role": "role position post job vacancy appointment opening employment",
    "offer": "offer",
}  # fmt: skip


def _topics() -> dict[str, Topic]:
    """Map every noun to its topic; where two tables hold it, the earlier one counts."""
    topics: dict[str, Topic] = {}
    for topic, spelled in _WORDS.items():
        for word in spelled.split():
            topics.setdefault(word, topic)
    return topics


NOUNS: Final = _topics()

DETERMINERS: Final = word_set(
    """a an the your our my his her their this that these those any another each every some no final second first third
    next last phone video quick short brief further formal initial telephone online virtual panel new more for of
    from with about face in-person group site campus skype zoom teams technical follow-up job good great nice lovely
    possible informal trial weld screening zoom's welcome such which what all successful shortlisted remaining other
    two three four several few many enough interim definitive firm clear provisional recent actual own 2nd 1st 3rd
    on-site introductory"""
)
"""Words after which a word that could be a verb is a noun."""
