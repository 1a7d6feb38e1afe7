"""The story of a start: open, build, connect, show. It joins content, media, visit and bridge."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import os
import signal
import sys
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent
from PySide6.QtQuick import QQuickWindow

import kiosk.bridge  # noqa: F401  registers the types that QML uses
from kiosk import paths
from kiosk.bridge.canal.images import PROVIDER as CANAL
from kiosk.bridge.closing import close_window
from kiosk.bridge.code_images import PROVIDER as CODE
from kiosk.bridge.code_images import CodeImages
from kiosk.bridge.content_watch import ContentWatch
from kiosk.bridge.failures import Failures, log_qt_messages
from kiosk.bridge.lock import Lock, LockedApplication
from kiosk.bridge.outside_world import NoLinks, NoNetwork
from kiosk.bridge.pieces.facade_pictures import PROVIDER as FACADE
from kiosk.bridge.pieces.facade_pictures import FacadePictures
from kiosk.bridge.pieces.teach_a_machine_pictures import PROVIDER as LANTERNS
from kiosk.bridge.pieces.teach_a_machine_pictures import LanternPictures
from kiosk.bridge.pond.pond_pictures import PROVIDER as POND
from kiosk.bridge.reading.translator import Translator
from kiosk.bridge.reading.typefaces import load_typefaces
from kiosk.bridge.visit_controller import VisitController
from kiosk.bridge.window_keeper import WindowKeeper
from kiosk.content_store.state_folder import private_state
from kiosk.content_store.store import ContentStore
from kiosk.ergonomics import Ergonomics, diagonal_of, pixels_per_millimetre
from kiosk.exit_codes import CANNOT_SHOW, RESTART
from kiosk.media.halls import read_halls
from kiosk.media.media_files import MediaFiles
from kiosk.media.models import read_models
from kiosk.media.outlines import read_outlines
from kiosk.opening_hours.darkness import Darkness
from kiosk.opening_hours.wall_clock import WallClock, made_at
from kiosk.staff.volume import remembered_manner
from kiosk.visit.idleness import Idleness
from kiosk.visit.reading_settings import ReadingSettings
from kiosk.visit_counts.recorder import VisitCounts

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path
    from types import FrameType

    from kiosk.catalogue.catalogue import Catalogue
    from kiosk.catalogue.languages import Language
    from kiosk.settings import Settings
    from kiosk.supervisor.supervised import Supervised

log = logging.getLogger(__name__)

_M_MMAP_THRESHOLD = -3
_LARGE_BYTES = 128 * 1024


class CannotShowError(Exception):
    """The screen itself cannot be built: a part of the program is missing or broken."""


@dataclass(frozen=True)
class Display:
    """How the window is shown; without a size it fills the screen."""

    windowed: bool = False
    size: tuple[int, int] | None = None

    @property
    def fills_screen(self) -> bool:
        """Whether the window is the whole screen."""
        return not self.windowed and self.size is None


class Kiosk:
    """The running kiosk: one application, one window, one visit at a time."""

    def __init__(
        self,
        settings: Settings,
        display: Display,
        clock: Callable[[], float] = time.monotonic,
        *,
        safe: bool = False,
    ) -> None:
        """`clock` gives the seconds by which visitors are waited for, and never jumps. In safe mode
        nothing is shown that may have brought an earlier run down."""
        _return_freed_memory()
        log_qt_messages()
        _paint_without_waiting()
        existing = QGuiApplication.instance()
        self.application = existing or LockedApplication([sys.argv[0]], locked=not display.windowed)
        self._network = NoNetwork()
        self._engine = QQmlApplicationEngine()
        self._engine.setNetworkAccessManagerFactory(self._network)
        self._links = NoLinks(self._engine)
        self._engine.addImageProvider(CODE, CodeImages())
        self._engine.addImageProvider(LANTERNS, LanternPictures())
        self._engine.addImageProvider(FACADE, FacadePictures())
        self._engine.addImportPath(str(paths.QML))
        # Its compilation goes on aside while all that it shows is made ready.
        main = QUrl.fromLocalFile(str(paths.QML / "Kiosk" / "Main.qml"))
        QQmlComponent(self._engine, main, QQmlComponent.CompilationMode.Asynchronous, self._engine)
        load_typefaces(paths.fonts())
        content = settings.content
        staffs_own = content == paths.content_file()
        state = private_state(settings.state_folder)
        store = ContentStore(content, state, safe=safe)
        kept = store.at_start(paths.SHIPPED_SNAPSHOT if staffs_own else None)
        catalogue = kept.catalogue if kept else None
        media = MediaFiles(content, paths.ASSETS, state)
        ergonomics = _ergonomics(settings, display)
        self._translator = Translator(paths.TRANSLATIONS, settings.languages, self._engine)
        self.controller = VisitController(
            catalogue,
            media,
            read_outlines(paths.ASSETS / "museum"),
            read_models(paths.ASSETS),
            read_halls(paths.ASSETS / "halls"),
            self._translator,
            start=ReadingSettings(
                settings.language, calm_motion=settings.calm_motion, scanning=settings.scanning
            ),
            idleness=Idleness(clock, settings.still_there_after, settings.countdown),
            voices=settings.voices if settings.speech else None,
            ergonomics=ergonomics,
            keypad=settings.keypad,
            scanning_seconds=settings.scanning_seconds,
            darkness=Darkness(
                settings.hours, settings.quiet_hours, WallClock(made_at(paths.ASSETS))
            ),
            site=settings.site,
            sounds=settings.sounds and not safe,
            films=not safe,
            parent=self._engine,
        )
        self._translator.attach(self._engine)
        self._engine.addImageProvider(POND, self.controller.pond_pictures)
        self._engine.addImageProvider(CANAL, self.controller.canal_images)
        self.watch = ContentWatch(
            content, state, store, kept, media, self.controller,
            seed=paths.FROZEN and staffs_own,
        )  # fmt: skip
        self.controller.read_usually(remembered_manner(state))
        self._failures = Failures(self._engine, self.controller, self._engine)
        self.window = self._open_window(display)
        self.controller.watch_keys(self.window)
        self.counts = VisitCounts(state, settings.counts_kept_days) if settings.counts else None
        """How the kiosk is used; None where nothing is counted."""
        if self.counts is not None:
            self.controller.count_visits(self.counts, self.window)
        self._lock = Lock(
            keys_operate=settings.keypad, may_close=display.windowed, parent=self._engine
        )
        self._lock.watch(self.window)
        self._keeper = self._keep(display)
        if settings.staff_pin is not None:
            self._serve_staff(settings.staff_pin, state, store)
        self.controller.staff_access.watch(self.window, ergonomics)

    @property
    def catalogue(self) -> Catalogue | None:
        """The content that is shown; None where there is none yet."""
        return self.controller.catalogue

    @property
    def languages(self) -> Mapping[Language, str]:
        """The languages that visitors may choose, each with its name in itself."""
        return self._translator.offered

    def run(self) -> int:
        """Shows the kiosk until it is told to leave, by SIGTERM or Ctrl-C too; the exit code."""
        # Python comes to it soon, for it looks twice a second whether somebody is there.
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._leave)
        return self.application.exec()

    def report_to(self, supervised: Supervised, settings: Settings) -> None:
        """Beats for the supervisor, leaves when it is gone, and when a restart is planned."""
        from kiosk.bridge.heartbeat import Heartbeat
        from kiosk.bridge.planned_restart import PlannedRestart
        from kiosk.supervisor.resident_memory import resident_memory
        from kiosk.supervisor.restart_plan import RestartPlan

        heartbeat = Heartbeat(self.window, supervised, self._engine)
        heartbeat.wordToLeave.connect(self._end)
        plan = RestartPlan(
            settings.restart_at, settings.memory_limit, time.monotonic, dt.datetime.now,
            resident_memory,
        )  # fmt: skip
        PlannedRestart(plan, self.controller).due.connect(self._start_anew)

    def close(self) -> None:
        """Takes the screen down, then all it shows; nothing of this kiosk may be used after."""
        self.watch.close()
        self.controller.end_counting()
        if self.counts is not None:
            self.counts.close()
        self.controller.close()
        self._lock.release()
        self._links.close()
        if self._keeper is not None:
            self._keeper.close()
        close_window(self.window)
        self._translator.fall_silent()
        sys.excepthook = sys.__excepthook__
        self._engine.deleteLater()
        QCoreApplication.sendPostedEvents(self._engine, QEvent.Type.DeferredDelete)

    def _leave(self, _number: int, _frame: FrameType | None) -> None:
        # The loop that is to end may not have begun yet, and would not know of it.
        QTimer.singleShot(0, self._end)

    def _end(self) -> None:
        self.application.exit(0)

    def _serve_staff(self, pin_hash: str, state: Path, store: ContentStore) -> None:
        from kiosk.content_store.history import History  # not at every start
        from kiosk.staff.kept_contents import KeptContents
        from kiosk.staff.services import StaffServices

        staff = self.controller.staff_access
        services = StaffServices(
            pin_hash, state, self.watch,
            history=KeptContents(History(store)),
            visits_today=self.counts.today if self.counts else None,
            go_dark=self.controller.darken,
            is_dark=self.controller.is_dark,
            light_up=self.controller.lighten,
        )  # fmt: skip
        staff.serve(services)
        staff.restartAsked.connect(self._start_anew)
        staff.endAsked.connect(self._end)

    def _keep(self, display: Display) -> WindowKeeper | None:
        """Keeps the window where it fills the screen; one with a size stands where it is put."""
        if not display.fills_screen:
            return None
        keeper = WindowKeeper(self.window, self._engine)
        keeper.lost.connect(self._start_anew)
        keeper.undrawable.connect(self._give_up)
        keeper.cover_other_screens()
        for window in keeper.black:
            self._lock.watch(window)
        return keeper

    def _start_anew(self) -> None:
        self.application.exit(RESTART)

    def _give_up(self) -> None:
        self.application.exit(CANNOT_SHOW)

    def _open_window(self, display: Display) -> QQuickWindow:
        screen = QGuiApplication.primaryScreen()
        size = QSize(*display.size) if display.size else screen.size()
        shown = QWindow.Visibility.FullScreen
        if not display.fills_screen:
            shown = QWindow.Visibility.Windowed
        self._engine.setInitialProperties(
            {
                "width": size.width(),
                "height": size.height(),
                "visibility": shown,
                "framed": display.windowed,
                "museumFolder": (paths.ASSETS / "museum").as_uri(),
            }
        )
        self._engine.loadFromModule("Kiosk", "Main")
        windows = self._engine.rootObjects()
        if not windows or not isinstance(window := windows[0], QQuickWindow):
            raise CannotShowError("the QML of the kiosk could not be loaded; see the log")
        return window


def _ergonomics(settings: Settings, display: Display) -> Ergonomics:
    """Of the screen that the window fills, or of one of the window's size where that is given."""
    screen = QGuiApplication.primaryScreen()
    shown, real = screen.size(), screen.physicalSize()
    pixels = display.size or (shown.width(), shown.height())
    diagonal = settings.screen_diagonal or diagonal_of((real.width(), real.height()))
    scale = pixels_per_millimetre(pixels, diagonal)
    return Ergonomics(scale, settings.viewing_distance, settings.mount_height)


def _paint_without_waiting() -> None:
    """On X11 Qt waits 5 milliseconds before each frame, in case that more is to be painted in it. A
    hall that is dragged would follow the finger by as much later."""
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")


def _return_freed_memory() -> None:
    """Lets memory as large as a picture's go back to the system as soon as it is free.

    The C library of Linux would learn from the first pictures to keep such blocks for the next
    ones, and they pile up between smaller ones. Elsewhere it does nothing.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with contextlib.suppress(AttributeError):  # another C library
        ctypes.CDLL(None).mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES)
