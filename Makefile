# Evenkeel. `make demo` opens a living demo unit; `make test` checks everything.

DEBIAN_BUILD := libsqlite3-dev tzdata
DEBIAN_TEST := chromium python3-venv gcc
DEBIAN_BENCH := wrk python3
PYTHON_TEST := playwright==1.57.0 axe-playwright-python==0.1.8 pytest==8.4.2 jsonschema==4.25.1
PORT ?= 8080
DATABASE ?= var/evenkeel.sqlite
VENV := .venv
DEBUG := .build/debug/evenkeel
RELEASE := .build/release/evenkeel
SWIFT_TEST := --disable-xctest --quiet

.PHONY: demo run test deps test-deps lint core-test swift-test http-test bench docs format

demo: deps
	swift build -c release --product evenkeel
	$(RELEASE) demo --listen 127.0.0.1:$(PORT)

run: deps
	swift build -c release --product evenkeel
	mkdir -p var
	$(RELEASE) serve --listen 127.0.0.1:$(PORT) --database sqlite:$(DATABASE)

test: deps test-deps lint core-test swift-test http-test

lint:
	swift format lint --strict --recursive Package.swift Core/Package.swift Core/Sources Core/Tests Sources Tests

format:
	swift format --in-place --recursive Package.swift Core/Package.swift Core/Sources Core/Tests Sources Tests

core-test:
	swift test --package-path Core $(SWIFT_TEST)

swift-test:
	swift build --build-tests
	swift test --skip-build $(SWIFT_TEST)

# Against a real server process of the release build, which is what people run: HTTP, pages in Chromium, accessibility.
http-test: $(VENV)/ready
	swift build -c release --product evenkeel
	EVENKEEL=$(CURDIR)/$(RELEASE) $(VENV)/bin/python -m pytest -q Tests/EndToEnd

bench: deps
	@./scripts/install-debian-packages $(DEBIAN_BENCH)
	swift build -c release --product evenkeel
	swift build -c release --product crash-writer
	python3 Benchmarks/bench.py

# Writes the pages of docs/ that are made from the program's own tables.
docs:
	swift build --product evenkeel
	$(DEBUG) reference > docs/http.md

deps:
	@./scripts/install-debian-packages $(DEBIAN_BUILD)

test-deps: $(VENV)/ready
	@./scripts/install-debian-packages $(DEBIAN_TEST)

$(VENV)/ready: Makefile
	@./scripts/install-debian-packages $(DEBIAN_TEST)
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet $(PYTHON_TEST)
	touch $@
