"""`evenkeel score` and `evenkeel advise` as a person runs them, and the examples against the published schema."""

import copy
import json
import os
import subprocess
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).resolve().parents[2]
EVENKEEL = os.environ.get("EVENKEEL", str(ROOT / ".build/debug/evenkeel"))
EXAMPLES = sorted((ROOT / "docs/examples/advise").glob("*.json"))
SCHEMA = json.loads((ROOT / "docs/advise.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def run(*arguments, document=b""):
    return subprocess.run([EVENKEEL, *arguments], input=document, capture_output=True, timeout=60)


def refused(result):
    """One line on standard error, nothing on standard output, exit code 2."""
    assert result.returncode == 2
    assert result.stdout == b""
    lines = result.stderr.decode().split("\n")
    assert len(lines) == 2 and lines[1] == "" and lines[0].startswith("evenkeel: ")
    return lines[0].removeprefix("evenkeel: ")


def test_the_schema_is_a_schema():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert EXAMPLES


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_fits_the_schema_and_is_answered(example):
    VALIDATOR.validate(json.loads(example.read_text()))
    result = run("advise", document=example.read_bytes())
    assert (result.returncode, result.stderr) == (0, b"")
    assert json.loads(result.stdout)["version"] == 1
    assert run("advise", document=example.read_bytes()).stdout == result.stdout


def changes(document):
    """The document with one member taken out, made unknown, or given another type, at every place in turn."""
    def places(value, path=()):
        if isinstance(value, dict):
            for key, inner in value.items():
                yield path + (key,)
                yield from places(inner, path + (key,))
        elif isinstance(value, list):
            for index, inner in enumerate(value):
                yield from places(inner, path + (index,))

    for path in places(document):
        for replacement in ("remove", "misspell", None, -1, 10**15, 0.5, True, "x", "", [], {}):
            changed = copy.deepcopy(document)
            holder = changed
            for step in path[:-1]:
                holder = holder[step]
            if replacement == "remove":
                del holder[path[-1]]
            elif replacement == "misspell":
                holder[f"{path[-1]}x"] = holder.pop(path[-1])
            else:
                holder[path[-1]] = replacement
            yield path, replacement, changed


def test_what_the_schema_refuses_the_program_refuses():
    """One in sixteen of thousands of one-place changes: never a pass where the schema says no, never anything but one line."""
    document = json.loads((ROOT / "docs/examples/advise/every-field.json").read_text())
    checked = 0
    for number, (path, replacement, changed) in enumerate(changes(document)):
        if number % 16 or VALIDATOR.is_valid(changed):
            continue
        message = refused(run("advise", document=json.dumps(changed).encode()))
        assert message, (path, replacement)
        checked += 1
    assert checked > 50


@pytest.mark.parametrize("name, instrument", [("cows", "cows"), ("cows-incomplete", "cows"), ("news2", "news2"), ("poss", "poss")])
def test_a_score_example_is_answered(name, instrument):
    result = run("score", instrument, document=(ROOT / f"docs/examples/score/{name}.json").read_bytes())
    assert (result.returncode, result.stderr) == (0, b"")
    answer = json.loads(result.stdout)
    assert answer["instrument"] == instrument
    assert answer["complete"] == (name != "cows-incomplete")
    assert ("total" in answer) == (answer["complete"] and instrument != "poss")


INSTRUMENTS = (
    "cows, sows, sows-gossop, oows, ciwa-ar, ciwa-b, phq-9, phq-2, gad-7, gad-2, pc-ptsd-5, c-ssrs-screener, asq, 4at, audit, "
    "audit-c, dast-10, taps-1, oud-criteria, bam, bam-r, news2, poss, rass, pain-nrs, craving-vas, craving-nrs, ocs, orthostatic, "
    "dehydration, must, nrs-2002, refeeding, riosord-vha, riosord-commercial, overdose-flags, barc-10, ahc-hrsn, prapare"
)


@pytest.mark.parametrize("arguments, document, message", [
    (["score", "apgar"], b"{}", f"instrument: expected one of {INSTRUMENTS}, not apgar"),
    (["score", "a\nb"], b"{}", f"instrument: expected one of {INSTRUMENTS}, not a\\u{{a}}b"),
    (["score", "cows"], b"", "line 1, column 1: the document ends too early"),
    (["score", "cows"], b'{"pulse":3}', 'pulse: expected 0, 1, 2, 4, "refused" or "unable"'),
    (["score", "cows"], b'{"pulse":1,"pulse":1}', 'line 1, column 12: the key "pulse" stands twice in one object'),
    (["score", "poss"], b"{}", "level: is missing"),
    (["advise"], b"{}", "at: is missing"),
    (["advise"], b'{"at":"\xff"}', "line 1, column 7: this text is not valid UTF-8"),
    (["advise"], b"[" * 100_000, "line 1, column 33: values are nested deeper than 32 levels"),
    (["advise"], b" " * 3_000_000, "line 1, column 1048577: the document is longer than 1048576 bytes"),
], ids=lambda value: value[:40] if isinstance(value, str) else "")
def test_bad_input_gives_one_line_that_says_where(arguments, document, message):
    assert refused(run(*arguments, document=document)) == message
