"""The reference pages, written from the code: one module per page, and the meanings that only people can word."""

from __future__ import annotations

from tools.reference import answers, commands, exit_status, parameters, record, rules


def pages() -> dict[str, str]:
    """Give each page by its file name."""
    return {
        "rules.md": rules.write(),
        "parameters.md": parameters.write(),
        "commands.md": commands.write(),
        "record.md": record.write(),
        "answers.md": answers.write(),
        "exit-status.md": exit_status.write(),
    }
