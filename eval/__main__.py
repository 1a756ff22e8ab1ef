"""`python -m eval [NAME ...]`: run the evaluations and print what they found."""

from __future__ import annotations

import sys

from eval import dates, letters, mail, meaning, words
from eval.peers import checkers
from eval.peers import run as peers
from eval.report import Evaluation, show

EVALUATIONS: tuple[Evaluation, ...] = (
    Evaluation("dates", "Dates in words: which day, about what, and none where there is none", dates.run),
    Evaluation("peers", "Dates in words, beside other libraries", peers.run),
    Evaluation("letters", "The parts of a message", letters.run),
    Evaluation("words", "Names, spelling, grammar and register in messages", words.run),
    Evaluation("meaning", "What a message says: the fifteen rules of meaning", meaning.run),
    Evaluation("mail", "What an employer's message is, promises and asks", mail.run),
    Evaluation("checkers", "Names, spelling, grammar and register, beside other checkers", checkers.run),
)


def main() -> None:
    """Run all evaluations, or those named."""
    wanted = set(sys.argv[1:])
    names = [evaluation.name for evaluation in EVALUATIONS]
    if not wanted <= set(names):
        sys.exit(f"There are these evaluations: {', '.join(names)}.")
    for evaluation in EVALUATIONS:
        if not wanted or evaluation.name in wanted:
            show(evaluation)


if __name__ == "__main__":
    main()
