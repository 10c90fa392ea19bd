# make demo    set everything up, then crawl, segment, train an SVM and benchmark it, in demo/
# make test    set everything up, then pass the checks and tests
# make test-oldest   the tests that need no torch, with the oldest versions: Python 3.10 to 3.12
# make bench   set everything up, then measure into benchmarks/RESULTS.md: half an hour, all cores
# make clean   remove .venv and the caches; pictures and models stay
#
# The set-up goes into .venv and is done again only when the requirements change. Other Pythons:
# `make demo PYTHON=python3.12`. pip listens to its own variables: a CPU-only torch, for instance,
# with `PIP_EXTRA_INDEX_URL=https://download.pytorch.org/whl/cpu make demo`.

PYTHON ?= python3
VENV := .venv
OLDEST := .venv-oldest
# on all cores, but no more than memory suffices for
PYTEST := pytest -n auto --maxprocesses 4 --dist worksteal
PIP := $(VENV)/bin/python -m pip --disable-pip-version-check

.PHONY: help demo test test-oldest bench setup setup-dev tesseract browser clean
.DELETE_ON_ERROR:

help:
	@sed -n 's/^# \(make .*\)/\1/p' Makefile

# $(call apt,PACKAGE): installs it as root or where sudo asks for no password, else says the command
apt = { command -v apt-get >/dev/null \
	&& if [ "$$(id -u)" = 0 ]; then SUDO=; else SUDO="sudo -n"; $$SUDO true 2>/dev/null; fi \
	&& $$SUDO apt-get update -qq \
	&& $$SUDO env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(1) </dev/null; } \
	|| { echo "$(1) is missing and could not be installed here: sudo apt-get install $(1)" >&2; exit 1; }

$(VENV)/made:
	@command -v $(PYTHON) >/dev/null || { $(call apt,python3); }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' \
	|| { echo "Python 3.10 or newer is needed: make $(MAKECMDGOALS) PYTHON=python3.12, say" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null \
	|| { $(call apt,$$($(PYTHON) -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')); }
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/requirements: requirements.txt $(VENV)/made
	$(PIP) install -r requirements.txt
	@touch $@

$(VENV)/requirements-dev: requirements-dev.txt $(VENV)/requirements
	$(PIP) install -r requirements-dev.txt
	@touch $@

setup: $(VENV)/requirements
setup-dev: $(VENV)/requirements-dev

tesseract:
	@command -v tesseract >/dev/null || { $(call apt,tesseract-ocr); }

# for the tests in a browser, which are skipped where it cannot be had
browser:
	@{ command -v chromium && command -v chromedriver; } >/dev/null \
	|| ( $(call apt,chromium chromium-driver) ) || true

# in a folder of its own: your labelled/ and your models are left alone
demo: setup tesseract
	@mkdir -p demo
	cd demo && ../$(VENV)/bin/python ../crawler.py --rec-mode 0 --work-mode 0 --fetch-count 1000
	cd demo && ../$(VENV)/bin/python ../segment.py
	cd demo && ../$(VENV)/bin/python ../svm_train.py
	cd demo && ../$(VENV)/bin/python ../crawler.py --rec-mode 1 --work-mode 1 --fetch-count 200
	@echo
	@echo "Done, all in demo/ :"
	@echo "  labelled/     $$(ls demo/labelled | wc -l) captchas with their letters in the name"
	@echo "  unlabelled/   $$(ls demo/unlabelled 2>/dev/null | wc -l) that tesseract could not read"
	@echo "  segmented/    $$(ls demo/segmented | wc -l) single letters"
	@echo "  model.pickle  the SVM; its benchmark on 200 fresh captchas is the line above"
	@echo "Try it: cd demo && ../$(VENV)/bin/python ../recognizers.py --rec-mode 1 labelled/*.jpg"

test: setup-dev tesseract browser
	$(VENV)/bin/python -m ruff check .
	$(VENV)/bin/python -m ruff format --check .
	$(VENV)/bin/python -m mypy
	$(VENV)/bin/python -m $(PYTEST)

# everything light at the lowest version that the requirements admit, without torch; by hand
$(OLDEST)/requirements: requirements.txt requirements-onnx.txt requirements-dev.txt
	$(PYTHON) -m venv $(OLDEST)
	sed -n '/^torch/d; /^ruff/d; /^mypy/d; /^types/d; s/>=\([0-9.]*\),.*/==\1/p' $^ \
	| xargs $(OLDEST)/bin/python -m pip --disable-pip-version-check install
	@touch $@

test-oldest: $(OLDEST)/requirements tesseract  # old packages deprecate what newer ones lend them
	$(OLDEST)/bin/python -m $(PYTEST) -W ignore::DeprecationWarning

bench: setup-dev tesseract
	$(VENV)/bin/python benchmarks/bench.py

clean:
	rm -rf $(VENV) $(OLDEST) .pytest_cache .ruff_cache .mypy_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
