"""Slow clients are cut, and nobody else waits for them."""

import socket
import threading
import time

import pytest

from client import FORM, Client

LONGEST = 16


def drip(server, head, piece, pause=0.5):
    """Sends a piece again and again; the seconds until the server had enough, and what it said."""
    began = time.monotonic()
    with socket.create_connection(("127.0.0.1", server.port), timeout=pause) as connection:
        connection.sendall(head)
        said = b""
        while time.monotonic() - began < 2 * LONGEST:
            try:
                connection.sendall(piece)
                heard = connection.recv(65_536)
                said += heard
                if not heard:
                    break
            except TimeoutError:
                continue
            except OSError:
                break
        return time.monotonic() - began, said


SLOW = [
    ("a head that never ends", b"GET /board HTTP/1.1\r\nHost: 127.0.0.1\r\n", b"X-A: b\r\n"),
    ("a head that says nothing", b"GET /board HTTP/1.1\r\n", b""),
    ("a body that drips", b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: %s\r\nContent-Length: 8000\r\n\r\n"
     % FORM.encode(), b"a"),
]


def test_http_slow_heads_and_bodies_are_cut_while_others_are_served(demo):
    """All at once: what counts is the deadline, and it is the same for each."""
    results = {}

    def run(name, head, piece):
        results[name] = drip(demo, head, piece)

    threads = [threading.Thread(target=run, args=row) for row in SLOW]
    for thread in threads:
        thread.start()
    slowest = 0
    while any(thread.is_alive() for thread in threads):
        began = time.monotonic()
        assert Client(demo).get("/ping").status == 200
        slowest = max(slowest, time.monotonic() - began)
        time.sleep(0.2)
    for name, (seconds, said) in results.items():
        assert seconds < LONGEST, f"{name}: {seconds:.0f} s"
        assert b" 500 " not in said
    assert slowest < 5


def test_http_an_idle_connection_is_closed(demo):
    with socket.create_connection(("127.0.0.1", demo.port), timeout=LONGEST) as connection:
        assert connection.recv(1) == b""
