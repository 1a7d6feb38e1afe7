"""The only Python that QML can see, as the module `Kiosk.Bridge`.

The imports register each type with QML: they are load-bearing although nothing here uses them.
"""

from kiosk.bridge.area_details import AreaDetails
from kiosk.bridge.attendance import Attendance
from kiosk.bridge.attraction import Attraction
from kiosk.bridge.case_details import CaseDetails
from kiosk.bridge.exhibit_details import ExhibitDetails
from kiosk.bridge.hall_details import HallDetails
from kiosk.bridge.lists import (
    AreaListModel,
    ExhibitListModel,
    FactListModel,
    LinkListModel,
    PersonListModel,
    SightListModel,
    SlideListModel,
    StopListModel,
    TourListModel,
)
from kiosk.bridge.message_details import MessageDetails
from kiosk.bridge.museum_details import MuseumDetails
from kiosk.bridge.read_aloud import ReadAloud
from kiosk.bridge.reading_details import ReadingDetails
from kiosk.bridge.search_details import SearchDetails
from kiosk.bridge.story_details import StoryDetails
from kiosk.bridge.touring import Touring
from kiosk.bridge.visit_controller import VisitController

__all__ = [
    "AreaDetails",
    "AreaListModel",
    "Attendance",
    "Attraction",
    "CaseDetails",
    "ExhibitDetails",
    "ExhibitListModel",
    "FactListModel",
    "HallDetails",
    "LinkListModel",
    "MessageDetails",
    "MuseumDetails",
    "PersonListModel",
    "ReadAloud",
    "ReadingDetails",
    "SearchDetails",
    "SightListModel",
    "SlideListModel",
    "StopListModel",
    "StoryDetails",
    "TourListModel",
    "Touring",
    "VisitController",
]
