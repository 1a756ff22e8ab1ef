"""Whether a text is English, cheaply: by its script, and by the small words that every sentence needs."""

from __future__ import annotations

import re
from itertools import islice
from typing import Final

from afterword.language.wordlist import fold, wordlist

_MOST_WORDS: Final = 120
_MOST_LETTERS: Final = 4_000
_ENOUGH_WORDS: Final = 14
_FEWEST_ENGLISH: Final = 0.08
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_FOREIGN_LETTERS: Final = re.compile(
    r"[\u0370-\u1eff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\ufefe\uff66-\uffdc\U00020000-\U0003ffff]"
)
_VIETNAMESE: Final = re.compile(r"[\u1e00-\u1eff]")
_LETTER: Final = re.compile(r"[^\W\d_]")

# Words that several of these languages have ("in", "an", "was", "die", "on", "no", "me") tell nothing.
_ENGLISH: Final = wordlist(
    "the and of to you your i i'm i've i'd i'll my we our us it it's is are be been were have has had would could "
    "should "
    "will can for with from that this these those there their they them what when which who how why about at by not "
    "but "
    "if or very much more any some all thank thanks please look looking forward hearing hear meet meeting met time "
    "work "
    "working job role position team interview great good well really hello hi dear best regards kind sincerely yours "
    "let "
    "know again today yesterday week next see she he his her its than then just don't didn't can't won't am do does "
    "did "
    "get got love loved enjoyed appreciate being because into out up down over after before"
)
_FOREIGN: Final = wordlist(
    "der das ein eine einen einem einer ich wir sie ihr ihnen ihre ihren und oder ist sind war waren habe haben hat "
    "wird werden "
    "mit auf für von vom zum zur bei nach über auch nicht noch sehr vielen danke bitte dass wenn wie bin freue "
    "gespräch stelle "
    "sehr geehrte geehrter liebe lieber grüße grüßen freundlichen uns mich mir "
    "le la les des du une un et est sont je vous nous votre notre vos nos pour avec dans sur qui que pas plus très "
    "merci "
    "bonjour cordialement suis été avoir être cette ces mon ma mes poste entretien bien "
    "el los las una unos y es son por para con del al su sus mi muy gracias que como más pero usted ustedes saludos "
    "estimado "
    "estimada hola entrevista puesto quedo lo se ha he "
    "il gli della delle di che per sono è grazie molto ho abbiamo vostro nostro anche buongiorno cordiali saluti "
    "lavoro colloquio "
    "het een van ik wij u uw en niet voor dat ook bedankt groet geachte beste gesprek zijn heb naar "
    "o os uma um e em não com obrigado obrigada muito você foi mais vaga meu minha "
    "och jag att det som är tack för mycket vi ni med på av inte hälsningar hej og jeg er til ikke takk tak "
    "i w z na się nie że dziękuję bardzo pan pani jest dla do rozmowę pozdrawiam "
    "ve bir bu için teşekkür ederim çok ile "
    "ja on että kiitos olen ei "
    "a az és hogy köszönöm nem "
    "dan yang di untuk saya terima kasih dengan "
    "cảm ơn và tôi của"
) - wordlist("i a on he do was me so an in no am die war as well up o e y u se er at we bin is of all hat")


def is_english(text: str) -> bool:
    """Tell whether a text counts as English; a short one does unless it clearly is not."""
    beginning = text[:_MOST_LETTERS]
    if not beginning.isascii() and _is_in_other_script(beginning):
        return False
    words = [match[0] for match in islice(_WORD.finditer(beginning), _MOST_WORDS)]
    english = sum(fold(word) in _ENGLISH for word in words)
    foreign = sum(fold(word) in _FOREIGN for word in words[:1] + [word for word in words[1:] if not word.istitle()])
    if foreign > english:
        return False
    return len(words) < _ENOUGH_WORDS or english >= _FEWEST_ENGLISH * len(words)


def _is_in_other_script(text: str) -> bool:
    """Tell whether most letters are none of the Latin script."""
    foreign = len(_FOREIGN_LETTERS.findall(text)) - len(_VIETNAMESE.findall(text))
    return 2 * foreign > len(_LETTER.findall(text))
