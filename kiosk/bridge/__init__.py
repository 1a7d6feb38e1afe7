"""The only Python that QML can see, as the module `Kiosk.Bridge`.

The imports register each type with QML: they are load-bearing although nothing here uses them.
"""

from kiosk.bridge.attendance import Attendance
from kiosk.bridge.keypad import Keypad
from kiosk.bridge.lists.exhibits_and_facts import ExhibitListModel, FactListModel
from kiosk.bridge.opening import Opening
from kiosk.bridge.pieces.facade import FacadeDetails
from kiosk.bridge.pieces.lock_and_key import LockAndKeyDetails
from kiosk.bridge.pieces.lock_and_key_sightings import SightingListModel
from kiosk.bridge.pieces.message import MessageDetails
from kiosk.bridge.pieces.packet_way import (
    CableListModel,
    PacketListModel,
    PacketWayDetails,
    RouterListModel,
)
from kiosk.bridge.pieces.piece_details import PieceDetails
from kiosk.bridge.pieces.piece_end import PieceEnd
from kiosk.bridge.pieces.pieces import Pieces
from kiosk.bridge.pieces.teach_a_machine import TeachAMachineDetails
from kiosk.bridge.pieces.where_am_i import WhereAmIDetails
from kiosk.bridge.reading.read_aloud import ReadAloud
from kiosk.bridge.reading.reading_details import LanguageListModel, ReadingDetails
from kiosk.bridge.screen_ergonomics import ScreenErgonomics
from kiosk.bridge.screens.area import AreaDetails
from kiosk.bridge.screens.ask import AskDetails
from kiosk.bridge.screens.attract import Attraction
from kiosk.bridge.screens.case import CaseDetails, SlideListModel
from kiosk.bridge.screens.cinema import CinemaDetails
from kiosk.bridge.screens.closer import CloserDetails, PartListModel
from kiosk.bridge.screens.connections import ConnectionsDetails, GroupListModel, KinListModel
from kiosk.bridge.screens.exhibit import ExhibitDetails, LinkListModel
from kiosk.bridge.screens.film import FilmDetails
from kiosk.bridge.screens.film_rows import CaptionListModel, FilmListModel
from kiosk.bridge.screens.guide_lists import CardListModel, StarterListModel
from kiosk.bridge.screens.hall import HallDetails
from kiosk.bridge.screens.hall_plan import HallPlan, PlannedHallListModel
from kiosk.bridge.screens.hall_rows import HotspotListModel, SignListModel
from kiosk.bridge.screens.home import AreaListModel, MuseumDetails
from kiosk.bridge.screens.my_visit import LightListModel, MyVisit
from kiosk.bridge.screens.programme import PresentedListModel, ProgrammeDetails
from kiosk.bridge.screens.search import SearchDetails
from kiosk.bridge.screens.search_rows import ChoiceListModel, HitListModel, WordListModel
from kiosk.bridge.screens.story import PersonListModel, StoryDetails
from kiosk.bridge.screens.timeline import TimelineDetails
from kiosk.bridge.screens.timeline_rows import (
    BerthListModel,
    ClusterListModel,
    DecadeListModel,
    MarkListModel,
    YearListModel,
)
from kiosk.bridge.screens.tour_end import OnwardListModel, SeenStopListModel, TourEndDetails
from kiosk.bridge.screens.tours import StopListModel, Touring, TourListModel
from kiosk.bridge.staff.staff_access import StaffAccess
from kiosk.bridge.staff.staff_content import FaultListModel, StaffContent
from kiosk.bridge.staff.staff_history import KeptListModel, StaffHistory
from kiosk.bridge.staff.staff_keys import StaffKeys
from kiosk.bridge.staff.staff_machine import StaffMachine
from kiosk.bridge.staff.staff_sound import StaffSound
from kiosk.bridge.visit_controller import VisitController

__all__ = [
    "AreaDetails",
    "AreaListModel",
    "AskDetails",
    "Attendance",
    "Attraction",
    "BerthListModel",
    "CableListModel",
    "CaptionListModel",
    "CardListModel",
    "CaseDetails",
    "ChoiceListModel",
    "CinemaDetails",
    "CloserDetails",
    "ClusterListModel",
    "ConnectionsDetails",
    "DecadeListModel",
    "ExhibitDetails",
    "ExhibitListModel",
    "FacadeDetails",
    "FactListModel",
    "FaultListModel",
    "FilmDetails",
    "FilmListModel",
    "GroupListModel",
    "HallDetails",
    "HallPlan",
    "HitListModel",
    "HotspotListModel",
    "KeptListModel",
    "Keypad",
    "KinListModel",
    "LanguageListModel",
    "LightListModel",
    "LinkListModel",
    "LockAndKeyDetails",
    "MarkListModel",
    "MessageDetails",
    "MuseumDetails",
    "MyVisit",
    "OnwardListModel",
    "Opening",
    "PacketListModel",
    "PacketWayDetails",
    "PartListModel",
    "PersonListModel",
    "PieceDetails",
    "PieceEnd",
    "Pieces",
    "PlannedHallListModel",
    "PresentedListModel",
    "ProgrammeDetails",
    "ReadAloud",
    "ReadingDetails",
    "RouterListModel",
    "ScreenErgonomics",
    "SearchDetails",
    "SeenStopListModel",
    "SightingListModel",
    "SignListModel",
    "SlideListModel",
    "StaffAccess",
    "StaffContent",
    "StaffHistory",
    "StaffKeys",
    "StaffMachine",
    "StaffSound",
    "StarterListModel",
    "StopListModel",
    "StoryDetails",
    "TeachAMachineDetails",
    "TimelineDetails",
    "TourEndDetails",
    "TourListModel",
    "Touring",
    "VisitController",
    "WhereAmIDetails",
    "WordListModel",
    "YearListModel",
]
