# `make run` opens the kiosk, `make test` says whether it is good; both set up what they need.
.PHONY: run test coverage bench audit prepare lint lint-qml translations snapshot translation-sources schema clean \
  package try-package deb try-deb try-windows try-twice try-fresh try-monkey try-site

PYTHON := .venv/bin/python
BIN := .venv/bin

run: prepare
	@packaging/run.sh $(ARGS)

test: prepare lint lint-qml
	$(BIN)/pytest

# The same, and fails where the tests pass through too little of the program; at each push, for to
# count it takes a sixth longer.
coverage: prepare lint lint-qml
	$(BIN)/pytest --cov --cov-report=term

# The timed promises; on a quiet machine, for other work shows in the figures.
bench: prepare
	$(PYTHON) -m tests.bench $(ARGS)
	$(BIN)/pytest -n 0 tests/bench/promises.py

# What is wrong with the screens, in every state, for every visitor: build/audit/index.html. It takes
# an hour; ARGS="--size 1920x1080 --language en --screen hall" for a part, --help for the others.
audit: prepare
	$(PYTHON) -m tests.audit $(ARGS)

prepare:
	@packaging/prepare.sh
	@$(MAKE) --no-print-directory --silent translations snapshot

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

lint-qml:
	packaging/lint_qml.sh

# What the program shows while nothing of staff's is read yet.
snapshot: build/exhibits.snapshot

build/exhibits.snapshot: exhibits.yaml $(wildcard kiosk/catalogue/*.py kiosk/content_store/*.py \
		kiosk/search/*.py)
	@mkdir -p $(@D)
	@$(PYTHON) -m kiosk.content_store.shipped $< $@

translations: $(patsubst assets/%.ts,build/%.qm,$(wildcard assets/translations/kiosk_*.ts)) \
  $(patsubst assets/%.po,build/%.mo,$(wildcard assets/translations/messages_*.po))

build/translations/%.qm: assets/translations/%.ts
	@mkdir -p $(@D)
	@$(BIN)/pyside6-lrelease -silent $< -qm $@.$$PPID && mv $@.$$PPID $@

build/translations/%.mo: assets/translations/%.po
	@mkdir -p $(@D)
	@$(BIN)/pybabel --quiet compile --input-file $< --output-file $@.$$PPID && mv $@.$$PPID $@

# After changing a qsTr() or a Message(): brings the sources of the translations up to date. With
# LANGUAGE=fr it begins those into another language.
translation-sources:
	$(BIN)/pyside6-lupdate -locations none -no-obsolete -source-language en \
	  $$(find kiosk/qml kiosk/bridge kiosk/still.py kiosk/visit kiosk/site -name '*.qml' -o -name '*.py' | sort) \
	  -ts $(sort $(wildcard assets/translations/kiosk_*.ts) $(LANGUAGE:%=assets/translations/kiosk_%.ts))
	@mkdir -p build
	$(BIN)/pybabel --quiet extract --no-default-keywords --keyword Message --sort-by-file --add-location file \
	  --no-wrap --project kiosk --output-file build/messages.pot kiosk
	for language in $(sort $(patsubst assets/translations/messages_%.po,%,$(wildcard assets/translations/messages_*.po)) \
	  $(LANGUAGE)); do \
	  $(BIN)/pybabel --quiet update --init-missing --no-fuzzy-matching --ignore-obsolete --no-wrap \
	    --ignore-pot-creation-date --input-file build/messages.pot --locale $$language \
	    --output-file assets/translations/messages_$$language.po; \
	done

# After changing kiosk/catalogue/entries.py or kiosk/settings.py: what editors of exhibits.yaml
# and kiosk.yaml complete and check by.
schema:
	$(PYTHON) -m kiosk.content_file.editor_schema > assets/exhibits.schema.json
	$(PYTHON) -m kiosk.settings > assets/kiosk.schema.json

# The frozen build: dist/kiosk/, which needs no Python where it runs.
package: prepare
	@packaging/freeze.sh

# Tries it in a Debian that has nothing else; as root, with debootstrap, for some minutes. In an
# Ubuntu with ARGS="--ubuntu URL", which is the address of its packages.
try-package: package
	$(PYTHON) packaging/try_frozen.py $(ARGS)

# The Debian package: dist/kiosk_VERSION_amd64.deb.
deb: package
	@packaging/debian/build.sh

# Tries it in Debian 12 and 13: installed, booted, upgraded from a signed repository, removed; as
# root, with debootstrap, lintian, reprepro and gnupg; ARGS="--suite trixie" for one of them.
try-deb: deb
	PYTHONPATH=. $(PYTHON) packaging/try_deb.py $(ARGS)

# Builds the last commit twice, in two places, and says what differs.
try-twice: prepare
	$(PYTHON) packaging/try_twice.py

# Builds for Windows and plays it under Wine: dist/windows; as root, with debootstrap, xdotool and npm.
try-windows: prepare
	PYTHONPATH=. $(PYTHON) packaging/try_windows.py $(ARGS)

# Tries `make run` and `make test` in Debians with nothing but git and make; as root, with
# debootstrap, for half an hour; ARGS="--suite trixie --account root --command run" for a part.
try-fresh: prepare
	$(PYTHON) packaging/try_fresh.py $(ARGS)

# Has a monkey at the kiosk by real events of an X server, for 20 minutes; with xdotool.
# ARGS="--minutes 5 --seed 2", and --kiosk dist/kiosk/kiosk for a frozen build.
try-monkey: prepare
	$(PYTHON) packaging/try_monkey.py $(ARGS)

# Writes the site and opens all of it in Chromium, with axe-core; pictures are left in build/try-site.
try-site: prepare
	PYTHONPATH=. $(PYTHON) packaging/try_site.py $(ARGS)

clean:
	rm -rf build dist .venv .venv-package
