"""Broken mail is read as far as it goes: no failure, nothing lost, and what cannot be read is named."""

from datetime import UTC, datetime

import pytest

from afterword.services.html_words import words_of_html
from afterword.services.mail_file import mail_of
from afterword.services.mailbox_file import is_mbox, mails_in_mbox
from afterword.services.read import read_verb
from tests.support.broken_mail import corpus, mutated

CORPUS = dict(corpus())
CLOCK = datetime(2026, 11, 24, 12, tzinfo=UTC)
_LOST = {"nothing", "only breaks", "only zeros", "all bytes", "header alone", "no parts"}


def test_the_corpus_is_large_and_its_mails_are_unlike() -> None:
    assert len(set(CORPUS.values())) >= 150


@pytest.mark.parametrize("name", CORPUS)
def test_every_broken_mail_is_read(name: str) -> None:
    message = mail_of(CORPUS[name])
    assert "another candidate" in message["body"] or message.get("unread") or name in _LOST
    if message["body"] or message.get("subject"):
        assert read_verb({"message": message}, CLOCK)["kind"]


@pytest.mark.parametrize("seed", range(60))
def test_every_mutation_is_read(seed: int) -> None:
    names = list(CORPUS)
    message = mail_of(mutated(CORPUS[names[seed * 7 % len(names)]], seed))
    assert isinstance(message["body"], str)


def test_parts_that_cannot_be_read_are_named() -> None:
    data = b"From: a@b.example\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n!!!!\n"
    message = mail_of(data)
    assert message["unread"] == ["part 1 (text/plain, base64)"]


def test_a_wrong_charset_loses_nothing() -> None:
    data = "From: a@b.example\nContent-Type: text/plain; charset=us-ascii\n\nZürich, 5 €\n".encode()
    assert mail_of(data)["body"].strip() == "Zürich, 5 €"


@pytest.mark.parametrize("piece", ["<", "<!--", "<a ", "<div>", "</p>", '<a href="', "&#", "<script>", "<![CDATA["])
def test_hostile_pages_end_soon(piece: str) -> None:
    assert isinstance(words_of_html(piece * 20_000), str)


def test_hidden_words_and_quoted_mail_of_a_page() -> None:
    page = '<p>Yes.</p><p style="display: none">No.</p><blockquote>Old <i>words</i></blockquote><script>x()</script>'
    assert words_of_html(page) == "Yes.\n\n> Old words"


def test_an_mbox_gives_its_mails_one_by_one() -> None:
    data = (
        b"From a@b Tue Nov 24 10:00:00 2026\nSubject: one\n\n>From here\n\n"
        b"From c@d Tue Nov 24 11:00:00 2026\nSubject: two\n\nx\n"
    )
    assert is_mbox(data)
    mails = list(mails_in_mbox(data.splitlines(keepends=True)))
    assert [mail_of(mail)["subject"] for mail in mails] == ["one", "two"]
    assert mail_of(mails[0])["body"].strip() == "From here"
