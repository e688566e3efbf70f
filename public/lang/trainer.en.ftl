# Phrases of the trainer’s room, in English; they come on top of those of en.ftl, which hold for all rooms.
# Syntax: Fluent. Texts: CC BY-SA 4.0.

## Frame
page-desk = Start
page-demand = Need
page-resources = Resources
page-plan = Plan
desk-changes = Changes
desk-undo = Undo
desk-redo = Redo
desk-saved = Saved in this browser
desk-saving = Being saved
desk-in-memory = In memory only: better save the file
desk-notice-aside = { $count ->
    [one] A part that could not be read was put aside earlier and is still kept here: a copy of it can be saved.
   *[other] { $shown } parts that could not be read were put aside earlier and are still kept here: a copy of them can be saved.
}
desk-notice-broken = { $count ->
    [one] A part of the work kept here cannot be read: { $fault }. A copy of it can be saved.
   *[other] { $shown } parts of the work kept here cannot be read. The first: { $fault }. A copy of them can be saved.
}
desk-notice-refused = This browser does not let anything be kept: everything stays in memory and is gone when the page is closed. Better save the file.
desk-notice-full = There is no room left in this browser’s storage: from now on everything stays in memory and is gone when the page is closed. Better save the file.
desk-notice-file = File not opened. { $fault }.
desk-notice-calendar = { $file } is a calendar: the busy times of whoever teaches are added in the resources, under ‘Trainers’.
desk-notice-left-out = { $count ->
    [one] One entry of the file was left out. { $fault }.
   *[other] { $shown } entries of the file were left out. The first: { $fault }.
}
desk-notice-need = Need opened: { $title }.
desk-notice-known = Already here: { $title }. Nothing is counted twice.
desk-notice-resources = Resources opened, in place of those that were here.
desk-notice-work = Work opened, in place of what was here.
desk-notice-example = Invented example opened: need, rooms and trainers are here. The next step is the plan.
desk-notice-not-fetched = The example did not come. Try again when the network is there.
desk-notice-proposed = { $count ->
    [one] Proposal taken: 1 edition in the plan.
   *[other] Proposal taken: { $shown } editions in the plan.
}
desk-notice-planner = The part that plans did not start. Everything else works; to try again, reload the page.
desk-notice-not-moved = Edition { $number } cannot be moved there: not enough half days are open.
desk-notice-not-added = ‘{ $title }’ cannot be added: { $why }.
desk-notice-copied = Text copied.
desk-notice-not-copied = The browser does not let it be copied. The text can be selected and copied by hand.
desk-notice-erased = Everything of the training office has been erased from this browser.
desk-notice-not-erased = Erasing failed: the browser did not let it.

## Start
desk-title = From the need to the calendar of courses
desk-what = Here editions of courses are planned: how many, when, where, with whom, and how many seats for each group of offices.
desk-names = No participant’s name is ever in it, and whoever teaches is a letter.
desk-where = Everything stays in this browser and in the files that are saved: nothing is sent.
desk-steps = The steps
desk-invented = Invented example
desk-go = Open
desk-need-none = The result of a campaign is needed: it is opened below.
desk-need-is = { $groups } groups of people, { $courses } courses.
desk-supply-is = { $rooms } rooms, { $trainers } trainers; { $held } of { $courses } courses are held.
desk-supply-only = { $rooms } rooms, { $trainers } trainers.
desk-plan-none = No edition yet: a plan can be proposed.
desk-plan-is = { $editions } editions, { $share } % of the need served.
desk-plan-clashes = { $count ->
    [one] One clash to be solved.
   *[other] Clashes to be solved: { $shown }.
}
desk-open = Open a file
desk-open-file = Choose files
desk-open-hint = The result of a campaign (one for each body), resources, or saved work. They can also be dropped here.
desk-try = To try it, without files:
desk-example = Open the invented example
desk-erase-title = What stays in this browser
desk-kept-shelf = Need, resources and plan are kept in this browser, apart from everything else.
desk-kept-memory = Everything is in memory only and is gone when the page is closed: better save the file.
desk-save = Save everything in a file
desk-erase = Erase everything
desk-erase-sure = Need, resources and plan are erased from this browser. Files already saved stay. This cannot be undone.

## Need
need-title = Who needs which course
need-none = Here it shows for how many people each course is useful. The result of a campaign is needed, or the example.
need-open = Go to the start and open a file
need-lead = { $people } of { $all } people took part, in { $groups } groups. The numbers carry the noise that protects people: hence their intervals.
need-whom = Whose need is planned for
need-took-part = Those who took part
need-took-part-hint = Seats only for the need that is known.
need-everybody = Everybody
need-everybody-hint = Nothing is known of those who did not take part: their share is supposed to be that of those who did.
need-by = How it is grouped
need-by-course = By course
need-by-score = By competence
need-by-group = By group
need-by-wave = By wave
need-course = Course
need-score = Competence
need-score-how = A course that touches several competences counts in each.
need-group = Group
need-wave = Wave
need-caption = People for whom a course is useful; who needs several courses counts once for each.
need-opens-groups = The name of a course opens its groups.
need-opens-courses = The name opens the courses.
need-now = Now
need-after = After another course
need-others = Who did not take part
need-planned = To be planned
need-interval = { $best } ({ $low } to { $high })
need-up-to = { $low } to { $high }
need-no-wave = No wave
need-untold = Group not told
need-and-more = { $shown } and { $rest } more
need-how = The interval holds the true number nine times out of ten. A total adds up the counts as they are, noise included: so it can be less than the sum of its lines, none of which falls below zero. Those who need a course only after another count for the plan if a course on offer leads to it.
need-on = Next: resources

## Resources
res-parts = Parts of the resources
res-rooms = Rooms
res-rooms-lead = Where courses can be held, and how many seats there are.
res-rooms-none = No room yet. Courses held online need none.
res-trainers = Trainers
res-trainers-lead = Trainers are letters, never names: who ‘Trainer A’ is, is noted elsewhere.
res-trainers-none = Nobody to teach yet: without, the plan stays empty.
res-calendar = Calendar
res-calendar-lead = On which days and at what hours courses can be held.
res-groups = Groups
res-groups-lead = How many people of a group may be away from work together, and when they can come.
res-courses = Courses
res-courses-lead = Which courses are held, for how many people and how.
res-money = Money
res-money-lead = How much everything together may cost.
res-on = Next
res-to-plan = Next: the plan
res-remove = Remove
res-more = More
res-title = Name
res-site = Site
res-seats = Seats
res-computers = A computer at each seat
res-set-up = Minutes to set it up
res-cost-half = Euro a half day
res-room-new = Room { $number }
res-add-room = Add a room
res-free-room = When it is free
res-away-room = When it cannot be had
res-sites = Sites
res-sites-hint = Removing a site removes its rooms too.
res-site-new = Site { $number }
res-add-site = Add a site
res-usual-way = Minutes from one site to another, unless said otherwise
res-ways = Minutes between two sites
res-way = { $from } – { $to }
res-letter = Trainer
res-gives = Courses they can give
res-gives-of = { $own } of { $all }
res-most-half-days = Half days at most
res-trainer-new = Trainer { $letter }
res-add-trainer = Add a trainer
res-free-trainer = When they can
res-away-trainer = When they cannot: absence, illness, other duties
res-from = First day
res-to = Last day
res-open = { $count ->
    [one] One half day is open.
   *[other] { $shown } half days are open.
}
res-hours = Hours
res-hours-from = from
res-hours-to = to
res-weekdays = Days of the week
res-holidays = Public holidays of Italy are closed (Easter Monday, 25 April, 4 October and the others)
res-patron = Patron saint’s day, day and month
res-patron-hint = For example 13/06. Empty: not closed.
res-patron-new = Patron saint’s day
res-closed = Other closures
res-closed-why = Why
res-closed-new = Closed
res-usual-share = People of a group that may be away together, in percent
res-usual-share-hint = One person at least can always be away. It can be changed for a single group below.
res-groups-list = The groups
res-group-people = { $people } of { $all } took part; at most { $away } away together
res-share = Away at most, in %
res-no-site = Several, or not known
res-free-group = When they can come: shifts, part-time
res-away-group = When they cannot come: school terms, deadlines
res-waves = Waves
res-waves-hint = If some groups come before others. Waves do not overlap.
res-wave-new = Wave { $number }
res-add-wave = Add a wave
res-held = Held
res-not-held = Not held
res-least = People at least
res-most = People at most
res-setting = Where
res-weight = Weight of a seat
setting-online = Online
setting-room = In a room
setting-computers = In a room with computers
res-rhythm = How half days follow each other
res-weekly = One a week, always the same
res-consecutive = One after the other
res-sessions = Half days
res-sessions-hint = Empty: as many as the duration needs.
res-accompanied = Minutes together
res-accompanied-hint = Everybody takes the course alone: here how long people work together, accompanied.
res-cost-edition = Euro an edition
res-cost-edition-hint = Besides room and trainer.
res-cost-seat = Euro a seat
res-cost-seat-hint = Licences, material.
res-budget = Most that may be spent, in euro
res-budget-hint = Empty: no limit.
res-cost-now = The plan as it is costs { $cost }.
spans-remove-of = Remove: { $what }
spans-from = From
spans-to = To
spans-add = Add
spans-days = { $from } to { $to }

## What a field expects
wanted-else = { $wanted } For now { $value } still holds.
wanted-else-none = { $wanted } For now it holds as empty.
wanted-else-not-added = { $wanted } Nothing was added.
wanted-day = A whole day is needed, from 2000 to 2099.
wanted-days-in-order = The first day cannot come after the last.
wanted-shorter-calendar = A calendar can be three years long at most.
wanted-days-apart = Another wave has some of these days already.
wanted-else-not-ticked = It cannot be ticked with the usual hours, from { $from } to { $to }. { $wanted }
wanted-months-day = A day with its month is needed, such as 13/06.
wanted-clock = A time with its minutes is needed, such as 9:30.
wanted-hours-in-order = The end must come after the beginning.
wanted-hours-apart = Morning and afternoon cannot overlap: first change the hours of the other half.
wanted-whole = A whole number from { $from } to { $to } is needed, in digits only.
wanted-least-and-most = The least number of people cannot be more than the most.
wanted-amount = An amount in euro up to 40 million is needed, such as 15000 or 15,000.50.
wanted-name = A name is needed.

## Days
weekday-long = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
}
weekday-short = { $day ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
}
half-morning = morning
half-afternoon = afternoon
session-when = { $weekday } { $date }, { $half }
shut-outside = the calendar is from { $from } to { $to }
shut-half = no courses are held in the { $half }
shut-weekday = no courses are held on { $weekday }
holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-easter = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-liberation = Liberation Day
holiday-labour = Labour Day
holiday-republic = Republic Day
holiday-assumption = Assumption
holiday-francis = Saint Francis of Assisi
holiday-all-saints = All Saints
holiday-immaculate = Immaculate Conception
holiday-christmas = Christmas
holiday-stephen = Saint Stephen

## Plan
plan-title = The plan of editions
plan-lead = Have a plan proposed, then move, lock and complete by hand.
plan-no-need = To plan, the need must be known: the result of a campaign, or the example.
plan-served = of the need served.
plan-best = No plan can serve more with these resources.
plan-best-around = No plan can serve more with these resources and around the locked editions.
plan-bound = With these resources no plan can serve more than { $most } %.
plan-bound-around = With these resources and around the locked editions no plan can serve more than { $most } %.
plan-count = { $count ->
    [one] 1 edition
   *[other] { $shown } editions
}
plan-cost = cost { $cost }
plan-cost-of = cost { $cost } of { $most }
plan-editions = The editions
plan-show = How they are shown
plan-week = Week
plan-list = List
plan-week-before = Week before
plan-week-after = Week after
plan-week-of = { $count ->
    [one] { $from } to { $to }: 1 edition
   *[other] { $from } to { $to }: { $shown } editions
}
plan-move-hint = Arrow keys move by a day or half a day; with Shift by a week. Enter opens. With the mouse, drag.
plan-online = Online
plan-part = session { $place } of { $of }
plan-seats = { $count ->
    [one] 1 seat
   *[other] { $shown } seats
}
plan-locked = Locked
plan-clash = Clash
plan-more = { $count ->
    [one] and 1 more session
   *[other] and { $shown } more sessions
}
plan-col-number = No.
plan-col-course = Course
plan-col-when = When
plan-col-room = Room
plan-col-trainer = Trainer
plan-col-seats = Seats
plan-col-marks = State
plan-list-caption = In order of time; the name of the course opens the edition.
plan-clashes = { $count ->
    [one] One clash
   *[other] Clashes: { $shown }
}
plan-no-clashes = No clashes
plan-clashes-all = Show all
plan-number = Edition { $number }
plan-open-of = Open edition { $number }: { $title }

## Proposal
propose-title = Proposal
propose-first = Editions are sought that serve as much need as can be, then fairly among groups, then at the least cost.
propose-again = It starts from the plan as it is, and changes it only where that serves more need. What is locked stays, and so does what has begun before the calendar does.
propose-around = { $count ->
    [one] It is planned again around 1 locked edition; the rest changes only where that serves more need.
   *[other] It is planned again around { $shown } locked editions; the rest changes only where that serves more need.
}
propose-no-trainers = There is nobody to teach in the resources yet.
propose-it = Propose a plan
propose-rest = Plan the rest
propose-effort = How long to search
effort-short = Briefly: some seconds
effort-usual = As usual: about half a minute
effort-long = Long: some minutes
propose-seed = Seed
propose-seed-hint = The same seed gives the same plan, on every computer.
propose-working = Searching
propose-begins = Beginning…
propose-far = { $share } % of the need so far; no plan can serve more than { $most } %.
propose-far-around = { $share } % of the need so far; around the locked editions no plan can serve more than { $most } %.
propose-proven = { $share } % of the need: no plan can serve more. A fairer and cheaper one is still sought.
propose-proven-around = { $share } % of the need: around the locked editions no plan can serve more. A fairer and cheaper one is still sought.
propose-steps = Step { $done } of { $all }, seed { $seed }.
propose-take = Take the best so far
propose-leave = Leave it

## Edition
edition-label = Open edition
edition-none = An edition opens by a click or Enter: here its time, trainer, room and seats are changed.
edition-close = Close
edition-wrong = What is wrong
edition-when = When
edition-move = Move
edition-week-before = Week before
edition-day-before = Day before
edition-day-after = Day after
edition-week-after = Week after
edition-morning = Morning
edition-afternoon = Afternoon
edition-trainer = Trainer
edition-cannot = { $trainer } (does not give this course)
edition-room-label = Where
edition-room = { $room }, { $seats } seats
edition-seats = Seats by group
edition-seats-of = { $taken } in all; from { $least } to { $most } people.
edition-group = Add a group that needs it
edition-group-choose = Choose
edition-group-option = { $title } ({ $missing } without a seat)
edition-lock = Locked: it stays as it is when it is planned again
edition-remove = Remove the edition

## Adding
add-title = Adding by hand
add-course = Course
add-option = { $title } ({ $missing } without a seat)
add-it = Add an edition
add-hint = It goes where most people who need it can come, with a trainer and a room that are free; then it can be changed.
add-lock-all = Lock all
add-unlock-all = Unlock all
add-empty = Remove those not locked

## Not planned
unserved-title = What is left out, and why
unserved-people = Without a seat
unserved-why = Why
unserved-groups = Group by group
unserved-working = Looking at what is left out…
unserved-none = Nobody: all need has a seat.
why-nobody = nobody can give the course
why-no-suitable-room = no suitable room is large enough
why-not-opened = another course comes first, which has too few seats
why-no-time = the course is never held when the group can come
why-group-limit = whenever they could come as many are away as may be
why-no-seats = editions are full, and too few are left for one more
why-too-few = too few people can come at the same time
why-no-trainer = no trainer is free
why-no-room = no room is free
why-no-pair = never a trainer and a room at the same time
why-budget = the money is used up
why-possible = nothing: a seat can still be given
why-numbers = At most { $people } together, { $least } are needed.
unheld-unknown = the catalogue does not have this course
unheld-no-size = the resources do not say for how many people it is held
unheld-alone = everybody takes it alone: minutes together are needed
unheld-no-trainer = nobody can give it
unheld-no-room = no suitable room is large enough
unheld-no-time = the calendar does not have half days enough

## Clashes
clash-mild = Unusual
clash-same-number = Two editions have the same number.
clash-unknown-room = The room ‘{ $name }’ is not among the resources.
clash-unknown-trainer = ‘{ $name }’ is not among the trainers.
clash-unknown-group = The group ‘{ $name }’ is not in the need.
clash-order = A half day comes twice, or before an earlier one.
clash-closed = { $when }: closed ({ $why }).
clash-sessions = It has { $held } sessions, the course takes { $takes }.
clash-short = The sessions last { $held }, the course { $takes }.
clash-weekly = The sessions are not on the same half day each week.
clash-consecutive = The sessions are not one after the other.
clash-cannot-give = { $trainer } does not give ‘{ $course }’.
clash-absent = { $who } cannot: { $when } ({ $why }).
clash-taken = { $who } is in two editions ({ $editions }) at once: { $when }.
clash-editions = { $one } and { $other }
clash-way = { $trainer }, editions { $editions }, { $when }: from { $from } to { $to } takes { $way } minutes, there are { $gap }.
clash-trainer-beyond = { $trainer } has { $held } half days, and can { $most }.
clash-no-room = The course is held in a room, and there is none.
clash-online = The course is held online: { $room } is not needed.
clash-no-computers = { $room } does not have a computer at each seat.
clash-room-small = { $room } has { $seats } seats for { $people } people.
clash-room-absent = { $who } cannot be had: { $when } ({ $why }).
clash-set-up = { $room }, editions { $editions }, { $when }: setting it up takes { $needs } minutes, there are { $gap }.
clash-too-few = { $people } people, { $least } at least are needed.
clash-too-many = { $people } people, { $most } at most.
clash-group-beyond = { $group }, { $when }: { $away } away together, { $most } at most.
clash-beyond-need = { $group }: { $seats } seats in ‘{ $course }’ for { $need } people who need it.
clash-before = { $group }: for { $people } people ‘{ $course }’ comes before what leads to it ({ $courses }).
clash-before-none = { $group }: for { $people } people ‘{ $course }’ needs a course before it that is not on offer.
clash-budget = All together costs { $cost }, the most that may be spent is { $most }.
absent-week = it is none of their half days
absent-busy = busy by their own calendar: { $span }
absent-span = away: { $span }
absent-wave = outside the wave ‘{ $wave }’

## More steps
page-result = Result
page-files = Files
desk-result-is = How much need is served, and what one more room or trainer would bring.
desk-files-is = Calendars, tables, invitations, and the work to be saved.

## Result
result-title = What the plan serves
result-none = Here it shows how much of the need has a seat. A plan is needed first.
result-to-plan = Go to the plan
result-lead = How much of the need has a seat, where it is missing, and what would make it grow.
result-where = Where the need has a seat
result-caption = Who needs several courses counts once for each.
result-served = Served
result-seats = Seats
result-need = Need
result-left = Without a seat
more-title = What a little more would bring
more-what = A plan is sought again with one more room, trainer or thousand euro, to see how much more need it would serve than now. It takes about a minute.
more-ask = See what it would bring
more-working = Searching
more-how = It is what the search found in this time: an estimate, not a promise.
more-room = One more room like { $room } ({ $site })
more-trainer = One more trainer who gives ‘{ $course }’
more-money = { $money } more
more-nothing = { $what }: nothing more.
more-brings = { $what }: { $share } % of the need more.

## Files
files-title = What can be saved
files-lead = The work to go on elsewhere, calendars for people, tables for a spreadsheet.
files-none = Nothing to be saved yet.
files-work = All the work
files-work-what = Need, resources and plan in one file, for another computer or as a copy. No person’s name is in it.
files-tables = The resources as tables
files-tables-what = They can be completed in a spreadsheet and opened here again: each table takes the place of the one that is here.
files-workbook = Spreadsheet (XLSX)
files-resources = File of the resources (JSON)
files-one-by-one = One table at a time (CSV)
files-back = Open again
files-back-hint = Work, resources or one of the tables. They can also be dropped here.
files-name-all = sestante-resources
files-name-rooms = sestante-rooms
files-name-ways = sestante-ways
files-name-trainers = sestante-trainers
files-name-courses = sestante-courses
files-name-waves = sestante-waves
files-name-groups = sestante-groups
files-name-closures = sestante-closures
edition-people = For participants and trainers
edition-invitation = Invitation text
edition-register = Register to be signed
files-calendars = Calendars
files-calendars-what = One .ics file for each trainer, room and group, and one with everything, in a ZIP archive. If the plan changes, new files update the same appointments.
files-calendars-save = Save the calendars (ZIP)
files-editions = The editions
files-editions-what = All sessions with the seats by group, for a spreadsheet.
files-table = Table (CSV)
files-catalogue-what = The courses with the dates of their editions, to be given out: employees open the file in “My path”, under “Course catalogue”, and the path has dates.
files-catalogue = Catalogue with editions (JSON)
files-each = The invitation text and the register to be signed are saved in the plan, by opening an edition.

## Editions

editions-number = Edition { $number }
editions-session = Session { $number } of { $of }
editions-title = { $course } ({ $number } of { $of })
editions-gone = Cancelled: { $title }
editions-trainer = Given by: { $trainer }
editions-online = Online
editions-place = { $room }, { $site }
editions-seats = { $count ->
    [one] { $shown } seat
   *[other] { $shown } seats
  }
editions-seats-of = { $group }: { $seats }
editions-weekday = { $number ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[7] Sunday
  }
editions-when = { $weekday } { $date }, from { $from } to { $to }
editions-when-half = { $weekday } { $date }, { $half ->
    [morning] morning
   *[afternoon] afternoon
  }

## Calendars

editions-calendar-all = Course editions
editions-calendar-of = Course editions: { $name }
editions-folder-trainers = trainers
editions-folder-rooms = rooms
editions-folder-groups = groups
editions-file-calendar-all = editions-{ $year }.ics
editions-file-calendar-of = editions-{ $name }.ics
editions-file-calendars = sestante-calendars-{ $year }.zip

## Tables

editions-file-table = sestante-editions-{ $year }.csv
editions-file-workbook = sestante-editions-{ $year }.xlsx
editions-file-catalogue = sestante-catalogue-editions-{ $year }.json
editions-tab-sessions = Sessions
editions-tab-seats = Seats
editions-col-edition = Edition
editions-col-course = Course
editions-col-session = Session
editions-col-of = Sessions in all
editions-col-from = From
editions-col-to = To
editions-col-room = Room
editions-col-site = Site
editions-col-trainer = Given by
editions-col-seats = Seats
editions-col-group = Group
editions-col-groups = Seats by group
editions-col-locked = Locked
editions-yes = yes
editions-no = no

## Invitation

editions-file-invitation = invitation-{ $number }-{ $course }.txt
editions-invitation-subject = Subject: { $course }, edition { $number }
editions-invitation-what = The course “{ $course }”, edition { $number }, is to be held.
editions-invitation-when = When:
editions-invitation-where = Where: { $place }
editions-invitation-hours = How long: { $hours } in all
editions-invitation-seats = Seats:
editions-invitation-more = To know more: { $url }
editions-invitation-who = Each group says who takes part, within its own seats.

## Register

editions-register = Attendance register
editions-file-register = register-{ $number }-{ $course }.html
editions-register-name = Surname and name
editions-register-in = Signature at the beginning
editions-register-out = Signature at the end
editions-register-trainer = Signature of whoever gives the course

## On paper

paper-plan = Plan of editions
paper-trainers = Plan by trainer
paper-rooms = Plan by room
paper-groups-all = Plan by group
paper-registers = Attendance registers
paper-day = The plan as it is on { $date }
paper-which = What is printed
paper-all = All
paper-apart = Each begins on a new page
paper-none = Here the plan is printed, once there is one.
paper-empty = The plan has none.
paper-end = Sestante { $version }. No participant’s name is in the plan: names are written by hand, on paper.
paper-week = Week of Monday { $date }
paper-month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
  } { $year }
paper-when = { $weekday } { $date }, { $from }–{ $to }
paper-groups = Groups
paper-group = { $group } ({ $seats })
paper-edition = { $number }. { $course }
paper-half-days = { $count ->
    [one] 1 half day
   *[other] { $shown } half days
}
paper-files = On paper
paper-files-what = Pages to print or to save as PDF: the plan by week with what is left out, what each trainer, room and group has of it, registers to be signed.
paper-register = Register on paper

## Busy times read from a calendar

busy-not-a-calendar = { $file }: not a calendar. An .ics file is needed, as calendar programs export it.
busy-unread-line = { $file }, line { $line }: { $what }
busy-unread = { $kind ->
    [line] not a line of a calendar; the rest was read.
    [unfinished] the file ends before this part does: better to export it again. The appointment cut off does not count.
    [missing] { $detail } is missing in this appointment: it does not count, and can be added by hand.
    [time] { $detail } cannot be read as date and time: the appointment does not count, and can be added by hand.
    [zone] it is not known whether the clock “{ $detail }” is that of Italy: the appointment does not count; it can be added by hand, or exported by the time of Italy.
    [rule] the recurrence “{ $detail }” cannot be read: the appointment does not count, and can be added by hand.
   *[backwards] the end comes before the beginning: the appointment does not count, and can be added by hand.
  }
busy-empty = { $file }: the file is empty. An .ics file is needed, as calendar programs export it.
busy-taken = { $file }: { $count ->
    [one] one half day of the course calendar is busy.
   *[other] { $shown } half days of the course calendar are busy.
  }
busy-known = { $file }: { $count ->
    [one] the busy half day is here already, nothing has changed.
   *[other] the { $shown } busy half days are here already, nothing has changed.
  }
busy-nothing = { $file }: from { $from } to { $to } there is no appointment in the hours of courses, and nothing has changed. Appointments cancelled or marked as free do not count.
busy-not-read = { $count ->
    [one] One place in the file was not read.
   *[other] Places in the file that were not read: { $shown }. Ten at most are shown.
}
busy-title = Busy times from their calendar
busy-hint = Of an .ics file only times are taken, never titles or names: each half day that an appointment touches is not free any more. If days or hours of the course calendar change later, the file has to be chosen again.
busy-drop = The file can also be dropped here.
busy-choose = Choose the .ics file
busy-set = { $count ->
    [one] One busy half day, { $from }
   *[other] { $shown } busy half days, from { $from } to { $to }
}
busy-show = Which half days
busy-remove = Remove all

## Effect
page-effect = Effect
desk-compare = The results of two campaigns, from before and after the training, are compared in
desk-effect-is = Two campaigns side by side: what seems to have changed after the training.
desk-notice-one-body = The need now holds two campaigns of the same body: its people count twice. To keep one only, undo; to compare them there is the page Effect.
desk-notice-both-there = Both campaigns to be compared are here already: to put in another, remove one first.
effect-title = What seems to have changed after the training
effect-lead = Two campaigns of the same body, one from before and one from after, compared group by group: how many people are below the level that their role asks.
effect-sides = The two campaigns
effect-before = Before the training
effect-after = After the training
effect-before-short = Before
effect-after-short = After
effect-choose = Choose the file
effect-choose-hint = The file for training, which the HR office downloads from the picture of a campaign. It can also be dropped here.
effect-take = Take ‘{ $title }’ from the need
effect-clear = Remove
effect-turn = Swap before and after
effect-took-part = { $count ->
    [one] { $shown } person took part
   *[other] { $shown } people took part
}
effect-closed = closed on { $day }
effect-closed-between = closed between { $first } and { $last }
effect-not-same = These are two files of one campaign: that of another campaign is needed.
effect-not-body = These are campaigns of two different bodies: they cannot be compared.
effect-not-empty-before = Nothing has come out of the campaign from before yet: the trustee or a ballot box has to close it.
effect-not-empty-after = Nothing has come out of the campaign from after yet: the trustee or a ballot box has to close it.
effect-not-turned = The campaign given as ‘before’ was closed after the other one: they may be swapped.
effect-not-measure = The two campaigns have measured nothing in common.
effect-found = In short
effect-nothing = Of nothing can it be said that it has changed. That does not mean that nothing has: it means that these numbers do not show it.
effect-seems = It seems to have changed: whether it was the training, these numbers cannot say. Why is written further down.
effect-found-all = Show all, { $count }
effect-found-first = Show the first only
effect-told-fallen = { $line } – { $measure }: { $before } % of people were below the level asked, now { $after } %. The share seems to have fallen, by at least { $least } and at most { $most } points.
effect-told-risen = { $line } – { $measure }: { $before } % of people were below the level asked, now { $after } %. The share seems to have risen, by at least { $least } and at most { $most } points.
effect-counted = Of { $all } comparisons: shares that seem to have fallen { $fallen }, risen { $risen }, cannot be said { $unsaid }, not comparable { $apart }.
effect-chance = Even if nothing had changed, with the usual intervals about { $chance } comparisons would look changed by chance alone. So the intervals of changes are wider here: if nothing had changed, nine pages in ten would point at nothing.
effect-left = Measured in one of the two campaigns only, and so not compared: { $measures }.
effect-thresholds = The thresholds differ ({ $before } people before, { $after } after): groups stay joined as in the campaign that shows fewer of them.
effect-all = All comparisons
effect-how = The line goes from where to where the true number can be; that of a change takes into account who answered, the noise of both campaigns, and how many comparisons are made. Where it holds zero it cannot be said whether the share has risen or fallen. The name opens the details.
effect-whom = Of whom
effect-measure = In what
effect-main = Areas and AI
effect-skills = Competences
effect-body = The whole body
effect-untold-line = People whose group is not told
effect-joined = joined groups
effect-people-before = before { $people } people of { $all }
effect-people-after = after { $people } of { $all }
effect-caption = People below the level that their role asks, of a hundred measured. Where the share falls, there are fewer of them.
effect-share-about = about { $share } % ({ $low } to { $high })
effect-share = { $share } % ({ $low } to { $high })
effect-change-about = about { $change } ({ $low } to { $high })
effect-change = { $change } ({ $low } to { $high })
effect-risen = seems to have risen
effect-fallen = seems to have fallen
effect-unsaid = cannot be said
effect-apart = Not comparable
effect-why-other = it is not made of the same units or roles in both campaigns
effect-why-untold = it is not told which group these people belong to
effect-why-not-told-before = it is not told how many of its people took part before: their group was not told
effect-why-not-told-after = it is not told how many of its people took part after: their group was not told
effect-why-nobody-before = nobody took part before
effect-why-nobody-after = nobody took part after
effect-why-crowd = more people took part than belong to it: some may have been counted twice
effect-why-headcount = the number of people who belong to it has grown or shrunk too much
effect-why-taking-part = the share of people who took part is too different: the difference may come from who answered
effect-why-too-few = in one of the two too few people were measured
effect-measured = About { $before } people were measured before and { $after } after.
effect-everybody = Counting also those who did not take part or were not measured, of whom nothing is known, the true change could be anywhere from { $low } to { $high } points.
effect-bands = The bands, to look at only: of none of them is it said here whether it has changed.
effect-band = Band
effect-no-bands = The four bands are shown from { $least } people measured on, in both campaigns.
effect-rows-all = Show all rows, { $count }
effect-rows-first = Show the first only
effect-files = To keep
effect-files-what = All comparisons, with what cannot be said. No file holds more than this page shows.
effect-print = Print
effect-never-title = What can never be said
effect-never-cause = That it was the training. There is no group left without, chosen at random, to compare with: everyday work, new tools, people who came or left may have counted.
effect-never-return = How much of an improvement would have come anyway. A group chosen for training because it stood very low is usually nearer to the average the next time, by itself.
effect-never-who = That the same people answered. Taking part is free: whoever went to a course may be readier to take part, or may assess themselves differently.
effect-never-asked = Whether the levels asked of roles, or the statements, have changed in between. The files do not tell: if they have, so have the shares.
effect-never-none = That nothing has changed where it ‘cannot be said’. In small groups even a large change can stay hidden.
effect-never-person = Anything about a single person, or who has improved.
effect-method = How it is worked out: the method
effect-file-workbook = sestante-effect-{ $year }.xlsx
effect-file-table = sestante-effect-{ $year }.csv
effect-tab-about = Read first
effect-tab-all = Comparisons
effect-how-title = What it is worth
effect-col-body = Body
effect-col-partition = Partition
effect-col-line = Group
effect-col-measure = What
effect-col-said = What can be said
effect-col-change-long = Change, in points
effect-col-people-before = Took part before
effect-col-headcount-before = People of the group before
effect-col-people-after = Took part after
effect-col-headcount-after = People of the group after
effect-col-before = Below the level before (%)
effect-col-before-low = Before: from
effect-col-before-high = Before: to
effect-col-after = Below the level after (%)
effect-col-after-low = After: from
effect-col-after-high = After: to
effect-col-change = Change (points)
effect-col-change-low = Change: from
effect-col-change-high = Change: to
effect-col-everybody-low = Counting also those not measured: from
effect-col-everybody-high = Counting also those not measured: to
