"""The marks under which mail programs put what they quote or forward: separators and blocks of header lines."""

from __future__ import annotations

import re
from typing import Final

from afterword.language.lines import Line
from afterword.language.wordlist import fold, wordlist

_MOST_LINES: Final = 14
_MOST_FOLDED: Final = 3
_MOST_NAME: Final = 28
_ENOUGH_KINDS: Final = 3

_KINDS: Final = {
    "from": wordlist(
        "from von de da van od från fra от expéditeur remitente mittente lähettäjä kimden 发件人 寄件者 差出人"
    ),
    "sent": wordlist(
        "sent gesendet envoyé enviado enviada inviato verzonden wysłano skickat sendt lähetetty gönderildi "
        "发送时间 送信日時"
    ),
    "date": wordlist("date datum fecha data dato дата 日期 日付"),
    "to": wordlist("to an à a para per aan do till til кому destinataire destinatario vastaanottaja kime 收件人 宛先"),
    "copy": wordlist("cc bcc kopie copie копия 抄送"),
    "subject": wordlist(
        "subject betreff objet asunto oggetto assunto onderwerp temat ämne emne aihe konu тема 主题 件名"
    ),
}
_KIND_BY_NAME: Final = {name: kind for kind, names in _KINDS.items() for name in names}
_NAME: Final = re.compile(r"[*_]{0,3}([^\W\d_](?:[^\W\d_]|[\u0300-\u036f]){0,18})\s?[*_]{0,3}\s?[:\uff1a]")

# "-----Original Message-----", "------- Weitergeleitete Nachricht -------", "----- Forwarded by Dana Ruiz on … -----"
_MOST_SEPARATOR: Final = 120
_DRAWN: Final = "-_=*\u2013\u2014 \xa0"
_PASSED_ON: Final = re.compile(
    r"original|forwarded|fwd|urspr\u00fcnglich|ursprungl|weitergeleitet|d['’]origine|transf\u00e9r|r\u00e9exp\u00e9di|reenviad"
    r"|inoltrat|encaminhad|oorspronkelijk|doorgestuurd|przekazan|oryginaln|vidarebefordra|videresend|oprindelig"
    r"|opprinnelig|alkuper\u00e4inen|v\u00e4litetty|orijinal|iletilen|\u043f\u0435\u0440\u0435\u0441\u044b\u043b|\u0438\u0441\u0445\u043e\u0434\u043d"
    r"|\u539f\u59cb|\u8f6c\u53d1|\u8ee2\u9001",
    re.IGNORECASE,
)
_MESSAGE: Final = re.compile(
    r"message|mail|nachricht|mensaje|messaggio|mensagem|bericht|wiadomo|meddelande|besked|melding|viesti|mesaj|ileti"
    r"|appointment|termin|\bby\b|\bvon\b|\bpar\b|\u0441\u043e\u043e\u0431\u0449|\u90ae\u4ef6|\u30e1\u30c3\u30bb\u30fc\u30b8",
    re.IGNORECASE,
)
# Apple Mail: "Begin forwarded message:"
_BEGINNING: Final = re.compile(
    r"(?:begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-mail)"
    r"|début du message (?:réexpédié|transféré)"
    r"|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht"
    r"|início da mensagem reencaminhada)\s?:",
    re.IGNORECASE,
)
_RULE: Final = re.compile(r"[-_=*\u2013\u2014]{3,}")


def header_kind(line: str) -> str | None:
    """Give what a header line names ("from", "sent", "date", "to", "copy", "subject"), in any language known."""
    if ":" not in line[:_MOST_NAME] and "\uff1a" not in line[:_MOST_NAME]:
        return None
    name = _NAME.match(line)
    return _KIND_BY_NAME.get(fold(name[1])) if name else None


def is_rule(line: str) -> bool:
    """Tell whether a line is only drawn: "_____", "-----", "* * *" without words."""
    return bool(_RULE.fullmatch(line))


def is_separator(line: str) -> bool:
    """Tell whether a line says that another message follows."""
    if line.endswith((":", "\uff1a")):
        return bool(_BEGINNING.fullmatch(line))
    if line[0].isalnum() or len(line) > _MOST_SEPARATOR or line[:2].strip(_DRAWN) or line[-2:].strip(_DRAWN):
        return False
    said = line.strip(_DRAWN)
    return bool(_PASSED_ON.search(said[:24]) and _MESSAGE.search(said))


def header_block(lines: list[Line], index: int) -> tuple[int, frozenset[str]] | None:
    """Read the block of header lines that begins at `index`: the index after it and the kinds of its lines.

    A block names who sent the message and two more things; long lists of recipients may be folded.
    """
    if header_kind(lines[index].text) is None:
        return None
    kinds: set[str] = set()
    at, folded = index, 0
    while at < min(index + _MOST_LINES, len(lines)) and lines[at].text and folded <= _MOST_FOLDED:
        kind = header_kind(lines[at].text)
        folded = 0 if kind else folded + 1
        at += 1
        kinds.update([kind] if kind else [])
    enough = "from" in kinds and len(kinds) >= _ENOUGH_KINDS
    return (at, frozenset(kinds)) if enough else None
