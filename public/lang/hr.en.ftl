# Phrases of HR’s rooms, in English; they come on top of those of en.ftl, which all rooms share.
# Syntax: Fluent. Texts: CC BY-SA 4.0.

## Frame
room-employee = For employees: measure your skills
page-hr-home = Campaigns
hr-notice-aside = { $count ->
    [one] A part that could not be read was put aside earlier and is still kept here: a copy of it can be saved.
   *[other] { $shown } parts that could not be read were put aside earlier and are still kept here: a copy of them can be saved.
}
hr-notice-broken = { $count ->
    [one] A campaign kept here cannot be read: { $fault }. A copy can be saved.
   *[other] { $shown } campaigns kept here cannot be read. The first: { $fault }. Copies can be saved.
}
hr-notice-refused = This browser does not let anything be kept: everything is in memory only and goes when the page is closed. Better save the files.
hr-notice-full = There is no room left in this browser’s storage: from here on everything is in memory only and goes when the page is closed. Better save the files.
hr-notice-file = File not opened. { $fault }.
hr-notice-opened = Campaign opened and kept in this browser: { $title }.
hr-notice-aggregate = Taken in for { $title }.
hr-notice-aggregate-known = Already here for { $title }: nothing is counted twice.
hr-notice-aggregate-conflict = For { $title } two different results came from the same gate: neither is counted. Ask for the one and only file of that gate.
hr-notice-campaign-erased = Campaign erased from this browser: { $title }.
hr-notice-erased = Everything that was HR’s has been erased from this browser.
hr-notice-not-erased = Erasing failed: the browser did not allow it.

## Campaigns
home-title = The collective picture of skills
home-what = Here a campaign is prepared, contributions are collected, and one sees where training is needed, by groups of offices and by role families.
home-row = Nobody ever holds the data of one person: not HR, not the trustee, not whoever reads the picture.
home-where = Everything stays in this browser and in the files that are saved: nothing is sent.
home-campaigns = Campaigns in this browser
home-none = No campaign yet.
home-days = From { $from } to { $to }
home-no-days = Without dates
home-save-file = Save the file
home-erase-one = Erase from here
home-open = Open a file
home-open-file = Choose a file
home-open-hint = The file of a campaign. It can also be dropped here.
home-erase-title = What stays in this browser
home-kept-shelf = Campaigns are kept in this browser, apart from the answers of people who make their own profile here.
home-kept-memory = Campaigns are in memory only and go when the page is closed: better save their files.
home-erase = Erase everything
home-erase-sure = All campaigns kept in this browser will be erased. Files already saved stay. This cannot be undone.
home-new = New campaign
home-sample = Try with the invented body
home-draft = In preparation
home-open-one = Open
home-go-on = Go on
people-count = { $count ->
    [one] 1 person
   *[other] { $shown } people
}
people-unknown = number not known
page-hr-campaign = Campaign
hr-notice-fixed = The campaign is fixed: it can be given out now.
hr-notice-copied = Text copied.
hr-notice-not-copied = The browser does not allow copying. The text can be selected and copied by hand.
hr-notice-not-fetched = The example did not come. Try again when the network is there.

## Making a campaign
campaign-gone = This campaign is not in this browser
campaign-to-home = Back to the campaigns
draft-untitled = Campaign without a name
draft-units = Group of offices
draft-families = Role family
draft-everyone = All staff
draft-more-of = { $above }: { $first } and { $shown } more
draft-more = { $first } and { $shown } more
draft-sample-title = Trial campaign
draft-sample-trustee = Data protection officer
draft-way-mail = Two separate messages, one for each envelope, without text or signature. Whoever receives them parts the attachment from the sender at once.
draft-way-share = Each envelope in its folder. The two folders are open to different people.
draft-way-box = At the computer with the sign ‘Ballot box’, on the days told in the notice.
steps-label = Steps of the campaign
step-name = Name and months
step-body = Offices and people
step-groups = Groups of offices
step-families = Role families
step-offer = Courses
step-ways = Trustee and handing in
step-whole = Summary
step-on = Next
step-end = To the summary
step-back = Back
step-undo = Undo the last change
step-sound = complete
step-to-do = to be completed
field-italian = In Italian
field-english = In English (if missing, the Italian holds)

## Step: name and months
name-title = What the campaign is called, and how long it runs
name-lead = Name and dates are what everybody sees first.
name-title-field = Name of the campaign
name-body-field = Body
name-from = First day
name-to = Last day
name-days-hint = The dates are optional. Two or three months are usually enough.
threshold-title = How many people it takes to show a group
threshold-text = A group in which fewer people take part is not shown by itself: it is joined with the next. The higher the threshold, the less can be told of one person; the lower, the more groups are seen.
threshold-field = Threshold
threshold-hint = 10 is the usual choice; never below 5.

## Step: offices and people
body-title = How many people work in each office
body-lead = From a file that is there already, or by hand. Names of people are not needed and not kept.
body-file = Choose a file
body-file-hint = A table of offices or a staff list (CSV, XLSX), or the file of a body (JSON). A staff list is counted in this browser: names are not kept.
body-units = Offices
body-total = { $units } entries, { $people } people in all.
unit-new = Add an office by hand
unit-add = Add
unit-title = Name of the office
unit-parent = Belongs to
unit-top = Nothing: it is at the top
unit-people = People
unit-edit = Change
unit-edit-of = Change: { $title }
unit-save = Save
unit-cancel = Cancel
unit-remove = Remove the office
reading-text = Read as { $encoding }, columns separated by ‘{ $separator }’, { $rows } rows below the header.
reading-tab = tab
reading-sheet = Sheet ‘{ $sheet }’ was read, { $rows } rows below the header.
reading-which-sheet = Sheet
reading-lines = What is a row?
reading-offices = An office
reading-offices-hint = With the number of people who work there.
reading-people = A person
reading-people-hint = A staff list: rows are counted, and nothing else. The rows are neither shown nor kept.
reading-columns = What the columns say
reading-others = The other columns are not used.
reading-others-never = Only these columns are used. Names, numbers and everything else are ignored, and the file is forgotten as soon as it is counted.
reading-first = The first rows
reading-with-below = The number of an office that contains others includes their people too
column-none = None
column-unit = Name of the office
column-above = Office or sector that it belongs to
column-people = Number of people
column-role = Role or role family
reading-not-yet = A column is still missing: that of the office, and for a table of offices that of the number of people.
reading-names = The column ‘{ $column }’ is different in nearly every row: it seems to speak of single people, and is not used. Another one is needed.
reading-counted = { $units } offices and { $people } people counted, from { $rows } rows.
reading-counted-people = { $people } people counted in { $units } offices, from { $rows } rows. No name was kept.
reading-more-faults = { $count ->
    [one] and one more row
   *[other] and { $shown } more rows
}
reading-roles = Roles that are not known
reading-roles-hint = Which family do they belong to? As long as one is missing, all staff are one family.
role-unknown = Not told
reading-take = Use these offices
reading-leave = Leave it

## Step: groups of offices
groups-title = Which offices are looked at together
groups-lead = Small offices stand with their neighbours, so that nobody can be recognised. The proposal can be changed.
groups-total = { $groups } groups; the smallest has { $least } people, the right size is at least { $wanted }.
groups-propose = Propose anew
groups-small = Below 35 people: few are likely to take part, and the group to be joined with another.
groups-refused = Fewer people than the threshold: the group could never be shown.
groups-units = { $count ->
    [one] 1 office
   *[other] { $shown } offices
}
groups-units-of = Offices of the group: { $title }
groups-also = { $count ->
    [one] with 1 office without a number
   *[other] with { $shown } offices without a number
}
groups-join = Join with the next
groups-join-of = Join with the next group: { $title }
groups-split = Split
groups-split-of = Split: { $title }
groups-move = Move to…
groups-move-new = a new group
groups-move-of = Move to another group: { $title }

## Step: role families
families-title = Which roles are looked at together
families-lead = The second division of the staff: by what people do, over the whole body.
families-total = { $families } people in the families, { $body } in the offices: both numbers must be equal.
families-propose = Propose anew
families-title-field = Name of the family
families-join = Join with the next
families-join-of = Join with the next family: { $title }

## Step: courses
offer-title = For which courses the demand is counted
offer-lead = Of each course it will be known to how many people it is useful at once, and to how many after another course.
offer-count = { $shown } courses chosen; { $most } at most.
offer-propose = Choose the proposal

## Step: trustee and handing in
ways-title = Who the trustee is, and how people hand in
ways-lead = The two envelopes must go to different places: whoever has both can read a contribution.
ways-trustee = Trustee
ways-trustee-text = Receives the second envelope and closes the campaign. Someone who does not depend on HR: the works council or the data protection officer.
ways-trustee-field = Who the trustee is
ways-how = How people hand in
ways-how-text = At least one way. Each says in one sentence what to do, and where each envelope goes.
ways-add = Add
ways-hr = Where the envelope for HR goes
ways-to-trustee = Where the envelope for the trustee goes
ways-place-hint = A mail address or a folder.
ways-other-place-hint = Never the same place.
ways-remove = Remove this way

## What is missing
wrong-no-title = The campaign has no name yet.
wrong-no-body = The name of the body is missing.
wrong-no-trustee = The trustee is missing.
wrong-no-people = There is no office with people yet.
wrong-units = An office has fewer people than those that belong to it: the numbers must be corrected.
wrong-uncounted = Nobody knows how many people { $shown } offices have ({ $titles }): a number is needed, or they must be removed.
wrong-family = The number of people of the family ‘{ $title }’ is missing.
wrong-totals = The offices count { $units } people, the families { $families }: they must be the same.
wrong-no-way = A way to hand in is missing.
wrong-empty-way = Way to hand in number { $place } does not say what to do.
wrong-threshold = The threshold must be at least { $least }.
wrong-offer = { $shown } courses are chosen: { $most } at most.
wrong-no-parts = The groups are missing.
wrong-parts = There are { $shown } groups: { $most } at most.
wrong-scores = Too many scores are counted.
wrong-ways = There are { $shown } ways to hand in: { $most } at most.
wrong-same-place = In way to hand in number { $place } both envelopes go to the same place: whoever receives them could read contributions.
wrong-days = The last day comes before the first.
wrong-twice = A name comes twice: { $title }.
wrong-too-small = ‘{ $title }’ has fewer people than the threshold: it must be joined with another group.

## Summary and giving out
campaign-lead-wrong = Something is still missing before it can be given out.
campaign-lead-ready = It is complete. It can be fixed and given out.
campaign-lead-changed = It was changed after it was fixed.
campaign-lead-fixed = It is fixed. Now it goes out to everybody, the same for all.
campaign-steps = The steps
campaign-fix = Fix the campaign
campaign-fix-hint = To fix it is to decide the groups before collecting. Afterwards, those who have received it do not see changes.
campaign-fix-again = Fix it again
campaign-fix-again-hint = Those who have taken the campaign from before have another fingerprint, and their contributions cannot be put together with new ones. Fix it again only if it has not been given out yet.
given-what = The campaign
given-fingerprint = Everybody must see the same fingerprint. Write it in the notices, so that everyone can compare it.
given-edit = Change the campaign
given-file = The file
given-file-text = To be put on the intranet: whoever opens it in the app takes the campaign.
given-link = The link
given-link-text = It holds the whole campaign behind the sign #: opening it sends nothing.
given-poster = The poster
given-poster-text = A page to print, with the code to scan and the fingerprint.
given-poster-see = See the poster
link-coming = The link is being made…
link-unable = This browser cannot make the link: there is the file.
link-length = { $count ->
    [one] 1 character
   *[other] { $shown } characters. Beyond 1800 some mail programs break it: the file is better.
}
link-copy = Copy the link
letters-title = Texts to inform people
letters-text = Ready to be copied or saved, in Italian and in English, with the fingerprint of the campaign. They can be changed.
letters-staff = For staff
letters-unions = For the unions
letters-trustee = For the trustee
letters-italian = In Italian
letters-english = In English
letters-copy-it = Copy the Italian text
letters-copy-en = Copy the English text
letters-save-it = Save the Italian text
letters-save-en = Save the English text
letter-days = The campaign runs from { $from } to { $to }.
letter-until = The campaign runs until { $to }.
letter-link = To begin, open this link: { $link }
letter-file = To begin: get the file of the campaign from the intranet, open { $folder } and choose ‘Contribution’, then the file.
letter-fingerprint = Fingerprint of the campaign, the same for all: { $fingerprint }. If the app shows another one, it is not this campaign.
letter-staff-subject = { $title }: where do our digital and AI competences stand? ({ $body })
letter-staff-what = With Sestante everyone can measure their digital and AI competences in a few minutes, and see which courses help. All of it happens in the browser: answers do not leave the computer.
letter-staff-free = Taking part is free. Nobody is judged: it serves to decide which courses to hold.
letter-staff-leaves = Whoever wants to hands in two envelopes at the end: one to HR, one to the trustee ({ $trustee }). By itself neither says anything. Only sums of groups with at least { $threshold } participants are seen.
letter-staff-how = Before handing in, the app shows all that leaves the browser, and how to hand in without being recognised.
letter-unions-subject = { $title }: prior information ({ $body })
letter-unions-what = The body wants to find out the training needs in digital and AI competences. Taking part is free and does not serve to judge people.
letter-unions-never = Answers stay in the browser of whoever gives them. HR never receives the data of one person: each contribution is split into two envelopes, and the second goes to the trustee ({ $trustee }). Only both sides together could open one: that is why they are apart.
letter-unions-parts = The groups are fixed beforehand: the smallest has { $least } people. A group with fewer than { $threshold } participants is joined with another, and random noise is added to every sum.
letter-unions-ask = The file of the campaign, the method and the code are open to whoever wants to check them: { $folder }
letter-trustee-subject = { $title }: what the trustee does ({ $body })
letter-trustee-what = The trustee of this campaign is: { $trustee }. They receive the second envelope of each contribution and keep it away from the first.
letter-trustee-seeds = The trustee’s envelope holds random numbers only: by itself it says nothing. It is never given to HR, nor put where HR can read it.
letter-trustee-once = At the end the trustee closes the campaign once, in their room of the app, and gives one file of sums. Before that they compare the number of contributions with the people known to have taken part.
letter-trustee-together = Trustee and HR together could open contributions: the promise to those who take part holds because they do not.
poster-title = Poster
poster-hint = What is seen is what is printed, on a sheet of A4.
poster-back = Back to the campaign
poster-code = Code that opens the campaign
poster-code-app = Code that opens the app
poster-scan = Scan the code with a phone: it opens the app with this campaign.
poster-scan-app = The code opens the app. The file of the campaign is on the intranet; choose it in the app under ‘Contribution’.
poster-what = Where do my digital and AI competences stand? In a few minutes.
poster-stays = Answers stay in the browser. Nobody receives them.
poster-free = Taking part is free, and does not serve to judge anybody.
poster-fingerprint = The app shows the same fingerprint. If it differs, it is not this campaign.

## The collective picture
page-hr-picture = Picture
home-picture = See the picture
home-try = Try it
home-try-what = An invented city of 4,200 people, of whom four in ten took part: see what comes out before preparing anything.
picture-title = Where training is needed
picture-none = Nothing has come together yet for this campaign. The picture appears when a gate has closed:
picture-none-box = a ballot box that was closed: open its file in the list of campaigns;
picture-none-trustee = the trustee’s closing, put together with the envelopes collected here;
picture-none-file = the file of another body that has already put its own together.
picture-to-home = To the campaigns
picture-example = Open the invented example
picture-took-part = { $people } of { $headcount } people took part ({ $percent } %).
picture-how = Each number is the share of people below the level that their own role asks for, as far as those who took part can tell for all. The range beside it holds the true share nine times in ten. Small random changes protect each person: do not read more than the range says.
picture-needs = The largest needs
picture-needs-how = Over the whole body, the largest first. Where ranges overlap the order may be chance.
picture-needs-skills = Competences
picture-needs-ai = Artificial intelligence
picture-needs-all = Show all
picture-needs-first = Show the first only
picture-heat = By part of the body
picture-heat-how = Choose a number to see its range, the bands and what stands behind it. A heading sorts by its column.
picture-by = Divide by
picture-columns = Show
picture-all-areas = Areas and AI
picture-column = Column
picture-key = What the colours mean
picture-key-few = too few measured
picture-key-joined = joined parts
picture-part = Part
picture-people-of = { $people } of { $headcount }
picture-joined = joined
picture-untold = part not told
picture-nobody = nobody took part
picture-nobody-short = nobody
picture-few-short = few
picture-few = too few measured
picture-heat-all = Show all { $count }
picture-heat-first = Show fewer
picture-line-body = The whole body
picture-line-untold = All parts together (ballot boxes)
picture-share = { $percent } %, between { $low } and { $high }
picture-share-about = about { $percent } %, between { $low } and { $high }
picture-below = Below the level that their role asks for: { $share }. About { $measured } people were measured.
picture-no-bands = The four bands are shown from { $least } people measured on.
picture-few-why = Of { $people } people who took part about { $measured } answered on this: too few to say anything. It does not mean that the level is low.
picture-joined-why = These parts are joined: in one of them fewer than { $threshold } people took part, and nobody must be recognisable. The joining follows the order of the campaign and was fixed beforehand.
picture-untold-why = These people used a ballot box of one group of offices. To which role family each belongs is not counted: the groups would be too small.
picture-more-than-body = The need here is larger than in the whole body, beyond doubt.
picture-less-than-body = The need here is smaller than in the whole body, beyond doubt.
picture-like-body = The difference from the whole body is within doubt.
picture-bands = Bands
picture-people = Who took part
picture-people-how = Exact numbers, by part, against the people that the campaign says belong to it.
picture-took = Took part
picture-belong = Belong
picture-of-them = Share
picture-crowd = more than belong: somebody may have been counted twice
picture-demand = Demand for courses
picture-demand-how = For how many people in the whole body a course on offer would close a gap: at once, or after another course. As ranges.
picture-course = Course
picture-now = At once
picture-after = After another
picture-stands-for = { $low } to { $high } people
picture-beside = Compare
picture-beside-how = Another body or another campaign kept here, on what both measured. A difference is told only where it is more than doubt.
picture-beside-with = Compare with
picture-beside-none = Nothing
picture-both = Both together
picture-count = { $count ->
    [one] 1 person
   *[other] { $shown } people
}
picture-measure = Measured
picture-apart = Difference
picture-apart-more = larger need in the first
picture-apart-less = smaller need in the first
picture-apart-doubt = within doubt

## Collecting
page-hr-collect = Collecting
home-collect = Collect envelopes
collect-title = Collect the envelopes
collect-none = This campaign is not in this browser
collect-none-todo = Its file must be opened first, among the campaigns.
collect-what = All envelopes that came to HR go here, as often as needed: each counts once.
collect-noise = An envelope alone is noise: nothing about anybody is read here, or can be.
collect-later = The picture opens only with the trustee’s file.
collect-envelopes = HR’s envelopes
collect-hint = Files, folders or ZIP archives: they can be dropped here, also together. Files of ballot boxes and of the trustee go here too.
intake-files = Choose files
intake-folder = Choose a folder
intake-opening = Opening what has been collected…
intake-working = Reading files
intake-far = { $done } of { $all } MB
intake-cancel = Stop (what has been read stays)
intake-failed = Collecting has stopped: reload the page. What was kept is still there.
counter-people = People
counter-read = Envelopes read
counter-new = New
counter-again = Already here
counter-replaced = Replaced by a later one
counter-refused = Refused
counter-conflicts = { $count ->
    [one] One envelope came in two versions with the same identifier and revision: neither counts.
   *[other] { $shown } envelopes came in different versions with the same identifier and revision: none of them counts.
}
counter-kept = What has been collected is kept in this browser, without the names of the files: the page can be closed and the work go on another day.
counter-memory = This browser keeps nothing: what has been collected is in memory only. It is best to finish without closing the page; the files can always be read again.
collect-parts = Who has handed in, by group
collect-parts-text = The group stands on the outside of the envelope. How many people handed in can be seen, never what. A group below the threshold will be joined with the next.
collect-parts-show = Show the groups
collect-part = Group
collect-in = Handed in
collect-in-of = { $in } of { $of }
collect-share = Share
collect-below = below the threshold
collect-crowd = more envelopes than people: somebody has handed in twice, or from a browser that was cleared
collect-list = List for the trustee
collect-list-text = The list says which envelopes are here: identifiers, revisions and groups, no counts. The trustee compares it with their own envelopes and closes the campaign.
collect-list-save = Save the list for the trustee
collect-list-none = No envelope yet.
collect-sums = From the trustee and from ballot boxes
collect-sums-text = The trustee’s file opens the sums, group by group. It goes above, with the envelopes; so do files of ballot boxes.
collect-sums-none = No file from the trustee or from a ballot box yet.
collect-sums-trustee = { $count ->
    [one] The trustee’s file is open: 1 person.
   *[other] The trustee’s file is open: { $shown } people.
}
collect-sums-no-trustee = The trustee’s file: not yet.
collect-sums-boxes = { $count ->
    [one] One ballot box, people in all: { $people }.
   *[other] { $count } ballot boxes, people in all: { $people }.
}
collect-sums-conflicts = { $count ->
    [one] Two different files came from the same trustee or the same ballot box: neither counts. A closing is made once: ask which is the true one.
   *[other] From { $shown } of trustee and ballot boxes different files came: none of them counts. A closing is made once: ask which is the true one.
}
collect-doubt-crowd = { $part }: { $in } people, but the group has { $of }. Somebody may have handed in several times.
collect-doubt-impossible = { $count ->
    [one] { $part }: one count is impossible. Somebody may have handed in a false envelope.
   *[other] { $part }: { $shown } counts are impossible. Somebody may have handed in a false envelope.
}
collect-combined = The sums are open.
collect-left = { $count ->
    [one] One person whose envelope is here is not counted: the trustee lacks the other half.
   *[other] { $shown } people whose envelopes are here are not counted: the trustee lacks the other half.
}
collect-earlier = { $count ->
    [one] One person counts with an earlier envelope: a half of the latest is missing.
   *[other] { $shown } people count with an earlier envelope: a half of the latest is missing.
}
collect-missing = { $count ->
    [one] The trustee’s file counts an envelope that is not here. Read all envelopes again, then the file.
   *[other] The trustee’s file counts { $shown } envelopes that are not here. Read all envelopes again, then the file.
}
collect-unfit = The trustee’s file does not fit the envelopes that are here: it was not opened. Ask the trustee with which campaign and list it was made.
collect-unread = The trustee’s file is damaged or of another campaign: it was not opened.
collect-gate-new = { $count ->
    [one] taken in, 1 person
   *[other] taken in, { $shown } people
}
collect-gate-again = was here already: it counts once
collect-gate-conflict = in conflict with another file of the same ballot box: neither counts
collect-gate-refused = refused: it is of another campaign, or damaged

## What was not taken in
trouble-title = What was not taken in
trouble-intro = { $count ->
    [one] One thing was not taken in. All the rest was.
   *[other] { $shown } things were not taken in. All the rest was.
}
trouble-more = { $count ->
    [one] One more is in the table to save.
   *[other] { $shown } more are in the table to save.
}
trouble-file = File
trouble-line = Line
trouble-reason = Reason
trouble-todo = What to do
trouble-save = Save the table
trouble-table = sestante-refused.csv
trouble-damaged = damaged (character { $detail })
trouble-damaged-todo = Ask for it to be handed in again.
trouble-cut = the file ends in the middle of an envelope
trouble-cut-todo = The file did not arrive whole: copy it or have it sent again.
trouble-foreign = no envelope
trouble-foreign-todo = Nothing, if the file does not belong here.
trouble-newer = written by a newer version ({ $detail })
trouble-newer-todo = Update Sestante, then read the file again.
trouble-side = the other half, of the other side
trouble-side-todo = Do not keep it: delete the file and tell whoever sent it.
trouble-campaign = of another campaign ({ $detail })
trouble-campaign-todo = Collect it in its own campaign.
trouble-part = its group is not in the campaign ({ $detail })
trouble-part-todo = Check that the campaign’s file is the one that all were given, with the same fingerprint.
trouble-counters = it has { $detail } counts, another number than the campaign
trouble-counters-todo = Check that the campaign’s file is the one that all were given, with the same fingerprint.
trouble-field = something is missing or not as it should be: { $detail }
trouble-field-todo = Ask for it to be handed in again, without changing the file.
trouble-conflict = there is another, different one with the same identifier ({ $detail }): neither counts
trouble-conflict-todo = One of them does not come from the app: ask where the files come from.
trouble-long = a line longer than any envelope
trouble-long-todo = Nothing, if the file does not belong here.
trouble-empty = the file is empty
trouble-empty-todo = Have it sent again.
trouble-unreadable = the browser cannot read it
trouble-unreadable-todo = Check that the file is still there, then try again.
trouble-archive = the archive is damaged, locked or too large
trouble-archive-todo = Unpack the archive and drop its folder here.
trouble-full = there is no room left
trouble-full-todo = Collect with a database engine: how to is in the folder scale.

## Trustee
page-hr-trustee = The trustee’s room
trustee-title = The trustee’s room
trustee-what = Here the trustee collects their own envelopes, compares them with HR’s list and closes the campaign. HR gets one file, with the sums.
trustee-never-give = Never give these envelopes to HR, nor use the same computer: with both halves single people can be read.
trustee-never-twice = Never close the same campaign twice: the difference between two closings could show a person.
trustee-campaign = The campaign
trustee-campaign-text = The campaign’s file or link, as everybody got it.
trustee-link = Link of the campaign
trustee-link-open = Open the link
trustee-no-link = The link is none of a campaign, or is not complete.
trustee-closed-before = { $count ->
    [one] One campaign has been closed in this browser: opened again it gives the same file.
   *[other] { $shown } campaigns have been closed in this browser: opened again they give the same file.
}
trustee-is = Trustee: { $trustee }
trustee-fingerprint = It must be the one that colleagues see. If it differs, this is not their campaign: do not close it.
trustee-collect = The trustee’s envelopes and HR’s list
trustee-hint = Files, folders or ZIP archives with the trustee’s envelopes, and HR’s list: they can be dropped here, also together.
pairs-title = Of whom both halves are there
pairs-text = Whoever handed in both envelopes counts, with the latest revision that both sides hold.
pairs-none = HR’s list is missing: it goes with the envelopes.
pairs-both = People who count
pairs-not-at-hr = Only here: HR lacks the other half
pairs-not-here = Only at HR: the half is missing here
pairs-apart = The halves do not belong together
pairs-behind = Count with an earlier envelope
pairs-replaced = Replaced an earlier envelope
pairs-more = Whoever is missing on one side can hand in again; then a new list is needed. If HR lacks many, ask why: a list made on purpose could single somebody out. Many replacements need a check: whoever knows an identifier can replace a half.
trustee-close = Close the campaign
trustee-handed-in = How many people have handed in?
trustee-handed-in-hint = By counting who handed in, for instance the messages received: not by the number above. If there are more envelopes, somebody has made identifiers up and the campaign is not closed.
trustee-close-button = Close the campaign
trustee-close-not-ready = The list is needed, and at least { $threshold } people who count.
trustee-close-number = First enter how many people have handed in.
trustee-close-sure = A campaign is closed once. Whoever has not handed in both envelopes by now stays out for good.
trustee-close-no = Not yet
trustee-close-yes = Close for good
trustee-too-few = { $pairs } people count: fewer than the threshold. The campaign stays open.
trustee-too-many = { $pairs } people count, but { $people } handed in: somebody may have made identifiers up. The campaign stays open.
trustee-unfit = What is here does not fit the campaign. The campaign stays open.
trustee-not-kept = The closing could not be kept, and so does not leave this room. The campaign stays open.
trustee-no-shelf = This browser keeps nothing: a campaign cannot be closed here, since a closing that is forgotten could be made again. Use another browser, or a window that is not private.
trustee-closed = The campaign is closed
trustee-closed-text = Closed on { $day }, with { $people } people. The file for HR is always the same, also when it is saved again.
trustee-save = Save the file for HR
trustee-erase = Erase the envelopes
trustee-erase-after = Once HR has opened the file the envelopes are not needed any more. The closing stays in this browser, so that no other can be made.
trustee-erase-before = Envelopes, list and campaign are erased: then one can begin anew, with the same files.
trustee-erase-button = Erase the envelopes
trustee-erase-sure = All of the trustee’s envelopes of this campaign are erased from this browser. The files stay where they are. This cannot be undone.
trustee-erased = The envelopes have been erased from this browser.
trustee-cannot = What nobody can prevent
trustee-cannot-both = HR and the trustee together can read single people. That is why they are two.
trustee-cannot-sender = Whoever gets a message knows who sent it: who handed in is known, not what.
trustee-cannot-forge = Whoever hands in can send a false envelope and shift a count. Impossible totals are told.
trustee-cannot-chosen = HR can keep quiet about envelopes that it has, or send some of its own: that is why the numbers are compared before closing.

## Exports
page-hr-exports = Exports
page-hr-report = Report
page-hr-literacy = AI-literacy record
exports-title = Exporting the collective picture
exports-what = Choose here the files and pages to be made from the picture of the campaign ‘{ $title }’. None of them holds anything of a single person.
exports-none = There is no picture for this campaign yet: it opens when the first file of a ballot box or of the trustee arrives.
exports-home = Back to the campaigns
exports-link = Export
exports-tables = To work with the numbers
exports-pages = To read and print
exports-public = To publish
exports-who = Who may read it: { $who }
exports-size = about { $size }
exports-workbook = Workbook (XLSX)
exports-workbook-what = All tables as sheets, with a first sheet that says what they are and how to read them.
exports-csv = Tables (CSV)
exports-csv-what = The same tables as text, for a spreadsheet or a program. Two files: the picture and the demand for courses.
exports-aggregate = File for training (JSON)
exports-aggregate-what = The campaign and the counts as they came out of the box and the envelopes, for whoever organises courses.
exports-report = Report
exports-report-what = Who took part, where training is needed, which courses are in demand, and a section for the training plan to be completed by hand.
exports-literacy = AI-literacy record
exports-literacy-what = What was measured, when, and with which training measures, for article 4 of the European AI Act.
exports-open = Open-data package (ZIP)
exports-open-what = The tables for machines in Italian and English, what the columns mean, and the DCAT-AP_IT metadata. Three facts are needed.
exports-who-all = anyone, inside and outside the body
exports-who-body = whoever works in the body, staff representatives included
exports-who-trainer = whoever organises training
exports-get-workbook = Download the XLSX workbook
exports-get-shares = Download the picture
exports-get-demand = Download the demand for courses
exports-get-aggregate = Download the JSON file
exports-get-open = Download the ZIP package
exports-get-literacy = Download the record (HTML)
exports-open-page = Open the page
exports-print = Print
exports-print-hint = Only the sheet is printed. The print window can also save it as PDF.
exports-back = All exports
exports-scale = More than 100,000 envelopes
exports-scale-what = Beyond one browser the sums of envelopes by part are one query for DuckDB (one machine) or Spark (many). The first file says how; one side’s envelopes alone are noise, so it may run anywhere.
exports-note-code = IPA code of the body
exports-note-code-hint = As in the index of Italian public administrations (indicepa.gov.it), for example c_a944.
exports-note-mail = Mail address for questions
exports-note-mail-hint = Better that of an office: it will be public.
exports-note-address = Address of the page where they will be published
exports-note-address-hint = In full, with https:// in front.
exports-note-licence = Licence
exports-note-by = CC BY 4.0: whoever uses them names the source
exports-note-zero = CC0 1.0: any use, without conditions
exports-open-missing = The package can be downloaded when these fields are filled in correctly: { $fields }.
exports-open-invented = This campaign is an invented example: the package says so, but it is not for publishing.
exports-file-shares = sestante-picture-{ $id }.csv
exports-file-demand = sestante-course-demand-{ $id }.csv
exports-file-workbook = sestante-picture-{ $id }.xlsx
exports-file-aggregate = sestante-aggregate-{ $id }.json
exports-file-open = sestante-open-data-{ $id }.zip
exports-file-literacy = sestante-ai-record-{ $id }.html
exports-tab-about = Read first
exports-tab-taking-part = Participation
exports-tab-shares = Picture
exports-tab-demand = Demand for courses
exports-workbook-title = Collective picture of digital and AI competences
exports-fact-body = Body
exports-fact-campaign = Campaign
exports-fact-days = Days
exports-fact-closed = Counts closed
exports-fact-people = Participation
exports-fact-threshold = Threshold: fewer people are never shown by themselves
exports-fact-trustee = Trustee
exports-fact-made = Exported on
exports-fact-invented = Note
exports-invented = Body, people and numbers are invented, for trials.
exports-days = from { $from } to { $to }
exports-people = { $people } people of { $headcount }
exports-method = How it was measured
exports-method-asked = Each person assessed themselves with statements drawn from DigComp 3.0, the European framework of digital competences; the level asked depends on the person’s role. It is a self-assessment.
exports-method-counted = Contributions are added up in a ballot box or in two separate envelopes: nobody, not even the personnel office, ever holds the data of one person.
exports-method-said = Each share has an interval: with a probability of 90 in 100 it holds the true share of the group. With fewer than 30 people measured the share is in steps of ten points and bands are not shown.
exports-limits = To keep in mind
exports-limit-noise = A small random error was added to each count (standard deviation of at least 2 people), so that no difference gives away what one person answered. Sums therefore do not agree to the person.
exports-limit-joined = A part with fewer participants than the threshold is joined with another: ‘joined parts’ is one result for all of them.
exports-limit-interval = Two shares whose intervals overlap may be equal: better not to make a ranking of them.
exports-limit-few = ‘Few people measured’, ‘nobody took part’ and ‘zero’ are different things: only zero is a result.
exports-limit-use = The results serve to organise training, not to judge people or offices.
exports-columns = What the columns mean
exports-whole = Whole body
exports-line-untold = People whose part is not counted
exports-share = { $share }% ({ $low }–{ $high }%)
exports-kind-part = part
exports-kind-joined = joined parts
exports-kind-untold = part not counted
exports-kind-nobody = nobody took part
exports-kind-body = whole body
exports-measure-area = area
exports-measure-competence = competence
exports-measure-ai = artificial intelligence
exports-status-said = measured
exports-status-steps = measured, in steps of ten points
exports-status-few = few people measured
exports-status-nobody = nobody took part
exports-col-partition = Partition
exports-col-line = Kind of row
exports-col-part-ids = Codes of the parts
exports-col-part = Part
exports-col-people = Took part
exports-col-headcount = Headcount
exports-col-taking-part = Participation (%)
exports-col-kind = Kind of measure
exports-col-measure-id = Code of the measure
exports-col-measure = Measure
exports-col-status = Outcome
exports-col-measured = Measured (about)
exports-col-below = Below the level asked (%)
exports-col-band = Band { $name } (%)
exports-col-low = { $name }: from
exports-col-high = { $name }: to
exports-col-course-id = Code of the course
exports-col-course = Course
exports-col-now = Useful now (%)
exports-col-after = Useful after another course (%)
exports-col-now-from = Useful now: people, from
exports-col-now-to = Useful now: people, to
exports-col-after-from = Useful after another: people, from
exports-col-after-to = Useful after another: people, to
exports-means-partition = How the staff is divided. The partitions count the same people: they are not to be added up.
exports-means-line = Whether the row is a part, several parts joined, people whose part is not counted, a part in which nobody took part, or the whole body.
exports-means-part-ids = Codes of the parts in the campaign’s file, with spaces between; empty for the whole body.
exports-means-part = Name of the part, or of the joined parts.
exports-means-people = How many people took part: an exact number.
exports-means-headcount = How many people belong to it, by the campaign.
exports-means-taking-part = How many people of a hundred took part; empty where the part is not counted.
exports-means-kind = Whether it is an area, a competence or an AI score.
exports-means-measure-id = Code in the DigComp 3.0 framework, with A in front for areas and C for competences; ai-work and ai-build are the AI scores.
exports-means-measure = Name of the area, the competence or the score.
exports-means-status = Whether the share is measured, measured in steps of ten points (fewer than 30 people measured), not given since few people were measured, or not there since nobody took part.
exports-means-measured = About how many people were measured: the number holds the random error.
exports-means-below = How many of a hundred people measured are below the level that their role asks.
exports-means-band = How many of a hundred people measured are in this band; only from 30 people measured on.
exports-means-low = Lower bound of the 90% interval.
exports-means-high = Upper bound of the 90% interval.
exports-means-course-id = Code of the course in the catalogue.
exports-means-course = Title of the course.
exports-means-now = For how many of a hundred people who took part the course would be useful now.
exports-means-after = For how many of a hundred it would be useful after another course.
exports-means-now-from = The share in terms of the headcount: at least.
exports-means-now-to = The share in terms of the headcount: at most.
exports-means-after-from = The share in terms of the headcount: at least.
exports-means-after-to = The share in terms of the headcount: at most.
exports-open-title = Digital and AI competences: { $title }, { $body }
exports-open-about = Shares of staff below the level that their role asks, by part, area and competence of DigComp 3.0, with intervals; participation and demand for courses. No personal data.
exports-open-taking-part = How many people took part, by part.
exports-open-shares = A row for each part and measure: share below the level asked and bands, with intervals.
exports-open-demand = A row for each part and course: for how many people it is useful, with intervals.
exports-open-dictionary = What each column of each file means.
exports-open-metadata = metadata by DCAT-AP_IT, in Turtle.
exports-open-files = Files
exports-open-licence = Licence
exports-open-csv = The CSV files are in UTF-8 with commas between fields, as in RFC 4180. A text that a spreadsheet would run has an apostrophe in front.
exports-word-skills = digital competences
exports-word-ai = artificial intelligence
exports-word-training = staff training
exports-word-administration = public administration

## Report
report-title = Digital and AI competences: where training is needed
report-about = { $body } · { $title } · { $date }
report-asked = Whoever works in the body was asked to assess themselves with statements drawn from DigComp 3.0. The result is compared with the level that the role asks.
report-taking-part = Who took part
report-people = { $people } people of { $headcount } took part.
report-share = Share
report-joined = { $parts } (joined parts)
report-needs = Where training is needed
report-needs-what = How many of a hundred people measured in the whole body are below the level that their role asks. The bar is the interval, the mark the share.
report-competence = Competence
report-ai = Artificial intelligence
report-ai-score = Score
report-areas = By part and area
report-areas-what = Share below the level asked, with the interval in brackets.
report-courses = The courses in demand
report-courses-what = Shares of those who took part; after the semicolon the number of people they stand for in the headcount, if those who did not take part are like the others.
report-people-range = { $from } to { $to } people
report-hours = Duration
report-estimated = { $hours }, estimated
report-plan = For the training plan
report-plan-what = A base for decisions, to be completed by hand. The directive of the Italian Minister for public administration of 14 January 2025 asks that every employee does at least 40 hours of training a year.
report-plan-need = Need
report-plan-actions = Proposed actions, from the courses in demand
report-plan-groups = Parts that need it most
report-plan-decision = Decision, hours, period
report-plan-no-course = no course of the campaign: to be found
report-plan-all = no part stands out beyond doubt: for all
report-plan-decided = What was decided, and by whom

## AI-literacy record
literacy-title = Record of AI literacy
literacy-form = To be completed
literacy-form-hint = What is written here stays in this browser and appears on the sheet below. An empty field becomes room to write by hand.
literacy-law = Article 4 of Regulation (EU) 2024/1689 on artificial intelligence asks providers and deployers of AI systems to take measures to ensure, to their best extent, a sufficient level of AI literacy of their staff and of other persons who deal with the operation and use of those systems on their behalf. Technical knowledge, experience, education and training, the context of use, and the persons on whom the systems are used are to be taken into account. It applies since 2 February 2025. So the text published on 12 July 2024: it is advisable to check whether it has been amended.
literacy-judge = This record documents a survey and the measures taken. It does not attest that a sufficient level has been reached.
literacy-measured = What was measured
literacy-measured-what = Two scores, each from a self-assessment with statements drawn from the DigComp 3.0 learning outcomes that are explicitly about AI. The list stands at the end.
literacy-about = It is about
literacy-count = Statements
literacy-when = When and with whom
literacy-result = Result by family of roles
literacy-result-what = How many of a hundred people measured are below the level that the body asks of their role; in brackets the 90% interval. The level asked is a choice of the body, not of the law.
literacy-family = Family of roles
literacy-below = { $score }: below the level asked
literacy-systems = AI systems in use, and who uses them
literacy-taken = Measures taken
literacy-planned = Measures planned
literacy-office = Office that keeps the record
literacy-systems-hint = Which systems, in which offices, for what and on which persons.
literacy-taken-hint = Courses, instructions, coaching: what, for whom, when.
literacy-planned-hint = What, for whom, by when.
literacy-office-hint = Name of the office, without names of persons.
literacy-not = What this record does not say
literacy-not-level = It does not say that the level of literacy is sufficient: the regulation sets no threshold, and judging it is up to the body.
literacy-not-law = It replaces neither the other duties of the regulation nor legal advice.
literacy-not-people = It says nothing of a single person and does not serve to judge anyone.
literacy-not-exact = It is no examination: these are self-assessments of those who chose to take part, with a small random error added to the counts.
literacy-statements = The statements, by learning outcome
literacy-statements-what = Codes in the data of DigComp 3.0 (doi:10.2760/0001149).
literacy-made = Made with Sestante on { $date }.
