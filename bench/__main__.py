"""`python -m bench [NAME ...]`: run the benchmarks and print what they found."""

from __future__ import annotations

import sys

from bench import cold_start, drafts, mails, plans, reviews, texts
from bench.report import Benchmark, show

BENCHMARKS: tuple[Benchmark, ...] = (
    Benchmark("plans", "Plans through --jsonl in one process", plans.run),
    Benchmark("texts", "Reading a message: its parts, and the dates in it", texts.run),
    Benchmark("reviews", "Reviewing a candidate's message, beside other checkers", reviews.run),
    Benchmark("mails", "Reading an employer's mail", mails.run),
    Benchmark("drafts", "Drafts from notes, on one core", drafts.run),
    Benchmark("cold-start", "Cold start of the command line", cold_start.run),
)


def main() -> None:
    """Run all benchmarks, or those named."""
    wanted = set(sys.argv[1:])
    for benchmark in BENCHMARKS:
        if not wanted or benchmark.name in wanted:
            show(benchmark)


main()
