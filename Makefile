# Two commands: `make run` shows the archive at work, `make test` proves it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
SOURCE ?=
PYWB := .pywb
PYWB_BIN ?= $(CURDIR)/$(PYWB)/bin

.PHONY: help run test lint docs install constraints clean
.DEFAULT_GOAL := help

help:
	@echo "make run                harvest the sample newsroom twice, offline"
	@echo "make run SOURCE=name    harvest a real publisher (pressmark sources list)"
	@echo "make test               all tests, as CI runs them"
	@echo "make lint               ruff and mypy, mending what they can"
	@echo "make docs               what is generated from the code: schemas, the table of commands in the README, the rules"

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Pressmark needs Python 3.11 or later; set PYTHON=...")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[dev]'
	touch $@

install: $(VENV)/.installed

# An archive server of others, to replay what we export; its libraries are older than Prefect's, so it stands apart.
# Where it cannot be installed, the one test that needs it is skipped and says so.
$(PYWB)/.installed:
	-$(PYTHON) -m venv $(PYWB) && \
	$(PYWB)/bin/python -m pip install --quiet --disable-pip-version-check 'pywb~=2.10' && touch $@

run: install
	@$(BIN)/pressmark $(if $(SOURCE),harvest $(SOURCE),demo)

test: install $(PYWB)/.installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	# Some tests take a minute: a worker that is done takes what waits behind them.
	PYWB_BIN='$(PYWB_BIN)' $(BIN)/python -m pytest -n 2 --dist worksteal

lint: install
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .
	$(BIN)/mypy

docs: install
	$(BIN)/python -m tasks.schemas
	$(BIN)/python -m infra.readme
	$(BIN)/python -m flows.cli.table

constraints:
	rm -rf build/constraints && $(PYTHON) -m venv build/constraints
	build/constraints/bin/python -m pip install --quiet --editable '.[dev,dask]'
	{ sed -n '/^#/p' constraints.txt; build/constraints/bin/python -m pip freeze --exclude-editable; } > constraints.new
	mv constraints.new constraints.txt && rm -rf build/constraints

clean:
	rm -rf $(VENV) $(PYWB) data build *.egg-info
