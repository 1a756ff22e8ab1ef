"""The command `afterword` and its commands. Heavy things are imported where a command needs them."""

from __future__ import annotations

import gc
import os
import sys

import click

from afterword import __version__
from afterword.cli import commands
from afterword.cli.exits import BAD_INPUT, INTERRUPTED, OK

_HELP = {"help_option_names": ["-h", "--help"], "max_content_width": 100}


@click.group(context_settings=_HELP)
@click.version_option(__version__, prog_name="afterword")
def afterword() -> None:
    """What to do after a job interview, when, and when to stay silent.

    RECORD is a JSON, YAML or TOML file of one application; MESSAGE is a text or .eml file; "-" reads standard input.
    Nothing leaves this machine.
    """


for _command in commands.ALL:
    afterword.add_command(_command)


def main() -> None:
    """Run the command line; whatever goes wrong ends in one clear message and an exit status.

    A command is short-lived: the collector of cyclic garbage would only look through imports again and again.
    """
    gc.disable()
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(afterword.main(standalone_mode=False) or OK)
    except click.exceptions.Abort:
        sys.exit(INTERRUPTED)
    except click.ClickException as error:
        error.show(file=sys.stderr)
        sys.exit(BAD_INPUT)
    except BrokenPipeError:
        _leave_quietly()


def _leave_quietly() -> None:
    """Whoever read our answer has read enough: end without a word."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    sys.exit(OK)
