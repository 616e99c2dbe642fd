"""The time of day printed beside a date, and its zone where that is certain."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: Abbreviations that mean one offset wherever they are printed; "IST", "ET" and the like do not.
ZONES = {
    "gmt": "Z", "utc": "Z", "z": "Z", "wet": "Z", "bst": "+01:00", "west": "+01:00", "cet": "+01:00",
    "mez": "+01:00", "cest": "+02:00", "mesz": "+02:00", "eet": "+02:00", "sast": "+02:00",
    "eest": "+03:00", "msk": "+03:00", "мск": "+03:00", "irst": "+03:30", "wib": "+07:00",
    "wita": "+08:00", "hkt": "+08:00", "jst": "+09:00", "kst": "+09:00", "aest": "+10:00",
    "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "est": "-05:00", "edt": "-04:00",
    "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00",
}  # fmt: skip

_TIME = (
    r"(?P<hour>\d{1,2})[:.h時点时시]\s?(?P<minute>\d{2})(?::(?P<second>\d{2})(?:[.,]\d{1,6})?)?(?![\d:])(?!\.\d)"
    r"(?:\s?(?P<half>[ap])(?P<half_end>\.?m\b\.?))?"
    r"(?:\s?(?:uhr|hrs|hours|h|ч|分|분)\b)?"
    r"(?:\s?\(?(?P<zone>[a-zмск]{1,5}\b(?![:.]\d))?\s?(?P<offset>[+-]\d{1,2}(?::?\d{2})?\b)?)"
)
_AFTER = re.compile(
    r"(?:\s?(?:года|року|г|р)\b\.?)?"
    r"[\s,;|/@•·t-]{0,4}(?:(?:at|um|a|alle|as|om|в|o|kl|pukul|saat|ore|les)\s)?[\s-]{0,2}" + _TIME
)
_BEFORE = re.compile(
    r"(?<![\d:.,/-])" + _TIME + r"\)?[\s,;|/•·-]{0,4}(?:(?:on|am|le|el|il|op|de|del)\s)?$",
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day at ``start:end``: ``value`` "14:05" or "14:05:09", ``offset`` from UTC if known."""

    value: str
    offset: str | None
    start: int
    end: int


def clock_after(folded: str, at: int) -> Clock | None:
    """The time of day that follows a date ending at ``at``."""
    match = _AFTER.match(folded, at, at + 48)
    return _clock(match) if match else None


def clock_before(folded: str, at: int) -> Clock | None:
    """The time of day that stands before a date beginning at ``at``: "2:05 PM EST, Mon May 3"."""
    match = _BEFORE.search(folded, max(0, at - 40), at)
    return _clock(match) if match else None


def _clock(match: re.Match[str]) -> Clock | None:
    hour, minute = int(match["hour"]), int(match["minute"])
    half = match["half"]
    if half is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59 or int(match["second"] or 0) > 59:
        return None
    second = f":{match['second']}" if match["second"] else ""
    offset, end = _offset(match)
    return Clock(f"{hour:02}:{minute:02}{second}", offset, match.start("hour"), end)


def _offset(match: re.Match[str]) -> tuple[str | None, int]:
    """The offset from UTC, and where the time of day ends with what was understood of its zone."""
    zone = match["zone"]
    named = ZONES.get(zone) if zone else None
    if match["offset"] and (zone is None or named == "Z"):
        shift = _shift(match["offset"])
        if shift is not None:
            return shift, match.end("offset")
    if named is not None:
        return named, match.end("zone")
    core = match.end("half_end") if match["half"] else match.end("second" if match["second"] else "minute")
    return None, core


def _shift(told: str) -> str | None:
    digits = told[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "00")
    if int(hours) > 14 or int(minutes) > 59:
        return None
    return f"{told[0]}{int(hours):02}:{minutes}"
