"""A plain HTTP client of the product: one session, JSON in and out, a fresh key for each entry."""

import http.client
import json
import uuid
from dataclasses import dataclass
from urllib.parse import urlencode

FORM = "application/x-www-form-urlencoded"


@dataclass
class Answer:
    status: int
    headers: http.client.HTTPMessage
    body: bytes

    @property
    def text(self):
        return self.body.decode()

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def code(self):
        """The word that names a problem."""
        return self.json.get("code")


def fresh_key():
    return uuid.uuid4().hex


class Client:
    """One person at one device."""

    def __init__(self, server, username=None, password=None):
        self.port = server.port
        self.cookie = None
        self.csrf = None
        self.permissions = set()
        if username:
            answer = self.sign_in(username, password)
            assert answer.status == 200, (answer.status, answer.text)

    def request(self, method, path, body=None, headers=(), timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        sent = dict(headers)
        if self.cookie and "Cookie" not in sent:
            sent["Cookie"] = self.cookie
        try:
            connection.request(method, path, body=body, headers=sent)
            answer = connection.getresponse()
            return Answer(answer.status, answer.headers, answer.read())
        finally:
            connection.close()

    def sign_in(self, username, password):
        answer = self.request(
            "POST", "/sign-in", json.dumps({"username": username, "password": password}),
            {"Content-Type": "application/json"})
        if answer.status == 200:
            self.cookie = answer.headers["Set-Cookie"].split(";")[0]
            self.csrf = answer.json["csrf"]
            self.permissions = set(answer.json["permissions"])
        return answer

    def get(self, path, accept=None):
        return self.request("GET", path, headers={"Accept": accept} if accept else {})

    def post(self, path, fields=None, key=None, **headers):
        """Fields as JSON; the answer is JSON too."""
        sent = {"Content-Type": "application/json", "Idempotency-Key": key or fresh_key()}
        if self.csrf:
            sent["X-CSRF-Token"] = self.csrf
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.request("POST", path, json.dumps(fields or {}), sent)

    def send_form(self, path, fields=None, key=None):
        """Fields as a browser's form sends them; the answer is a page."""
        tokens = {"csrf": self.csrf or "", "idempotency-key": key or fresh_key()}
        return self.request(
            "POST", path, urlencode(tokens | (fields or {})), {"Content-Type": FORM})
