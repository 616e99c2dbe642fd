"""What holds for every test: no network, as for every command but `fetch`."""

from __future__ import annotations

import socket
from typing import Any

import pytest


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any connection but the workers' own pipes fails the test that tries it."""
    connect = socket.socket.connect

    def refuse(self: socket.socket, address: Any) -> None:
        if self.family != getattr(socket, "AF_UNIX", None):
            raise AssertionError(f"a connection to {address!r} was tried")
        connect(self, address)

    monkeypatch.setattr(socket.socket, "connect", refuse)
