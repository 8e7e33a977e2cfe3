# Apology Studio. Two commands on a fresh machine: make run, make test. All set-up happens inside (packaging/setup.sh).

.DEFAULT_GOAL := help
.PHONY: help run test soak fuzz audit sbom test-web lint bench bench-checker train index shots accept translations package lock clean setup-run setup-test
# Set-up comes before what needs it, from left to right.
.NOTPARALLEL:

# Tests and pictures need no screen; those that do start their own.
OFFSCREEN = QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen}
PYTHON = .venv/bin/python
QM = build/translations/.made

help: ## list the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

run: setup-run $(QM) ## open the studio (without a screen: make all texts of the sample draft)
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		exec .venv/bin/apology-studio; \
	else \
		echo "There is no display here, so the studio does its work on the sample draft instead."; \
		$(OFFSCREEN) exec $(PYTHON) -m apology_studio.sample_run --to build/sample; \
	fi

test: setup-test $(QM) ## run the whole test suite
	@$(OFFSCREEN) $(PYTHON) -m pytest $(ARGS)

soak: setup-test $(QM) ## prove every promise at full length (an hour): kills, power cuts, a day of typing; print a table
	@APOLOGY_STUDIO_SOAK=1 $(OFFSCREEN) $(PYTHON) -m pytest -q tests/reliability $(ARGS)

fuzz: setup-test ## read 200,000 characters of what is hardest for each phrase of each rule (an hour)
	@APOLOGY_STUDIO_SOAK=1 $(PYTHON) -m pytest -q tests/core/test_rules_fuzz.py $(ARGS)

audit: setup-test ## look for known holes in the locked packages (needs the network; says so where there is none)
	@$(PYTHON) packaging/audit.py

sbom: setup-test ## list what is inside a release into dist/sbom.json (CycloneDX)
	@$(PYTHON) packaging/sbom.py dist/sbom.json

test-web: setup-test $(QM) ## judge the web pages: Nu checker, axe in Chromium (installs them)
	@$(OFFSCREEN) timeout 600 sh -c 'sh tests/web/setup.sh && exec $(PYTHON) -m pytest -q tests/web/check_web.py'

lint: setup-test ## check style, types, walls, translations, and once a day the packages for known holes
	@$(PYTHON) -m ruff check
	@$(PYTHON) -m ruff format --check
	@$(PYTHON) -m mypy
	@.venv/bin/lint-imports
	@$(PYTHON) packaging/translate.py check
	@$(PYTHON) packaging/audit.py --once-a-day

bench: setup-test $(QM) ## print the figures: start, keys, export, memory
	@$(OFFSCREEN) $(PYTHON) tests/bench/bench.py

bench-checker: setup-test ## score the checker on labelled texts: CORPUS=FILE, ARGS="--split --verbose"
	@test -n "$(CORPUS)" || { echo "Say which texts: make bench-checker CORPUS=FILE"; exit 2; }
	@if command -v npm >/dev/null && [ ! -d build/write-good/node_modules/write-good ]; then \
		npm install --silent --no-audit --no-fund --ignore-scripts --prefix build/write-good write-good@1.0.8 \
			|| echo "write-good could not be installed, so it is left out."; \
	fi
	@$(PYTHON) tests/bench/checker.py $(CORPUS) $(ARGS)

train: setup-test ## learn the components anew from packaging/training; review the weights as a diff
	@$(PYTHON) packaging/train_components.py

index: setup-test ## write anew which phrases of the rules are looked up by which word; needed after each new phrase
	@$(PYTHON) packaging/index_phrases.py

shots: setup-test $(QM) ## write pictures of every screen into build/shots
	@$(OFFSCREEN) $(PYTHON) tests/shots/shots.py

accept: setup-test $(QM) ## write the golden files anew; review them as a diff
	@$(OFFSCREEN) APOLOGY_STUDIO_ACCEPT=1 $(PYTHON) -m pytest $(ARGS)

translations: setup-test ## bring translations/*.ts into step with the source and compile them
	@$(PYTHON) packaging/translate.py update
	@$(PYTHON) packaging/translate.py release

package: setup-test $(QM) ## build dist/apology-studio (this system's program, with its sbom.json) and let it test itself
	@$(PYTHON) -m PyInstaller --noconfirm --log-level WARN --distpath dist --workpath build/pyinstaller \
		packaging/apology-studio.spec
	@$(PYTHON) packaging/sbom.py dist/apology-studio/sbom.json
	@$(OFFSCREEN) APOLOGY_STUDIO_HOME=build/selftest dist/apology-studio/apology-studio selftest

lock: ## make the lock files again (needs uv; see packaging/lock.sh)
	@sh packaging/lock.sh $(ARGS)

clean: ## remove what was built (.venv stays)
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find apology_studio tests packaging -name __pycache__ -type d -exec rm -rf {} +

setup-run:
	@sh packaging/setup.sh run

setup-test:
	@sh packaging/setup.sh test

# The compiled languages: made again when a .ts file is newer.
$(QM): packaging/translate.py $(wildcard translations/*.ts)
	@$(PYTHON) packaging/translate.py release
	@mkdir -p $(@D) && touch $@
