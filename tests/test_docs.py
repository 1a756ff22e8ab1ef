"""The documentation says what the code does: headings, answers, exit statuses, links and words are all checked."""

import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from afterword.cli.main import afterword
from afterword.guide.rules import RULES
from afterword.record.parameters import Parameters
from tools import console, docs
from tools.reference import answers, exit_status, meanings, record

TERMS = ("candidate", "application", "person", "interview", "statement", "message", "step", "purpose")
CODE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^()\s]+)\)")
PEOPLES = docs.written_by_people()
PAGES = [*PEOPLES, *sorted(docs.REFERENCE.glob("*.md"))]


def name_of(path: Path) -> str:
    return str(path.relative_to(docs.ROOT))


def headings(path: Path) -> list[str]:
    text = CODE.sub("", path.read_text(encoding="utf-8"))
    return [line.lstrip("#").strip() for line in text.splitlines() if line.startswith("#")]


def expected() -> Iterator[tuple[str, str]]:
    yield from (("rules.md", f"`{rule.id}`") for rule in RULES)
    yield from (("parameters.md", f"`{field.name}`") for field in fields(Parameters))
    for name, command in afterword.commands.items():
        yield "commands.md", f"`afterword {name}`"
        options = [option.opts[0] for option in command.params if option.opts[0].startswith("-")]
        yield from (("commands.md", f"`{name} {option}`") for option in options)
    yield from (("record.md", f"`{path}`") for _, path, _, _ in record.paths())
    yield from (("answers.md", f"`{path}`") for _, path, _ in answers.paths())
    yield from (("exit-status.md", str(status)) for status in exit_status.statuses())


def test_everything_has_its_heading() -> None:
    known = {path.name: headings(path) for path in docs.REFERENCE.glob("*.md")}
    assert [(page, heading) for page, heading in expected() if known[page].count(heading) != 1] == []


def test_no_meaning_is_left_over() -> None:
    assert set(meanings.FIELDS) == {path for _, path, _, _ in record.paths()}
    assert set(meanings.OBJECTS) == {name for name, _, _, _ in record.paths()}
    assert set(meanings.ANSWER_FIELDS) == {path for _, path, _ in answers.paths()}
    assert set(meanings.PARAMETERS) == {field.name for field in fields(Parameters)}
    assert set(meanings.EXITS) == set(exit_status.statuses().values())


def test_the_documentation_is_current() -> None:
    assert [name_of(path) for path in docs.stale(docs.current())] == [], "run `make docs` and look at the changes"


def test_a_stale_page_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(docs, "stale", lambda _: [docs.REFERENCE / "rules.md"])
    assert docs.main(["--check"]) == 1
    assert "docs/reference/rules.md" in capsys.readouterr().err


@pytest.mark.parametrize("page", PEOPLES, ids=name_of)
def test_every_command_runs_as_the_page_says(page: Path) -> None:
    with console.folder():
        for shown in console.shown(page.read_text(encoding="utf-8")):
            answered = console.run(shown.command)
            assert (shown.command, answered.status) == (shown.command, shown.status), answered.answer


@pytest.mark.parametrize("page", PEOPLES, ids=name_of)
def test_commands_stand_in_console_blocks(page: Path) -> None:
    others = [block[0] for block in CODE.finditer(page.read_text(encoding="utf-8")) if "```console" not in block[0]]
    lines = [line for block in others for line in block.splitlines()]
    assert [line for line in lines if line.removeprefix("$ ").startswith((*console.PROGRAM,)) and " " in line] == []


@pytest.mark.parametrize("page", ["README.md", "docs/tutorial.md"])
def test_the_first_pages_show_the_program_at_work(page: str) -> None:
    text = (docs.ROOT / page).read_text(encoding="utf-8")
    with console.folder():
        commands = [shown.command for shown in console.shown(text)]
    assert {command.split()[1] for command in commands} >= {"plan", "draft", "review"}


def test_the_readme_counts_the_rules() -> None:
    assert f"each of the {len(RULES)} do's and don'ts" in (docs.ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_resolves(page: Path) -> None:
    text = CODE.sub("", page.read_text(encoding="utf-8"))
    assert [link for link in LINK.findall(text) if not resolves(page, link)] == []


def resolves(page: Path, link: str) -> bool:
    name, _, anchor = link.partition("#")
    target = (page.parent / name).resolve() if name else page
    if not target.exists() or not target.is_relative_to(docs.ROOT):
        return False
    return not anchor or anchor in {slug(heading) for heading in headings(target)}


def slug(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).strip().replace(" ", "-")


def test_every_page_is_listed() -> None:
    index = docs.DOCS / "index.md"
    listed = {(docs.DOCS / link).resolve() for link in LINK.findall(index.read_text(encoding="utf-8"))}
    assert [name_of(page) for page in PAGES if page not in {*listed, index, docs.ROOT / "README.md"}] == []


def test_the_picture_fetches_nothing() -> None:
    picture = (docs.ROOT / "docs" / "pictures" / "terminal.svg").read_text(encoding="utf-8")
    assert re.findall(r"url\((?!#)|href|@import|@font-face", picture) == []


def test_every_term_is_in_the_glossary() -> None:
    rows = re.findall(r"^\| ([\w-]+) \|", (docs.DOCS / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [term for term in TERMS if term not in rows] == []


def test_the_glossary_names_what_the_code_has() -> None:
    source = "\n".join(path.read_text(encoding="utf-8") for path in (docs.ROOT / "src").rglob("*.py"))
    named = re.findall(r"`([A-Za-z_.]+)` \|$", (docs.DOCS / "glossary.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert [name for name in named if not re.search(rf"\b{name.rpartition('.')[2]}\b", source)] == []
