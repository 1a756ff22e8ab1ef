"""The small words of English by what they do in a phrase."""

from __future__ import annotations

from typing import Final

from afterword.language.wordlist import wordlist

WH: Final = wordlist("how why what where when who whom whose which whether")
"""Words that open a question or an indirect one."""

DETERMINERS: Final = wordlist(
    "the a an this that these those my your his her its our their no some any each every both all either neither such "
    "another many much few fewer several more most less enough various certain whose which what half"
)
"""Words after which a noun needs no article."""

POSSESSIVES: Final = wordlist("my your his her its our their")

PREPOSITIONS: Final = wordlist(
    "about above across after against along alongside amid among around as at before behind below beneath beside "
    "besides between beyond by despite down during except for from in inside into like near of off on onto out "
    "outside over past per regarding since through throughout till to toward towards under underneath until unlike "
    "up upon versus via vs with within without w/ than because due"
)

CONJUNCTIONS: Final = wordlist("and or but nor yet plus & although though while whereas because if unless so since")

SUBORDINATORS: Final = wordlist(
    "that because if when while although though since so unless until where whereas after before as"
)
"""Words that open a clause inside another one."""

BE: Final = {"am": "are", "is": "are", "are": "are", "was": "were", "were": "were"}
"""Forms of "be", with the form that goes with "you"."""

HAVE: Final = {"has": "have", "have": "have", "had": "had"}
DO: Final = {"does": "do", "do": "do", "did": "did"}
MODALS: Final = wordlist("can could will would shall should may might must cannot")
AUXILIARIES: Final = frozenset({*BE, *HAVE, *DO, *MODALS})

NEGATED: Final = {
    "isn't": "is not", "aren't": "are not", "wasn't": "was not", "weren't": "were not", "hasn't": "has not",
    "haven't": "have not", "hadn't": "had not", "doesn't": "does not", "don't": "do not", "didn't": "did not",
    "can't": "cannot", "couldn't": "could not", "won't": "will not", "wouldn't": "would not", "shouldn't": "should not",
    "mustn't": "must not", "needn't": "need not", "ain't": "is not",
}  # fmt: skip
"""Contractions with "not", written out."""

SINGULAR: Final = wordlist("she he")
PLURAL: Final = wordlist("they we")
SUBJECTS: Final = wordlist(
    "i you he she it we they there this that these those everyone everybody nobody someone somebody anyone anybody"
)
REFLEXIVES: Final = wordlist("himself herself themselves themself itself ourselves yourself myself")

DEGREES: Final = wordlist(
    "very really so quite rather pretty fairly too still also just even a bit extremely super most more less"
)
ADVERBS: Final = wordlist(
    "also always almost already again ago away back both ever even far fast first forward here home however just "
    "later maybe mostly much never next not now often once only out perhaps quite rather really soon sometimes still "
    "then there today together tomorrow too twice up usually very well yesterday yet mainly all down off on over "
    "abroad overseas everywhere anywhere somewhere nowhere online offline onsite nearly hardly instead anyway lately"
)

ADJECTIVES: Final = wordlist(
    "able afraid angry anxious aware bad big busy careful clear close comfortable committed concerned confident "
    "convinced curious dependent different difficult eager early easy enthusiastic excited expensive familiar famous "
    "fond free frustrated full glad good grateful great happy hard honest hopeful impressed interested keen late "
    "lean likely long low mindful nervous new obsessed old open optimistic passionate patient pleased proud quick "
    "ready relaxed responsible satisfied serious sceptical skeptical short short-staffed slow small sorry strict "
    "strong supportive sure surprised tired unhappy unsure upset useful wary weak willing worried wrong remote "
    "hands-on understaffed overstretched"
)
"""Adjectives that stand alone after "is": worried about, keen on."""

HUMANS: Final = wordlist(
    "manager boss director ceo cto cfo coo founder owner colleague predecessor successor mentor lead leader "
    "supervisor engineer nurse doctor teacher patient customer client student pupil child apprentice trainee intern "
    "operator driver buyer supplier partner wife husband father mother brother sister son daughter friend head chef "
    "assistant developer designer analyst planner technician surgeon consultant president chair user guest resident "
    "reader visitor employee candidate recruiter coach trainer foreman forewoman man woman person deputy officer "
    "parent passenger tenant learner volunteer instructor skipper member donor cook waiter actor writer player rider "
    "speaker farmer landlord builder contractor inspector regulator trustee therapist journalist author artist"
)
"""Words for one person, to whom a later "she" or "he" may point."""

MONTHS: Final = wordlist("january february march april june july august september october november december") | {"May"}

FUNCTION_WORDS: Final = frozenset(
    DETERMINERS
    | SUBJECTS
    | CONJUNCTIONS
    | WH
    | REFLEXIVES
    | AUXILIARIES
    | (PREPOSITIONS - {"like"})
    | wordlist("him her hers his them us me mine yours ours theirs that to not no yes")
)
"""Words that are never a verb or a noun of their own, whatever they look like."""
