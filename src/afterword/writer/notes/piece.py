"""One thought of a note: what kind of phrase it is, and how it reads once its persons and articles are right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from afterword.language.wordlist import wordlist
from afterword.writer.notes import forms
from afterword.writer.notes.clauses import finite_verb
from afterword.writer.notes.closed import (
    ADJECTIVES,
    ADVERBS,
    AUXILIARIES,
    CONJUNCTIONS,
    DEGREES,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    SUBJECTS,
    WH,
)
from afterword.writer.notes.headline import UNITS, dated, statement
from afterword.writer.notes.life import LIFE
from afterword.writer.notes.nouns import head, is_common, with_article, with_object
from afterword.writer.notes.predicates import lacking, predicate
from afterword.writer.notes.questions import indirect, opening
from afterword.writer.notes.thought import Piece, Seen
from afterword.writer.notes.tokens import Token, low_at, word, words

_ACTIONS: Final = wordlist(
    "cut reduce improve grow build launch open close move bring keep hire run manage lead fix integrate replace "
    "migrate double increase raise lower scale automate retain shift change get make take set handle deliver move "
    "lose win save speed slow push cover start stop find turn use give split merge roll put work coach mentor teach"
)
"""Verbs whose form in -ing is more often a deed than a modifier: cutting changeover."""
_OWNERS: Final = POSSESSIVES | {"the", "a", "an"}
_SIGNS: Final = frozenset("<>~^*_{}[]\\")
_AMOUNTS: Final = (["no"], ["too", "many"], ["too", "much"], ["not", "enough"])
_QUALITIES: Final = wordlist(
    "sick busy direct open close clean clear dry empty free slow warm cool narrow lower smooth separate complete "
    "correct perfect own live secure short quiet calm tidy subject idle level mature native express fit lean wet sour "
    "thin alternate appropriate approximate deliberate elaborate duplicate degenerate moderate corrupt content welcome"
)
"""Verbs that stand before a noun as adjectives: busy season, direct debit."""
_OCCASIONS: Final = wordlist("meeting briefing viewing tasting screening hearing wedding")
_MODIFIERS: Final = wordlist(
    "hiring building working coaching mentoring teaching running managing rolling cutting-edge opening closing"
)
"""Forms of those that stand before a noun all the same: the mentoring scheme."""


def read(parts: Sequence[Token], seen: Seen, *, asked: bool) -> Piece | None:
    """Read a thought; None where it cannot be fitted. `asked`: it ended with a question mark."""
    if not _says_something(parts) or any(token.text in _SIGNS for token in parts):
        return None
    parts = dated(parts)
    for reader in _READERS if asked else (lacking, *_READERS):
        found = reader(parts, seen)
        if found is not None:
            return found
    return None if not asked else _asked(parts, seen)


def _says_something(parts: Sequence[Token]) -> bool:
    said = [token for token in parts if token.is_word]
    return any(len(token.low) > 1 and token.low not in ADVERBS and token.low not in DEGREES for token in said)


def _question(parts: Sequence[Token], seen: Seen) -> Piece | None:
    if opening(parts) is None:
        return None
    clause = indirect(parts)
    return seen.turned("indirect", clause) if clause is not None else _asked(parts, seen)


def _asked(parts: Sequence[Token], seen: Seen) -> Piece | None:
    turned = seen.turned("question", parts)
    return None if turned is None else Piece("question", f"{turned.text.rstrip('?')}?")


def _indirect(parts: Sequence[Token], seen: Seen) -> Piece | None:
    if low_at(parts, 0) not in WH:
        return None
    if low_at(parts, 1) == "to":
        return seen.turned("indirect", parts)
    if (
        low_at(parts, 0) == "how"
        and low_at(parts, 1) in {"i", "you"}
        and low_at(parts, 2) in {"would", "should", "could"}
    ):
        return seen.turned("indirect", (parts[0], word("to"), *parts[3:]))
    has_verb = any(token.low in AUXILIARIES or forms.verb(token.low) is not None for token in parts[1:])
    if not has_verb or len(parts) < len(("how", "it", "works")):
        return None
    subject = parts[1:]
    place = finite_verb(subject)
    is_plain = (
        place is not None
        and subject[place].low in AUXILIARIES
        and low_at(parts, 0) in {"how", "why", "where", "when", "whether"}
        and low_at(subject, 1) not in DETERMINERS
    )
    is_pointed = low_at(subject, 0) in {"last", "next", "first"} and forms.verb(low_at(subject, 1)) is None
    return seen.turned("indirect", (parts[0], *with_article(subject)) if is_plain or is_pointed else parts)


def _that(parts: Sequence[Token], seen: Seen) -> Piece | None:
    if low_at(parts, 0) != "that" or len(parts) < len(("that", "it", "works")):
        return None
    rest = parts[1:]
    if low_at(rest, 0) in AUXILIARIES or (finite_verb(rest) is None and low_at(rest, 0) not in SUBJECTS):
        return None
    return seen.turned("statement", with_article(rest))


def _infinitive(parts: Sequence[Token], seen: Seen) -> Piece | None:
    verb = forms.verb(low_at(parts, 1)) if low_at(parts, 0) == "to" else None
    if verb is None or not verb.is_base:
        return None
    return seen.turned("thing", (word(forms.gerund(verb.base)), *parts[2:]))


def _statement(parts: Sequence[Token], seen: Seen) -> Piece | None:
    place = finite_verb(parts)
    if place is None:
        return None
    if low_at(parts, 0) in {"this", "these", "those"} and place == 1:
        return None
    is_bare = parts[0].is_number or _is_gerund(parts[:place])
    subject = parts[:place] if is_bare else with_article(parts[:place])
    return seen.turned("statement", (*subject, parts[place], *with_object(parts[place].low, parts[place + 1 :])))


def _headline(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read a headline, to which "is" is given back: the waiting list is 11 weeks."""
    is_alone = not (seen.before and parts[-1].low in UNITS)
    full = statement(parts) if is_alone and finite_verb(parts) is None else None
    return _statement(full, seen) if full is not None else None


def _lack(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what there is too little or too much of: "no budget" becomes "there is no budget"."""
    start = next((len(lead) for lead in _AMOUNTS if [token.low for token in parts[: len(lead)]] == lead), 0)
    noun = parts[start:]
    if not noun or low_at(noun, 0) == "more" or finite_verb(parts) is not None:
        return None
    is_several = forms.is_plural(noun[head(noun)].low)
    return seen.turned("statement", (*words("there are" if is_several else "there is"), *parts)) if start else None


def _told(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read a statement with an auxiliary, whose first word is not taken for its verb: planned work is down."""
    place = finite_verb(parts)
    is_certain = place is not None and place > 0 and parts[place].low in AUXILIARIES
    return _statement(parts, seen) if is_certain else None


def _deed(parts: Sequence[Token], seen: Seen) -> Piece | None:
    """Read what is to be done: "reduce scrap" becomes "reducing scrap"."""
    verb = forms.verb(low_at(parts, 0))
    if verb is None or not verb.is_base or verb.is_past or len(parts) == 1 or parts[0].is_proper:
        return None
    following = low_at(parts, 1)
    is_quality = low_at(parts, 0) in _QUALITIES and following not in DETERMINERS
    is_order = not is_quality and forms.is_only_verb(verb.base) and not low_at(parts, 0).endswith("ing")
    if not (is_order or following in {"the", "a", "an", "their", "our", "his", "her", "your"}):
        return None
    if is_order and (following in PREPOSITIONS or following in CONJUNCTIONS) and verb.base not in LIFE:
        return None
    return seen.turned("thing", (word(forms.gerund(verb.base)), *parts[1:]))


def _thing(parts: Sequence[Token], seen: Seen) -> Piece | None:
    low = low_at(parts, 0)
    if low in WH or low in PREPOSITIONS or low in CONJUNCTIONS or (low in SUBJECTS and low not in DETERMINERS):
        return None
    is_deed = _is_gerund(parts)
    if not is_deed and seen.before and seen.in_list and _is_one_quality(parts):
        return None
    if not is_deed and low_at(parts, 1) in _OWNERS and low not in DETERMINERS:
        return None
    if (_is_describing_only(parts) and not is_deed) or _is_passive(parts) or low in {"not", "never"}:
        return None
    if is_deed or (seen.in_list and len(parts) == 1):
        return seen.turned("thing", parts)
    return seen.turned("thing", with_article(parts))


def _is_one_quality(parts: Sequence[Token]) -> bool:
    """Tell whether a list goes on with a bare quality of what it named: a walk, noisy."""
    low = parts[0].low
    is_noun = forms.is_noun(low) or forms.is_mass(low) or parts[0].is_proper or low.endswith("s")
    return len(parts) == 1 and not is_noun and is_common(low)


def _is_describing_only(parts: Sequence[Token]) -> bool:
    """Tell whether there is no noun at all: "great", "very friendly"."""
    noun = parts[head(parts)].low
    return (
        noun in {"first", "last", "only"}
        or (noun.endswith("er") and low_at(parts, head(parts) + 1) == "than")
        or (noun.endswith("less") and not forms.is_noun(noun))
        or noun in ADJECTIVES
        or noun in DEGREES
        or noun in ADVERBS
        or noun in DETERMINERS
    )


def _is_passive(parts: Sequence[Token]) -> bool:
    """Tell whether a participle stands without its noun: "hosted on AWS"."""
    verb = forms.verb(low_at(parts, 0))
    is_participle = verb is not None and verb.is_participle and not forms.is_noun(low_at(parts, 0))
    return is_participle and not parts[0].is_proper and low_at(parts, 1) in {"", *PREPOSITIONS}


def _is_unlisted(parts: Sequence[Token], place: int) -> bool:
    """Tell whether a noun of two words is one that no list has: a pairing rota."""
    noun = parts[place]
    return len(parts) == 2 and not (forms.is_noun(noun.low) or forms.is_mass(noun.low) or noun.is_proper)  # noqa: PLR2004


def _is_gerund(parts: Sequence[Token]) -> bool:
    """Tell an activity ("mentoring juniors") from a noun that begins so ("testing strategy")."""
    if low_at(parts, 0) in _OCCASIONS:
        return False
    verb = forms.verb(low_at(parts, 0))
    if low_at(parts, 0) != "being" and (verb is None or not verb.is_gerund):
        return False
    place = head(parts)
    if low_at(parts, 1) in DETERMINERS:
        return True
    is_modifier = place == 1 or forms.is_noun(parts[0].low) or parts[0].low in _MODIFIERS
    noun = parts[place].low.removesuffix("'s")
    is_compound = place > 0 and is_modifier and (forms.is_count(noun) or _is_unlisted(parts, place))
    is_deed = verb is not None and verb.base in _ACTIONS and parts[0].low not in _MODIFIERS
    return not is_compound or is_deed


_READERS: Final = (
    _question, _indirect, _that, _infinitive,  _lack, _told, _headline, predicate, _statement, _deed, _thing,
)  # fmt: skip
