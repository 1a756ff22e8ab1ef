"""Looking ahead in the tokens: the few helpers that every part of the grammar shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from afterword.language.dates.tokens import Kind, Shape, Token
from afterword.language.dates.words.tables import word_set

if TYPE_CHECKING:
    from collections.abc import Sequence

    from afterword.language.dates.grammar.nodes import Node
    from afterword.language.dates.words.tables import PhraseTable

    Tokens: TypeAlias = Sequence[Token]
    Found: TypeAlias = tuple[Node, int] | None

T = TypeVar("T")

FUNCTION_WORDS: Final = word_set(
    """a about after afterwards again all also although am an and anyway are around as at back be because before being
    both but by can can't could did do does either else few for from get give given go had has have he he'd he'll
    her here hers him his hope how however i i'd i'll i'm i've if in instead into is isn't it it'd it'll it's its
    just keep let like make makes many may maybe me might mine more most must my need needs no nor not now of off on
    once only onward onwards or ought our ours out over per perhaps please pls plz kindly plus preferably probably
    quite rather same shall she she'd she'll should since so some soon sooner still subject such suit suits than
    thank thanks that that'd that'll that's the their them then there there's thereafter these they they'd they'll
    they're this those though through thus till to together too tops under unless until up upon us very via was we
    we'd we'll we're we've well were what when where whereas whether which while who whom whose why will with within
    without won't work works would yes yet you you'd you'll you're you've your yours inclusive latest earliest max
    maximum ideally sharp prompt sometime later weather cheers regards ok okay fine good suited stands looks feels
    seems sounds comes falls came passes passed followed following unfortunately hopefully tbc ish approx always
    never x xx xxx i’m r u ur we’ll will'll w b shud wud cud ye yer yous y'all n cos coz cuz bc tho thru btw fyi lol
    didnt dont doesnt wont cant couldnt wouldnt shouldnt isnt arent wasnt werent hasnt havent hadnt aint ive youve
    weve theyve youll theyll itll thatll im youre theyre thats whats heres theres lets gonna wanna gotta id
    whereupon hence thereof whereas where's who's here's what's when's how's let's they've hasn't haven't hadn't
    isn't aren't wasn't weren't doesn't don't didn't couldn't wouldn't shouldn't can't ain't inst instant
    respectively either neither none etc eh lah ok? anyhow anyway namely viz even already hereby therefore thus everyone
    everybody someone somebody anyone anybody nobody no-one whatever whichever whoever wherever"""
)
"""Words that carry no thing of their own: behind "the 15th" they show that a day was meant, not a 15th something."""

TITLES: Final = word_set("mr mrs ms miss dr prof professor sir madam dame sister mx")
_CLOSING: Final = frozenset({"'", '"', ")", "]", "”"})


def phrase(tokens: Tokens, at: int, table: PhraseTable[T]) -> tuple[T, int] | None:
    """Find the longest phrase of a table that stands at a place; give its value and the place behind it."""
    for words, value in table.get(tokens[at].text, ()):
        behind = at + len(words)
        if len(words) == 1 or [token.text for token in tokens[at:behind]] == words:
            return value, behind
    return None


def skip(tokens: Tokens, at: int, *texts: str) -> int:
    """Step over one token if its text is among those given."""
    return at + 1 if tokens[at].text in texts else at


def follows(tokens: Tokens, at: int, *texts: str) -> bool:
    """Say whether these texts stand one behind the other at a place."""
    if tokens[at].text != texts[0]:
        return False
    return all(token.text == text for token, text in zip(tokens[at : at + len(texts)], texts, strict=False))


def is_plain(token: Token) -> bool:
    """Say whether a token is a word with a meaning of its own, neither a date's part nor a little word."""
    return token.kind is Kind.WORD and token.text not in FUNCTION_WORDS


def is_name(token: Token) -> bool:
    """Say whether a token looks like somebody's name or a place: a plain word with a capital letter."""
    return token.shape is Shape.CAPITAL and is_plain(token) and len(token.text) > 1


def before(tokens: Tokens, at: int) -> Token | None:
    """Give the token before a place on the same stretch of text, None at the beginning."""
    return tokens[at - 1] if at > 0 and tokens[at].lines < 2 else None  # noqa: PLR2004 - two breaks end a paragraph


def ends_here(token: Token) -> bool:
    """Say whether nothing that could be a noun follows: a little word, a sign, or the end."""
    return not is_plain(token) or token.lines > 0 or token.text in _CLOSING
