"""What programs and lawyers add to a mail: disclaimers, ways to unsubscribe, banners, "Sent from my iPhone"."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.lines import Line, blocks
from afterword.language.mail_header import is_rule
from afterword.language.names import is_name_line
from afterword.language.sign_off import read_sign_off

_MOST_TAIL: Final = 20_000
_MOST_JUDGED: Final = 1_200
_FEWEST_WORDS: Final = 6
_MOST_BEGUN: Final = 3
_SHORTEST_PROSE: Final = 60
_SMALL_SHARE: Final = 0.4
_QUOTING: Final = "\"“'‘«„"

# Cheap to look for: without one of these no text reads as `_SURE` does.
_HINTS: Final = (
    *(
        "confidential",
        "privileged",
        "recipient",
        "addressee",
        "intended",
        "unsubscribe",
        "printing",
        "virus",
        "regist",
        "regulated by",
        "transmi",
        "respond to this",
        "scanned",
        "public record",
        "no liability",
        "views",
        "necessarily",
        "removed from",
        "reached you",
        "text stop",
    ),
    *(
        "reserved",
        "receiv",
        "manage your",
        "proton",
        "reply",
        "replies",
        "monitor",
        "automat",
        "generated",
        "electronically",
    ),
    *("valid without", "opinions", "sitz der", "vertraulich", "irrt", "amtsgericht", "geschäftsf"),
    *(
        "geschaeftsf",
        "ust-id",
        "ustid",
        "handelsregister",
        "registerg",
        "vorstand",
        "aufsichtsrat",
        "confidentiel",
        "désabonner",
        "desabonner",
        "désinscrire",
    ),
    *(
        "desinscrire",
        "imprimer",
        "destinataire",
        "confidencial",
        "riservat",
        "vertrouwelijk",
        "de baja",
        "uitschrijven",
    ),
    *("in error", "unmonitored"),
)
# What nobody says in a letter of his own.
_SURE: Final = re.compile(
    r"(?:intended|named|addressed)\s+(?:only\s+|solely\s+|exclusively\s+)?(?:recipient|addressee)"
    r"|for\s+the\s+(?:sole\s+|exclusive\s+)?(?:use\s+of\s+the\s+)?(?:addressee|recipient)\b"
    r"|intended\s+(?:only|solely|exclusively)\s+for|not\s+the\s+(?:intended|named)\s+(?:recipient|addressee)"
    r"|(?:this|the)\s+(?:e-?mail|message|transmission|communication)[^.]{0,80}"
    r"(?:confidential|privileged|virus|in\s+error|monitored)"
    r"|confidentiality\s+(?:notice|note)|\bunsubscribe\b|(?:before|when)\s+printing\s+this|virus[ -]free"
    r"|(?:mailbox|inbox|account|address|e-?mail|message|letter)\b[^.?]{0,60}(?:not\s+(?:be\s+)?monitored|unmonitored|cannot\s+receive"
    r"|automatically\s+(?:generated|sent)|auto-?generated|created\s+electronically|valid\s+without|public\s+records?)"
    r"|\ban?\s+(?:automated|automatic|auto-?generated)\s+(?:message|e-?mail|reply|response|notification)"
    r"|repl(?:y|ies)\b[^.?]{0,50}(?:not|un-?)\s?(?:be\s+)?(?:read|monitored)|you\s+received\s+this\b"
    r"|(?:opinions|views)\s+(?:expressed|of\s+the\s+(?:author|sender))|not\s+necessarily\s+(?:represent|reflect|those)"
    r"|removed\s+from\s+(?:our|this|the)\s+(?:mailing\s+)?list|(?:has|have)\s+reached\s+you\s+(?:by|in)|(?:may|reserves?\s+the\s+right\s+to)\s+monitor\b|sitz\s+der\s+gesellschaft"
    r"|registered\s+(?:office|address|(?:in|with)\s+(?:england|scotland|ireland|wales|the\s+(?:commercial|companies|trade)))"
    r"|(?:commercial|companies|trade)\s+register|authori[sz]ed\s+and\s+regulated\s+by|files\s+transmitted\s+with"
    r"|(?:has|have)\s+been\s+scanned|no\s+liability|(?:text|reply)\s+stop\b|all\s+rights\s+reserved|you\s+are\s+receiving\s+this"
    r"|manage\s+your\s+(?:preferences|subscription)|sent\s+(?:with|from|using)\s+proton"
    r"|(?:do\s+not|don['’]t)\s+(?:directly\s+)?(?:reply|respond)\s+to\s+this|you\s+(?:have\s+)?received?\s+this\s+(?:e-?mail|message)\s+(?:in\s+error|because|by)"
    r"|diese\s+(?:e-?mail|nachricht)[^.]{0,60}vertraulich|vertrauliche\s+(?:und|informationen)|irrt(?:ü|ue)mlich\s+erhalten"
    r"|amtsgericht\s+\w|gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er|ung|erin|ende)\w*\s*:|ust-?id|handelsregister|registergericht|vorstand\w*\s?:|aufsichtsrat\w*\s?:"
    r"|ce\s+(?:message|courriel|mail)[^.]{0,80}confidentiel|d[ée]sabonner|d[ée]sinscrire|d['’]imprimer\s+ce"
    r"|si\s+vous\s+n['’][êe]tes\s+pas\s+(?:le|son)\s+destinataire"
    r"|este\s+(?:mensaje|correo)[^.]{0,80}confidencial|questo\s+messaggio[^.]{0,80}riservat"
    r"|dit\s+bericht[^.]{0,80}vertrouwelijk|darse\s+de\s+baja|uitschrijven",
    re.IGNORECASE,
)
# What may well be said in a letter too: believed below a signature alone.
_BELOW: Final = re.compile(
    r"privacy\s+(?:policy|notice|statement)|calls?\s+(?:may|are|will)\s+(?:all\s+)?(?:be\s+)?(?:recorded|monitored)"
    r"|mailing\s+list|opt[ -]out|equal\s+opportunit|disclaimer"
    r"|\bcompany\s+(?:number|no)|charity\s+(?:number|no)|consider\s+the\s+environment|confidential|monitored|\bvirus"
    r"|\bsitz:|vorstand|aufsichtsrat|\bHR[AB]\s?\d|\bGnR\b|datenschutz|\bvat\s|\bsiret\b|\bkvk\b"
    r"|\b(?:abn|acn|crn|cin|gstin|tva|rcs|siren|p\.?\s?iva|nif|cif|org\.?\s?nr)\b|iso\s?9001"
    r"|investors?\s+in\s+people|living\s+wage"
    r"|\b(?:scam|fraud)|never\s+asks?|beware|gdpr|data\s+protection|save\s+(?:paper|trees)|think\s+before|app\s+store|google\s+play"
    r"|powered\s+by|©|copyright|update\s+(?:your\s+)?preferences|view\s+(?:it|this|in)\b|terms\s+(?:of|and)\b"
    r"|disability\s+confident|vertraulich|confidentiel|registered\s+(?:charity|company|trademark)|follow\s+us\s+on",
    re.IGNORECASE,
)
# Said once for all, below every mail.
_STANDING: Final = re.compile(
    r"(?:outside|different|flexibl[ey]|part[- ]time|core|normal|usual|own|my|your)\s+"
    r"(?:(?:of|my|your|normal|usual|core)\s+)*"
    r"(?:working\s+)?(?:hours|working\s+(?:day|pattern)s?|office\s+hours)|(?:work|working)\s+flexibl[ey]|do\s+not\s+expect\s+a"
    r"|acknowledge\b.{0,80}\b(?:lands?|country|custodians|elders|peoples?)\b|traditional\s+(?:owners|lands?|custodians)"
    r"|my\s+(?:pronouns|name\s+is\s+pronounced)",
    re.IGNORECASE,
)
# What calendars put below an invitation: how to join.
_MEETING_LINK: Final = re.compile(
    r"[\W_]*(?:microsoft\s+teams|join\s+(?:zoom|on\s+your\s+computer|the\s+meeting|with\s+google|by\s+(?:phone|video))"
    r"|video\s+call\s+link|google\s+meet\b|zoom\s+meeting|.{2,60}\bis\s+inviting\s+you\s+to\s+a\s+scheduled)",
    re.IGNORECASE,
)
_FIRM: Final = re.compile(
    r"(?<![^\s,(])(?:ltd|limited|plc|inc|llc|llp|l\.l\.c|gmbh|ag|kg|se|s\.?a\.?(?:s|rl)?|b\.?v|n\.?v|aps|a/s|ab|oy|pty|pvt|corp|co|cic)\b\.?\Z",
    re.IGNORECASE,
)
_OWN_VOICE: Final = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|mine|ich|je|j['’]ai|yo)\b")
_BANNER: Final = re.compile(
    r"\W{0,4}(?:(?:caution|warning|attention|achtung|notice)\b[\s:!]{1,3}.{0,80}(?:e-?mail|sender|message|nachricht)"
    r"|\[(?:external|extern)\b[^\]]{0,30}\]|(?:external|extern)(?:\s+(?:e-?mail|sender|message))?\s*(?:[:!]|\Z)"
    r"|do\s+not\s+click\s+(?:on\s+)?(?:any\s+)?links"
    r"|this\s+(?:e-?mail|message)\s+(?:originated|came|was\s+sent)\s+from\s+outside|you\s+don['’]t\s+often\s+get\s+e-?mail)",
    re.IGNORECASE,
)
_MOST_DEVICE: Final = 90
_DEVICE: Final = re.compile(
    r"[\W_]{0,3}(?:(?:message\s+)?sent\s+(?:from|via|with|using|on(?!\s+behalf)|by)\s+\S.{0,70}"
    r"|scanned\s+by\s.{2,60}|yahoo\s+mail:.{0,60}|(?:get|download|t[ée]l[ée]charge[rz]|obten(?:ez|er|ga)|scarica|descarga|hol(?:en)?\s+sie\s+sich|h[äa]mta|downloade?n?)?\s*"
    r"outlook\s+(?:for|pour|f[üu]r|para|per|voor)\s+\S.{0,60}"
    r"|(?:typed|written|dictated|composed|tapped)\s+(?:out\s+)?(?:on|with|by|from|using)\s.{2,60}"
    r"|(?:please\s+)?(?:excuse|forgive|pardon|apologies\s+for|sorry\s+for)\s+(?:the\s+|any\s+|my\s+)?.{0,30}"
    r"(?:typo|brevity|spelling|howler|thumbs|autocorrect|fat\s+fingers).{0,40}"
    r"|(?:von|aus)\s+meinem\s+.{2,40}\s+gesendet|von\s+unterwegs\s+gesendet|gesendet\s+(?:mit|von|aus|über)\s.{2,60}"
    r"|diese\s+nachricht\s+wurde\s+von\s+meinem\s.{2,60}|envoy[ée]\s+(?:de|depuis|[àa]\s+partir\s+d|via)\W?.{2,60}"
    r"|(?:enviado|mandado)\s+(?:desde|do|a\s+partir)\s.{2,60}|inviato\s+da(?:l)?\W.{2,60}|verstuurd\s+vanaf\s.{2,60}"
    r"|verzonden\s+(?:vanaf|met)\s.{2,60}|skickat\s+fr[åa]n\s.{2,60}|sendt\s+fra\s.{2,60}|wys[łl]ane\s+z\s.{2,60}"
    r"|l[äa]hetetty\s.{2,60}|odesl[áa]no\s+z\s.{2,60}|.{2,30}gönderildi|отправлено\s.{2,60}|.{2,30}から送信|发自我的.{2,30})",
    re.IGNORECASE,
)


def is_device_line(text: str) -> bool:
    """Tell whether a line is what a telephone or a mail program signs with ("Sent from my iPhone")."""
    return len(text) <= _MOST_DEVICE and _DEVICE.fullmatch(text) is not None


def is_banner(text: str) -> bool:
    """Tell whether a line is the warning that an employer's mail system puts above a letter from outside."""
    return _BANNER.match(text) is not None


def footer_start(lines: list[Line]) -> int | None:
    """Give the index of the line where the footer begins; None where there is none.

    A footer speaks as footers do, not in the writer's own voice, and no signed sign-off follows it.
    """
    tail = _tail(lines)
    if not _is_hinted(lines, tail):
        return None
    signed = _last_signed(lines, tail)
    for start, end in blocks(lines[tail:]):
        found = _footer_in(lines, tail + start, tail + end) if tail + start > signed else None
        if found is not None:
            return _with_rule_above(lines, found)
    return None


def _tail(lines: list[Line]) -> int:
    """Give the index from which on a footer is looked for: the last few pages."""
    end = lines[-1].end if lines else 0
    index = len(lines)
    while index > 0 and end - lines[index - 1].start <= _MOST_TAIL:
        index -= 1
    return index


def _is_hinted(lines: list[Line], tail: int) -> bool:
    said = "\n".join(line.text for line in lines[tail:]).lower()
    return any(map(said.__contains__, _HINTS))


def _footer_in(lines: list[Line], start: int, end: int) -> int | None:
    """Give the index where a footer begins within a block: its first line, or the first that is no signature's."""
    judged = 0
    for index in range(start, end):
        if not _may_begin(lines[index].text, first=index == start):
            continue
        said = " ".join(line.text for line in lines[index:end])[:_MOST_JUDGED]
        if _SURE.search(said) and not is_own_voice(said):
            return _with_firm(lines, start, index)
        judged += 1
        if index == start or judged == _MOST_BEGUN:
            return None
    return None


def _may_begin(text: str, *, first: bool) -> bool:
    """Tell whether a footer may begin with a line: it reads like one, or as prose; the first of a block is believed."""
    if _SURE.search(text):
        return True
    if text.startswith(tuple(_QUOTING)) or (len(text) < _SHORTEST_PROSE and is_name_line(text)):
        return False
    words = text.split(maxsplit=_FEWEST_WORDS)
    if len(words) < _FEWEST_WORDS or "|" in text:
        return False
    return first or len(text) >= _SHORTEST_PROSE or (text.endswith((".", "!")) and _is_prose(text))


def _with_firm(lines: list[Line], start: int, index: int) -> int:
    """Take in the name of the firm on the lines above a notice in a block of its own, below the signature."""
    above = next((at for at in range(start - 1, -1, -1) if lines[at].text), None)
    if above is None or not names_firm(lines[start].text) or read_sign_off(lines[above]) is not None:
        return index
    return start


def names_firm(text: str) -> bool:
    """Tell whether a line ends in the legal form of a firm ("Halden Castings Ltd")."""
    return _FIRM.search(text) is not None


def is_own_voice(said: str) -> bool:
    """Tell whether a text speaks as one person to another: it says "I", or asks."""
    return "?" in said or _OWN_VOICE.search(said) is not None


def is_standing(said: str) -> bool:
    """Tell whether a text in the writer's voice stands below every mail ("I work flexibly; please reply when …")."""
    return _STANDING.search(said[:_MOST_JUDGED]) is not None


def is_notice(said: str) -> bool:
    """Tell whether a block below a signature is a notice: it reads like one, or as prose in nobody's voice."""
    judged = said[:_MOST_JUDGED]
    if _MEETING_LINK.match(judged):
        return True
    if _SURE.search(judged) and "?" not in judged:
        return True
    if is_own_voice(judged) or is_standing(judged):
        return False
    return _BELOW.search(judged) is not None or _is_prose(judged)


def _is_prose(said: str) -> bool:
    words = said.split()
    if len(words) < _FEWEST_WORDS - 1 or not said.endswith((".", "!")) or said[0] in _QUOTING:
        return False
    return sum(word[0].islower() for word in words) >= _SMALL_SHARE * len(words)


def _last_signed(lines: list[Line], tail: int) -> int:
    """Give the index of the last sign-off that has a name; -1 where there is none."""
    for at in range(len(lines) - 1, tail - 1, -1):
        found = read_sign_off(lines[at]) if lines[at].text else None
        if found is not None and (found.name is not None or _is_name_below(lines, at + 1)):
            return at
    return -1


def _is_name_below(lines: list[Line], index: int) -> bool:
    following = next((line for line in lines[index : index + 3] if line.text), None)
    return following is not None and is_name_line(following.text)


def _with_rule_above(lines: list[Line], index: int) -> int:
    """Take the drawn line above a footer, and blank lines between them, into it."""
    above = index - 1
    while above >= 0 and not lines[above].text:
        above -= 1
    return above if above >= 0 and is_rule(lines[above].text) else index
