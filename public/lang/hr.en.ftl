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
