"""Slips and short spellings of the words that dates are told with, as people type them on a phone."""

from __future__ import annotations

from typing import Final

_WRITTEN: Final[dict[str, str]] = {
    "next": "nxt nex netx enxt nect neext nxet nexxt",
    "this": "dis thsi tihs ths thiss htis",
    "the": "teh da th te hte dhe thee",
    "of": "ov o",
    "after": "aftr afta aftre afetr affter",
    "before": "befor befour bfore befre befoer beofre b4",
    "over": "ovr ovre",
    "until": "untill unitl untl",
    "within": "withn witin wihtin whithin",
    "couple": "cple cuple coupl cpl coupel cupple copule cupla",
    "day": "dya daay",
    "days": "dayz dys dyas dasy daays",
    "week": "wek weke wekk weeek weel wk weeek wekek",
    "weeks": "weks weekz wekks wks weeeks weels",
    "weekend": "wkend weeknd weekned wekend weekedn wknd wkends weekand wkd",
    "month": "mnth motnh monht monh mth moth's",
    "months": "mnths mths motnhs",
    "fortnight": "forthnight fortnite fortnigth fornight",
    "hours": "hrs hourz hous",
    "today": "todya todday 2day tody 2dy",
    "tomorrow": "tomoro tomrrow tomorro tmorow tmorrow tomz tomoz tmoz tmrw tmr tmw tomos tomoroww",
    "tonight": "tonihgt tonigt tonite tonyt 2nite",
    "yesterday": "yestrday yestaday yesterdy yday",
    "morning": "mornin mornign morining morn moring mornig",
    "evening": "evenin evning eveing evenign",
    "afternoon": "afternon aftrnoon aftnoon afternoo",
    "night": "nite nyt nihgt",
    "april": "aprl apil aprill",
    "july": "jully juley jluy",
    "june": "juen jne",
    "sept": "spet",
    "tues": "tus",
    "thurs": "thr thrs thirs",
    "early": "erly eraly ealry",
    "beginning": "begining begginning beggining begning",
    "latest": "lates latst latset",
    "coming": "comin cuming comming",
    "christmas": "chrismas cristmas xmass chirstmas",
}
SLIPS: Final[dict[str, str]] = {slip: meant for meant, slips in _WRITTEN.items() for slip in slips.split()}
"""Each slip, and the word that was meant."""
