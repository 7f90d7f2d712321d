# Two commands are all a reader needs: `make lab` and `make test`. Each does its own set-up.
#
#   make lab          open the course in JupyterLab
#   make reset        a fresh copy of one notebook (ONLY=3.2); yours is kept in chapters/mine
#   make update       the newest version of the course; what you changed is kept
#   make test         everything that CI runs
#   make quick        lint, format and the tests of what changed (since main, or SINCE=HEAD), in about a minute
#   make book         build the site and open it from disk
#   make pdf          print the whole course into _build/course.pdf, in about two minutes (PAPER=Letter)
#   make student      the notebooks without solutions and outputs, as a folder and a zip in _build
#   make notebooks    text -> executed notebooks (ONLY=3.2 for one)
#   make data         rebuild data/corpus and compare it with the manifest
#   make checkpoints  train what data/checkpoints and data/results hold (ONLY=NAME or bench, CHECK=1 compares)
#   make bench        measure against the reference implementation
#   make mutants      change one line at a time, and see the claim that rests on it fail (ONLY=3.2 or AR.22)
#   make clean        remove what was built

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
BIN := .venv/bin
PY := $(BIN)/python
PYTEST := OMP_NUM_THREADS=1 MKL_NUM_THREADS=1 $(PY) -m pytest
MANY := -n 2 --dist loadfile -m "not alone and not browser"
SITE := $(BIN)/sphinx-build -b html -c . -W --keep-going -q -E -a -d _build/trees chapters _build/html
BROWSER := -n 2 --dist loadfile -m "browser and not alone"
NBVAL := PYTHONPATH="$(CURDIR)/tests/support/offline" $(PYTEST) -n 2 --dist loadfile -p no:cacheprovider \
  --nbval-lax --nbval-current-env --nbval-cell-timeout 120 --nbval-sanitize-with tests/support/nbval.cfg \
  --ignore chapters/mine
TIMES := _build/times
PIP := $(PY) -m pip install --constraint constraints.txt --disable-pip-version-check
# Rooms that must also work without plmlib.fast
PLAIN := layers models training generation pretrained
export OMP_WAIT_POLICY := PASSIVE
export MPLBACKEND := Agg

.PHONY: lab reset update test quick book pdf student notebooks data checkpoints bench mutants clean
.DEFAULT_GOAL := lab

lab: .venv/reader
	@echo "JupyterLab opens in your browser. Stop it with Ctrl-C here."
	@$(BIN)/jupyter lab chapters $(if $(filter 0,$(shell id -u)),--allow-root) $(LAB)

reset: .venv/reader
	@$(PY) -m plmlib.tools.mine reset "$(ONLY)"

update: .venv/reader
	@$(PY) -m plmlib.tools.mine update

test: .venv/developer
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	@rm -rf $(TIMES)
	$(PYTEST) $(MANY) --junitxml=$(TIMES)/unit.xml
	PLM_PLAIN=1 $(PYTEST) $(MANY) --junitxml=$(TIMES)/plain.xml $(PLAIN:%=tests/%)
	$(NBVAL) --junitxml=$(TIMES)/notebooks.xml chapters
	$(PYTEST) $(BROWSER) --junitxml=$(TIMES)/browser.xml
	$(PYTEST) -m alone --junitxml=$(TIMES)/alone.xml
	@$(PY) -m plmlib.tools.longest $(TIMES)

quick: .venv/developer
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	tests=$$($(PY) -m plmlib.tools.changed $(SINCE)); $(PYTEST) $(MANY) $$tests

book: .venv/developer
	@$(SITE)
	@$(PY) -m plmlib.tools.site _build/html/index.html

pdf: .venv/developer
	@$(SITE)
	@$(PY) -m plmlib.tools.pdf _build/html _build/course.pdf $(if $(PAPER),--paper $(PAPER))

student: .venv/reader
	@$(PY) -m plmlib.tools.student

notebooks: .venv/developer
	$(PY) -m plmlib.tools.notebooks $(ONLY)

data: .venv/reader
	$(PY) -m plmlib.world

checkpoints: .venv/reader
	$(PY) -m plmlib.checkpoints $(if $(CHECK),--check) $(ONLY)

bench: .venv/developer
	$(PY) -m plmlib.tools.bench

mutants: .venv/developer
	$(PY) -m plmlib.tools.mutants $(ONLY)

clean:
	rm -rf .venv _build .pytest_cache .ruff_cache .hypothesis *.egg-info

# Set-up: a virtual environment of its own, exact versions, and a kernel whose idle threads sleep instead of spinning.

.venv/bin/python:
	@for python in $${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11}; do \
	  if $$python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	    $$python -m venv .venv || { rm -rf .venv; exit 1; }; exit 0; \
	  fi; \
	done; echo "Python 3.11 or newer is needed; set PYTHON=/path/to/python if it has another name." >&2; exit 1

.venv/reader: pyproject.toml constraints.txt $(wildcard plmlib/tools/jupyter/*.json) | .venv/bin/python
	@echo "Installing the course (once; the larger part is torch) ..."
	$(PIP) $$(timeout 5 $(PY) -m plmlib.tools.hosts 2>/dev/null) --progress-bar on --editable .
	$(PY) -m ipykernel install --prefix .venv --name python3 --display-name "Python 3 (ipykernel)" \
	  --env OMP_WAIT_POLICY PASSIVE
	@mkdir -p .venv/etc/jupyter .venv/share/jupyter/lab/settings
	@cp plmlib/tools/jupyter/jupyter_*_config.json .venv/etc/jupyter/
	@cp plmlib/tools/jupyter/overrides.json .venv/share/jupyter/lab/settings/
	@touch $@

.venv/developer: .venv/reader
	@echo "Installing what tests and site need (once) ..."
	$(PIP) --editable '.[dev]'
	@touch $@
