"""Holds the app's calendars against the package icalendar, and its reading of busy times against dateutil and zoneinfo.
usage: calendars.py PROGRAM [FOLDER]; PROGRAM is the example `calendars`. Into the folder, where there is one, go pictures of the calendars,
week by week as icalendar reads them, to be looked at (as SVG, and as PNG by Chromium)."""
import collections
import datetime as dt
import io
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from zoneinfo import ZoneInfo

from dateutil.easter import easter
from dateutil.rrule import rrulestr
from icalendar import Calendar

import drawn

ROME, UTC = ZoneInfo("Europe/Rome"), dt.timezone.utc
SIGNS = ["a", "è", "€", "😀", "👩🏽‍💻", "e\u0301", ",", "\n", "\\"]
WORK = "tests/data/trainer/work.json"
DAYS = ["2027-03-28", "2027-03-29", "2027-04-25", "2027-04-26", "2027-10-04", "2027-10-05", "2027-10-31", "2027-11-01"]


def lines(data):
    """Checks the lines of a file (RFC 5545, 3.1): ends, lengths, and that each is whole UTF-8."""
    assert data.endswith(b"\r\n") and data.count(b"\n") == data.count(b"\r\n") == data.count(b"\r"), "lines end in CR LF"
    for line in data.split(b"\r\n"):
        assert len(line) <= 75, f"{len(line)} bytes: {line}"
        line.decode("utf-8")


def read(data, clocks=True):
    """Reads a calendar, and checks what each must have; its clock too, which takes a while."""
    lines(data)
    calendar = Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"].startswith("-//Sestante//")
    assert calendar.get("METHOD") is None
    assert not calendar.get_missing_tzids(), "each clock is explained"
    if clocks:
        clock(calendar)
    events = {}
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        assert event["UID"] not in events, "each name once"
        assert event.DTSTAMP.tzinfo is not None and event.DTSTAMP.utcoffset() == dt.timedelta(0)
        assert event.DTEND > event.DTSTART and not event.alarms.times
        events[str(event["UID"])] = event
    return calendar, events


def clock(calendar):
    """The clock that the file explains is that of the time zone database, for each hour of ten years."""
    (zone,) = calendar.timezones
    assert zone.tz_name == "Europe/Rome" and len(zone.standard) == len(zone.daylight) == 1
    explained = zone.to_tz(lookup_tzid=False)
    for year in range(2025, 2035):
        for month in (1, 3, 7, 10):
            for day in range(1, 32):
                for hour in (0, 1, 3, 4, 12):
                    moment = dt.datetime(year, month, day, hour, 30)
                    told = moment.replace(tzinfo=explained).utcoffset(), moment.replace(tzinfo=ROME).utcoffset()
                    assert told[0] == told[1], (moment, told)


def at(day, hour, minute=0):
    return dt.datetime.fromisoformat(day).replace(hour=hour, minute=minute, tzinfo=ROME)


def same_moment(one, other):
    return one.astimezone(UTC) == other.astimezone(UTC)


def check_signs(folder):
    _, events = read((folder / "signs.ics").read_bytes())
    titles = ["x" * before + sign * 40 for before in range(40, 80) for sign in SIGNS]
    assert [str(event["SUMMARY"]) for event in events.values()] == titles
    return len(titles)


def check_days(folder):
    _, events = read((folder / "days.ics").read_bytes())
    for day in DAYS:
        timed, whole = events[f"timed-{day}@sestante"], events[f"whole-{day}@sestante"]
        assert same_moment(timed.start, at(day, 9)) and same_moment(timed.end, at(day, 13)), day
        first = dt.date.fromisoformat(day)
        assert (whole.start, whole.end) == (first, first + dt.timedelta(days=7)) and not isinstance(whole.start, dt.datetime)
    # By universal time as it was worked out by hand: the clock changes at 1:00 UTC of the Sundays.
    for day, hour in [("2027-03-28", 7), ("2027-03-29", 7), ("2027-10-04", 7), ("2027-10-31", 8), ("2027-11-01", 8)]:
        assert events[f"timed-{day}@sestante"].start.astimezone(UTC).hour == hour, day


def check_plans(folder, language):
    title, first = read((folder / f"{language}-first.ics").read_bytes())
    _, second = read((folder / f"{language}-second.ics").read_bytes())
    assert title["X-WR-CALNAME"] == {"it": "Edizioni dei corsi", "en": "Course editions"}[language]
    uid = "plan-7f3a-{}-{}@sestante".format
    assert sorted(first) == sorted(uid(*one) for one in [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1), (3, 2), (4, 1)])
    assert sorted(second) == sorted(first), "a changed plan updates the same events, and says which are gone"
    assert same_moment(first[uid(1, 2)].start, at("2027-03-30", 9)), first[uid(1, 2)].start
    assert second[uid(1, 2)].start.date() == dt.date(2027, 3, 31)
    for name, event in second.items():
        edition = int(name.split("-")[2])
        before, after = first[name]["SEQUENCE"], event["SEQUENCE"]
        assert event.DTSTAMP > first[name].DTSTAMP
        assert after > before, (name, before, after)
        assert event["STATUS"] == ("CANCELLED" if edition == 3 else "CONFIRMED"), name
        assert event["TRANSP"] == ("TRANSPARENT" if edition == 3 else "OPAQUE"), name
    assert str(first[uid(2, 1)]["LOCATION"]) == "Online"
    assert str(first[uid(1, 1)]["LOCATION"]) == {"it": "Aula della Torre, Municipio", "en": "Tower classroom, Town hall"}[language]
    # Whoever does not give it any more has it taken out.
    _, own = read((folder / f"{language}-second-trainer-a.ics").read_bytes())
    assert own[uid(2, 1)]["STATUS"] == "CANCELLED" and own[uid(2, 1)]["SEQUENCE"] > first[uid(2, 1)]["SEQUENCE"]
    assert own[uid(1, 1)]["STATUS"] == "CONFIRMED" and len(own) == 4
    _, whole = read((folder / f"{language}-no-hours.ics").read_bytes())
    assert all(not isinstance(event.start, dt.datetime) for event in whole.values()), "whole days where there is no time"
    assert whole[uid(1, 2)].start == dt.date(2027, 3, 30) and whole[uid(1, 2)].end == dt.date(2027, 3, 31)
    package = zipfile.ZipFile(io.BytesIO((folder / f"{language}-first.zip").read_bytes()))
    assert package.testzip() is None
    names = package.namelist()
    folders = {"it": ["aule", "docenti", "gruppi"], "en": ["groups", "rooms", "trainers"]}[language]
    assert sorted({name.split("/")[0] for name in names if "/" in name}) == folders, names
    assert len(names) == 1 + 3 + 2 + 2 and all(name.isascii() for name in names), names
    together = set()
    for name in names:
        _, events = read(package.read(name))
        for one, event in events.items():
            assert event.to_ical() == first[one].to_ical(), "the same session is the same everywhere"
        if "/" in name:
            together |= set(events)
    assert together == set(first)
    return len(names)


def holidays(year):
    """The public holidays of Italy (law 260 of 1949 as it stands; 4 October by law 151 of 2025), with Easter by another program."""
    fixed = [(1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (10, 4), (11, 1), (12, 8), (12, 25), (12, 26)]
    return {dt.date(year, *one) for one in fixed} | {easter(year), easter(year) + dt.timedelta(days=1)}


def planned(work, language):
    """What a plan has, as its own file says it, and nobody's program: (day, beginning, end, title, room) by number of the edition."""
    resources, minutes = work["resources"], lambda text: int(text[:2]) * 60 + int(text[3:])
    hours = {half["id"]: (minutes(half["from"]), minutes(half["to"])) for half in resources["calendar"]["half_days"]}
    sites = {site["id"]: site["title"][language] for site in resources["sites"]}
    rooms = {room["id"]: f"{room['title'][language]}, {sites[room['site']]}" for room in resources["rooms"]}
    courses = {}
    for file in ("courses", "sample-courses"):
        courses |= {one["id"]: one["title"][language] for one in json.loads(pathlib.Path(f"public/data/{file}.json").read_text())["courses"]}
    found = collections.defaultdict(list)
    for edition in work["editions"]:
        of = len(edition["sessions"])
        for number, session in enumerate(edition["sessions"], 1):
            day, half = session.rsplit("-", 1)
            part = {"it": f" ({number} di {of})", "en": f" ({number} of {of})"}[language] if of > 1 else ""
            found[edition["id"]].append((dt.date.fromisoformat(day), *hours[half], courses[edition["course"]] + part, rooms.get(edition["room"], "Online")))
    return found


def show(pictures, name, picture):
    """Puts a picture where it can be looked at."""
    if pictures:
        (pictures / f"{name}.svg").write_text(picture)
        subprocess.run(["node", "tests/tools/picture.mjs", str(pictures / f"{name}.svg"), str(pictures / f"{name}.png")], check=True)


def check_drawn(program, folder, pictures):
    """Calendars drawn as weeks: what stands in the picture is what the plan has."""
    _, events = read((folder / "days.ics").read_bytes())
    picture = drawn.draw(events.values(), "Changes of the clock and holidays")
    show(pictures, "days", picture)
    wanted = [(dt.date.fromisoformat(day), 540, 780, day, "") for day in DAYS]
    wanted += [(dt.date.fromisoformat(day) + dt.timedelta(days=more), None, None, day, "") for day in DAYS for more in range(7)]
    assert sorted(drawn.read(picture), key=repr) == sorted(wanted, key=repr)
    work = json.loads(pathlib.Path(WORK).read_text())
    subprocess.run([program, "work", WORK, str(folder)], check=True)
    closed = holidays(2027)
    boxes = 0
    for language in ("it", "en"):
        package = zipfile.ZipFile(io.BytesIO((folder / f"{language}-work.zip").read_bytes()))
        plan = planned(work, language)
        titles = {one["id"]: one["title"][language] for kind in ("trainers", "rooms") for one in work["resources"][kind]}
        whose = collections.defaultdict(list)
        for edition in work["editions"]:
            for one in {"", titles[edition["trainer"]], titles.get(edition["room"], "")}:
                whose[one] += plan[edition["id"]]
        checked = set()
        for name in package.namelist():
            calendar, events = read(package.read(name), clocks="/" not in name)
            _, _, title = str(calendar["X-WR-CALNAME"]).partition(": ")
            picture = drawn.draw(events.values(), str(calendar["X-WR-CALNAME"]))
            shown = drawn.read(picture)
            boxes += len(shown)
            assert not any(day in closed for day, *_ in shown), f"{name}: nothing on a holiday"
            if title in whose:
                assert sorted(shown) == sorted(whose[title]), name
                checked.add(title)
            if language == "it" and ("/" not in name or name.endswith("-docente-c.ics")):
                show(pictures, pathlib.Path(name).stem, picture)
        assert checked == set(whose), set(whose) ^ checked
    # A picture of a calendar that is an hour late, or says another room, would be noticed.
    data = package.read(next(name for name in package.namelist() if "/" not in name))
    day = re.search(rb"Rome:(\d{8})", data).group(1)
    after = (dt.datetime.strptime(day.decode(), "%Y%m%d") + dt.timedelta(days=1)).strftime("%Y%m%d").encode()
    for one, other, times in ((b"T090000", b"T100000", 1), (b"Online", b"Atrium", 1), (b"Rome:" + day, b"Rome:" + after, 2)):
        spoilt = data.replace(one, other, times)
        assert spoilt != data
        events = [event for event in Calendar.from_ical(spoilt).walk("VEVENT")]
        if sorted(drawn.read(drawn.draw(events, ""))) == sorted(whose[""]):
            raise SystemExit("calendars: the check of pictures cannot fail")
    return boxes


def rule(draw):
    """A rule of recurrence as calendar programs write them, at random."""
    days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    some = lambda list, most: ",".join(draw.sample(list, draw.randint(1, most)))
    kind = draw.choice(["DAILY", "WEEKLY", "WEEKLY", "MONTHLY", "MONTHLY", "YEARLY"])
    parts = [f"FREQ={kind}"]
    if draw.random() < 0.5:
        parts.append(f"INTERVAL={draw.randint(1, 4)}")
    if kind == "DAILY" and draw.random() < 0.3:
        parts.append(f"BYDAY={some(days, 5)}")
    if kind == "WEEKLY" and draw.random() < 0.7:
        parts.append(f"BYDAY={some(days, 4)}")
        if draw.random() < 0.3:
            parts.append("WKST=SU")
    if kind == "MONTHLY":
        which = draw.random()
        if which < 0.3:
            parts.append(f"BYDAY={draw.choice([1, 2, 3, 4, -1, -2])}{draw.choice(days)}")
        elif which < 0.6:
            parts.append(f"BYMONTHDAY={some(['1', '7', '15', '28', '31', '-1', '-5'], 3)}")
        elif which < 0.8:
            parts.append(f"BYDAY={some(days, 5)};BYSETPOS={draw.choice([1, 2, -1])}")
    if kind == "YEARLY" and draw.random() < 0.5:
        parts.append(f"BYMONTH={some(['1', '3', '5', '10', '12'], 3)}")
        if draw.random() < 0.5:
            parts.append(f"BYDAY={draw.choice([1, 2, -1])}{draw.choice(days)}")
    end = draw.random()
    if end < 0.3:
        parts.append(f"COUNT={draw.randint(1, 40)}")
    elif end < 0.6:
        until = dt.datetime(2027, draw.randint(1, 12), draw.randint(1, 28), draw.randint(0, 23))
        parts.append(f"UNTIL={until:%Y%m%dT%H%M%SZ}")
    return ";".join(parts)


def cut(times, first, last):
    """Times cut by days, those that touch put together, as (day, from, to) in minutes."""
    minutes = set()
    for begin, end in times:
        begin, end = begin.astimezone(ROME).replace(tzinfo=None), end.astimezone(ROME).replace(tzinfo=None)
        origin = dt.datetime(first.year, first.month, first.day)
        low, high = (begin - origin) // dt.timedelta(minutes=1), (end - origin) // dt.timedelta(minutes=1)
        minutes |= set(range(max(low, 0), min(high, ((last - first).days + 1) * 1440)))
    found = []
    for minute in sorted(minutes):
        day, own = first + dt.timedelta(days=minute // 1440), minute % 1440
        if found and found[-1][0] == day and found[-1][2] == own:
            found[-1][2] = own + 1
        else:
            found.append([day, own, own + 1])
    return {(str(day), begin, end) for day, begin, end in found}


def check_busy(program, folder, rules=400):
    draw = random.Random(6)
    first, last = dt.date(2027, 1, 1), dt.date(2027, 12, 31)
    expected, files = {}, []
    while len(files) < rules:
        text = rule(draw)
        utc = draw.random() < 0.3
        zone = UTC if utc else ROME
        begin = dt.datetime(draw.randint(2019, 2027), draw.randint(1, 12), draw.randint(1, 28), draw.randint(5, 20), draw.choice([0, 30]), tzinfo=zone)
        # What begins off its own rule is undefined in the standard.
        begin = next(iter(rrulestr(text, dtstart=begin)), None)
        if begin is None:
            continue
        hours = draw.choice([1, 2, 3])
        left_out = []
        starts = [one for one in rrulestr(text, dtstart=begin).between(dt.datetime(2018, 1, 1, tzinfo=UTC), dt.datetime(2028, 1, 2, tzinfo=UTC))]
        if len(starts) > 2 and draw.random() < 0.5:
            left_out = draw.sample(starts, 2)
        written = lambda moment: f"{moment:%Y%m%dT%H%M%S}" + ("Z" if utc else "")
        name = "" if utc else ";TZID=Europe/Rome"
        body = [f"DTSTART{name}:{written(begin)}", f"DURATION:PT{hours}H", f"RRULE:{text}"]
        body += [f"EXDATE{name}:{','.join(written(one) for one in left_out)}"] if left_out else []
        path = folder / f"busy-{len(files)}.ics"
        path.write_text("\r\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "BEGIN:VEVENT", *body, "END:VEVENT", "END:VCALENDAR", ""]), newline="")
        # A length passes by universal time.
        times = [(one, (one.astimezone(UTC) + dt.timedelta(hours=hours))) for one in starts if one not in left_out]
        expected[str(path)] = cut(times, first, last)
        files.append(str(path))
    told = subprocess.run([program, "busy", str(first), str(last), *files], check=True, capture_output=True, text=True).stdout
    got = {name: set() for name in files}
    for line in told.splitlines():
        name, day, begin, end = line.split(" ", 3)
        assert day != "unread", line
        got[name].add((day, int(begin), int(end)))
    for name in files:
        assert got[name] == expected[name], (pathlib.Path(name).read_text(), sorted(got[name] ^ expected[name])[:6])
    assert sum(map(len, expected.values())) > 5_000, "the rules give times"
    return sum(map(len, expected.values()))


def main(program, pictures=None):
    pictures = pathlib.Path(pictures) if pictures else None
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([program, "write", name], check=True)
        titles = check_signs(folder)
        check_days(folder)
        files = sum(check_plans(folder, language) for language in ("it", "en"))
        print(f"calendars: icalendar reads {titles} titles with signs at the fold, and {files} calendars of plans")
        print(f"calendars: in pictures of the calendars {check_drawn(program, folder, pictures)} half days stand where the plan has them")
        # A line too long by one byte, and one cut within a sign, would be noticed.
        for spoilt in (b"x" * 76 + b"\r\n", "è".encode()[:1] + b"\r\n " + "è".encode()[1:] + b"\r\n"):
            try:
                lines(spoilt)
            except (AssertionError, UnicodeDecodeError):
                continue
            raise SystemExit("calendars: the check cannot fail")
        print(f"calendars: dateutil gives the app's own {check_busy(program, folder)} busy times")


main(*sys.argv[1:])
