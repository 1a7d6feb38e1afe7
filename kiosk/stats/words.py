"""The words of the report, in English and Chinese, and how each writes numbers and days."""

from __future__ import annotations

from datetime import date
from typing import Literal

ReportLanguage = Literal["en", "zh"]

_WORDS: dict[str, tuple[str, str]] = {
    "title": ("How the kiosk is used", "展厅触摸屏使用情况"),
    "from to": ("{} to {}", "{}至{}"),
    "nothing": ("Nothing was counted in this time.", "这段时间没有计数。"),
    "undated": (
        "{} visits more were counted while the machine's clock was wrong; they belong to no day.",
        "另有{}次参观发生在机器时钟有误期间，无法归入任何一天。",
    ),
    "merged": (
        "Of {} visits only the month is kept; they are not in the hours and weekdays.",
        "其中{}次参观只保留了月份，不计入时段和星期统计。",
    ),
    "privacy": (
        "Numbers alone, none finer than an hour; nothing in them leads to a person.",
        "只记录数字，最细到小时；不含任何可追溯到个人的信息。",
    ),
    "about": ("about {}", "约{}"),
    "seconds": ("{} s", "{}秒"),
    "minutes": ("{} min", "{}分钟"),
    "minutes and seconds": ("{} min {:02} s", "{}分{:02}秒"),
    "or more": ("{} or more", "{}以上"),
    "span": ("{} to {}", "{}至{}"),
    # What a number is of
    "visits": ("visits", "参观次数"),
    "visits a day": ("visits a day", "日均参观次数"),
    "median length": ("half stay longer than", "参观时长中位数"),
    "busiest day": ("busiest day", "最繁忙的一天"),
    "busiest hour": ("busiest hour", "最繁忙的时段"),
    "languages of visits": ("languages", "使用语言"),
    "share of visits": ("of visits", "占参观次数"),
    "times": ("times", "次数"),
    "opened": ("opened", "打开次数"),
    "taken": ("taken", "点击次数"),
    "share": ("share", "比例"),
    "finished": ("finished", "走完"),
    "started": ("started", "开始"),
    "of openings": ("of openings", "占打开次数"),
    "so many touches": ("{} touches", "{}次触摸"),
    "touches": ("touches", "触摸次数"),
    # Sections
    "days": ("Visits day by day", "每日参观次数"),
    "days note": ("Visits that began on each day.", "按开始当天计算。"),
    "months": ("Visits month by month", "每月参观次数"),
    "hours": ("Through the day", "一天之中"),
    "hours note": ("An average day, hour by hour.", "平均每天各时段的参观次数。"),
    "weekdays": ("Through the week", "一周之中"),
    "weekdays note": ("An average day of each kind with visitors.", "有观众的日子，按星期取平均。"),
    "lengths": ("How long visits last", "参观时长"),
    "lengths note": (
        "From the first touch to the last sign of somebody there.",
        "从第一次触摸到最后一次有人操作。",
    ),
    "languages": ("Languages", "语言"),
    "languages note": ("In which a visit ended.", "参观结束时使用的语言。"),
    "uses": ("Ways of reading", "阅读与操作方式"),
    "uses note": ("Visits that chose it.", "选用过的参观次数。"),
    "most exhibits": ("Opened most", "打开最多的展品"),
    "least exhibits": ("Opened least", "打开最少的展品"),
    "exhibits note": ("In how many visits a card was opened.", "打开过该展品卡片的参观次数。"),
    "closer": ("Looked at closer", "“凑近看”最多的展品"),
    "stories": ("Summit stories", "峰会故事"),
    "cases": ("Case presentations", "案例展示"),
    "best links": ("Reasons that lead on", "最能引人继续看的理由"),
    "best links note": (
        "Taken in so many of the visits that opened the card; few openings count little.",
        "打开卡片的参观中有多少点了这个链接；打开次数少的，分量也轻。",
    ),
    "never links": ("Never taken", "从未有人点过的链接"),
    "never links note": (
        "{} of {} links from exhibits; those whose card was opened most come first.",
        "展品共有{1}个链接，其中{0}个无人点过；卡片打开多的排在前面。",
    ),
    "back links": ("From stories and cases to exhibits", "从故事和案例到展品"),
    "tours": ("Tours", "路线"),
    "tours note": ("Finished is whose last stop was reached.", "到达最后一站即为走完。"),
    "searches": ("Searches without an answer", "查找没有结果的内容"),
    "searches note": (
        "{} searches, {} found nothing. Only words typed at least twice are shown.",
        "共查找{}次，其中{}次没有结果。只显示输入过两次及以上的内容。",
    ),
    "last screens": ("Where visits end", "参观在哪里结束"),
    "endings": ("How visits end", "参观如何结束"),
    "screens": ("Screens shown", "各页面显示次数"),
    "heat": ("Where the screen is touched", "屏幕触摸位置"),
    "heat note": (
        "Kept by the month, here {}. The boxes show how each screen is laid out.",
        "触摸位置按月保存，此处为{}。方框为页面的简化布局。",
    ),
    "heat text": (
        "{}: {} touches, most of them {} ({}).",
        "{}：共{}次触摸，最集中在{}（{}）。",
    ),
    "table": ("As a table", "查看表格"),
    "others": ("others", "其他"),
}
_SCREENS = {
    "attract": ("Attract screen", "待机画面"),
    "home": ("The museum on its canal", "水乡首页"),
    "hall": ("Halls", "展厅"),
    "area": ("Walls", "展墙"),
    "exhibit": ("Cards of exhibits", "展品卡片"),
    "closer": ("Looking closer", "凑近看"),
    "story": ("Summit stories", "峰会故事"),
    "case": ("Case presentations", "案例展示"),
    "stories": ("Choice of stories", "故事列表"),
    "cases": ("Choice of cases", "案例列表"),
    "connections": ("Connections", "关联"),
    "search": ("Search", "查找"),
    "tours": ("Choice of tours", "路线列表"),
    "tour-end": ("Ends of tours", "路线终点"),
    "timeline": ("The canal of years", "岁月之河"),
    "ask": ("The guide", "问一问"),
    "pieces": ("Choice of hands-on pieces", "动手项目列表"),
    "message": ("The first message", "第一条消息"),
    "packet-way": ("A packet's way", "数据包的路"),
    "facade": ("Draw with light", "用光作画"),
    "where-am-i": ("Where am I?", "我在哪里？"),
    "teach-a-machine": ("Teach a machine", "教机器认灯"),
    "lock-and-key": ("Lock and key", "锁与钥匙"),
    "my-visit": ("My visit", "我的参观"),
    "cinema": ("The cinema", "河上影院"),
    "film": ("Films", "影片"),
    "preparing": ("In preparation", "准备中"),
}
_USES = {
    "text 125": ("Text at 125 percent", "文字125%"),
    "text 150": ("Text at 150 percent", "文字150%"),
    "text 200": ("Text at 200 percent", "文字200%"),
    "high contrast": ("High contrast", "高对比度"),
    "calm motion": ("Calm motion", "减少动画"),
    "low reach": ("Lower what I touch", "把按钮移到低处"),
    "read aloud": ("Read aloud", "朗读"),
    "keys": ("Keys", "按键操作"),
    "scanning": ("Scanning, one switch", "逐项扫描"),
}
_ENDINGS = {
    "idle": ("Left in the middle", "中途离开"),
    "home": ("Left from home", "回到首页后离开"),
    "visitor": ("Ended by the visitor", "观众自己结束"),
    "staff": ("Kiosk closed by staff", "工作人员关闭"),
}
_LANGUAGES = {"en": ("English", "英文"), "zh": ("Chinese", "中文"), "ar": ("Arabic", "阿拉伯文")}
_REGIONS = (
    ("upper left", "左上"), ("at the top", "上方"), ("upper right", "右上"),
    ("at the left", "左侧"), ("in the middle", "中间"), ("at the right", "右侧"),
    ("lower left", "左下"), ("at the bottom", "下方"), ("lower right", "右下"),
)  # fmt: skip
_WEEKDAYS = (
    ("Monday", "周一"), ("Tuesday", "周二"), ("Wednesday", "周三"), ("Thursday", "周四"),
    ("Friday", "周五"), ("Saturday", "周六"), ("Sunday", "周日"),
)  # fmt: skip
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_ANY = {"screen": _SCREENS, "use": _USES, "ending": _ENDINGS, "language": _LANGUAGES}


class Words:
    """One language of the report."""

    def __init__(self, language: ReportLanguage) -> None:
        self.language = language
        self._chinese = language == "zh"

    def __call__(self, key: str, *filled: object) -> str:
        """The word of that key, its places filled in."""
        return _WORDS[key][self._chinese].format(*filled)

    def of(self, what: str, name: str) -> str:
        """A screen, use, ending or language by its name in the counters; else that name."""
        known = _ANY[what].get(name)
        return known[self._chinese] if known else name

    def region(self, column: int, row: int) -> str:
        """One of the nine thirds of a screen, both from 0 to 2."""
        return _REGIONS[row * 3 + column][self._chinese]

    def weekday(self, number: int) -> str:
        """From 0, Monday."""
        return _WEEKDAYS[number][self._chinese]

    def day(self, day: date) -> str:
        """1 October 2026."""
        if self._chinese:
            return f"{day.year}年{day.month}月{day.day}日"
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def month(self, month: str) -> str:
        """Of `2026-10`: October 2026."""
        year, number = map(int, month.split("-"))
        return f"{year}年{number}月" if self._chinese else f"{_MONTHS[number - 1]} {year}"

    def days(self, first: date, last: date) -> str:
        """A time from one day to another."""
        if first == last:
            return self.day(first)
        begins, ends = self.day(first), self.day(last)
        same_month = first.replace(day=1) == last.replace(day=1)
        if self._chinese:  # what both have in common is said once, before or after
            ends = f"{last.day}日" if same_month else ends
        else:
            begins = str(first.day) if same_month else begins
        return self("from to", begins, ends)

    def short_day(self, day: date) -> str:
        """1 Oct."""
        return (
            f"{day.month}/{day.day}" if self._chinese else f"{day.day} {_MONTHS[day.month - 1][:3]}"
        )

    def seconds(self, seconds: float) -> str:
        """A length of time, as short as it can be said."""
        minutes, rest = divmod(round(seconds), 60)
        if not minutes:
            return self("seconds", rest)
        return self("minutes and seconds", minutes, rest) if rest else self("minutes", minutes)

    def visits(self, when: str, number: float) -> str:
        """1 October: 30 visits."""
        told = self.number(number)
        if self._chinese:
            return f"{when}：{told}次"
        return f"{when}: {told} visit{'' if told == '1' else 's'}"

    @staticmethod
    def number(number: float) -> str:
        """30,000; small averages with one decimal."""
        return f"{number:,.1f}" if number < 10 and number != int(number) else f"{round(number):,}"

    @staticmethod
    def percent(part: float, whole: float) -> str:
        """A share; what is less than one percent, but there, says so."""
        if not whole:
            return "–"
        share = 100 * part / whole
        return "<1%" if 0 < share < 1 else f"{share:.0f}%"
