"""Time zones, countries and their regions: which names exist."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from importlib import resources

_HABITS = {"UK": "GB", "EN": "GB", "EL": "GR", "USA": "US", "UAE": "AE", "SCOTLAND": "GB", "ENGLAND": "GB"}

_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "AS", "GU", "PR", "VI"})


def is_day_first(country: str | None) -> bool:
    """Tell whether a country writes "3/4" for 3 April, as most do; without a country too."""
    return country not in _MONTH_FIRST


@cache
def zones() -> frozenset[str]:
    """All IANA time zone names that the packaged tzdata knows."""
    listing = resources.files("tzdata").joinpath("zones").read_text(encoding="ascii")
    return frozenset(listing.split())


@cache
def countries() -> frozenset[str]:
    """All country codes of ISO 3166-1 (alpha-2)."""
    from pycountry import countries as known  # noqa: PLC0415 - slow to import and needed by few

    return frozenset(country.alpha_2 for country in known)


@cache
def regions(country: str) -> frozenset[str]:
    """The parts of a country by ISO 3166-2, without the country's own prefix (`SCT` for GB)."""
    from pycountry import subdivisions  # noqa: PLC0415 - as above

    parts = subdivisions.get(country_code=country)  # type: ignore[no-untyped-call]
    return frozenset(part.code.partition("-")[2] for part in parts or ())


def zone_fault(name: str) -> str | None:
    """Say what is wrong with a time zone's name, or None."""
    if name in zones():
        return None
    near = get_close_matches(name, zones(), n=1, cutoff=0.6)
    hint = f'did you mean "{near[0]}"?' if near else 'use an IANA name such as "Europe/London"'
    return f"is no time zone; {hint}"


def country_fault(code: str) -> str | None:
    """Say what is wrong with a country code, or None."""
    if code in _COMMON_COUNTRIES or code in countries():
        return None
    likely = _HABITS.get(code.upper(), code.upper())
    hint = f'did you mean "{likely}"?' if likely in countries() else 'use two capital letters, such as "GB"'
    return f"is no country code of ISO 3166; {hint}"


def region_fault(region: str, country: str | None) -> str | None:
    """Say what is wrong with a region of a country, or None."""
    if country is None:
        return "needs a country beside it"
    if region in regions(country):
        return None
    own = region.partition("-")[2] if region.startswith(f"{country}-") else ""
    near = own if own in regions(country) else next(iter(get_close_matches(region, regions(country), n=1)), "")
    hint = f'did you mean "{near}"?' if near else 'use the part after the dash of its ISO 3166-2 code, such as "SCT"'
    return f"is no part of {country} by ISO 3166-2; {hint}"


# Countries that most records use are known without opening the full list, which costs a cold start 30 ms.
_COMMON_COUNTRIES = frozenset({
    "US", "GB", "IE", "CA", "AU", "NZ", "DE", "FR", "ES", "IT", "NL", "CH", "AT", "BE", "SE", "NO", "DK", "FI", "PL",
    "IN", "JP", "SG", "BR", "MX", "ZA", "IL", "AE",
})  # fmt: skip
