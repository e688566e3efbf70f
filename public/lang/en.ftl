### Sentences of the interface in English. Each has its twin in it.ftl, with the same values.

## Frame

app-name = Sestante
skip-link = Skip to content
menu = Pages
language-choice = Language
page-start = Start
page-sitting = Questions
page-enough = Questions
page-profile = Profile
page-path = Path
page-contribute = Contribution
page-data = My data
page-about = Method
page-compare = Comparison
page-gaps = Gaps
page-record = Training done
page-campaign = Campaign
page-privacy = Privacy
page-print = On paper
page-sources = Sources and licences
footer-version = Version { $version }. Code under the EUPL-1.2, content under CC BY-SA 4.0.
footer-promise = No server, no login, no tracking.
new-tab = (opens in another tab)
content-coming = The content is on its way…
content-failed = The content did not come. Answers given before are safe: reload the page when the network is there.

## Bands and levels

band-basic = Basic
band-intermediate = Intermediate
band-advanced = Advanced
band-highly-advanced = Highly advanced
tag-ai = AI
say-not-measured = Not measured
say-range = Between { $low } and { $high }
say-band = { $band }
say-band-perhaps = { $band }, perhaps { $other }
say-level = { $band }, level { $level }
say-between = between { $low } and { $high }
say-target = The role asks for level { $level }. { $gap }.
say-answers = { $count ->
    [one] From { $shown } answer
   *[other] From { $shown } answers
  }

## Start

start-title = Where do my digital and AI competences stand?
start-what = Sestante shows sentences about working with digital tools and artificial intelligence, and tells where one stands.
start-where = Answers stay in this browser: nobody receives them, and there is nothing to sign up for.
start-why = It is for development, never for judging: one can skip, stop and go on at any time.
start-topics = It measures the 21 competences of DigComp 3.0 in five areas and, apart from them, artificial intelligence.
start-role = My role
start-role-hint = Optional. It serves to suggest a path that fits, and can be changed at any time.
start-role-none = I prefer not to say
start-shared = This computer is shared: keep nothing
start-shared-hint = If it is shared, the answers are gone when the page is closed, including those saved here before. A file can be saved first, under “My data”.
start-begin = Begin
start-resume = Go on where you left
start-resume-hint = { $count ->
    [one] { $shown } answer so far.
   *[other] { $shown } answers so far.
  }
start-minutes = For a first picture about 25 sentences are enough.

reading-title = How to read the arc
reading-mark = The mark: the estimated level, from 1 to 8.
reading-doubt = The band: how uncertain it is. It narrows with more answers.
reading-notch = The notch: the level that the role asks for.
reading-empty = The dashed arc: not measured, no answer yet.

## Questions

sitting-answers = How true is this sentence?
sitting-example = An example
sitting-skip = Skip
sitting-back = Back
sitting-forward = Forward
sitting-stop = Stop here and see
sitting-progress = Towards a first picture: { $share } %
sitting-keys = By keyboard: keys 1 to 4 answer, 0 skips.
sitting-number = Sentence { $number }
answer-knowledge-0 = I don’t know it
answer-knowledge-1 = I know it a little
answer-knowledge-2 = I know it well
answer-knowledge-3 = So well that I could explain it
answer-skill-0 = I can’t do it
answer-skill-1 = With help
answer-skill-2 = On my own
answer-skill-3 = Confidently, and I help others
answer-attitude-0 = Not like me
answer-attitude-1 = Somewhat like me
answer-attitude-2 = Mostly like me
answer-attitude-3 = Very much like me
mark-nothing = { "" }
mark-saving = Saving
mark-saved = Saved in this browser
mark-in-memory = In memory only: gone when closed
sitting-end-title = There are no more sentences
sitting-end-text = Every sentence has had its answer. Questions alone can make the profile no more precise than this.
enough-title = Enough for a first picture
enough-text = The result can be looked at now. More sentences make it more precise: one can go on at once or later.
enough-see = See the result
enough-go-on = Go on with more sentences

## Profile

profile-title = My profile
profile-intro = The mark shows the estimated level, the pale band how uncertain it is. More answers, less doubt.
profile-design = These are estimates from what people say of themselves, by a model chosen at design time: they hold if the model is right. They are for training, not for judging people.
profile-empty-title = The profile will be here
profile-empty = A few answers are enough for first results.
profile-areas = Area and AI
profile-levels = What the eight levels mean
profile-competences = Competences
profile-ai = Artificial intelligence
profile-reason = What the role needs:
profile-unofficial = Titles and texts of DigComp 3.0: sentences and short descriptions are adaptations of ours, unofficial.
profile-as-table = As a table
profile-to-path = See the path
profile-go-on = Answer more sentences
profile-table-caption = Results by competence
profile-strongest = The strongest point
profile-worth = Most worth a step
column-name = Competence
column-result = Result
column-target = Asked by the role
column-answers = Answers
column-gap = Gap
gap-likely = Likely gap
gap-perhaps = Perhaps a gap
gap-no = No gap
gap-not-measured = Not measured
target-none = Not asked

## Path

path-title = My path
path-intro = The courses that come closest to what the role asks for, in the hours there are.
path-role = Role
path-role-needed = To suggest a path a role is needed: it can be chosen above.
path-profile-needed = To suggest a path some answers are needed.
path-proposals = The levels that roles ask for are proposals: each body adapts them.
path-working = Working out the path…
path-failed = The path could not be worked out. Other hours may help; if it happens again, reload the page: nothing will be lost.
path-courses = The courses in order
path-total = In all
path-total-hours = { $count ->
    [one] { $hours } in { $shown } course
   *[other] { $hours } in { $shown } courses
  }
path-total-estimated = of which { $hours } estimated by us
path-total-cost = Cost
path-total-unknown = { $count ->
    [one] the cost of { $shown } course is not stated
   *[other] the cost of { $shown } courses is not stated
  }
percent = { $share } %
path-closes = Gap closed
path-proven = The best possible choice in these hours, proven by the calculation.
path-none-title = No course to suggest
path-none = In these hours no course comes closer to what the role asks for: more hours or other preferences may help.
path-nothing-missing = As far as measured, the role asks for nothing more.
path-raises = { $score }: from level { $from } to { $to }
path-secures = { $score }: makes sure of level { $level }
path-opens = Needed before: { $courses }
path-unchecked = Entry level not checked, since not measured: { $scores }
path-unmeasured = { $count ->
    [one] The role also asks for { $shown } competence that is not measured yet: the path leaves it out.
   *[other] The role also asks for { $shown } competences that are not measured yet: the path leaves them out.
  }
path-estimate = hours not published, our estimate
path-to-check = facts to be checked
path-no-link = Address not published: to be looked up at its provider
path-levels-estimated = Entry and exit levels of courses are our estimates.
path-checked = Facts about courses last checked on { $date }.
path-out-of-reach = { $score }: no course here reaches level { $level }
path-out-of-reach-title = What is left out
path-answer = { $count ->
    [one] { $shown } course, { $hours } in all: finished by { $date }.
   *[other] { $shown } courses, { $hours } in all: finished by { $date }.
  }
path-weekly = Hours a week
path-weekly-value = { $hours } a week
path-weeks = Weeks
path-budget = In all { $hours }.
path-budget-why = At the start these are the 40 hours a year of the directive of 14 January 2025.
path-finish = Finished by
path-finish-weeks = { $count ->
    [one] in { $shown } week, { $hours } a week
   *[other] in { $shown } weeks, { $hours } a week
  }
path-week = Week { $first }, from { $from } to { $until }
path-week-range = Weeks { $first } to { $last }, from { $from } to { $until }
path-preferences = Preferences: language, way, cost
path-languages = Languages of the courses
path-languages-hint = Courses whose language is not stated stay in.
path-modes = How they are held
path-cost = Cost of a single course
path-cost-any = Any
path-cost-free = Only free ones
path-cost-limit = Up to a limit
path-cost-euro = Limit in euro
path-cost-hint = Under a limit, courses that do not state their cost are left out.
path-done = Already done
path-must = Always include
path-never = Leave out
path-own = Own estimate
path-own-hours = Hours, own estimate
path-own-hint = Empty, our estimate counts.
path-own-mark = hours not published, own estimate
path-own-choice = In the path by own choice.
path-entry = Entry levels: { $levels }
path-entry-level = { $score } { $level }
path-entry-none = Entry: no level asked for.
path-told-done = Noted among the training done: { $title }
path-told-never = Left out of the path: { $title }
path-told-taken = Always included: { $title }
path-told-allowed = May be in the path again: { $title }
path-left = { $count ->
    [one] { $shown } course left out, and why
   *[other] { $shown } courses left out, and why
  }
path-left-intro = Each of these would close something that is missing. The first reason that holds is told.
path-take = Take it after all
path-must-missed = To be included, but not possible
path-never-mind = No longer needed
path-beyond-wishes = { $score }: only courses that the preferences leave out reach level { $level }
path-table = Save the path as a table (CSV)
why-never = Left out by own choice
why-done = Already among the training done
why-language = In none of the languages chosen
why-mode = Held in a way that is not wanted
why-cost = Costs more than the limit
why-cost-unknown = Does not state its cost, and there is a limit
why-too-long = Longer than all the hours there are
why-before = Asks first for: { $course }
why-before-any = Asks first for a course that is not in the path
why-entry = { $score }: it asks for level { $to }, the path leads to level { $from }
why-entry-any = Asks for a level that the path does not lead to
why-nothing-more = Would close nothing more beside the courses of the path
why-no-hours = Beside the courses of the path there are not hours enough
why-too-little = Closes too little for its hours
cost-free = free
cost-unknown = cost not stated
language-it = in Italian
language-en = in English
language-es = in Spanish
language-fr = in French
language-fi = in Finnish
language-sv = in Swedish
language-unknown = language not stated
mode-self-paced = self-paced
mode-live = live online
mode-classroom = in a classroom
mode-mixed = partly in a classroom
mode-unknown = mode not stated
hours-minutes = { $hours } h { $minutes } min
hours-only = { $hours } h
minutes-only = { $minutes } min

## Training done

record-intro = Training done can be noted here, also what is not in the catalogue. It stays in this browser.
record-sum = { $year }: { $hours } noted
record-goal = The directive of 14 January 2025 provides for at least 40 hours of training a year.
record-bar = Hours noted in { $year }, out of 40
record-add-title = Note training
record-change-title = Change what was noted
record-day = Day of completion
record-name = Title
record-name-hint = Courses of the catalogue are proposed while typing.
record-by = Who gave it
record-by-hint = Optional.
record-time = Time it took
record-hours = Hours
record-minutes = Minutes
record-add = Note
record-save = Save the change
record-cancel = Leave it as it was
record-list = What is noted
record-empty = Nothing is noted yet. Courses marked “already done” on the path come here too.
record-year = { $year }: { $hours }
record-catalogue = from the catalogue
record-later = This day is still to come by the clock of this computer: either the day or the clock is wrong.
record-change = Change
record-remove = Take out
record-told-added = Noted: { $title }
record-told-changed = Changed: { $title }
record-told-removed = Taken out: { $title }
record-table = Save as a table (CSV)
wrong-day = A whole day is needed: day, month and year.
wrong-day-early = Days from 1970 on can be noted.
wrong-day-later = This day is still to come by the clock of this computer ({ $today }).
wrong-title = A title is needed.
wrong-time = Hours and minutes are whole numbers, at least one minute in all.
wrong-time-long = At most { $hours } can be noted at once.

## Tables for spreadsheets

file-learned = sestante-training-{ $year }.csv
file-path = sestante-path-{ $year }.csv
table-number = No.
table-day = Day
table-title = Title
table-provider = Given by
table-hours = Hours
table-from = From
table-catalogue = catalogue
table-published = Hours published
table-yes = yes
table-no = no, estimate
table-first-day = First day
table-last-day = Last day
table-cost = Cost in euro
table-mode = How it is held
table-language = Language
table-reason = Why
table-address = Address

## Contribution

contribute-title = My contribution
contribute-intro = Whoever likes can join an anonymous picture of their body. It is a free choice: first one sees all that leaves, then one saves two envelopes.
contribute-invented = Example campaign, invented
contribute-invented-text = It shows how things work: there is no body that collects these envelopes.
contribute-no-campaign = There is no campaign at the moment.
contribute-empty = Some answers are needed first: without them there is nothing to count.
contribute-parts = The group I belong to
contribute-parts-hint = Groups are fixed beforehand and large enough for nobody’s answers to be recognised. A group with fewer than { $threshold } participants is joined with the next. The two groups can be read on the envelope: they tell that somebody from there took part, never what was answered.
part-people = { $title } ({ $count } people)
contribute-counts = All that leaves, in a table
contribute-hr-whom = To be given to whoever runs the campaign.
contribute-leaves = What leaves
contribute-leaves-text = Only these counts: zero or one, to be added to those of others. The band is drawn from the plausible ones, once for the campaign.
contribute-stays = What does not leave
contribute-stays-text = The single answers, the scores, the name, the exact office, the exact role, the date, the time taken, the computer, the language.
contribute-table-scores = Counts by competence
contribute-table-courses = Counts by course
contribute-below = Below what the role asks for
contribute-course = Course
contribute-now = Useful now
contribute-after = Useful after another
contribute-envelopes = The two envelopes
contribute-envelopes-text = The contribution is split into two halves. One half alone is noise: it says nothing. One goes to the HR office, the other to the trustee ({ $trustee }). Only the sum over all people can be read. Whoever had both halves of one person could open them: that is why they go to two different offices.
contribute-picture = The contribution plus a random number goes into the envelope for HR; where that number comes from is in the envelope for the trustee.
picture-stay = they stay here
picture-group = The picture of the group
picture-sums = sums only
picture-hr-short = HR
picture-trustee-short = Trustee
picture-counts = My counts
picture-hr = Envelope for HR
picture-trustee = Envelope for the trustee
contribute-save-hr = Save the envelope for HR
contribute-save-trustee = Save the envelope for the trustee
contribute-choose = First choose the group, in both lists above.
part-choose = Choose
contribute-revision = Revision { $revision }. A newer envelope replaces the earlier one.
contribute-bytes-hr = Envelope for HR, byte by byte
contribute-bytes-trustee = Envelope for the trustee, byte by byte
contribute-bytes-counts = Counts before they are split: they stay in this browser

## My data

data-title = My data
data-intro = All that was entered can be saved to a file, loaded again and erased.
data-where = What is where
data-where-shelf = Role, answers, hours and contributions are in the memory of this browser, on this computer.
data-where-memory = This browser does not allow saving: everything is in memory only and gone when the page is closed. Better save a file.
data-where-shared = Shared computer: everything is in memory only and gone when the page is closed.
data-where-language = Apart from that only the chosen language is remembered.
data-count = { $count ->
    [one] { $shown } sentence answered
   *[other] { $shown } sentences answered
  }
data-aside = A damaged copy, put aside
data-network = On the network
data-network-nothing = Nothing.
data-save-title = Save to a file
data-save = Save everything to a file
data-save-hint = The file holds the answers: keep it safe and give it to nobody.
data-load-title = Load a file
data-load = Load a saved file
data-load-hint = It takes the place of what is here now; that can be undone.
data-erase-title = Erase everything
data-erase = Erase everything
data-erase-hint = This cannot be undone.
data-erase-sure = Really erase role, answers and contributions from this browser?
data-erase-yes = Yes, erase everything
data-erase-no = No, leave everything as it is

## Notices

notice-close = Close the notice
notice-broken = The data saved in this browser is damaged and cannot be read ({ $fault }). A copy has been put aside; one can start afresh.
notice-broken-save = Save the damaged copy
notice-refused = This browser does not allow saving. Answers are in memory only and gone when the page is closed.
notice-full = The space of this browser is used up. Answers are in memory only and gone when the page is closed.
notice-save-file = Save everything to a file
notice-loaded = File loaded.
notice-undo = Undo
notice-not-loaded = The file was not loaded: { $fault }. What was there is as it was.
notice-not-taken = The campaign was not taken: { $fault }. What was there before stays.
notice-erased = Everything has been erased: nothing is left in this browser.
notice-not-erased = Not everything could be erased from the memory of the browser. It can be erased in the browser’s settings, under “site data”.
notice-content = { $count ->
    [one] A content file has { $shown } fault; the rest is used. First: { $fault }
   *[other] The content files have { $shown } faults; the rest is used. First: { $fault }
  }
fault-place = { $file }, { $place }: { $reason }
fault-file = { $file }: { $reason }
fault-damaged = the file is damaged or cut off
fault-not-ours = it is not a file of this kind ({ $expected })
fault-newer = it is of a newer version ({ $version }): an up-to-date Sestante is needed
fault-missing = it is missing
fault-not-whole = it is not a whole number from { $least } to { $most }
fault-not-a = { $kind ->
    [text] it is not a text
    [flag] it is neither true nor false
    [number] it is not a number
    [list] it is not a list
    [list-of] it is not a list of { $detail } entries
    [map] it is not an object in braces
    [id] it is not a name that can be used: up to { $detail } letters without accents, digits, dots, hyphens and underscores
    [hex] it is not { $detail } hexadecimal digits
   *[one-of] it is not one of these words: { $detail }
  }
fault-unknown = the name { $name } does not exist
fault-twice = the name { $name } comes twice
fault-rule = a rule is broken ({ $rule })

## Method

about-title = Method
about-how-title = How it is worked out
about-how = Each sentence comes from a learning outcome of DigComp 3.0. A statistical model (graded response model, Samejima 1969) estimates the most plausible level of each competence and how uncertain it is. The values of the model are chosen at design time, not drawn from data.
about-limits = These are estimates from self-assessment: they are for choosing training. They are no test, compare nobody and must not be used for judging people.
about-ai = Learning outcomes that speak of AI explicitly count for the two AI scores and not a second time for the other competences.
about-path-title = How the path is chosen
about-path = An exact calculation chooses the courses that close most of the gap to the role in the hours there are; where it is nearly equal it prefers fewer hours, then lower cost. Courses to be included always come first; language, way, cost and what is left out by choice limit the choice. The levels that roles ask for and those of courses are proposals and estimates of ours.
about-privacy-title = What leaves the browser
about-privacy = Nothing but the files that a person saves by hand after seeing them. The page loads only its own files; the security rules of the browser enforce it.

## Sources and licences

sources-intro = Where each content is from, under which licence, and what has to be known of it.
sources-checked = Last checked: { $date }.
sources-licence = Licence: { $licence }.
sources-notices = Licences of the software used
source-unofficial = unofficial translation
source-estimates = estimates of ours
source-proposals = proposals
source-invented = invented sample
source-partial = partial facts
source-to-check = partly to be checked
source-ours = texts of ours
