"""What each parameter, argument, field and status means, for the reference: the part that no type can say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tools.reference.answer_meanings import ANSWER_FIELDS

__all__ = ["ANSWER_FIELDS", "ARGUMENTS", "EXITS", "FIELDS", "OBJECTS", "PARAMETERS"]

PARAMETERS: Final[Mapping[str, str]] = {
    "thank_within_hours": "A thank-you is due this many hours after the end of the interview. The hours are elapsed"
    " time: a change of the clocks does not move them.",
    "thank_after_minutes": "The best moment for a thank-you is at least this many minutes after the end, so that it"
    " does not look prepared.",
    "wait_days": "Where no date was named, a follow-up waits this many calendar days after the interview, our last"
    " message or theirs, whichever came last. Under 3 would press, so less is refused.",
    "grace_working_days": "Where a date was named, a follow-up opens this many working days after the first working"
    " day that follows it.",
    "follow_ups": "How many follow-ups may go out after the last interview. A new date named by the employer gives"
    " one back. More than 2 would press, so more is refused; with 0 you choose to send none.",
    "close_days": "A thank-you closes this many days after the interview, a follow-up after its opening, an answer"
    " after it was due, and a note to keep in touch after the rejection.",
    "day_starts": "When working hours start on a recipient's working day, on their clock.",
    "day_ends": "When working hours end on a recipient's working day, on their clock.",
    "thank_you_words": "A thank-you with more words than this is too long.",
    "thank_you_sentences": "A thank-you with more sentences than this is too long.",
    "follow_up_words": "A follow-up or a note to keep in touch with more words than this is too long.",
    "follow_up_sentences": "A follow-up or a note to keep in touch with more sentences than this is too long.",
    "likeness": "Two messages are the same where more than this share of their three-word sequences is common to both,"
    " names removed. 0 is nothing in common, 1 is the same text.",
}

ARGUMENTS: Final[Mapping[str, str]] = {
    "RECORD": "the record of one application, a JSON, YAML or TOML file, or `-` for standard input. The ending of its"
    " name says which; without one, its text does. Not needed with `--jsonl`.",
    "MESSAGE": "the message: a text file with optional header lines (`Subject:`, `From:`, `To:`, `Cc:`, `Date:`), an"
    " empty line and the body, an `.eml` file, or `-` for standard input; for `afterword read` also an mbox or a"
    " Maildir. Not needed with `--jsonl`.",
    "TEXT": "what was said or written, in quotes, or `-` for standard input. Not needed with `--jsonl`.",
    "NAME": "`record`, or the verb whose answer is meant.",
    "RULE": "the id of a rule, as `afterword guide` lists it.",
}

EXITS: Final[Mapping[str, str]] = {
    "OK": "All is well. A plan whose steps are withheld is an answer like any other.",
    "ERRORS_FOUND": "`afterword review` found at least one error, so the message should not go out as it is. Warnings"
    " and hints alone end with 0.",
    "BAD_INPUT": "The input or the command line cannot be used. Every fault is named on standard error, by its place,"
    " and with `--format json` on standard output too.",
    "INTERRUPTED": "You interrupted the command.",
}

OBJECTS: Final[Mapping[str, str]] = {
    "record": "The whole file.",
    "candidate": "You, who were interviewed.",
    "people": "Everybody on the employer's side. What is absent of a person's time zone, country and region is taken"
    " from you; a country without a region takes no region from you.",
    "interviews": "The rounds. One that has not ended is still to come; a moved one simply has its new times.",
    "topics": "What was talked about. A thank-you needs one of these.",
    "statements": "What the employer said that binds you, and one thing that is yours: `our-deadline`.",
    "messages": "Everything sent or received over any channel, calls included. The plan is only as right as this log.",
    "outcomes": "How the application ended, paused, or came back. The latest one holds, until a later interview was"
    " held.",
    "dismissed": "What you set aside. Each entry names an action or a rule, not both.",
    "message to review": "A message before it goes out, as `afterword review --jsonl` reads it in `message`.",
}

_NAMES_ALSO: Final = "Other names that this person goes by."
_REGION: Final = (
    "The part of the country whose holidays count: what follows the dash in its ISO 3166-2 code, such as"
    " `SCT` for Scotland."
)
_COUNTRY: Final = "Two letters of ISO 3166, such as `GB`: whose working week and public holidays count."
_SOURCE: Final = "Where this was seen, in your own words. It changes nothing."
_KEPT: Final = "Kept for you and for other programs; it changes nothing in the plan."

FIELDS: Final[Mapping[str, str]] = {
    "format": "Which format this is. A later one would have another name, so that no meaning ever changes.",
    "candidate": "You; see [Fields of `candidate`](#fields-of-candidate).",
    "company": "The employer's name, as it should stand in a message.",
    "role": "The role, as it should stand in a message.",
    "people": "See [Fields of `people`](#fields-of-people).",
    "interviews": "See [Fields of `interviews`](#fields-of-interviews).",
    "statements": "See [Fields of `statements`](#fields-of-statements).",
    "messages": "See [Fields of `messages`](#fields-of-messages).",
    "outcomes": "See [Fields of `outcomes`](#fields-of-outcomes).",
    "parameters": "The [parameters](parameters.md) that this application changes.",
    "dismissed": "See [Fields of `dismissed`](#fields-of-dismissed).",
    "id": "A name for this record. " + _KEPT,
    "notes": "Notes of your own. " + _KEPT,
    "source": _SOURCE,
    "candidate.name": "Your name, as you sign.",
    "candidate.timezone": "Your time zone, an IANA name such as `Europe/London`.",
    "candidate.email": "Your address: the sender of a draft saved with `--save`.",
    "candidate.country": _COUNTRY,
    "candidate.region": _REGION,
    "candidate.nicknames": "Other names that you go by.",
    "candidate.aliases": "Other addresses of yours.",
    "people[].id": "A short name for this person, used everywhere else in the record.",
    "people[].name": "The person's full name.",
    "people[].part": "Their part. `agency` is an outside recruiter between both sides: messages to everybody else then"
    " go through them.",
    "people[].title": "Their job title.",
    "people[].email": "Their address. One that nobody reads, such as `no-reply@…`, counts as none.",
    "people[].phone": "Their number, for the case that they asked to be called.",
    "people[].timezone": "Their time zone; absent, yours.",
    "people[].country": _COUNTRY,
    "people[].region": _REGION,
    "people[].nicknames": _NAMES_ALSO,
    "people[].aliases": "Other addresses of theirs.",
    "people[].notes": "Notes of your own. " + _KEPT,
    "people[].source": _SOURCE,
    "interviews[].id": "A short name for this interview.",
    "interviews[].kind": "What kind it was, such as `phone`, `video`, `onsite`, `panel`. The kind changes no rule: a"
    " call with a recruiter is an interview like any other.",
    "interviews[].start": "When it starts.",
    "interviews[].end": "When it ends, after its start. The 24 hours of a thank-you run from here.",
    "interviews[].people": "The ids of those who interview you. With nobody noted, the plan asks who was there.",
    "interviews[].cancelled": "Whether it was cancelled: then it makes no steps.",
    "interviews[].no_show": "Whether they did not appear: then one friendly note the same day is due.",
    "interviews[].topics": "See [Fields of `topics`](#fields-of-topics).",
    "interviews[].uid": "The identity of the calendar event. " + _KEPT,
    "interviews[].sequence": "The revision of the calendar event. " + _KEPT,
    "interviews[].place": "Where it takes place. " + _KEPT,
    "interviews[].link": "The link of a video call. " + _KEPT,
    "interviews[].notes": "Notes of your own. " + _KEPT,
    "interviews[].source": _SOURCE,
    "interviews[].topics[].text": "One thing that you talked about, in a few words that could follow “we talked"
    " about”.",
    "interviews[].topics[].person": "With whom; absent, the topic belongs to the whole interview.",
    "statements[].at": "When it was said.",
    "statements[].kind": "What was said: a date for their decision (`timeline`) or another `next-step`; that they"
    " write only to those of interest (`only-if-interested`); how or to whom to write (`instruction`); that they want"
    " something (`requested`); that they raised pay (`salary`). `our-deadline` is yours: the date by which you have to"
    " answer another offer.",
    "statements[].person": "Who said it.",
    "statements[].text": "The words, as you remember them.",
    "statements[].until": "The date that was named: of a timeline, a next step, a request, or your deadline. Null"
    " where no date can be told.",
    "statements[].channel": "Of an instruction: the channel to use, such as `phone` or `portal`.",
    "statements[].to": "Of an instruction: the id of the person to write to instead; with `phone`, it may be a number.",
    "statements[].not": "Of an instruction: the channel that is not to be used.",
    "statements[].item": "Of a request: `resume`, `references`, `portfolio`, `work-sample`, `availability`,"
    " `salary-expectation`, or other words.",
    "statements[].source": "Where it was said. The id of a message ties it to that message: a request then needs no"
    " second answer.",
    "messages[].id": "A short name for this message.",
    "messages[].at": "When it was sent or received.",
    "messages[].direction": "Whether you sent or received it.",
    "messages[].channel": "`email`, `phone`, `portal`, `post`, `in-person`, `sms`, `linkedin`, `whatsapp`, `facebook`,"
    " `slack`, or another word.",
    "messages[].people": "The ids of those it went to or came from; of a received one, the writer first.",
    "messages[].purpose": "What a sent message was for. Without it, the message fulfils no step.",
    "messages[].subject": "The subject line.",
    "messages[].body": "The text. With it the review sees likeness, and a thank-you sent through somebody covers"
    " everybody whom it names.",
    "messages[].attachments": "The names of attached files.",
    "messages[].automatic": "Whether a machine wrote it: an acknowledgement, an absence note, a bounce. Such a message"
    " starts no wait anew.",
    "messages[].asks": "Of a received message: what it waits for from you. It makes an answer step, whoever wrote it.",
    "messages[].reply_by": "The date that they named for your answer.",
    "messages[].asks_to": "The id of the person to answer, where that is not the writer.",
    "messages[].bounced": "Whether a sent message came back. It then counts as not sent, and its address as none.",
    "messages[].returns": "Of an absence note: the day of return. A follow-up, an answer or a note to keep in touch"
    " that this person would get waits for the working day after it.",
    "messages[].message_id": "The identity of the mail. " + _KEPT,
    "messages[].thread": "The conversation that it belongs to. " + _KEPT,
    "messages[].to": "The addresses that it went to, where the people's own are not meant.",
    "messages[].cc": "The addresses that got a copy.",
    "messages[].source": _SOURCE,
    "outcomes[].at": "When you learnt of it.",
    "outcomes[].kind": "What happened. `closed` is your own decision to expect nothing more, `reopened` means that"
    " they came back.",
    "outcomes[].person": "Who told you.",
    "outcomes[].until": "Of `on-hold`: the date until which the role is on hold.",
    "outcomes[].source": "Where it was seen. The id of a message tells how a rejection came: one that a machine wrote"
    " is not answered to that machine.",
    "dismissed[].at": "When you set it aside.",
    "dismissed[].rule": "The rule of a finding that you set aside. It is kept; the review says the finding still.",
    "dismissed[].action": "The kind of step that you set aside. The plan shows such a step as withheld.",
    "dismissed[].person": "Whose step; absent, everybody's.",
    "dismissed[].message": "The id of the message that the finding was about.",
    "dismissed[].because": "Your reason, shown with the step.",
    "message.body": "The text.",
    "message.subject": "The subject line.",
    "message.purpose": "What the message is for; absent, it is inferred from the words and from the record.",
    "message.people": "The ids of those it goes to.",
    "message.interview": "The id of the interview that it is about.",
    "message.channel": "How it goes.",
    "message.at": "When it is to go out; absent, now.",
    "message.attachments": "The names of attached files. Their contents are not read.",
}
