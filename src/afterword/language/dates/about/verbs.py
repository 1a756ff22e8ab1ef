"""Verbs by what is done, each with all its forms."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from afterword.language.dates.words.tables import word_set

Act: TypeAlias = Literal[
    "answer", "decide", "finish", "hear", "know", "send", "receive", "meet", "interview", "schedule", "start", "close",
    "expire", "suit", "want", "expect", "wait", "say", "ask", "take", "apply", "have", "let", "give", "get", "be",
    "hope",
    "thank", "convene", "other",
]  # fmt: skip
Form: TypeAlias = Literal["base", "s", "ing", "past"]

_LEMMAS: Final[dict[Act, str]] = {
    "answer": """
        contact phone telephone email text whatsapp message ping buzz reply respond answer update notify inform
        advise revert communicate confirm ring txt dm intimate feedback acknowledge bell debrief brief report
        announce tell call write reach follow circle shout holler loop clue reconnect relay convey apprise feed hit
        chase
    """,
    "decide": """
        decide choose select pick finalise finalize determine deliberate shortlist appoint approve settle resolve
        vote rank assess evaluate recommend nominate hire award conclude stamp review compare consider discuss
        regroup consult confer
        calibrate agree sort mull weigh process greenlight sign opt rule adjudicate ratify endorse sanction
        authorise authorize ponder score grade whittle cull sift longlist sleep land firm offer
    """,
    "finish": "finish complete wrap narrow fill round progress move proceed resume",
    "hear": "hear learn",
    "know": "know kno find",
    "send": """
        send share provide forward deliver submit return upload supply resend furnish render attach mail post issue
        release publish extend dispatch despatch print drop shoot fax scan bring pass
    """,
    "receive": "receive",
    "meet": "meet speak talk chat see visit come pop attend present catch dial log tour welcome host",
    "interview": "interview",
    "convene": "convene sit reconvene assemble gather huddle caucus",
    "schedule": """
        schedule arrange book organise organize plan slot pencil reschedule postpone invite fix rearrange reorganise
        reorganize set hold
    """,
    "start": "start begin commence join onboard",
    "close": "close shut",
    "expire": "expire lapse",
    "suit": "suit work prefer",
    "want": "need want require appreciate await like love desire request",
    "expect": "expect anticipate assume",
    "wait": "wait bear hang allow leave look watch stay",
    "say": """
        say mention indicate state note promise suggest explain understand believe think gather imply remember
        recall add
    """,
    "ask": "ask urge remind encourage",
    "take": "take last run",
    "apply": "apply",
    "have": "have",
    "let": "let keep",
    "give": "give",
    "get": "get",
    "hope": "hope aim intend try endeavour endeavor seek strive propose manage",
    "thank": "thank enjoy",
    "other": """
        move launch ship arrive travel go open build install train teach celebrate merge relocate expand grow roll
        deploy test buy sell pay retire marry graduate study play eat clean repair weld paint serve use make operate
        help show increase change turn lead
    """,
}  # fmt: skip

_IRREGULAR: Final[dict[str, tuple[str, ...]]] = {
    "choose": ("chose", "chosen"), "hear": ("heard",), "know": ("knew", "known"), "find": ("found",), "send": ("sent",),
    "meet": ("met",), "speak": ("spoke", "spoken"), "see": ("saw", "seen"), "come": ("came", "come"),
    "catch": ("caught",), "begin": ("began", "begun"), "bring": ("brought",), "tell": ("told",), "write": ("wrote",
    "written"),
    "say": ("said",), "think": ("thought",), "understand": ("understood",), "take": ("took", "taken"), "have": ("had",),
    "let": ("let",), "keep": ("kept",), "give": ("gave", "given"), "get": ("got", "gotten"), "hold": ("held",),
    "shoot": ("shot",), "ring": ("rang", "rung"), "sit": ("sat",), "hang": ("hung",), "leave": ("left",),
    "run": ("ran",),
    "shut": ("shut",), "set": ("set",), "go": ("went", "gone"), "build": ("built",), "grow": ("grew", "grown"),
    "buy": ("bought",), "sell": ("sold",), "pay": ("paid",), "teach": ("taught",), "eat": ("ate", "eaten"),
    "seek": ("sought",), "bear": ("bore",), "make": ("made",), "lead": ("led",), "learn": ("learned", "learnt"),
    "read": ("read",), "pencil": ("pencilled", "penciled"), "travel": ("travelled", "traveled"), "show": ("showed",
    "shown"), "mull": ("mulled",), "strive": ("strove",),
}  # fmt: skip

_DOUBLED: Final = word_set("drop plan chat get set let run sit shut ping submit pop slot begin ship wrap") - {"ping"}


def _ing(base: str) -> str:
    """Give the -ing form."""
    if base in _DOUBLED:
        return base + base[-1] + "ing"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return base + "ing"


def _third(base: str) -> str:
    """Give the third person."""
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in "aeiou" else base + "s"


def _past(base: str) -> tuple[str, ...]:
    """Give the past forms."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    if base.endswith("e"):
        return (base + "d",)
    if base.endswith("y") and base[-2] not in "aeiou":
        return (base[:-1] + "ied",)
    return (base + base[-1] + "ed",) if base in _DOUBLED else (base + "ed",)


def _forms() -> dict[str, tuple[Act, Form]]:
    """Map every form of every verb to what is done and the form it is."""
    forms: dict[str, tuple[Act, Form]] = {}
    for act, lemmas in _LEMMAS.items():
        for base in lemmas.split():
            for past in _past(base):
                forms.setdefault(past, (act, "past"))
            forms.setdefault(_third(base), (act, "s"))
            forms.setdefault(_ing(base), (act, "ing"))
            forms[base] = (act, "base")
    return forms


VERBS: Final = _forms()


def act_of(word: str) -> Act | None:
    """Tell what a word does as a verb, None where it is none."""
    known = VERBS.get(word)
    return None if known is None else known[0]


def form_of(word: str) -> Form | None:
    """Tell which form of a verb a word is, None where it is none."""
    known = VERBS.get(word)
    return None if known is None else known[1]


FUTURE: Final = word_set(
    """will shall would should can could may might must going gonna 'll shud wud cud wil wll ought won't wouldn't can't
    cannot couldn't shouldn't wont ll"""
)
DUTIES: Final = frozenset({"must", "should", "shall", "required", "requested", "asked", "needed", "obliged"})
WAS: Final = frozenset({"was", "were", "wasn't", "weren't", "did", "didn't", "had", "hadn't"})
IS: Final = frozenset({"is", "are", "am", "isn't", "aren't", "be", "been", "being", "'s", "'re", "'m"})
HAS: Final = frozenset({"have", "has", "haven't", "hasn't", "'ve"})
NEGATIONS: Final = word_set(
    """not no nothing never unlikely hardly cannot without neither nor none nobody doubt won't don't can't doesn't
    isn't aren't haven't hasn't wouldn't couldn't shouldn't didn't wont dont cant"""
)
SORTED: Final = word_set(
    """sorted wrapped settled finalised finalized decided firmed nailed done picked locked buttoned resolved
    concluded dusted"""
)
"""What a matter is had, or got, when it is over."""

NEUTRAL: Final = SORTED | word_set(
    """time day days way deal bit lot end top thing things something anything everything nothing again already directly
    personally straight firm final clear definite whole entire full quick further down through across over round out
    in up course best hope luck case point stage part long short early late next last first second third definitely
    definitive provisional formal official initial internal external unsuccessful successful positive negative
    possible possibility likely unlikely unfortunate delay delays sorry apologies apology wait waiting patience good
    bad great nice happy glad pleased able ready due set keen delighted confident meantime meanwhile realistic rest
    remainder writing person phone post usual normal typical general moment while everyone's everybody's yes nope
    yeah hi hello dear mate folks guys team's hr's panel's board's number numbers names name"""
)
"""Words that say nothing about what a clause is about."""
