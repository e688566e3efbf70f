"""Draws a calendar, as the package icalendar reads it, as weeks in SVG, and reads the picture back by its places and words alone."""
import datetime as dt
import xml.etree.ElementTree as xml
from zoneinfo import ZoneInfo

ROME = ZoneInfo("Europe/Rome")
SVG = "{http://www.w3.org/2000/svg}"
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

# Places of a picture: a column for each day, a line for each hour of the day, a band for whole days above.
LEFT, TOP, DAY, HOUR, BAND, FIRST, LAST = 48, 40, 220, 26, 18, 7, 20
WEEK = TOP + 6 * BAND + (LAST - FIRST) * HOUR + 24


def lanes(events):
    """Which of how many columns each event has, so that those at the same time stand side by side."""
    placed = {}
    group, end = [], None
    for event in sorted(events, key=lambda one: (one["from"], one["to"], one["uid"])):
        if end is not None and event["from"] >= end:
            close(group, placed)
            group, end = [], None
        group.append(event)
        end = max(end or event["to"], event["to"])
    close(group, placed)
    return placed


def close(group, placed):
    ends = []
    for event in group:
        lane = next((place for place, end in enumerate(ends) if end <= event["from"]), len(ends))
        ends[lane:lane + 1] = [event["to"]]
        placed[event["uid"]] = lane
    for event in group:
        placed[event["uid"]] = (placed[event["uid"]], len(ends))


def local(event):
    """An event by the clocks of Italy: whole days as days, else minutes of its day."""
    told = {"uid": str(event["UID"]), "title": str(event["SUMMARY"]), "room": str(event.get("LOCATION", "")), "gone": event["STATUS"] == "CANCELLED"}
    if not isinstance(event.start, dt.datetime):
        return {**told, "day": event.start, "until": event.end - dt.timedelta(days=1), "from": None}
    begin, end = event.start.astimezone(ROME), event.end.astimezone(ROME)
    assert begin.date() == end.date(), "within a day"
    return {**told, "day": begin.date(), "from": begin.hour * 60 + begin.minute, "to": end.hour * 60 + end.minute}


def draw(events, title):
    """The picture of a calendar, week under week; weeks without anything are left out."""
    told = [local(event) for event in events]
    monday = lambda day: day - dt.timedelta(days=day.weekday())
    weeks = sorted({monday(day) for one in told for day in days_of(one)})
    root = xml.Element("svg", xmlns=SVG[1:-1], width=str(LEFT + 7 * DAY + 10), height=str(len(weeks) * WEEK + 30), **{"font-family": "sans-serif", "font-size": "11"})
    xml.SubElement(root, "rect", width="100%", height="100%", fill="#fff")
    xml.SubElement(root, "text", x="8", y="20", **{"font-size": "15"}).text = title
    for place, first in enumerate(weeks):
        top = 30 + place * WEEK
        for number, name in enumerate(DAYS):
            day = first + dt.timedelta(days=number)
            x = LEFT + number * DAY
            xml.SubElement(root, "text", {"class": "day", "x": str(x + 4), "y": str(top + TOP - 10)}).text = f"{name} {day}"
            xml.SubElement(root, "path", d=f"M{x} {top + TOP}V{top + WEEK - 24}", stroke="#bbb")
            whole(root, [one for one in told if one["from"] is None and one["day"] <= day <= one["until"]], x, top)
            timed(root, [one for one in told if one["from"] is not None and one["day"] == day], x, top)
        for hour in range(FIRST, LAST + 1):
            y = line(top, hour * 60)
            xml.SubElement(root, "text", {"class": "hour", "x": "8", "y": str(y + 4)}).text = f"{hour:02}:00"
            xml.SubElement(root, "path", d=f"M{LEFT} {y}H{LEFT + 7 * DAY}", stroke="#ddd")
    return xml.tostring(root, encoding="unicode")


def days_of(one):
    last = one["day"] if one["from"] is not None else one["until"]
    return [one["day"] + dt.timedelta(days=number) for number in range((last - one["day"]).days + 1)]


def line(top, minute):
    return top + TOP + 6 * BAND + (minute - FIRST * 60) * HOUR / 60


def whole(root, own, x, top):
    for place, one in enumerate(sorted(own, key=lambda one: one["uid"])):
        box(root, one, x, top + TOP + place * BAND, DAY, BAND - 2, "whole")


def timed(root, own, x, top):
    placed = lanes(own)
    for one in own:
        lane, of = placed[one["uid"]]
        y = line(top, one["from"])
        box(root, one, x + lane * DAY / of, y, DAY / of, line(top, one["to"]) - y, "timed")


def box(root, one, x, y, width, height, kind):
    group = xml.SubElement(root, "g", {"class": kind + (" gone" if one["gone"] else "")})
    xml.SubElement(group, "rect", x=f"{x:.3f}", y=f"{y:.3f}", width=f"{width:.3f}", height=f"{height:.3f}", fill="#eee" if one["gone"] else "#cde", stroke="#247")
    clip = xml.SubElement(group, "svg", x=f"{x:.3f}", y=f"{y:.3f}", width=f"{width:.3f}", height=f"{height:.3f}")
    for name, at in (("title", 12), ("room", 26)):
        xml.SubElement(clip, "text", {"class": name, "x": "3", "y": str(at)}).text = one[name]


def read(picture):
    """What a picture shows, by where it stands: (day, beginning, end, title, room) of what is not gone; for whole days without times."""
    root = xml.fromstring(picture)
    heads = [(float(head.get("x")), float(head.get("y")), dt.date.fromisoformat(head.text.split(" ")[1])) for head in root.iter(f"{SVG}text") if head.get("class") == "day"]
    hours = [(float(hour.get("y")) - 4, int(hour.text[:2])) for hour in root.iter(f"{SVG}text") if hour.get("class") == "hour"]
    shown = []
    for group in root.iter(f"{SVG}g"):
        kind = group.get("class").split(" ")
        if "gone" in kind:
            continue
        rect = group.find(f"{SVG}rect")
        x, y, height = (float(rect.get(name)) for name in ("x", "y", "height"))
        words = {text.get("class"): text.text or "" for text in group.iter(f"{SVG}text")}
        # The head of the column is the nearest above and to the left.
        top = max(at for _, at, _ in heads if at <= y)
        day = max((left, day) for left, at, day in heads if at == top and left <= x + 4.5)[1]
        own = [(at, hour) for at, hour in hours if top < at < top + WEEK]
        (first, one), (last, other) = own[0], own[-1]
        minute = lambda at: round((one + (at - first) * (other - one) / (last - first)) * 60)
        times = (minute(y), minute(y + height)) if "timed" in kind else (None, None)
        shown.append((day, *times, words["title"], words["room"]))
    return shown
