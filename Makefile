# Two commands for everyone: make demo, make test. They need python3 with venv, and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OUT    ?= out/demo
# Less than a minute on one core; CI runs so many.
CASES  ?= 250
SENTENCES ?= 250

.PHONY: demo test check lint types imports bench bench-reader bench-stories bench-renderings bench-reuse bench-blocking bench-grouping bench-descent bench-floors fuzz check-wheel clean

$(VENV)/.ready: pyproject.toml reader/pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/pip install --quiet --disable-pip-version-check --group dev --editable ./reader --editable .
	@touch $@

demo: $(VENV)/.ready          ## set up, collate the shipped pages, say where the report is
	$(BIN)/collatio demo -o $(OUT)

test: $(VENV)/.ready          ## every test, no network
	$(BIN)/pytest -n auto

check: test lint types imports  ## what a change must pass

lint: $(VENV)/.ready
	$(BIN)/ruff check . --output-format concise
	$(BIN)/ruff format --check .

types: $(VENV)/.ready
	$(BIN)/mypy

imports: $(VENV)/.ready
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/.ready         ## accuracy and cost beside the plain libraries; the public sets lie outside the repo
	$(BIN)/python -m bench.extract
	$(BIN)/python -m bench.title
	$(BIN)/python -m bench.dates
	$(BIN)/python -m bench.demo
	$(BIN)/python -m bench.times
	$(BIN)/python -m bench.stories

bench-reader: $(VENV)/.ready  ## who is named, who is meant, who said what; ENCODER=file FOLDS=folder for other models
	$(BIN)/python -m bench.reader $(if $(ENCODER),--encoder $(ENCODER)) $(if $(FOLDS),--folds $(FOLDS))

bench-stories: $(VENV)/.ready ## which pages are one story, which look alike; peers beside us; ONLY="ecbplus gvc" for some sets
	$(BIN)/python -m bench.stories $(if $(ONLY),--only $(ONLY))

bench-blocking: $(VENV)/.ready ## near copies among SIZE invented texts (200,000): time, memory, recall by kind of copy
	$(BIN)/python -m bench.blocking $(SIZE)

bench-grouping: $(VENV)/.ready ## invented archives grouped: time, memory and how they grow; SIZES="1000 5000" for some
	$(BIN)/python -m bench.grouping $(SIZES)

bench-renderings: $(VENV)/.ready ## one thing said in many words, CollateX beside us in an environment of its own; PART=dev
	test -d .venv-collatex || $(PYTHON) -m venv .venv-collatex
	.venv-collatex/bin/pip install --quiet --disable-pip-version-check "collatex==2.3" python-Levenshtein
	$(BIN)/python -m bench.renderings $(PART)

bench-reuse: $(VENV)/.ready   ## copied wording among SIZES="2000 10000" invented pages, MinHash beside us
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --group peers
	$(BIN)/python -m bench.reuse $(SIZES)

bench-descent: $(VENV)/.ready  ## who copied whom: edges, directions, origins beside two baselines; PART=test for the other part
	$(BIN)/python -m bench.descent $(PART)

bench-floors: $(VENV)/.ready  ## accuracy may not fall below bench/floors.json
	$(BIN)/python -m bench.gate

fuzz: $(VENV)/.ready          ## disturbed pages and sentences read alone and together; CASES=10000 for the whole
	$(BIN)/python -m bench.fuzz_marks --cases $(CASES)
	$(BIN)/python -m bench.fuzz_sentences --sentences $(SENTENCES)

check-wheel: $(VENV)/.ready   ## the built wheels, without the development tools, shows help and the demo
	rm -rf build/wheel && $(BIN)/pip wheel --quiet --disable-pip-version-check --no-deps -w build/wheel ./reader .
	rm -rf build/bare && $(PYTHON) -m venv build/bare
	build/bare/bin/pip install --quiet --disable-pip-version-check build/wheel/collatio*.whl
	build/bare/bin/collatio --help > /dev/null
	build/bare/bin/collatio demo -o build/bare/out > /dev/null
	@echo "the wheels alone run"

clean:
	rm -rf $(VENV) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
