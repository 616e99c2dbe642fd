# Two commands for everyone: make demo, make test. They need python3 with venv, and make.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
OUT    ?= out/demo

.PHONY: demo test check lint types imports clean

$(VENV)/.ready: pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --upgrade pip
	$(BIN)/pip install --quiet --disable-pip-version-check --group dev --editable .
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
	$(BIN)/lint-imports

clean:
	rm -rf $(VENV) out build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
