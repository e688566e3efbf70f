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
path-hours = Hours there are in a year
path-hours-value = { $count ->
    [one] { $shown } hour
   *[other] { $shown } hours
  }
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
path-none = In these hours no course comes closer to what the role asks for: more hours may help.
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
about-path = An exact calculation chooses the courses that close most of the gap to the role in the hours there are; where it is nearly equal it prefers fewer hours, then lower cost. The levels that roles ask for and those of courses are proposals and estimates of ours.
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
