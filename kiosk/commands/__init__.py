"""One module a command; `ALL` lists them, the hidden ones of `workers` too."""

from __future__ import annotations

from kiosk.commands import workers
from kiosk.commands.ask import ask
from kiosk.commands.check import check
from kiosk.commands.doctor import doctor
from kiosk.commands.film import film
from kiosk.commands.history import history
from kiosk.commands.monkey import monkey
from kiosk.commands.new import new
from kiosk.commands.pin import pin
from kiosk.commands.preview import preview
from kiosk.commands.run import run
from kiosk.commands.settings import show_settings
from kiosk.commands.site import site
from kiosk.commands.stats import stats
from kiosk.commands.still import still
from kiosk.commands.tour import tour

ALL = (
    ask,
    check,
    doctor,
    film,
    history,
    monkey,
    new,
    pin,
    preview,
    run,
    show_settings,
    site,
    stats,
    still,
    tour,
    *workers.ALL,
)
