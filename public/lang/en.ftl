### Sentences of the interface in English. Each has its twin in it.ftl, with the same values.

## Frame

app-name = Sestante
skip-link = Skip to content
menu = Menu
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
page-record = Training
page-campaign = Campaign
page-privacy = Privacy
page-print = On paper
page-sources = Sources and licences
rooms = Other rooms
room-hr = HR office
room-trustee = Trustee
room-trainer = Training office
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
say-target-own = Level asked, chosen under “Gaps”: { $level }. { $gap }.
say-answers = { $count ->
    [one] From { $shown } answer
   *[other] From { $shown } answers
  }

## Search list

combo-clear = Clear the field: { $label }
combo-count = { $count ->
    [one] { $shown } entry
   *[other] { $shown } entries
  }
combo-more = { $count ->
    [one] There is { $shown } more entry: typing narrows the list.
   *[other] There are { $shown } more entries: typing narrows the list.
  }
combo-nothing = No entry with “{ $typed }”. Another word may help.

## Start

start-title = Where do my digital and AI competences stand?
start-what = Sestante shows sentences about working with digital tools and artificial intelligence, and tells where one stands.
start-where = Answers stay in this browser: nobody receives them, and there is nothing to sign up for.
start-why = It is for development, never for judging: one can skip, stop and go on at any time.
start-topics = It measures the 21 competences of DigComp 3.0 in five areas and, apart from them, artificial intelligence.
start-role = My role
start-role-hint = Optional. It serves to suggest a path that fits, and can be changed at any time.
start-shared = This computer is shared: keep nothing
start-shared-hint = If it is shared, the answers are gone when the page is closed, including those saved here before. They can be saved to a file first.
start-begin = Begin
start-resume-title = A sitting has been begun
start-resume = Go on where you left
start-resume-hint = { $count ->
    [one] { $shown } answer so far.
   *[other] { $shown } answers so far.
  }
start-go-on = Go on with these choices
start-length = How much time to give it
start-minutes = { $count ->
    [one] about { $shown } minute
   *[other] about { $shown } minutes
  }
start-minutes-left = { $count ->
    [one] about { $shown } minute more
   *[other] about { $shown } minutes more
  }
start-reached = reached already
start-items = { $count ->
    [one] About { $shown } sentence.
   *[other] About { $shown } sentences.
  }
length-short = Short
length-short-why = A first picture.
length-standard = Standard
length-standard-why = A surer picture.
length-thorough = Thorough
length-thorough-why = As far as sentences help.
start-unit = My unit
start-unit-hint = Optional. The unit stays in this browser too.
start-unit-coming = The list of units is on its way…
start-unit-none = The list of units is not available; one can go on without it.
start-goal = What to measure
start-goal-whole = The whole picture: the five areas and AI
start-goal-role = Only what my role asks for
start-goal-role-none = No role is given: until there is one, the whole picture is measured.
start-goal-area = One area, competence by competence
start-goal-which = Which area
start-goal-ai = Artificial intelligence only
unkept-text = The answers are in memory only and are gone when the page is closed. To keep them, a file can be saved.

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
sitting-progress-standard = Towards a surer picture: { $share } %
sitting-progress-thorough = Towards the most precise picture: { $share } %
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
sitting-end-goal = Every sentence about what was to be measured has had its answer. The result can be looked at now, or something else measured.
enough-title = Enough for a first picture
enough-title-standard = The picture is surer now
enough-title-thorough = The picture is as precise as it gets
enough-not-yet = The picture is not complete yet
enough-reached = { $what }: measured as finely as chosen. { $from }; if the model is right, in about { $times } cases of 10 the true level is within one level of the estimate.
enough-so-far = { $what }: not measured as finely as chosen yet. { $from }.
goal-whole = The five areas and artificial intelligence
goal-role = What the role asks for
goal-ai = Artificial intelligence
enough-see-title = See the result
enough-see-hint = The profile is ready. Answers can still be changed later, and one can go on another day.
enough-see-hint-here = The profile is ready. Answers can still be changed.
enough-see = See the result
enough-more-title = Go on
enough-more-hint = For a more precise result the most useful sentences are about:
enough-missing-hint = To measure as finely as chosen, sentences are missing about:
enough-last-hint = More sentences add little now. The least certain parts are:
enough-rest = The rest
enough-items = { $count ->
    [one] about { $shown } sentence
   *[other] about { $shown } sentences
  }
enough-total = In all { $items }, { $time }.
enough-go-on = Go on with more sentences
enough-change = Change what is measured

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
profile-gone = { $count ->
    [one] { $shown } answer is to a sentence that is no longer here: it is kept, but does not count.
   *[other] { $shown } answers are to sentences that are no longer here: they are kept, but do not count.
  }
profile-empty-new = The new sitting has no answers yet. Those from before are kept below.
profile-undo-new = Go on with the sitting before
profile-told-none = No result has clearly changed since the sitting { $when }.
profile-told = { $count ->
    [one] { $shown } result has clearly changed since the sitting { $when }.
   *[other] { $shown } results have clearly changed since the sitting { $when }.
  }
profile-unclear = { $count ->
    [one] { $shown } cannot be told apart from then.
   *[other] { $shown } cannot be told apart from then.
  }
profile-change-target = Adapt the level asked
profile-ask = Ask for a level
profile-skipped = Skipped: does not count
profile-change = Change the answer
profile-answer = Answer
profile-no-answers = No sentence of this competence has an answer.
profile-next = The next step
profile-next-band = The next step: { $band }
profile-next-unsure = This band may be reached already: more answers will show.
profile-next-none = This is the highest band already.
profile-next-examples = Somebody in this band can say, for instance:
column-name = Competence
column-result = Result
column-target = Level asked
column-answers = Answers
column-gap = Gap
gap-likely = Likely gap
gap-perhaps = Perhaps a gap
gap-no = No gap
gap-not-measured = Not measured
target-none = Not asked

## Comparing sittings

history-title = My sittings
history-day = of { $date }
history-no-day = without a date
history-sitting = Sitting { $number }, { $when }
history-now = going on
history-compare = Compare with the last
history-compare-with = Compare with the last: { $sitting }
history-clock = Some dates are out of order: the computer’s clock was set back. The sittings stay in the order in which they took place.
history-begin-text = A new sitting begins from nothing. The answers given so far stay here and can be compared with the new ones.
history-begin = Begin a new sitting
change-up = Higher than in the sitting { $when }
change-down = Lower than in the sitting { $when }
change-higher = Higher
change-lower = Lower
change-unclear = Cannot be told apart
change-not-comparable = Cannot be compared: once not measured
compare-title = Two sittings side by side
compare-intro = A change is told only where it exceeds the doubt of both sittings.
compare-first = One sitting
compare-second = And another
compare-same = This is the same sitting twice: two different ones are needed.
compare-doubt = “Cannot be told apart” does not mean equal: with few answers a change may not show. And even without a real change a result may now and then seem different by chance.
compare-higher = { $count ->
    [one] { $shown } result is higher
   *[other] { $shown } results are higher
  }
compare-lower = { $count ->
    [one] { $shown } result is lower
   *[other] { $shown } results are lower
  }
compare-unclear = { $count ->
    [one] { $shown } result cannot be told apart
   *[other] { $shown } results cannot be told apart
  }
compare-not = { $count ->
    [one] { $shown } result is not measured in both
   *[other] { $shown } results are not measured in both
  }
compare-empty-title = Two sittings are compared here
compare-one = There is only one sitting. After some time, or after a course, another can be begun at the foot of the profile: this one stays.
compare-none = There is no sitting with answers yet.
column-change = Change

## Gaps

gaps-title = What is asked of me
gaps-intro = The levels asked, and how far away they are. What counts most is on top.
gaps-role = Role: { $role }.
gaps-proposals = The levels are proposals: the sliders adapt them to one’s own work.
gaps-change-role = Change role
gaps-no-role = No role chosen: a level can be asked here for each competence. With a role the levels are proposed.
gaps-choose-role = Choose a role
gaps-own = { $count ->
    [one] { $shown } level has been chosen here.
   *[other] { $shown } levels have been chosen here.
  }
gaps-reset-all = Back to all proposals
gaps-drop-all = Remove all levels asked
gaps-reset = Back to the proposal: { $level }
gaps-drop = Remove the level asked
gaps-empty = To see how far away they are, some answers are needed.
gaps-asked = Levels asked
gaps-order = First where the level is most probably missing and matters most; at the end what is not measured.
gaps-sum-likely = { $count ->
    [one] { $shown } likely gap
   *[other] { $shown } likely gaps
  }
gaps-sum-perhaps = { $count ->
    [one] { $shown } perhaps
   *[other] { $shown } perhaps
  }
gaps-sum-no = { $count ->
    [one] { $shown } level reached
   *[other] { $shown } levels reached
  }
gaps-sum-not-measured = { $count ->
    [one] { $shown } not measured
   *[other] { $shown } not measured
  }
gaps-weight = Importance { $weight } of 5
gaps-slider = Asked
gaps-level = level { $level }, { $band }
gaps-not-asked = not asked
gaps-stale = The gaps have changed; the order is still the one before.
gaps-sort = Sort again
gaps-rest = { $count ->
    [one] { $shown } competence not asked
   *[other] { $shown } competences not asked
  }
gaps-rest-hint = With the slider a level can be asked here too.
gaps-to-profile = Back to the profile

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
path-edition = Edition { $number }, { $place }: { $times }
path-edition-online = online
path-edition-time = { $date } from { $from } to { $to }
path-no-edition = { $weeks }. No edition can be attended: they are over, come before what is needed first, or are at the time of another course.
path-catalogue-own = Course catalogue: Sestante’s own
path-catalogue-of = Course catalogue: { $body }
path-catalogue-unnamed = Course catalogue: from a file
path-catalogue-intro = Whoever organises the training may give out a file, the “catalogue with editions”. Opened here, it takes the place of Sestante’s catalogue: the path chooses editions and says their dates.
path-catalogue-open = Open a catalogue with editions
path-catalogue-hint = Drop the file of the catalogue here, or choose it. It stays in this browser, beside the answers.
path-catalogue-invented = Invented example
path-catalogue-body = Whose it is
path-catalogue-made = Made on
path-catalogue-courses = Courses
path-catalogue-editions = Editions
path-catalogue-days = Days of the editions
path-catalogue-span = from { $from } to { $until }
path-catalogue-over = All editions of this catalogue have begun already or are over: the path has no dates. It is worth asking whoever organises the training for a newer catalogue.
path-catalogue-bare = There are no editions in this catalogue: the path has no dates.
path-catalogue-leave = Back to Sestante’s catalogue
path-levels-published = The entry and exit levels of the courses are those of the catalogue opened.
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
path-calendar = Save the path as a calendar (.ics)
path-calendar-hint = In the calendar each course takes the whole days of its weeks, without reminders and without showing as busy. An edition takes its own hours instead. A file saved later updates the same events; those of a course no longer in the path stay until deleted by hand.
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
file-path-calendar = sestante-path-{ $year }.ics
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
table-edition = Edition
table-address = Address

## Contribution

contribute-title = My contribution
contribute-intro = Whoever likes can join an anonymous picture of their body: one chooses the group, sees all that leaves, and saves two envelopes.
contribute-invented = Example campaign, invented
contribute-invented-text = It shows how things work: there is no body that collects these envelopes.
contribute-no-campaign = There is no campaign at the moment.
contribute-empty = Some answers are needed first: without them there is nothing to count.
contribute-parts = The group I belong to
contribute-parts-hint = Groups are fixed beforehand and large enough for nobody’s answers to be recognised. A group with fewer than { $threshold } participants is joined with the next. The two groups can be read on the envelope: they tell that somebody from there took part, never what was answered.
part-people = { $count ->
    [one] { $shown } person
   *[other] { $shown } people
  }
part-chosen = { $count ->
    [one] A group of { $shown } person.
   *[other] A group of { $shown } people.
  }
part-hint-unit = A few letters of one’s own office are enough. The office does not leave: only the group does.
part-hint-role = A few letters of one’s own role are enough. The role does not leave: only the family does.
contribute-parts-why = Why these groups
contribute-what = What is counted
contribute-envelopes-short = Both have to be saved and handed in, at two different offices. One envelope alone says nothing.
contribute-envelopes-how = How the two envelopes work
contribute-other = Another campaign
contribute-leave-hint = The campaign taken can be left: what was handed in stays in the list.
contribute-leave = Leave the campaign
contribute-box = For whoever organises: open a ballot box on this computer
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
contribute-choose = First the group has to be chosen, in both fields above.
contribute-revision = Revision { $revision }. A newer envelope replaces the earlier one.
contribute-bytes-hr = Envelope for HR, byte by byte
contribute-bytes-trustee = Envelope for the trustee, byte by byte
contribute-bytes-counts = Counts before they are split: they stay in this browser
guide-title = How to hand the envelopes in
guide-intro = What was answered stays hidden. Who handed in, and when, depends on the way: here is what each gives away. In any case one envelope at a time, to two different recipients, and the file under the name it has.
guide-named = named by the campaign
guide-gives = What it gives away
guide-least = To give away less
guide-mail = By mail
guide-mail-gives = Whoever receives it, and whoever runs the mail, sees the sender and the time. So they know who took part, not what was answered.
guide-mail-least = Two separate messages, one for each envelope, never with the other office in copy. Without text or signature. Better not right after answering.
guide-share = Into a shared folder
guide-share-gives = The file carries who uploaded it and when; often whoever opens the folder sees it, also later.
guide-share-least = Two different folders, open to different people. Better a folder where one can only drop files. The file should not be renamed.
guide-box = At the ballot box
guide-box-gives = The ballot box is a shared computer that keeps only sums. Whoever is in the room sees who comes near; someone who read the computer’s memory before and after would see that person’s counts.
guide-box-least = Better when other people are there. Afterwards the number in the box must have gone up by one, and the screen must say that everything is wiped.

list-title = My contributions
list-intro = A newer revision takes the place of the earlier one where it is handed in again, with both envelopes. Whether an envelope has arrived, Sestante does not know.
list-present = The campaign in use here
list-other = Another campaign
list-saved = Revision { $revision }, saved on { $day }.
list-saved-once = Revision { $revision }, saved.
list-changed = Revision { $revision } ready, not saved yet: something has changed since the envelopes saved on { $day }.
list-ready = Revision { $revision } ready, not saved yet.
list-forget = Take off the list
list-forget-sure = Taking it off forgets the random name for this campaign. Envelopes already handed in stay valid, and a new contribution would be counted as another person.
list-forget-no = No, leave it
list-forget-yes = Yes, forget it

## Campaign

campaign-title = A campaign
campaign-none = A campaign comes by a link or a file: here one looks at it before taking it.
campaign-coming = The campaign is being opened…
campaign-file = Choose the file of a campaign
campaign-file-hint = The file can also be dropped here. Before the campaign is taken one sees what it is like.
campaign-broken-link = This link cannot be opened
campaign-damaged = It is incomplete, or no link of Sestante’s. It happens when a mail program breaks it over two lines.
campaign-too-long = It holds more than a campaign may have.
campaign-unable = This browser cannot open links of campaigns. With the file it works.
campaign-unsound = This campaign cannot be taken
campaign-more-faults = { $count ->
    [one] and { $shown } more fault
   *[other] and { $shown } more faults
  }
campaign-ask = Nothing has changed. It is best to ask whoever sent it for the link, or the file, again.
campaign-days = Time
campaign-from-to = from { $from } to { $to }
campaign-from = from { $from }
campaign-to = until { $to }
campaign-over = ended on { $to }
campaign-to-come = begins on { $from }
campaign-trustee = Trustee
campaign-parts = Groups
campaign-partition = { $title }: { $count } groups, the smallest of { $least } people.
campaign-threshold = A group with fewer than { $threshold } participants is joined with another.
campaign-counted = Counted
campaign-counted-text = bands and gaps for { $scores } entries, usefulness of { $courses } courses
campaign-means = What taking it means
campaign-means-nothing = Nothing is sent: Sestante only remembers which campaign it is.
campaign-means-groups = It fixes the groups in which one can be counted, and what is counted.
campaign-means-free = It can be left at any time. Handing in remains a choice of its own, after seeing all that leaves.
campaign-fingerprint = Fingerprint of the campaign
campaign-fingerprint-text = Whoever got the same campaign sees the same fingerprint. It is worth comparing with colleagues, or with the poster: if it differs, that campaign may have been made to recognise somebody, and it is better not to take it.
campaign-replaces = There is the campaign ‘{ $title }’ already. Taking this one puts it in its place; what was handed in to the other stays in the list of contributions.
campaign-replaces-alike = Caution: it has the same internal name as the campaign ‘{ $title }’ taken before, but other content. Before replacing it, it is best to ask whoever sent it.
campaign-same = This campaign is taken already.
campaign-to-contribute = Go to the contribution
campaign-close = Close
campaign-take = Take the campaign
campaign-take-instead = Take it in place of the other
campaign-decline = Not now

## My data

data-title = My data
data-intro = All that was entered can be saved to a file, loaded again and erased.
data-where = What is where
data-where-shelf = Role, answers, hours and contributions are in the memory of this browser, on this computer.
data-where-memory = This browser does not allow saving: everything is in memory only and gone when the page is closed. Better save a file.
data-where-shared = Shared computer: everything is in memory only and gone when the page is closed.
data-where-language = Apart from that the chosen language is remembered and, if the page is closed during a save, the last change until the next visit.
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
data-holds = What the file holds
data-holds-text = All that was entered, in one file. Files saved by earlier versions of Sestante can be loaded as well.
data-holds-more = The goal and length of the sitting and the wishes for the path are in it too. There is no name in the file.
counts-what = What
counts-many = How many
holds-choices = Role and unit
holds-answers = Statements with an answer
holds-past = Earlier sittings
holds-targets = Levels chosen in place of the role’s
holds-learned = Training done
holds-campaign = Campaign taken
holds-catalogue = Catalogue opened from a file
holds-handed = Contributions made ready
remains-title = What is left in this browser
remains-none = Nothing. This was read back from the browser after the erasing.
remains-some = There is something: what was entered after the erasing, or what the browser did not take away.
remains-unsure = Where it was possible to look, the count is below; the rest can be checked in the browser’s settings, under “site data”.
remains-texts = Texts in the database “sestante” (empty, only the container stays)
remains-local = Entries of Sestante in localStorage
remains-session = Entries of Sestante in sessionStorage
remains-caches = Copies in Cache Storage (Sestante makes none)
remains-cookies = Cookies (Sestante uses none)
remains-others = Data of other pages at the same address, not touched
remains-unseen = cannot be seen from here
remains-limits = Not to be seen from here: files saved by hand, the history, the copies of the page’s files that the browser keeps to open it faster, cookies reserved for the server. Apart from files saved by hand, there are no answers in any of them.
remains-again = Look again
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
notice-taken = The campaign ‘{ $title }’ is taken. Nothing has been sent: after some answers the contribution is made ready in ‘Contribution’.
notice-catalogue = Catalogue opened: the path uses its courses and its editions.
notice-catalogue-some = { $count ->
    [one] Catalogue opened, except one entry that cannot be read: { $fault }.
   *[other] Catalogue opened, except { $shown } entries that cannot be read. The first: { $fault }.
}
notice-catalogue-left = The path uses Sestante’s own catalogue again.
notice-catalogue-refused = The catalogue was not opened: { $fault }. The path stays as it was.
notice-erased = Everything has been erased. “My data” shows the count of what is left, read back from the browser.
notice-not-erased = Not everything could be erased from the memory of the browser. It can be erased in the browser’s settings, under “site data”.
notice-erased-elsewhere = Everything was erased in another tab: nothing is left here either.
notice-cleared = The memory that this browser has for Sestante was cleared. What this page held was saved again. To erase everything: “My data”, “Erase everything”.
notice-merged = Other answers had been saved in another tab. They were put together with those of this page: nothing is lost.
notice-clock = The computer’s clock is behind: the saved data reach to { $day }. Dates stay as they are; better check the date of the computer.
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

## On paper

print-title = On paper
print-hint = The sheet below is what comes out of the printer. The print window can also save it as a PDF.
print-link = Sheet to print
print-now = Print
print-profile = Profile of digital and AI competences
print-path = Training path
print-record = Training done
print-day = Date: { $date }
print-role = Role: { $role }
print-name = Name
print-arc = Arc
print-version = Sestante { $version }. Self-assessment on DigComp 3.0, with a statistical model laid open on the page “Method”.
print-method = These are estimates for choosing training: they are no test and are not for judging anybody.
print-path-empty = The path will be here. It needs a role or own targets, and answers to some sentences.
print-record-empty = No training is noted yet.
print-sum = In { $year }: { $hours }.
print-column-day = Date
print-column-title = Training
print-column-provider = Given by
print-column-hours = Time

## Method

about-title = Method
about-lead = How answers come to a level, how far one can trust it, and what it is for: development, not judgement.
example-title = Try it with four statements
example-intro = Four real statements of the competence ‘{ $score }’, one for each band. Change the answers and see what follows. Nothing is kept.
example-middle = Level { $level } is the most plausible; the band on the arc covers 9 cases in 10.
example-again = Back to the beginning
example-plausible = How plausible each level is, in per cent
example-note = It is the very calculation of the profile. With four answers the doubt is wide: as long as it covers more than a band and a half, the profile shows no mark and only says from where to where.
example-level = level { $level }: { $share } %
about-how-title = How answers become levels
about-how = Each statement comes from a learning outcome of DigComp 3.0 and sits at a certain height: basic statements are easy to affirm, others less so. A statistical model (graded response model, Samejima 1969) looks for the level that makes all answers together most plausible, and measures how much doubt remains.
about-how-together = All competences are estimated together: whoever is ahead in one often is in its neighbours too, so that fewer questions are needed. A competence without answers of its own stays ‘not measured’ all the same. A better answer never lowers any result.
about-ai = Learning outcomes that speak of AI explicitly count towards the two AI scores, and not a second time towards the other competences.
about-formula-title = The formula
about-formula = The probability of giving answer k or a higher one, for somebody at point θ of the scale:
about-formula-prior = Before any answer a normal distribution is assumed for all scores together, with the correlations of the table. Each statement bears on one score only.
about-formula-estimate = The estimate is the most plausible point (Newton’s method); the doubt is the inverse of the curvature there. An area is the mean of its competences, with the error that follows.
value-title = The values chosen
value-intro = They are design values, not drawn from data: they hold if the model is right. They stand in one file, and calibrated values can take their place.
value-name = Value
value-value = How much
value-means = What it means
value-slope = Slope (a)
value-slope-means = How well an answer tells those above from those below.
value-locations = Height of the statements (b)
value-locations-means = By band, from the lowest: the point where the third answer becomes more likely than not.
value-steps = Distance between answers (c)
value-steps-means = How much earlier or later the second, third and fourth answer is chosen.
value-cuts = Bounds of the eight levels
value-cuts-means = Two levels make a band.
value-mean = Centre at the start
value-mean-means = Where a person is assumed to be before any answer.
value-spread = Spread at the start
value-spread-means = How much people are assumed to differ.
value-within = Correlation within an area
value-within-means = How much two competences of the same area go together.
value-across = Correlation across areas
value-across-means = How much two competences of different areas go together.
value-ai-work = AI at work and competences
value-ai-work-means = How much using AI at work goes with the other competences.
value-ai-build = Building AI and competences
value-ai-build-means = How much building AI goes with the other competences.
value-ai-both = The two AI scores
value-ai-both-means = How much they go together.
value-enough = Errors at which the three lengths stop
value-enough-means = Short, standard and thorough: when what is wanted is known this well, the questions pause; one can always go on.
about-said-title = How a result is said
about-said = Of a competence the band is said, with its doubt; one of the eight levels only when the doubt is small. If the doubt covers more than a band and a half, only from where to where is said. Without answers: ‘not measured’, never a low level.
about-change = Between two sittings a change is told only where it exceeds the doubt of both: the rest may be chance.
about-next-title = How the next statement is chosen
about-next = It is the one expected to shrink most the doubt of what is known least (Segall 1996, van der Linden 1999). Around it are simple rules: one starts with what is easy, kinds of statements take turns, no more than three in a row on the same competence.
about-path-title = How the path is chosen
about-path = An exact calculation chooses the courses that close most of the gap to the role in the hours there are; where it is nearly equal it prefers fewer hours, then lower cost. Courses to be included always come first; language, way, cost and what is left out by choice limit the choice. The levels that roles ask for and those of courses are proposals and estimates of ours.
about-group-title = How the picture of a group comes about
about-group = Whoever contributes does not hand in the level estimated, but a band drawn from the plausible ones (Mislevy 1991): so the shares of a group are not distorted. The counts are split into two envelopes (Corrigan-Gibbs and Boneh 2017), and random noise of a known size is added to those of each group (Canonne, Kamath and Steinke 2020).
about-effect-title = How two campaigns are compared
about-effect = Whoever organises courses can put two campaigns of the same body side by side, from before and after. Groups are known again by the units or roles they are made of, and where they are joined in one of the two they stay joined: nothing is finer than what both files show already. The interval of a change holds the doubt of both shares and the noise of both; and since there are hundreds of comparisons, all intervals hold together (Bonferroni; Dunn 1961): if nothing had changed, at least nine pages in ten would point at nothing (in simulation more than nine and a half).
about-effect-found = The price: in a group of 30 who took part not even a fall of 50 points is seen, almost ever; in one of 120 a fall of 50 is nearly always seen, one of 30 one time in five; in one of 480 one of 30 always. Where the number of people, or the share of them who took part, has grown or shrunk by half or more, nothing is compared. Of those who did not take part it is only said between which extremes the change could lie (Horowitz and Manski 1998). What caused it cannot be known: nobody was chosen at random.
about-limits-title = The limits
about-limits = Every number holds if the model is right, and if whoever answers knows themselves.
about-limits-self = It is self-assessment: some rate themselves too high, some too low, often without knowing it.
about-limits-model = The values of the model are chosen, not measured. The doubt shown depends on them too.
about-limits-use = It is for development: it is no test, does not compare people and must not be used to judge.
about-papers-title = Where it comes from
about-paper-grm = The model
about-paper-framework = The framework of competences
about-paper-law = A better answer lowers nothing
about-paper-next = The next statement
about-paper-plausible = The band that is drawn
about-paper-envelopes = The two envelopes
about-paper-effect = The comparison of two campaigns
about-paper-noise = The noise on the counts

## Privacy

privacy-title = Privacy
privacy-lead = What one answers stays in this browser. Only a file leaves that one has seen first and saved by hand.
privacy-kept = What is kept, and where
privacy-what = What
privacy-where = Where
privacy-until = Until when
privacy-who = Who can read it
kept-record = Role, unit, answers, targets, training done, catalogue opened, campaign and contributions
kept-record-where = In the memory of this browser, on this computer (IndexedDB, ‘sestante’)
kept-record-until = Until erased from ‘My data’, or the data of the site are deleted from the browser
kept-record-who = Whoever uses this profile of the browser, and whoever administers the computer
kept-unsaved = Last change not yet confirmed
kept-unsaved-where = In this browser (localStorage, ‘sestante.unsaved’), only when the page is closed before it is confirmed
kept-unsaved-until = Until the page is opened again
kept-unsaved-who = As above
kept-language = Language chosen
kept-language-where = In this browser (localStorage, ‘sestante.language’)
kept-language-until = As above
kept-language-who = As above; it tells the language only
kept-file = File of ‘My data’
kept-file-where = Where one saves it
kept-file-until = Until the file is deleted
kept-file-who = Whoever can open that folder: it holds the answers
kept-envelopes = The two envelopes
kept-envelopes-where = Where they are saved, then with whoever receives them
kept-envelopes-until = Whoever runs the campaign decides
kept-envelopes-who = One alone says nothing; whoever has both can read the counts
kept-box = Ballot box on a shared computer
kept-box-where = On that computer (IndexedDB, ‘sestante-box’): only the sums of those who added themselves, never a row
kept-box-until = Until the box is emptied from its page
kept-box-who = Whoever uses that computer; who reads it before and after one person sees what that person added
kept-rooms = HR and trustee
kept-rooms-where = On their computers (IndexedDB, ‘sestante-hr’ and ‘sestante-trustee’): campaigns, one envelope per person, sums
kept-rooms-until = Until erased from their page
kept-rooms-who = Whoever uses those computers; the envelopes of one side alone say nothing
kept-trainer = Training
kept-trainer-where = On their computer (IndexedDB, ‘sestante-trainer’): HR’s counts, resources, half days on which trainers are busy, the plan of editions
kept-trainer-until = Until erased from their page
kept-trainer-who = Whoever uses that computer: whole groups, never a person
kept-server = On a server
kept-server-where = Nothing
kept-server-until = –
kept-server-who = Nobody
privacy-network = What goes over the network
privacy-network-text = The page asks only for its own files: program, texts, content. It sends nothing, and the page’s security rules have the browser enforce that. After the first load it works without the network too.
privacy-network-host = Whoever hosts the page sees the computer’s address and the time, as with any site; not the answers. Of a campaign’s link it sees nothing: what stands behind # is not sent.
privacy-leaves = What leaves
privacy-leaves-text = Only files, and only when they are saved: all that is in ‘My data’, the envelopes of a contribution, what is printed. Sestante hands them to nobody: the person does, if they like.
privacy-machine = Who can look into this computer
privacy-machine-text = Whoever logs in with the same account, whoever administers the computer or the browser, and the browser’s extensions can read what is kept there. Sestante cannot prevent it: what is here is not encrypted.
privacy-shared = On a shared computer it is best to tick ‘This computer is shared’ at the start: nothing is kept, and everything goes when the page is closed.
privacy-says = What a contribution says
privacy-says-text = For each competence and area a band, drawn from the plausible ones, and whether the role asks for more; for each course whether it would be useful. In the clear: the campaign, a random name made for that campaign alone, the revision, the two groups. Not the answers, the name, the office, the role, the date, the language.
privacy-cannot = What it cannot hide
privacy-cannot-who = That one took part, and when: whoever receives the envelopes sees it. How much depends on the way chosen.
privacy-cannot-both = If the HR office and the trustee put a person’s two halves together, they could read that person’s counts. That is why they go to two offices that must not exchange them.
privacy-cannot-part = How many people a group has is told by whoever makes the campaign. Sestante refuses groups that are too small and thresholds below five, but cannot verify that number.
privacy-cannot-marked = A campaign made for one person alone, with names or groups of its own, would make that person recognisable. One browser cannot see it: one sees it by comparing the fingerprint with other people.
privacy-cannot-again = Whoever takes part in many campaigns leaves another draw of their bands each time, with other noise: together they tell more than one. Whoever starts again from an empty browser is counted twice.
privacy-cannot-link = The link of a campaign may stay in the mail and in the browser’s history: it tells which campaign, never an answer.
privacy-rights = Rights, and whom to ask
privacy-rights-here = What is in this browser belongs to whoever uses it: it can be seen, saved, corrected and erased in ‘My data’, without asking anybody.
privacy-rights-body = For envelopes that were handed in, the controller is the body that runs the campaign. As long as an envelope can be traced to somebody (for instance by the sender) it is personal data (GDPR, art. 4): the body gives the information notice and answers requests for access, erasure and objection (art. 12-22). The one to ask is the data protection officer of one’s own body; to find the envelope, the random name written on it is needed. After the closing only sums remain, and nobody can be taken out of a sum.
privacy-rights-free = Taking part is free. The trustee of the campaign is not the national data protection authority, to which a complaint can always be made (art. 77).

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
