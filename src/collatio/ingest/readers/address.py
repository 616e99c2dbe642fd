"""Web addresses: what an article can be named by."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_address(url: str) -> bool:
    """Whether ``url`` is a web address (http or https, with a host, without spaces)."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and not any(c <= " " for c in url)
    except ValueError:  # "http://[x" is none
        return False


def host_of(url: str) -> str:
    """The host of an address without "www.", empty where it has none."""
    return (urlsplit(url).hostname or "").removeprefix("www.") if is_address(url) else ""
