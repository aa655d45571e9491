"""The program as a process: started on a free port, waited for, ended by its process id."""

import http.client
import json
import os
import signal
import socket
import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EVENKEEL = os.environ.get("EVENKEEL", str(ROOT / ".build/debug/evenkeel"))
PASSWORD = "a long sentence for tests 27"
DEMO_PASSWORD = "even-keel-demo"
ROLES = ["nurse", "prescriber", "counsellor", "admissions", "director", "administrator"]


def run(*arguments, document=b"", timeout=60):
    """One command to its end."""
    return subprocess.run(
        [EVENKEEL, *map(str, arguments)], input=document, capture_output=True, timeout=timeout)


def init(database, password=PASSWORD, **changed):
    """Founds a facility with as many beds as one may have."""
    options = {
        "name": "Test House", "time-zone": "America/New_York",
        "beds": ",".join(str(bed) for bed in range(1, 61)),
        "username": "administrator", "display-name": "Ada Administrator"} | changed
    arguments = [part for name, value in options.items() for part in (f"--{name}", value)]
    return run("init", "--database", f"sqlite:{database}", *arguments, document=f"{password}\n".encode())


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A running server: `demo` or `serve`."""

    def __init__(self, command, database, *arguments):
        self.port = free_port()
        self.database = database
        self.address = f"http://127.0.0.1:{self.port}"
        self.output = open(f"{database}.log", "ab")
        self.process = subprocess.Popen(
            [EVENKEEL, command, "--listen", f"127.0.0.1:{self.port}", "--database", f"sqlite:{database}",
             *arguments], stdout=self.output, stderr=subprocess.STDOUT)
        self.wait()

    def wait(self, seconds=120):
        """Until it answers. Its first answer is its promise that everything is ready."""
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            assert self.process.poll() is None, f"The server ended: {self.log()}"
            try:
                if self.health()["status"] == "ok":
                    return
            except OSError:
                time.sleep(0.05)
        raise AssertionError(f"The server did not answer: {self.log()}")

    def health(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=5)
        connection.request("GET", "/healthz")
        answer = json.loads(connection.getresponse().read())
        connection.close()
        return answer

    def log(self):
        return Path(self.output.name).read_text(errors="replace")

    def stop(self):
        """As an administrator stops it."""
        self.process.send_signal(signal.SIGTERM)
        assert self.process.wait(timeout=15) == 0, f"The server did not stop in order: {self.log()}"
        self.output.close()

    def kill(self):
        """As a lost machine stops it."""
        self.process.kill()
        self.process.wait(timeout=15)
        self.output.close()
