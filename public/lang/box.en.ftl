## Ballot box: what stands around

box-name = Ballot box
box-fill = Full screen
box-way-name = The sitting
box-way = Everything is in memory only and is wiped at the end, or after ten minutes without a touch.
box-warned = Nobody has touched anything for nine minutes: in one minute the answers are wiped. Any key, or a touch of the screen, prolongs the time.
box-leave = Leave without adding
box-leave-sure = The answers are wiped and nothing is added.
box-leave-yes = Leave and wipe
box-leave-no = Go on with the sitting
box-elsewhere = The box is open in another tab
box-elsewhere-text = So that nothing is lost, one is used at a time: go on over there. When that tab is closed, the box opens here by itself.
box-no-shelf = No box can be opened here
box-no-shelf-text = This browser does not allow saving, and in a crash the sums would be lost. It happens in private windows, or by a rule of the office. A normal window or another computer is needed.
box-trouble-full = Not saved: there is no room left on this computer. Nothing has changed in the box; it can be tried again.
box-trouble-refused = Not saved: the browser did not allow it. Nothing has changed in the box; it can be tried again.
box-trouble-closed = Another tab has closed the box: it takes nobody any more, and nothing was added.
box-trouble-changed = Another tab has changed the box: the number is to be checked again.
box-number-wrong = A whole number is needed, for example 12.

## Ballot box: opening it

box-opening-title = Open a ballot box
box-opening-lead = A shared computer for one group only: people add themselves one at a time, and only the sums are kept.
box-here = Boxes on this computer
box-here-open = Open, { $people } so far.
box-here-closed = Closed on { $day }, { $people }.
box-here-go-on = Go on
box-here-look = Look and save the file
box-step-campaign = For which campaign
box-other-campaign = Choose another campaign
box-step-group = For which group
box-bundle = Group
box-bundle-hint = Whoever adds themselves must belong to it. It cannot be changed later.
box-bundle-missing = The group is missing.
box-expected = People expected
box-expected-hint = An estimate. It stays on this computer and helps with the sums at the end.
box-expected-few = Too few: below { $threshold } people the box cannot be closed and nothing comes out. Another way is better, or a box for several days.
box-open = Open the box
box-honest = What stays on this computer, and who could see what
box-honest-sums = The sums and the number of people stay: no list, no order, no time.
box-seen = Someone who reads the storage of this computer just before and just after a person would see, as the difference, that person’s counts; traces of earlier sums may stay on the disk for some time. Keep an eye on the computer.
box-honest-count = The number in the box must equal the people counted by whoever runs it. Nothing can stop whoever runs a box from stuffing it: it is good if more than one person counts.
box-honest-family = In the division by roles the people of the box stand all together: a family of roles within one group would be too small.
box-honest-noise = The box closes once only, from the threshold up. It adds a small random number to each count and forgets the exact sums.

## Ballot box: for the next person

box-next-title = For the next person
box-next-answer = Answer some sentences: { $time }.
box-next-see = See your own result, and what would be counted.
box-next-wiped = If you like, add yourself with one button. Then everything here is wiped, and the sums are kept.
box-begin = Begin
box-language = The language is changed above, and holds for this person only.
box-inside = { $count ->
    [one] person in the box
   *[other] people in the box
  }
box-missing = { $count ->
    [one] One more is needed before it can be closed.
   *[other] { $shown } more are needed before it can be closed.
  }
box-enough = The threshold of { $threshold } is reached.
box-waited = Expected: { $expected }.
box-close-look = For whoever runs the box: close it

## Ballot box: the sitting

box-who-title = Before you begin
box-who-lead = Answers are in memory, for this sitting only. Whether to be added is decided at the end.
box-role-hint = Optional. It serves to count where the role asks for more; the role does not go into the box.
box-begin-statements = Go to the sentences
box-picture-lead = It is seen only now: at the end it is wiped with the rest.
box-picture-empty = There is no answer to be counted yet.
box-to-review = See what is added
box-review-title = What is added
box-review-lead = Nothing of this sitting is in the box yet. You can add yourself, go back to the result, or leave without adding.
box-review-added = It is added up
box-review-added-text = Zero or one for each line of the table, together with those of the other people. The band is drawn at random among the plausible ones.
box-review-not = It stays out
box-review-not-text = The single answers, the scores, the name, the role, the time, the order of arrival, the time taken, the language.
box-counts = All that is added up, in a table
box-bytes = The same counts, number by number
box-add = Add to the box
box-adding = Adding…
box-back = Back to the result
box-added = Added
box-added-text = Everything about this sitting is wiped. In the box there are sums only.
box-left = Left without adding
box-left-text = The answers are wiped, and nothing was added to the box.
box-idle = Sitting wiped: nobody had touched anything for ten minutes
box-wiped-storage = The browser’s storage holds only the campaign, the sums and the number of people.
box-wiped-back = Back does not lead to the answers, and the address holds nothing.
box-to-next = For the next person

## Ballot box: closing it

box-closing-title = Close the box
box-closing-lead = It closes once only, and is not opened again. Some chance is added to the counts, the exact sums are forgotten, and one file remains.
box-too-few = There are too few people: a result could give somebody away. The box stays open, for other days too.
box-beyond = There are more people in the box than the group has, which is { $headcount }: somebody was added more than once, or belongs to another group.
box-counted = People counted by whoever runs the box
box-counted-hint = How many added themselves, counted apart. Who they are is not needed.
box-compare = Compare
box-count-same = They agree: { $inside } in the box, { $counted } counted.
box-count-more = They differ: { $inside } in the box, { $counted } counted. Somebody was added more than once, or was not counted.
box-count-less = They differ: { $inside } in the box, { $counted } counted. Somebody left without adding, or was counted twice.
box-close = Close for good
box-close-anyway = Close all the same, for good
box-closing-back = Not yet: back to the box
box-remove = Take this box off the computer
box-remove-open = The sums vanish and nothing comes out: whoever was added already will not be counted.
box-remove-closed = The file can no longer be saved from here. First make sure that it has reached whoever runs the campaign.
box-remove-yes = Take it off
box-remove-no = Keep it
box-closed-title = The box is closed
box-closed-lead = The exact sums are gone. One file remains, for the office that runs the campaign.
box-closed-facts = { $title }: closed on { $day }, { $people }. To each count a random number with variance { $variance } has been added.
box-save = Save the file
box-save-hint = It can be saved several times: the file is always the same, byte for byte. It holds the counts of the group, of nobody in particular, and can reach the office by any way.
box-another = Open another box
