# Afterword: every task that a clone needs. Bare `make` lists them.
SHELL := bash
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

BIN := .venv/bin
PYTHON_FOLDERS := src tests tools $(patsubst %/,%,$(dir $(wildcard bench/__main__.py eval/__main__.py)))

.PHONY: help
help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-9s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: setup
setup: ## set everything up: leaves .venv/bin/afterword
	@tools/setup.sh main

.PHONY: run
run: setup ## walk through the sample application, without asking anything
	@$(BIN)/afterword demo

.PHONY: test
test: lint system-packages ## everything that must hold before a change is taken
	$(BIN)/python -m pytest -n auto

.PHONY: check
check: export AFTERWORD_FULL = 1
check: test ## the same with full counts of random cases: takes its time

.PHONY: bench
bench: setup ## measure speed and memory
	@$(BIN)/python -m bench

.PHONY: eval
eval: setup ## measure how well texts are understood, beside other libraries
	@tools/setup.sh peers
	@$(BIN)/python -m eval

.PHONY: train
train: setup ## learn the packaged models anew from eval/training
	@tools/setup.sh train
	@PYTHONPATH=src:. .venv-train/bin/python -m tools.training

.PHONY: docs
docs: setup ## write the reference pages anew from the code
	@$(BIN)/python -m tools.docs

.PHONY: lint
lint: setup ## style, types, the direction of imports, current documentation, news fragments
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/mypy --strict $(PYTHON_FOLDERS)
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m tools.docs --check
	@answer=$$($(BIN)/towncrier build --draft --version next 2>&1) || { echo "$$answer"; exit 1; }

.PHONY: format
format: setup ## put the code into its shape
	$(BIN)/ruff check --quiet --fix .
	$(BIN)/ruff format --quiet .

.PHONY: lock
lock: setup ## write requirements/ anew; newer versions with: make lock UPGRADE=--upgrade
	@tools/lock.sh $(UPGRADE)

.PHONY: clean
clean: ## remove everything that can be made again
	rm -rf .venv .venv-peers .venv-train .tools build dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find $(PYTHON_FOLDERS) -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: system-packages
system-packages:
	@tools/system_packages.sh
