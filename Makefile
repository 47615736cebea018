# Each command makes .venv itself when it is missing or when what it is made from has changed.
PORT ?= 8000
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: help serve test check update site bench mutate gpu oracle audit social format clean

help: ## list the commands
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "Python 3.11 or newer is needed; name one: make PYTHON=python3.11"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing into $(VENV) (once; some minutes)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt "torch==2.13.0"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[all]"
	@touch $@

serve: $(READY) ## build the site and serve it on 127.0.0.1:8000 (PORT=), with live reload
	@$(BIN)/torchcards serve --port $(PORT)

test: $(READY) ## everything that must hold
	@$(BIN)/torchcards check
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/python -m pytest

check: $(READY) ## static checks, in seconds
	@$(BIN)/torchcards check && $(BIN)/ruff check . && $(BIN)/ruff format --check .

update: $(READY) ## rewrite shown outputs, figures, snippets, manifest and notebooks
	@$(BIN)/torchcards update

site: $(READY) ## the static site into site/
	@$(BIN)/torchcards site

mutate: $(READY) ## break shown outputs, asserts and statements one at a time, expect red
	@$(BIN)/torchcards mutate

gpu: ## on a machine with CUDA: run every block there as it is, write the evidence (ARGS="--only cuda")
	@$(PYTHON) -m torchcards.gpu $(ARGS)

$(VENV)/bench: $(READY)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	@touch $@

bench: $(VENV)/bench ## our runner against the floor and others, as ratios measured in one run
	@$(BIN)/python -m tests.bench.bench $(ARGS)

node_modules: package-lock.json
	@npm ci --silent --no-fund --no-audit && touch $@

audit: $(READY) node_modules ## Lighthouse (phone) and the W3C's validator over the built site (needs node, java, Chromium)
	@PYTHONPATH=tests $(BIN)/python tests/browser/audit.py

social: $(READY) ## draw the images that a link to the site shows (needs Chromium)
	@$(BIN)/python tests/browser/social.py

oracle: $(READY) ## torch's database of operators on a rehearsed CUDA device and on the CPU
	@$(BIN)/python -m torchcards.rehearsal tests/rehearsal/oracle.py 1 float32
	@$(BIN)/python -m torchcards.rehearsal tests/rehearsal/oracle.py 1 float16

format: $(READY) ## let ruff mend what it can
	@$(BIN)/ruff check --fix . && $(BIN)/ruff format .

clean: ## remove what the commands above have made
	rm -rf $(VENV) site build *.egg-info .pytest_cache .ruff_cache
