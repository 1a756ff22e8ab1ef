"""The verb `draft`: a record, a purpose and a person in; a message from the candidate's own notes out."""

from __future__ import annotations

from datetime import datetime
from difflib import get_close_matches
from typing import NotRequired, get_args

from typing_extensions import TypedDict

from afterword.record.application import Record
from afterword.record.faults import quoted
from afterword.record.fields import Action
from afterword.record.parameters import DEFAULTS, Parameters
from afterword.services.asked import Asked, Plain, known
from afterword.services.needs import NeedAnswer, need_answer
from afterword.services.review import FindingAnswer, finding_answer
from afterword.writer.draft import Draft, DraftRequest, Form, Intent, Register, draft


class WithheldAnswer(TypedDict):
    """Why there is no draft: the step is withheld."""

    rules: list[str]
    reason: str


class DraftAnswer(TypedDict):
    """A draft; with needs, or withheld, its body is empty."""

    subject: str
    body: str
    to: list[str]
    channel: str
    needs: list[NeedAnswer]
    findings: list[FindingAnswer]
    withheld: NotRequired[WithheldAnswer]


def draft_verb(asked: Plain, clock: datetime, parameters: Parameters = DEFAULTS) -> DraftAnswer:
    """Answer `{"record", "purpose", "person", "now", …}` with a draft. Raises InvalidInputError."""
    keys = ("record", "purpose", "person", "now", "interview", "variant", "register", "intent", "as")
    fields = Asked(asked, keys)
    record, now = fields.record(), fields.moment("now", clock)
    request = DraftRequest(
        purpose=fields.choice("purpose", get_args(Action)),
        person=fields.text("person"),
        interview=fields.text("interview"),
        variant=fields.whole("variant"),
        register=fields.choice("register", get_args(Register)) or "neutral",
        intent=fields.choice("intent", get_args(Intent)),
        form=fields.choice("as", get_args(Form)) or "message",
    )
    if record is not None:
        _check_ids(fields, record, request)
    fields.refuse_faults()
    return draft_answer(draft(known(record), request, now, parameters))


def _check_ids(fields: Asked, record: Record, request: DraftRequest) -> None:
    for name, wanted, listed in (
        ("person", request.person, [person.id for person in record.people]),
        ("interview", request.interview, [interview.id for interview in record.interviews]),
    ):
        if wanted is not None and wanted not in listed:
            near = get_close_matches(wanted[:100], listed[:500], n=1)
            hint = f"did you mean {quoted(near[0])}?" if near else f"known are {', '.join(map(quoted, listed[:20]))}"
            fields.fault(name, f"{quoted(wanted)} is not in the record; {hint}")


def draft_answer(draft: Draft) -> DraftAnswer:
    """Give a draft as the contract's `draft` answer; `withheld` stands there only where the step is."""
    answer: DraftAnswer = {
        "subject": draft.subject,
        "body": draft.body,
        "to": list(draft.to),
        "channel": draft.channel,
        "needs": [need_answer(need) for need in draft.needs],
        "findings": [finding_answer(finding) for finding in draft.findings],
    }
    if draft.withheld is not None:
        answer["withheld"] = {"rules": list(draft.withheld.rules), "reason": draft.withheld.reason}
    return answer
