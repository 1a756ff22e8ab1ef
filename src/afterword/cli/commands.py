"""The commands, with their options; each one calls one function of its own module."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, TypeVar

import click

_Function = TypeVar("_Function", bound=Callable[..., Any])

_RECORD = click.argument("record", required=False, metavar="RECORD")
_MESSAGE = click.argument("message", required=False, metavar="MESSAGE")
_PURPOSES = click.Choice(["thank-you", "follow-up", "keep-in-touch", "answer"])


def _common(function: _Function) -> _Function:
    """Add the options that every verb takes."""
    options = (
        click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to answer."),
        click.option("--jsonl", is_flag=True, help="Read one JSON object a line, answer one a line."),
        click.option("--now", metavar="TIME", help="The moment that counts as now (RFC 3339); default: the clock."),
        click.option("--settings", metavar="FILE", help="A settings file; default: your own, where there is one."),
    )
    for option in reversed(options):
        function = option(function)
    return function


@click.command()
@_RECORD
@_common
def plan(record: str | None, **common: Any) -> None:  # noqa: ANN401 - the common options
    """Say what is to do, what waits, and where silence is right."""
    from afterword.cli.run_plan import run

    sys.exit(run(record, **common))


@click.command()
@_MESSAGE
@click.option("--record", metavar="RECORD", help="The application that the message belongs to.")
@click.option("--to", "people", metavar="PERSON", multiple=True, help="Whom it goes to: an id, or a name.")
@click.option("--purpose", type=_PURPOSES, help="What it is for; default: inferred.")
@click.option("--at", metavar="TIME", help="When it is to go; default: now.")
@click.option("--channel", metavar="CHANNEL", help="How it is to go; default: email.")
@click.option("--attach", "attachments", metavar="NAME", multiple=True, help="The name of an attached file.")
@click.option("--explain", "explaining", is_flag=True, help="Show what each sentence of the message does.")
@click.option(
    "--fix", "fixing", is_flag=True, help="Make the certain fixes; show what changed, and the message mended."
)
@click.option("--deep", is_flag=True, help="A second look at grammar, where the extra `deep` is installed.")
@click.option("--save", metavar="FILE", help="With --fix: write the mended message to a text file.")
@_common
def review(message: str | None, **options: Any) -> None:  # noqa: ANN401 - as above
    """Look at a draft before it goes out. Exit status 1 where something blocks sending."""
    from afterword.cli.run_review import run

    sys.exit(run(message, **options))


@click.command()
@click.argument("record", metavar="RECORD")
@click.option("--rule", metavar="RULE", required=True, help="The rule of the finding, as a review names it.")
@click.option("--person", metavar="PERSON", help="Only in messages to this person: an id, or a name.")
@click.option("--message", metavar="ID", help="Only of this message of the record.")
@click.option("--because", metavar="TEXT", help="Why; reviews repeat it.")
@click.option("--now", metavar="TIME", help="The moment that counts as now (RFC 3339); default: the clock.")
def dismiss(record: str, **options: Any) -> None:  # noqa: ANN401 - as above
    """Set a finding aside. Reviews still show it, as a hint that blocks nothing."""
    from afterword.cli.run_dismiss import run

    sys.exit(run(record, **options))


@click.command()
@_RECORD
@click.option("--to", "person", metavar="PERSON", help="Whom to write to: an id, or a name.")
@click.option("--purpose", type=_PURPOSES, help="What for; default: what the plan says is next.")
@click.option("--interview", metavar="ID", help="Which interview it is about; default: the last.")
@click.option("--variant", type=click.IntRange(min=0), default=0, metavar="N", help="Another wording.")
@click.option("--register", type=click.Choice(["warm", "neutral", "formal"]), default="neutral", help="The tone.")
@click.option(
    "--intent",
    type=click.Choice(["confirm", "reschedule", "send", "ask-time", "accept", "decline", "withdraw", "no-show"]),
    help="What an answer is to do.",
)
@click.option(
    "--as", "form_", type=click.Choice(["message", "card"]), default="message", help="A card to copy by hand."
)
@click.option("--edit", "edited", is_flag=True, help="Open the draft in your editor; it is reviewed at each save.")
@click.option("--save", metavar="FILE", help="Write the draft to an .eml file that a mail program opens.")
@_common
def draft(record: str | None, **options: Any) -> None:  # noqa: ANN401 - as above
    """Draft a message from your own notes."""
    from afterword.cli.run_draft import run

    sys.exit(run(record, **options))


@click.command()
@_MESSAGE
@click.option("--record", metavar="RECORD", help="The application that the message belongs to.")
@click.option("--apply", "applied", is_flag=True, help="Note the message, and what it says, in the record's file.")
@_common
def read(message: str | None, **options: Any) -> None:  # noqa: ANN401 - as above
    """Say what an employer's message means: a file, an .eml, an mbox or a Maildir."""
    from afterword.cli.run_read import run

    sys.exit(run(message, **options))


@click.command()
@click.argument("text", required=False, metavar="TEXT")
@click.option("--zone", metavar="ZONE", help="Where it was said (an IANA zone); default: the offset of now.")
@click.option("--country", metavar="CC", help="The country, for working days, feasts and the order of day and month.")
@click.option("--region", metavar="REGION", help="A part of the country (ISO 3166-2).")
@click.option(
    "--anchor", "anchors", metavar="EVENT=DATE", multiple=True, help='A date to count from: "interview=2026-11-17".'
)
@_common
def when(text: str | None, **options: Any) -> None:  # noqa: ANN401 - as above
    """Say which dates the words of a TEXT name, and what they are about."""
    from afterword.cli.run_when import run

    sys.exit(run(text, **options))


@click.command()
@click.argument("name", metavar="NAME", type=click.Choice(["record", "plan", "review", "read", "draft", "when"]))
def schema(name: str) -> None:
    """Print the JSON Schema of a record, or of a verb's answer (record, plan, review, read, draft, when)."""
    from afterword.cli.run_guide import print_schema

    print_schema(name)


@click.command()
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to answer.")
def guide(form: str) -> None:
    """List the do's and don'ts, section by section."""
    from afterword.cli.run_guide import print_guide

    print_guide(form)


@click.command()
@click.argument("rule", metavar="RULE")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", help="How to answer.")
def explain(rule: str, form: str) -> None:
    """Explain one do or don't: what, why, what to do instead, with examples."""
    from afterword.cli.run_guide import print_rule

    sys.exit(print_rule(rule, form))


@click.command()
def demo() -> None:
    """Walk through a sample application: four days, a draft, and a bad draft reviewed."""
    from afterword.cli.run_demo import run

    run()


ALL: tuple[click.Command, ...] = (plan, review, dismiss, draft, read, when, schema, guide, explain, demo)
