### Phrases of the training room. They are loaded on top of the shared ones.

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
