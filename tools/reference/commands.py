"""The page of commands: one heading for each command and each of its options, with the help that the program prints."""

from __future__ import annotations

import click

from afterword.cli.main import afterword
from tools.reference.markdown import bullets, code, page, row_of_code
from tools.reference.meanings import ARGUMENTS

_WIDTH = 100
_INTRODUCTION = (
    "Nothing but the answer goes to standard output; faults and hints go to standard error. What a command ends with:"
    " [Exit status](exit-status.md). What its JSON holds: [Answers](answers.md). `afterword` without a command, or"
    " with `--help`, shows this:"
)


def write() -> str:
    """Give the page."""
    group = click.Context(afterword, info_name="afterword", terminal_width=_WIDTH, **afterword.context_settings)
    blocks = [code(afterword.get_help(group))]
    for name in sorted(afterword.commands):
        blocks += _command(name, afterword.commands[name], group)
    return page("Commands", _INTRODUCTION, blocks)


def _command(name: str, command: click.Command, group: click.Context) -> list[str]:
    context = click.Context(command, info_name=name, parent=group, terminal_width=_WIDTH)
    blocks = [f"## `afterword {name}`", code(command.get_help(context))]
    for parameter in command.params:
        blocks += _argument(parameter) if isinstance(parameter, click.Argument) else _option(name, parameter)
    return blocks


def _argument(argument: click.Parameter) -> list[str]:
    shown = argument.metavar or (argument.name or "").upper()
    return [f"`{shown}`: {ARGUMENTS[shown]}"]


def _option(command: str, option: click.Parameter) -> list[str]:
    heading = f"### `{command} {option.opts[0]}`"
    said = [option.help or ""] if isinstance(option, click.Option) else []
    return [heading, *said, *_facts(option)]


def _facts(option: click.Parameter) -> list[str]:
    facts: list[str] = []
    if isinstance(option.type, click.Choice):
        facts.append(f"Values: {row_of_code(map(str, option.type.choices))}")
    if isinstance(option.default, str | int) and not isinstance(option.default, bool):
        facts.append(f"Default: `{option.default}`")
    if option.multiple:
        facts.append("May be given several times")
    return [bullets(facts)] if facts else []
