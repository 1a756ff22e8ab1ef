"""`afterword dismiss`: a finding set aside, noted in the record's own file."""

from __future__ import annotations

import sys
from pathlib import Path

from afterword.cli import inputs
from afterword.cli.exits import OK
from afterword.cli.output import saying_faults
from afterword.cli.saving import save
from afterword.record.parsing import parse_record
from afterword.services.dismiss import entry, is_dismissed, with_entry


@saying_faults
def run(  # noqa: PLR0913 - what the command line says
    record: str, *, rule: str, person: str | None, message: str | None, because: str | None, now: str | None
) -> int:
    """Note in a record's file that a finding is set aside; a record from standard input goes to standard output."""
    data, kind = inputs.read_bytes(record), inputs.kind_of(record)
    with inputs.named(record):
        read = parse_record(data, kind)
    meant = inputs.person_in(read, person, "--person") if person else None
    added = entry(rule, inputs.now_from(now), meant, message, because)
    if not because and is_dismissed(read, added["rule"], meant) and message is None:
        sys.stderr.write("This is set aside already; nothing was changed.\n")
        return OK
    with inputs.named(record):
        written = with_entry(data, added, kind)
    if record == "-":
        sys.stdout.buffer.write(written)
    else:
        save(Path(record), written, "RECORD")
        whom = f" for {meant}" if meant else ""
        sys.stderr.write(f"Set aside in {record}: {added['rule']}{whom}. Reviews still show it, as a hint.\n")
    return OK
