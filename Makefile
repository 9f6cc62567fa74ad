# Needs Python 3.10 or newer with venv, make, and a package index. Each target sets up what it needs.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test clients check format docs

demo: .venv/installed
	@$(BIN)/doclint examples/speech.txt || test $$? -eq 1

test: .venv/installed
	$(BIN)/python -m pytest -m "not clients and not slow"

clients: .venv/installed
	$(BIN)/python -m pytest -m "clients or slow"

check: .venv/installed
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/installed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

docs: .venv/installed
	$(BIN)/python docs/build.py

.venv/installed: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "doclint 需要 Python 3.10 或更新版本；可用 make PYTHON=python3.12 指定")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
