# Phrases of HR’s rooms, in English; they come on top of those of en.ftl, which all rooms share.
# Syntax: Fluent. Texts: CC BY-SA 4.0.

## Frame
room-employee = For employees: measure your skills
page-hr-home = Campaigns
hr-notice-broken = { $count ->
    [one] A campaign kept here cannot be read: { $fault }. It stays as it is; a copy can be saved.
   *[other] { $shown } campaigns kept here cannot be read. The first: { $fault }. They stay as they are; copies can be saved.
}
hr-notice-refused = This browser does not let anything be kept: everything is in memory only and goes when the page is closed. Better save the files.
hr-notice-full = There is no room left in this browser’s storage: from here on everything is in memory only and goes when the page is closed. Better save the files.
hr-notice-file = File not opened. { $fault }.
hr-notice-opened = Campaign opened and kept in this browser: { $title }.
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
home-people = { $count ->
    [one] 1 person
   *[other] { $shown } people
}
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
