"""The words that stand for this application: the role, the company, the talk, the reader."""

from __future__ import annotations

import re
from typing import Final

from afterword.record.application import Interview
from afterword.record.fields import Action
from afterword.writer import dates_in_words
from afterword.writer.greeting import called
from afterword.writer.scene import Scene
from afterword.writer.thread import thread_of

_BY_WIRE: Final = frozenset({"phone", "video"})
_IN_PERSON: Final = frozenset({"onsite", "panel"})
_JOB_WORD: Final = re.compile(r"\s+(?:role|position|post|job|vacancy|opening)$", re.IGNORECASE)
_ASIDE: Final = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")
_WITH_ARTICLE: Final = re.compile(
    r"(?:(?:National|Royal|British|American|European|World|Open)\s+)?(?:University|City|Borough|Ministry|Department"
    r"|Museum|Institute|Academy|Port|Council|Trust|Society|College|Office|Commission|Federation|Association|School"
    r"|Library|Foundation)\s+(?:of|for)\s"
)
_PASSES_ON: Final = frozenset({"agency", "recruiter", "coordinator", "hiring-manager"})
_GREETINGS: Final = {"warm": "Hello", "neutral": "Dear", "formal": "Dear"}
_SIGN_OFFS: Final = {
    "warm": ("Best wishes", "Warm regards", "Kind regards", "With warm regards", "With best wishes", "All the best"),
    "neutral": ("Kind regards", "Best wishes", "Best regards", "With kind regards", "With best wishes"),
}
_FORMAL_SIGN_OFFS: Final = {
    True: ("Sincerely", "Respectfully", "Best regards", "Kind regards", "With best regards"),
    False: ("Yours sincerely", "Kind regards", "With kind regards", "Best regards"),
}


def greeting(scene: Scene) -> str:
    """Greet the reader by name; with nobody known, those who hire."""
    reader = scene.receiver
    mark = ":" if scene.american and scene.register == "formal" else ","
    if reader is None:
        return f"Dear Hiring Team{mark}"
    name = called(reader, scene.situation.facts.messages, formal=scene.register == "formal")
    return f"{_GREETINGS[scene.register]} {name}{mark}"


def sign_off(scene: Scene) -> str:
    """Close by the register and the reader's country."""
    pool = _FORMAL_SIGN_OFFS[scene.american] if scene.register == "formal" else _SIGN_OFFS[scene.register]
    return f"{scene.choice.of('sign-off', pool)},"


def signature(scene: Scene) -> str:
    """Sign with the candidate's name."""
    return " ".join(scene.record.candidate.name.split())


def subject(scene: Scene, action: Action) -> str:
    """Give the subject: of the thread that this answers, else a plain one of its own."""
    thread = thread_of(scene, action)
    if thread is not None:
        return thread
    job = role(scene)
    if action == "follow-up" and scene.talk is not None:
        day = dates_in_words.date_in_words(scene.local_day(scene.talk.end), american=scene.american)
        return f"{job}: our {talk_noun(scene.talk)} on {day}"
    return scene.choice.of(
        "subject", (f"Thank you – {job}", f"Thank you: {job}", f"{job} – thank you", "Thank you for your time")
    )


def role(scene: Scene) -> str:
    """Give the role's name without asides and without a word for a job: "the Industrial Engineer role" adds its own."""
    name = " ".join(scene.record.role.split())
    plain = _JOB_WORD.sub("", _ASIDE.sub("", name)).removeprefix("the ").strip(" ,-–")
    return plain or name


def company(scene: Scene) -> str:
    """Name the company in running text: the University of Leeds, the City of Tampere; others as they are."""
    name = " ".join(scene.record.company.split())
    return f"the {name}" if _WITH_ARTICLE.match(name) else name


def words(scene: Scene) -> dict[str, str]:
    """Give the words that phrases ask for: of the job and of the talk."""
    job = {"role": role(scene), "company": company(scene)}
    talk = scene.talk
    if talk is None:
        return job
    ended = talk.end.astimezone(scene.now.tzinfo)
    with_ = "with " if scene.american else ""
    in_person = talk.kind.casefold() in _IN_PERSON
    return {
        **job,
        "when": dates_in_words.since_in_words(ended, scene.now, american=scene.american),
        "day": dates_in_words.date_in_words(ended.date(), american=scene.american),
        "meet": f"meet {with_}me" if in_person else "speak with me",
        "meeting": f"meeting {with_}me" if in_person else "speaking with me",
        "meet_you": f"meet {with_}you" if in_person else "speak with you",
        "talk": talk_noun(talk),
    }


def talk_noun(talk: Interview) -> str:
    """Name a talk by its kind."""
    return "call" if talk.kind.casefold() == "phone" else "conversation"


def coming_talk(scene: Scene, talk: Interview) -> str:
    """Name a talk that is to come, as the reader knows it."""
    return "our next conversation" if set(talk.people) & set(scene.target.people) else "the next conversation"


def said_by(scene: Scene, speaker: str | None) -> dict[str, str]:
    """Give the words for who said something, and for who will be in touch, as they read to the reader."""
    reader = scene.receiver
    is_own = speaker is None or (reader is not None and reader.id == speaker)
    is_link = is_own or (reader is not None and reader.part in _PASSES_ON)
    named = "you" if is_own else scene.name(speaker) or "you"
    return {
        "speaker": named,
        "speaker_object": named,
        "you": "you" if is_link else "the team",
        "your": "your" if is_link else "the team's",
    }
