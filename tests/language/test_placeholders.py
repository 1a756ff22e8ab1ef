"""What a template left is found; what only looks so is not: as many of the one as of the other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.language.placeholders import find_placeholders

BLANKS = [
    ("Dear [Name],", "[Name]"),
    ("Dear {name},", "{name}"),
    ("Hi {{first_name}},", "{{first_name}}"),
    ("the role at <Company>", "<Company>"),
    ("the <<role>> role", "<<role>>"),
    ("I liked [insert topic].", "[insert topic]"),
    ("at XYZ Corp.", "XYZ Corp"),
    ("Dear XXX,", "XXX"),
    ("Dear ____,", "____"),
    ("Hi %FIRSTNAME%,", "%FIRSTNAME%"),
    ("Lorem ipsum dolor sit amet", "Lorem ipsum dolor sit amet"),
    ("Best,\n[Your Name]", "[Your Name]"),
    ("Best,\nYour Name", "Your Name"),
    ("thank you for the [Job Title] interview", "[Job Title]"),
    ("[COMPANY]", "[COMPANY]"),
    ("I enjoyed [specific thing they mentioned]", "[specific thing they mentioned]"),
    ("at [Company's name]", "[Company's name]"),
    ("{company}", "{company}"),
    ("{COMPANY_NAME}", "{COMPANY_NAME}"),
    ("{firstName}", "{firstName}"),
    ("{{ user.first_name }}", "{{ user.first_name }}"),
    ("{% if name %}", "{% if name %}"),
    ("${name}", "${name}"),
    ("${FIRST_NAME}", "${FIRST_NAME}"),
    ("*|FNAME|*", "*|FNAME|*"),
    ("«First_Name»", "«First_Name»"),
    ("@@name@@", "@@name@@"),
    ("##NAME##", "##NAME##"),
    ("__NAME__", "__NAME__"),
    ("(insert company here)", "(insert company here)"),
    ("(your name)", "(your name)"),
    ("(Company Name)", "(Company Name)"),
    ("on XX/XX/XXXX", "XX/XX/XXXX"),
    ("in XX years", "XX"),
    ("$XX an hour", "$XX"),
    ("at XXX, I", "XXX"),
    ("the XXX position", "XXX"),
    ("join XYZ.", "XYZ"),
    ("work at xyz company", "xyz company"),
    ("work at xyz.", "xyz"),
    ("ABC Company", "ABC Company"),
    ("Company Name is great", "Company Name"),
    ("Dear First Name,", "First Name"),
    ("Hi FirstName,", "FirstName"),
    ("Dear Hiring Manager's Name,", "Hiring Manager's Name"),
    ("Dear Mr./Ms. Last Name:", "Last Name"),
    ("Dear ......,", "......"),
    ("Dear ???,", "???"),
    ("Dear ,\nThanks", "Dear ,"),
    ("[Insert Date]", "[Insert Date]"),
    ("[date]", "[date]"),
    ("[Interviewer]", "[Interviewer]"),
    ("[Mr./Ms. Last Name]", "[Mr./Ms. Last Name]"),
    ("[Reason]", "[Reason]"),
    ("[your phone number]", "[your phone number]"),
    ("[Company 1]", "[Company 1]"),
    ("<your name>", "<your name>"),
    ("<INSERT NAME>", "<INSERT NAME>"),
    ("[[name]]", "[[name]]"),
    ("please insert your company name here", "insert your company name here"),
    ("for the role of ______ at Halden", "______"),
    ("[add a detail from the conversation]", "[add a detail from the conversation]"),
    ("[LinkedIn URL]", "[LinkedIn URL]"),
    ("I'm excited about [Company]'s work", "[Company]"),
    ("Thank you for meeting with me for the [Position] role at [Company].", "[Position]"),
    ("[name of interviewer]", "[name of interviewer]"),
    ("[Dana]", "[Dana]"),
    ("XXXX", "XXXX"),
    ("<first name>", "<first name>"),
    ("Hi <Name>!", "<Name>"),
    ("[date/time]", "[date/time]"),
    ("[e.g. project]", "[e.g. project]"),
    ("Dear [Recipient’s Name]", "[Recipient’s Name]"),
    ("{Interviewer}", "{Interviewer}"),
    ("[topic you discussed]", "[topic you discussed]"),
    ("[skill 1]", "[skill 1]"),
    ("TO:\nDear [NAME]", "[NAME]"),
]

NONE = [
    "the `${jndi:ldap://x}` string",
    "${HOME}/bin and ${x:-1}",
    "I would rename `[Name]` and `{company}` in the schema.",
    "see [1]",
    "as in [12, 13]",
    "he wrote “teh [sic] plan”",
    "Dana Ruiz <a@b.example>",
    "<dana.ruiz@halden.example>",
    "<https://x.example>",
    "[email protected]",
    "`dict[str]`",
    "list[int]",
    "x{1,2}",
    "{1,2}",
    "{}",
    "[]",
    "[ ]",
    "[x] done",
    "an XXL shirt",
    "XXXL",
    "the xyz-axis",
    "the XYZ stage",
    "XYZ coordinates",
    "Super Bowl XXX",
    "the XXX edition",
    "Volume XXX",
    "Louis XXX",
    "[our site](https://x.example)",
    "[text][1]",
    "<b>bold</b>",
    "<p>",
    "<br>",
    '<a href="x">y</a>',
    "<title>Foo</title>",
    "<3 it",
    "a < b > c",
    "if x<y and y>z",
    "List<String>",
    "50% and 60%",
    "100% sure of 20% more",
    "love, Priya xxx",
    "Priya xx",
    "\\textbf{Name}",
    "[T]he plan",
    "“[the team] decides”",
    "[HR]",
    "[HAL-123]",
    "[EXTERNAL]",
    "[image: logo]",
    "[cid:abc]",
    "_____\n",
    "----\n____________\nFrom: x",
    "-----Original Message-----",
    "__init__",
    "snake",
    "(the role)",
    "(my manager)",
    "(name withheld)",
    "(first year)",
    "I like C# and F#",
    "a #hashtag and @dana",
    "*really* good",
    "|x|",
    "$50",
    "$5,000 to $6,000",
    "$",
    "f(x)",
    "{x}",
    "{a, b}",
    "{'a': 1}",
    "company name",
    "your name came up",
    "The name of the role",
    "my company and the position",
    "[...]",
    "[…]",
    "Dear Dana,",
    "Hi Dana ...",
    "Dear Sir,",
    "Respected Sir,",
    "Dear Hiring Manager,",
    "XY chromosomes",
    "555",
    "card XXXX-1234",
    "XXXX 1234",
    "Part XXX",
    "in 2026",
    "at 3",
    "«Bonjour»",
    "« nom »",
    "xyz.example",
    "file.xyz",
    "www.xyz.com",
    "https://xyz.example/a",
    "[PDF]",
    "[FYI]",
    "[laughs]",
    "DB[Name]",
    "arr[name]",
    "re: ",
    "the ABC News team",
    "ABC",
    "an A/B test",
    "??? I wonder",
    "What???",
    "Wait... what",
    "hello... Dana",
    "I insert the key here",
    "insert coin",
    "Yours, xxx",
    "mwah xxx\n",
    "the Title IX office",
    "job title and pay",
    "Lorem is a name",
    "C:\\",
    "`",
    "Mr. Blank",
    "Sam Name",
]

TO_NOBODY = [
    "To whom it may concern,",
    "To Whom This May Concern:",
    "Dear Sir or Madam,",
    "Dear Sir/Madam",
    "Dear Sirs,",
    "Dear Madam or Sir,",
    "Sir/Madam,",
    "Sehr geehrte Damen und Herren,",
    "Madame, Monsieur,",
    "A quien corresponda:",
    "Dear Sir or Ma'am,",
    "TO WHOMSOEVER IT MAY CONCERN",
    "Respected Sir/Madam,",
]

TO_SOMEBODY = [
    "Dear Sir,",
    "Dear Madam,",
    "I wrote a letter to whom it may concern.",
    "Dear Sir Robert,",
    "Dear Dana,",
    "the sir or madam",
    "Respected Sir,",
    "Dear Hiring Team,",
    "Sir Robert and Madam Ruiz",
]


def test_near_misses_are_as_many_as_hits() -> None:
    assert len(NONE) >= len(BLANKS)


@pytest.mark.parametrize(("text", "blank"), BLANKS)
def test_a_blank_is_found(text: str, blank: str) -> None:
    found = find_placeholders(text)
    assert blank in [left.text for left in found if left.kind == "blank"]
    assert all(left.span.of(text) == left.text for left in found)


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_blank_is_none(text: str) -> None:
    assert find_placeholders(text) == ()


@pytest.mark.parametrize("text", TO_NOBODY)
def test_a_greeting_to_nobody_is_told_apart(text: str) -> None:
    found = find_placeholders(f"{text}\n\nThank you.")
    assert [(left.kind, left.text) for left in found] == [("nobody", text.rstrip(",:"))]


@pytest.mark.parametrize("text", TO_SOMEBODY)
def test_a_greeting_to_somebody_is_fine(text: str) -> None:
    assert find_placeholders(f"{text}\n\nThank you.") == ()


def test_several_are_found_in_order() -> None:
    text = "Dear [Name],\r\n\r\nThank you for the {role} talk at <Company>.\r\n\r\nBest,\r\n[Your Name]"
    assert [left.text for left in find_placeholders(text)] == ["[Name]", "{role}", "<Company>", "[Your Name]"]


@given(
    st.lists(st.sampled_from([*(text for text, _ in BLANKS), *NONE, *TO_NOBODY, "\n", " ", "[", "{", "<", "_"])).map(
        "".join
    )
)
def test_what_is_found_is_apart_and_inside_the_text(text: str) -> None:
    end = 0
    for left in find_placeholders(text):
        assert end <= left.span.start < left.span.end <= len(text)
        assert left.text == left.span.of(text)
        end = left.span.end
