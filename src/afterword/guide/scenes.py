"""Small records that the examples of the rules play in, in the shape of the contract, each with its description.

Every scene has its interview on Tuesday, 17 November 2026. Most are of Halden Castings, where a panel of two ended at
15:00 in Chicago; a few are of other trades, each with one person.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

Plain = dict[str, Any]

A_WEEK_LATER: Final = "2026-11-24T10:00:00-06:00"
"""When a follow-up may go where no date was named: its window is from 24 November, 09:00, to 8 December, 09:00."""

_AT_PARTING: Final = "2026-11-17T14:55:00-06:00"
_MONDAY_AFTER: Final = "2026-11-23T10:00:00-06:00"


def _person(identity: str, name: str, part: str = "hiring-manager", firm: str = "halden", **rest: object) -> Plain:
    return {"id": identity, "name": name, "part": part, "email": f"{identity}@{firm}.example", **rest}


def _talk(day: str, hours: tuple[str, str], *people: str, topics: tuple[tuple[str, str], ...] = ()) -> Plain:
    return {
        "id": f"talk-{day}",
        "kind": "panel" if len(people) > 1 else "onsite",
        "start": f"{day}T{hours[0]}",
        "end": f"{day}T{hours[1]}",
        "people": list(people),
        "topics": [{"person": person, "text": text} for person, text in topics],
    }


def _said(kind: str, at: str = _AT_PARTING, person: str | None = "dana", **rest: object) -> Plain:
    return {"at": at, "person": person, "kind": kind, **rest}


def _sent(identity: str, purpose: str, at: str, person: str = "dana", **rest: object) -> Plain:
    message = {"id": identity, "at": at, "direction": "sent", "channel": "email", "people": [person]}
    return {**message, "purpose": purpose, **rest}


def _received(identity: str, at: str, person: str = "dana", **rest: object) -> Plain:
    return {"id": identity, "at": at, "direction": "received", "channel": "email", "people": [person], **rest}


def _outcome(kind: str, at: str = _MONDAY_AFTER, person: str | None = "dana", **rest: object) -> Plain:
    return {"at": at, "kind": kind, "person": person, **rest}


def _with(scene: Plain, **more: list[Plain]) -> Plain:
    """Give a scene with more in its lists; the scene itself stays as it is."""
    return {**scene, **{name: [*scene.get(name, []), *items] for name, items in more.items()}}


def _heard(scene: Plain, kind: str, at: str = _AT_PARTING, person: str | None = "dana", **rest: object) -> Plain:
    """Give a scene in which one more thing was said."""
    return _with(scene, statements=[_said(kind, at, person, **rest)])


def _job(candidate: tuple[str, str, str], company: str, role: str, people: list[Plain], talks: list[Plain]) -> Plain:
    name, timezone, country = candidate
    return {
        "format": "afterword/1",
        "candidate": {"name": name, "timezone": timezone, "country": country},
        "company": company,
        "role": role,
        "people": people,
        "interviews": talks,
    }


def _elsewhere(
    candidate: tuple[str, str, str], post: tuple[str, str], person: Plain, hours: tuple[str, str], *topics: str
) -> Plain:
    identity = person["id"]
    about = tuple((identity, topic) for topic in topics)
    return _job(candidate, *post, [person], [_talk("2026-11-17", hours, identity, topics=about)])


def _at_halden(people: list[Plain], talks: list[Plain]) -> Plain:
    return _job(("Priya Natarajan", "America/Chicago", "US"), "Halden Castings", "Industrial Engineer", people, talks)


_DANA: Final = _person("dana", "Dana Ruiz", title="Plant Manager")
_TOBIAS: Final = _person("tobias", "Tobias Lindqvist", "interviewer", title="Foundry Engineer", nicknames=["Toby"])
_PETRA: Final = _person("petra", "Petra Novak", "coordinator")
_OMAR: Final = _person("omar", "Omar Haddad", "recruiter")
_INES: Final = _person("ines", "Ines Moreau", "agency", "moreau-partners")
_AFTERNOON: Final = ("13:00:00-06:00", "15:00:00-06:00")
_TOPICS: Final = (
    ("dana", "process improvement on the moulding line"),
    ("dana", "cutting the changeover from forty minutes to twelve"),
    ("tobias", "scheduling the furnaces around the night tariff"),
    ("tobias", "the FMEA for the new cooling loop"),
)
_PANEL: Final = _talk("2026-11-17", _AFTERNOON, "dana", "tobias", topics=_TOPICS)
_INTERVIEWED: Final = _at_halden([_DANA, _TOBIAS], [_PANEL])
_BY_THE_27TH: Final = _said("timeline", until="2026-11-27", text="We decide by the end of next week")
_ONLY_IF: Final = _said("only-if-interested", text="We only write to those we would like to see again")
_PROMISED: Final = _with(_INTERVIEWED, statements=[_BY_THE_27TH])

_NOTE_TO_DANA: Final = (
    "Dear Dana,\n\nThank you for walking me along the moulding line on Tuesday. How your team cut the changeover from"
    " forty minutes to twelve has stayed with me, and I would be glad to help bring the same to the second hall.\n\n"
    "Kind regards,\nPriya Natarajan"
)
_NOTE_TO_TOBIAS: Final = (
    "Dear Tobias,\n\nThank you for explaining how the furnaces run on the night tariff; it was the best lesson of my"
    " week. I should like to plan the new cooling loop with you.\n\nKind regards,\nPriya Natarajan"
)
_THANKED_DANA: Final = _sent("m1", "thank-you", "2026-11-17T16:10:00-06:00", body=_NOTE_TO_DANA)
_THANKED_TOBIAS: Final = _sent("m2", "thank-you", "2026-11-17T16:30:00-06:00", "tobias", body=_NOTE_TO_TOBIAS)
_THANKED: Final = _with(_INTERVIEWED, messages=[_THANKED_DANA, _THANKED_TOBIAS])
_FOLLOW_UP: Final = _sent("m3", "follow-up", "2026-11-24T09:30:00-06:00")
_FOLLOWED_UP: Final = _with(_THANKED, messages=[_FOLLOW_UP])
_REJECTED: Final = _with(_THANKED, outcomes=[_outcome("rejected")])
_KEPT_IN_TOUCH: Final = _with(_REJECTED, messages=[_sent("m3", "keep-in-touch", A_WEEK_LATER)])
_WRITTEN_IN_DECEMBER: Final = _sent("m1", "other", "2026-12-01T10:00:00-06:00")
_ROUND_IN_DECEMBER: Final = _talk("2026-12-01", ("13:00:00-06:00", "14:00:00-06:00"), "dana")
_ROUND_BEFORE: Final = _talk("2026-11-10", ("13:00:00-06:00", "14:00:00-06:00"), "dana")
_THANKED_BEFORE: Final = _sent("m0", "thank-you", "2026-11-10T16:10:00-06:00", body=_NOTE_TO_DANA)
_NUMBER: Final = "+1 312 555 0142"

_LONDON: Final = ("10:00:00+00:00", "10:45:00+00:00")
_EAST_COAST: Final = ("10:00:00-05:00", "11:00:00-05:00")
_WARD: Final = _elsewhere(
    ("Grace Okafor", "Europe/London", "GB"),
    ("Brightwater Hospital", "Staff Nurse"),
    _person("maeve", "Maeve Donnelly", firm="brightwater", title="Ward Manager"),
    _LONDON,
    "handover at the bedside",
    "the falls huddle at seven",
    "cover for sick days on the ward",
)
_WORKSHOP: Final = _elsewhere(
    ("Bartek Nowak", "Europe/London", "GB"),
    ("Marsh & Tully Fabrications", "Welder"),
    _person("joe", "Joe Tully", firm="marsh-tully", title="Workshop Manager"),
    _LONDON,
    "the pressure vessels for the dairy",
    "TIG welding of thin stainless steel",
    "what it is like to work in a family firm",
)
_LECTURESHIP: Final = _elsewhere(
    ("Anneke Visser", "Europe/Dublin", "IE"),
    ("University of Carrick", "Lecturer in Early Modern History"),
    _person("okoro", "Chidi Okoro", firm="carrick", title="Professor of History"),
    _LONDON,
    "the first-year survey course",
    "the parish records project",
)
_KITCHEN: Final = _elsewhere(
    ("Luca Ferrante", "America/Toronto", "CA"),
    ("The Heron", "Sous Chef"),
    _person("zoe", "Zoë Bélanger", firm="heron", title="Head Chef"),
    _EAST_COAST,
    "cutting waste on the pastry section",
    "the tasting menu in spring",
)
_SALES: Final = _elsewhere(
    ("Farid Mansour", "America/New_York", "US"),
    ("Northway Software", "Account Manager"),
    _person("helen", "Helen Brandt", firm="northway", title="Head of Sales"),
    _EAST_COAST,
    "renewals in the public sector",
    "handing over the Boston accounts",
)
_PENSIONS: Final = _elsewhere(
    ("Sipho Dlamini", "Europe/London", "GB"),
    ("Orchard Pensions", "Benefits Analyst"),
    _person("noor", "Noor Aziz", firm="orchard", title="Head of Benefits"),
    _LONDON,
    "moving the pension scheme to a new provider",
    "explaining the yearly benefits statement to members",
)
_WARD_PARTING: Final = "2026-11-17T10:40:00+00:00"
_KITCHEN_PARTING: Final = "2026-11-17T10:55:00-05:00"


def _instructed(scene: Plain, person: str = "dana", **what: str) -> Plain:
    return _heard(scene, "instruction", person=person, **what)


def _joined_by(other: Plain, scene: Plain = _INTERVIEWED) -> Plain:
    return _with(scene, people=[other])


_DESCRIBED: Final[dict[str, tuple[str, Plain]]] = {
    "interviewed": ("Dana Ruiz and Tobias Lindqvist of Halden Castings have interviewed you.", _INTERVIEWED),
    "no_notes": (
        "Dana and Tobias have interviewed you, and you took no notes.",
        _at_halden([_DANA, _TOBIAS], [_talk("2026-11-17", _AFTERNOON, "dana", "tobias")]),
    ),
    "nobody_noted": (
        "You were interviewed, and did not catch any names.",
        _at_halden([], [_talk("2026-11-17", _AFTERNOON)]),
    ),
    "promised": ("Dana said that she decides by 27 November.", _PROMISED),
    "promised_soon": (
        "Dana said that you would hear by Thursday, 19 November.",
        _heard(_INTERVIEWED, "timeline", until="2026-11-19", text="You will hear by Thursday"),
    ),
    "promised_again": (
        "You followed up once, and Dana then wrote that she decides by 11 December.",
        _with(
            _FOLLOWED_UP,
            messages=[_received("m4", "2026-11-25T10:00:00-06:00")],
            statements=[_said("timeline", "2026-11-25T10:00:00-06:00", until="2026-12-11", text="By the 11th")],
        ),
    ),
    "next_step": (
        "Dana said that a tour of the second hall with the works director comes next.",
        _heard(_INTERVIEWED, "next-step", text="The next step is a tour of the second hall with our works director"),
    ),
    "thanked": ("You have thanked Dana and Tobias.", _THANKED),
    "half_thanked": (
        "You have thanked Dana, and not yet Tobias.",
        _with(_INTERVIEWED, messages=[_THANKED_DANA]),
    ),
    "followed_up": ("You have thanked both, and followed up on 24 November.", _FOLLOWED_UP),
    "wrote_to_dana": (
        "Dana decides by 27 November, and you wrote to her on 1 December, 10:00.",
        _with(_PROMISED, messages=[_WRITTEN_IN_DECEMBER]),
    ),
    "called_dana": (
        "Dana decides by 27 November, and you left her a voicemail on 1 December, 10:00.",
        _with(_PROMISED, messages=[{**_WRITTEN_IN_DECEMBER, "channel": "phone"}]),
    ),
    "our_deadline": (
        "Dana decides by 27 November, and another offer wants your answer by the 25th.",
        _heard(_PROMISED, "our-deadline", "2026-11-18T10:00:00-06:00", None, until="2026-11-25", text="Another offer"),
    ),
    "second_round": (
        "You met Dana on 10 November and thanked her; on the 17th there was a second talk, with her and Tobias.",
        _with(_at_halden([_DANA, _TOBIAS], [_ROUND_BEFORE, _PANEL]), messages=[_THANKED_BEFORE]),
    ),
    "met_again": (
        "You followed up on 24 November, and met Dana again on 1 December.",
        _with(_FOLLOWED_UP, interviews=[_ROUND_IN_DECEMBER]),
    ),
    "to_come": (
        "You have had the first talk, and the second is agreed for 1 December.",
        _with(_THANKED, interviews=[_ROUND_IN_DECEMBER]),
    ),
    "question_waiting": (
        "On 18 November Dana asked when you could come again, and you have not answered.",
        _with(_THANKED, messages=[_received("m3", "2026-11-18T09:00:00-06:00", asks="when you could come again")]),
    ),
    "instructed": (
        "Dana asked you to call rather than write, and gave you her number.",
        _instructed(_INTERVIEWED, channel="phone", to=_NUMBER, text="Just give me a call"),
    ),
    "no_calls": (
        "Dana asked you not to call.",
        _instructed(_INTERVIEWED, **{"not": "phone"}, text="Please do not call"),
    ),
    "tobias_on_whatsapp": (
        "Tobias asked you to write on WhatsApp; Dana said nothing of the kind.",
        _instructed(_INTERVIEWED, "tobias", channel="whatsapp", text="Write to me on WhatsApp"),
    ),
    "portal": (
        "Omar Haddad, the recruiter, asked you to use the candidate portal for everything.",
        _instructed(_joined_by(_OMAR), "omar", channel="portal", text="Please use the portal for everything"),
    ),
    "portal_wrote": (
        "Omar Haddad, the recruiter, asked you through the portal when you are free.",
        _with(
            _joined_by(_OMAR),
            messages=[_received("m1", "2026-11-18T09:00:00-06:00", "omar", channel="portal", asks="when you are free")],
        ),
    ),
    "redirected": (
        "Dana asked you to write to Petra Novak, the coordinator, about the next steps.",
        _instructed(_joined_by(_PETRA), to="petra", text="Please write to Petra about the next steps"),
    ),
    "agency": ("Ines Moreau of an agency stands between you and Halden Castings.", _joined_by(_INES)),
    "agency_waived": (
        "Ines Moreau of the agency asked you to write to Dana directly.",
        _instructed(_joined_by(_INES), "ines", to="dana", text="Please write to Dana directly"),
    ),
    "asked_for_resume": (
        "Dana asked you to send your résumé once more.",
        _heard(_INTERVIEWED, "requested", item="resume", text="Could you send me your résumé again?"),
    ),
    "asked_for_references": (
        "Dana asked you for two references.",
        _heard(_INTERVIEWED, "requested", item="references", text="Could you send two references?"),
    ),
    "pay_raised": (
        "Dana spoke about pay at the interview.",
        _heard(_INTERVIEWED, "salary", text="The pay for this role depends on experience"),
    ),
    "asked_for_salary_wish": (
        "Dana asked you which salary you have in mind.",
        _heard(_INTERVIEWED, "requested", item="salary-expectation", text="What do you have in mind?"),
    ),
    "only_if_interested": (
        "Dana said that they only write to those they would like to see again.",
        _with(_INTERVIEWED, statements=[_ONLY_IF]),
    ),
    "only_if_interested_by_the_27th": (
        "Dana said that they only write to those they would like to see again, by 27 November.",
        _with(_INTERVIEWED, statements=[_ONLY_IF, _BY_THE_27TH]),
    ),
    "interested_after_all": (
        "Dana said that they only write if interested, and on 20 November wrote that she decides by the 27th.",
        _with(
            _INTERVIEWED,
            messages=[_received("m1", "2026-11-20T10:00:00-06:00")],
            statements=[_ONLY_IF, {**_BY_THE_27TH, "at": "2026-11-20T10:00:00-06:00"}],
        ),
    ),
    "only_if_interested_met_again": (
        "Dana said that they only write if interested, and you met her again on 1 December.",
        _with(_INTERVIEWED, statements=[_ONLY_IF], interviews=[_ROUND_IN_DECEMBER]),
    ),
    "rejected": ("You have thanked both, and on 23 November Dana told you that they chose somebody else.", _REJECTED),
    "rejected_next_day": (
        "You had not thanked anybody yet when Dana told you, on 18 November, that they chose somebody else.",
        _with(_INTERVIEWED, outcomes=[_outcome("rejected", "2026-11-18T09:00:00-06:00")]),
    ),
    "kept_in_touch": ("After the rejection you sent Dana a note to keep in touch.", _KEPT_IN_TOUCH),
    "asked_after_rejection": (
        "After the rejection Dana asked whether she may keep your details.",
        _with(_REJECTED, messages=[_received("m3", A_WEEK_LATER, asks="whether they may keep your details")]),
    ),
    "offered": ("On 23 November Dana made you an offer.", _with(_THANKED, outcomes=[_outcome("offered")])),
    "accepted": ("You have accepted the offer.", _with(_THANKED, outcomes=[_outcome("accepted", person=None)])),
    "withdrawn": ("You have withdrawn.", _with(_THANKED, outcomes=[_outcome("withdrawn", person=None)])),
    "on_hold": (
        "On 23 November Dana told you that the role is on hold.",
        _with(_THANKED, outcomes=[_outcome("on-hold")]),
    ),
    "on_hold_until": (
        "On 23 November Dana told you that the role is on hold until 11 December.",
        _with(_THANKED, outcomes=[_outcome("on-hold", until="2026-12-11")]),
    ),
    "ward": ("Maeve Donnelly of Brightwater Hospital has interviewed you for a post as Staff Nurse.", _WARD),
    "ward_promised": (
        "Maeve Donnelly, the ward manager, said that she would ring you by Friday.",
        _heard(_WARD, "timeline", _WARD_PARTING, "maeve", until="2026-11-20", text="I will ring you by Friday"),
    ),
    "workshop": ("Joe Tully of Marsh & Tully Fabrications has interviewed you for a post as Welder.", _WORKSHOP),
    "workshop_certificate": (
        "Joe Tully, the workshop manager, asked you for your welding certificates.",
        _heard(_WORKSHOP, "requested", _WARD_PARTING, "joe", item="welding certificates", text="Send me your tickets"),
    ),
    "lectureship": (
        "Professor Chidi Okoro of the University of Carrick has interviewed you for a lectureship.",
        _LECTURESHIP,
    ),
    "kitchen": ("Zoë Bélanger, head chef of The Heron, has interviewed you for a post as Sous Chef.", _KITCHEN),
    "kitchen_trial": (
        "Zoë Bélanger, the head chef, said that a trial shift comes next.",
        _heard(_KITCHEN, "next-step", _KITCHEN_PARTING, "zoe", text="Next we would have you in for a trial shift"),
    ),
    "sales": ("Helen Brandt of Northway Software has interviewed you for a post as Account Manager.", _SALES),
    "pensions": ("Noor Aziz of Orchard Pensions has interviewed you for a post as Benefits Analyst.", _PENSIONS),
}

SCENES: Final[Mapping[str, Mapping[str, Any]]] = {name: scene for name, (_, scene) in _DESCRIBED.items()}
"""Every scene as a record, by the name that an example gives it."""

DESCRIPTIONS: Final[Mapping[str, str]] = {name: description for name, (description, _) in _DESCRIBED.items()}
"""Every scene in one sentence for people."""
