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
