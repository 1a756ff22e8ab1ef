"""Nouns by what they are to an application: answers, talks, papers asked for, people of either side."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

Topic: TypeAlias = Literal[
    "answer", "process", "interview", "task", "start", "apply", "closing", "deadline", "availability", "thing",
    "them", "candidate", "role", "offer",
]  # fmt: skip

_WORDS: Final[dict[Topic, str]] = {
    "answer": """decision decisions outcome outcomes result results answer answers response responses reply feedback news
        update updates verdict verdicts word notification notifications announcement determination conclusion clarity
        recommendation selection selections choice choices letter letters rejection rejections rejection-letter finalist
        turnaround timeline timeframe timescale timescales touch shout bell tinkle buzz sign-off signoff approval
        status information info details note confirmation go-ahead appointments shortlist offers callback callbacks
        judgment judgement ruling communication correspondence e-mail email emails text texts message messages contact ring phonecall revert inbox contracts yes mind minds wait nod steps
        merit""",
    "process": """process search recruitment hiring review shortlisting deliberations deliberation evaluation evaluations
        selection-process references-check checks scoring debrief vetting paperwork
        longlisting sifting sift ballot procedure field""",
    "interview": """interview interviews stage call calls meeting meetings chat conversation appointment session slot visit tour
        trial presentation round zoom teams video skype videocall webex discussion talk catch coffee assessment demo
        lesson hangout interviewing audition weld walk-through walkthrough interviewee meet videoconference conference
        face-to-face screening screen catchup meetup f2f viewing centre center panel-interview""",
    "task": """reference references document documents form forms cv cvs resume resumes résumé portfolio portfolios certificate
        certificates test tests task tasks assignment assignments exercise questionnaire passport id proof slides samples
        sample transcript transcripts dbs licence license statement homework challenge acceptance attendance expectations
        attachment credentials vaccination visa permit link survey profile essay writeup write-up code
        assessment-link declaration consent bank reply-slip medical study case submission preference preferences rsvp
        quote payslip payslips screening-form copies copy request item items package materials dossier abstract""",
    "start": "onboarding induction orientation commencement joining start-date starter",
    "apply": """application vacancy vacancies advert adverts advertisement advertisements ad posting listing applications
        candidature expressions campaign requisition""",
    "closing": "closing cutoff cut-off",
    "deadline": "deadline deadlines expiry expiration",
    "availability": "availability availabilities",
    "thing": """contract notice probation probationary experience holiday holidays leave shift shifts training course cover
        placement fellowship warranty fixed-term project internship apprenticeship secondment sabbatical term rotation
        vacation break guarantee lease programme program degree drive commute journey bus train walk shutdown annum
        assignment-length stint tenure warranty maternity paternity post-doc postdoc overtime lunch travel""",
    "them": """panel committee board team hr manager recruiter recruiters director department office dean provost chair professor council jury
        commission management client agency company boss chief gaffer supervisor colleague colleagues partner partners
        headmaster headteacher head principal school trust university ministry faculty someone somebody staff
        coordinator personnel administration secretary matron foreman owner vp ceo cto cfo governor governors executive
        executives official officials union works-council service bureau resources headhunter employer organisation
        organization people-team talent college hospital firm factory plant leadership interviewer interviewers rector
        president vice-chancellor authority consultant superintendent trustees trustee clerk registrar chancellor bursar warden
        chef gm hod owners bosses councillors senate subcommittee corporate ops lead leads foreperson employees engineers sister""",
    "candidate": """candidate candidates applicant applicants finalists finalist everyone everybody folks people lads interviewees
        interviewee nominees appointee appointees shortlisted starters hire hires individual individuals person""",
    "role": "role position post job vacancy appointment opening employment",
    "offer": "offer",
}  # fmt: skip


def _topics() -> dict[str, Topic]:
    """Map every noun to its topic; where two tables hold it, the earlier one counts."""
    topics: dict[str, Topic] = {}
    for topic, words in _WORDS.items():
        for word in words.split():
            topics.setdefault(word, topic)
    return topics


NOUNS: Final = _topics()

DETERMINERS: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "your",
        "our",
        "my",
        "his",
        "her",
        "their",
        "this",
        "that",
        "these",
        "those",
        "any",
        "another",
        "each",
        "every",
        "some",
        "no",
        "final",
        "second",
        "first",
        "third",
        "next",
        "last",
        "phone",
        "video",
        "quick",
        "short",
        "brief",
        "further",
        "formal",
        "initial",
        "telephone",
        "online",
        "virtual",
        "panel",
        "new",
        "more",
        "for",
        "of",
        "from",
        "with",
        "about",
        "face",
        "in-person",
        "group",
        "site",
        "campus",
        "skype",
        "zoom",
        "teams",
        "technical",
        "follow-up",
        "job",
        "good",
        "great",
        "nice",
        "lovely",
        "possible",
        "informal",
        "trial",
        "weld",
        "screening",
        "zoom's",
        "welcome",
        "such",
        "which",
        "what",
        "all",
        "successful",
        "shortlisted",
        "remaining",
        "other",
        "two",
        "three",
        "four",
        "several",
        "few",
        "many",
        "enough",
        "interim",
        "definitive",
        "firm",
        "clear",
        "provisional",
        "recent",
        "actual",
        "own",
        "2nd",
        "1st",
        "3rd",
        "on-site",
        "introductory",
    ]
)
"""Words after which a word that could be a verb is a noun."""
