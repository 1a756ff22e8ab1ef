"""The pictures of the documentation, made of what the program really shows: `python -m tools.pictures`."""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from tools import console

TERMINAL: Final = Path("docs/pictures/terminal.svg")

_WIDTH: Final = 88
_COMMANDS: Final = (
    "afterword plan halden.json --now 2026-11-17T16:10:00-06:00",
    "afterword review chaser.txt --record halden.json --to dana --at 2026-11-20T10:00:00-06:00",
)
_SHOWN_WITHOUT: Final = re.compile(r" --(?:now|at) \S+")
_CELL: Final = 12.2
_LEADING_BLANKS: Final = re.compile(
    r'x="(?P<x>[\d.]+)"(?P<between>[^<>]*?)textLength="(?P<length>[\d.]+)"(?P<rest>[^<>]*)>(?P<blanks>(?:&#160;)+)(?=[^<&])'
)
_THEME: Final = TerminalTheme(
    background=(27, 31, 36),
    foreground=(222, 226, 230),
    normal=[
        (60, 66, 74), (236, 122, 108), (126, 200, 140), (226, 186, 104),
        (122, 168, 230), (196, 152, 220), (112, 196, 204), (222, 226, 230),
    ],
    bright=[
        (140, 148, 158), (244, 142, 128), (146, 216, 160), (240, 204, 128),
        (146, 188, 244), (212, 172, 232), (140, 212, 220), (246, 248, 250),
    ],
)  # fmt: skip

# As rich's own, but for the fonts: those of the reader's machine, so that the picture fetches nothing.
_SVG: Final = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{
  font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
  font-size: {char_height}px;
  line-height: {line_height}px;
}}
.{unique_id}-title {{ font-size: 18px; font-weight: bold; font-family: system-ui, sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}" />
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def terminal() -> str:
    """Give the picture of the program at work in a terminal, as SVG."""
    screen = Console(
        file=io.StringIO(),
        record=True,
        width=_WIDTH,
        force_terminal=True,
        color_system="truecolor",
        legacy_windows=False,
    )
    with console.folder():
        for index, command in enumerate(_COMMANDS):
            if index:
                screen.print()
            screen.print(Text(f"$ {_SHOWN_WITHOUT.sub('', command)}", "bright_black"))
            screen.print()
            answered = console.run(command, COLUMNS=str(_WIDTH), FORCE_COLOR="1", TERM="xterm-256color")
            screen.print(Text.from_ansi("\n".join(answered.answer)))
    picture = screen.export_svg(title="afterword", theme=_THEME, code_format=_SVG, unique_id="afterword")
    picture = _LEADING_BLANKS.sub(_moved, picture)
    return "\n".join(line.rstrip() for line in picture.splitlines()) + "\n"


def _moved(text: re.Match[str]) -> str:
    """Start a text where its first letter stands: some viewers drop the blanks in front of it."""
    blanks = text["blanks"].count("&#160;") * _CELL
    start, length = float(text["x"]) + blanks, float(text["length"]) - blanks
    return f'x="{start:.1f}"{text["between"]}textLength="{length:.1f}"{text["rest"]}>'


def main() -> int:
    """Write the pictures anew."""
    TERMINAL.parent.mkdir(parents=True, exist_ok=True)
    TERMINAL.write_text(terminal(), encoding="utf-8")
    print(TERMINAL)
    return 0


if __name__ == "__main__":
    sys.exit(main())
