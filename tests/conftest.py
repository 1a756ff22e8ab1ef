"""Rules for every test run: a skipped test fails it, and random cases come in two sizes."""

import os
from typing import Final

import pytest
from hypothesis import HealthCheck, settings

FULL_RUN: Final = "AFTERWORD_FULL"
# How long a case takes depends on what else the machine does: no test may fail for that.
UNHURRIED: Final = (HealthCheck.too_slow,)

settings.register_profile(
    "quick", max_examples=100, deadline=None, derandomize=True, database=None, suppress_health_check=UNHURRIED
)
settings.register_profile("full", max_examples=20_000, deadline=None, print_blob=True, suppress_health_check=UNHURRIED)
settings.load_profile("full" if os.environ.get(FULL_RUN) == "1" else "quick")


def _skipped(config: pytest.Config) -> int:
    """Count the skipped tests; zero in a worker process, whose controller does the counting."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    return len(reporter.stats.get("skipped", ())) if reporter else 0


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Turn a run that would pass into a failed one where anything was skipped."""
    if session.exitstatus == pytest.ExitCode.OK and _skipped(session.config):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Say why a run without a failing test failed."""
    if count := _skipped(config):
        terminalreporter.write_line(
            f"{count} skipped: a skipped test counts as a failure here; the summary names the reasons."
        )
