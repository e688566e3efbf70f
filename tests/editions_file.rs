//! What a trainer works with, as files: JSON there and back, tables there and back in both languages and both kinds, faults with
//! their row and column; and a plan that becomes a problem and comes back.

#[path = "tools/room.rs"]
#[allow(dead_code)]
mod room;

use sestante::base::{Bilingual, Day, Language, PlaceId, PlanId, RoomId};
use sestante::formats::{
    GivenOut, PlanningTable, Reason, Workspace, planning_rows, planning_tabs, read_editions, read_given_out,
    read_planning, read_resources, write_csv, write_editions, write_given_out, write_resources, write_xlsx,
};
use sestante::timetable::problem::Held;
use sestante::timetable::{
    Absent, Basis, Clash, Edition, EditionId, HalfDay, Plan, Resources, Session, Setting, Unheld, Week, Whom,
};

fn day() -> Day {
    Day::read("2027-01-11").expect("a day")
}

/// A plan of the sample body: each course once, in the first set of half days that it can be held in, by whoever can.
fn plan(basis: &Basis) -> Plan {
    let mut editions = Vec::new();
    for (course, id) in basis.demand.courses.iter().enumerate() {
        let taught = basis.taught(id).expect("held");
        let times = basis.times(taught);
        let resources = basis.resources;
        let trainer = resources.trainers.iter().find(|trainer| trainer.courses.contains(id)).expect("a trainer");
        let room =
            resources.rooms.iter().find(|room| taught.setting == Setting::Room || room.computers).expect("a room");
        let wanted = (0..basis.demand.groups.len()).filter(|group| basis.need(course, *group).now > 0).take(3);
        editions.push(Edition {
            id: EditionId(course as u32 + 1),
            course: id.clone(),
            room: (taught.setting != Setting::Online).then(|| room.id.clone()),
            trainer: trainer.id.clone(),
            sessions: times[course].iter().map(|place| basis.open()[*place].session).collect(),
            seats: wanted.map(|group| (basis.demand.groups[group].id.clone(), 1)).collect(),
            locked: course % 3 == 0,
        });
    }
    Plan { next: editions.len() as u32 + 4, editions }
}

#[test]
fn resources_read_back_the_same() {
    let resources = room::sample_resources();
    let text = write_resources(&resources);
    let (again, faults) = read_resources("again", &text).expect("resources");
    assert_eq!(faults, []);
    assert_eq!(again, resources);
    assert_eq!(write_resources(&again), text);
}

#[test]
fn what_a_file_leaves_out_has_its_default() {
    let text = r#"{"format": "sestante-resources", "version": 1, "sites": [{"id": "s", "title": {"it": "s", "en": "s"}}],
     "rooms": [{"id": "r", "title": {"it": "r", "en": "r"}, "site": "s", "seats": 9}],
     "trainers": [{"id": "t", "title": {"it": "t", "en": "t"}, "courses": []}],
     "editions": [{"course": "c", "least": 1, "most": 2}],
     "calendar": {"from": "2027-01-01", "to": "2027-12-31", "weekdays": ["mon"], "half_days": [{"id": "am", "from": "09:00", "to": "12:00"}]}}"#;
    let (resources, faults) = read_resources("r", text).expect("resources");
    assert_eq!(faults, []);
    assert!(!resources.invented && resources.calendar.holidays && resources.calendar.closed.is_empty());
    assert_eq!((resources.usual_way, resources.usual_share, resources.budget), (30, 20, None));
    let (room, trainer, size) = (&resources.rooms[0], &resources.trainers[0], &resources.sizes[0]);
    assert_eq!((room.set_up, room.cents, room.free, room.computers), (0, 0, Week::ALL, false));
    assert_eq!((trainer.free, trainer.most, trainer.cents), (Week::ALL, None, 0));
    assert_eq!((size.weight, size.setting, size.sessions, size.accompanied), (1, None, None, None));
    let group = sestante::timetable::GroupId {
        campaign: sestante::base::CampaignId::new("x").expect("x"),
        part: sestante::base::PartId::new("p").expect("p"),
    };
    for (people, away) in [(0, 1), (4, 1), (5, 1), (9, 1), (10, 2), (60, 12)] {
        assert_eq!(resources.most_away(resources.limits(&group), people), away, "{people} people");
    }
}

#[test]
fn bad_entries_are_left_out_and_told_with_their_place() {
    let sound = write_resources(&room::sample_resources());
    for (what, from, to, place, reason) in [
        (
            "a site that is not",
            r#""site":"municipio","seats":40"#,
            r#""site":"none","seats":40"#,
            "rooms[0].site",
            Reason::Unknown("none".into()),
        ),
        (
            "a room twice",
            r#"{"id":"aula-torre""#,
            r#"{"id":"sala-arengo""#,
            "rooms[1].id",
            Reason::Twice("sala-arengo".into()),
        ),
        (
            "a half day",
            r#""mon-am""#,
            r#""mon-noon""#,
            "rooms[4].half_days[0]",
            Reason::Rule("a half day such as mon-am or fri-pm".into()),
        ),
        (
            "waves that overlap",
            r#""from":"2027-04-12","to":"2027-06-30"}"#,
            r#""from":"2027-04-09","to":"2027-06-30"}"#,
            "waves[1].from",
            Reason::Rule("must be after the last day of the wave before".into()),
        ),
        (
            "a way to itself",
            r#""to":"palazzo-uffici","minutes":15"#,
            r#""to":"municipio","minutes":15"#,
            "ways[0].to",
            Reason::Rule("must be another site".into()),
        ),
        (
            "a share",
            r#""usual_share":20"#,
            r#""usual_share":0"#,
            "usual_share",
            Reason::NotA(sestante::formats::Expected::Whole { least: 1, most: 100 }),
        ),
    ] {
        assert!(sound.contains(from), "{what}: {from}");
        let (_, faults) = read_resources("r", &sound.replacen(from, to, 1)).expect("the good rest");
        assert_eq!((faults[0].place.as_str(), &faults[0].reason), (place, &reason), "{what}");
    }
    let long = sound.replacen(r#""to":"2027-06-30","half_days""#, r#""to":"2031-06-30","half_days""#, 1);
    assert_eq!(read_resources("r", &long).expect_err("too long")[0].place, "calendar.to");
}

#[test]
fn work_reads_back_the_same() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let plan = plan(&Basis::new(&resources, &demand, &catalogue, Whom::TookPart));
    let name = PlanId::new("c2026-9a").ok();
    let work = Workspace { resources, demand, whom: Whom::Everybody, plan, name };
    let text = write_editions(&work);
    let (again, faults) = read_editions("work", &text).expect("work");
    assert_eq!(faults, []);
    assert_eq!(again, work);
    assert_eq!(write_editions(&again), text);

    let (rest, faults) = read_editions("work", &text.replacen(r#"{"id":3,"#, r#"{"id":2,"#, 1)).expect("the good rest");
    assert_eq!(rest.plan.editions.len(), work.plan.editions.len() - 1);
    assert_eq!(faults[0].reason, Reason::Twice("2".into()));
    let (_, faults) = read_editions("work", &text.replacen(r#"{"id":9,"#, r#"{"id":99,"#, 1)).expect("the good rest");
    assert_eq!(faults[0].place, "editions[8].id");
    assert!(read_editions("work", &text[..text.len() - 2]).is_err());
    assert!(read_editions("work", &write_resources(&work.resources)).is_err(), "another kind");
    // Numbers beyond all that can be: nothing is begun that has no end.
    let next = format!(r#""next":{}"#, work.plan.next);
    assert!(read_editions("work", &text.replacen(&next, r#""next":4294967295"#, 1)).is_err());
    let seats = text.find(r#""seats":["#).and_then(|from| Some(from + text[from..].find("\"seats\":1")?));
    let seats = seats.or_else(|| text.rfind("\"seats\":")).expect("seats of a group");
    let many = format!("{}\"seats\":4000000000,\"x\":{}", &text[..seats], &text[seats + 8..]);
    let (rest, faults) = read_editions("work", &many).expect("the good rest");
    assert_eq!((rest.plan.editions.len(), faults.len()), (work.plan.editions.len() - 1, 1), "{faults:?}");

    let given = GivenOut { name: PlanId::new("p").expect("a name"), plans: vec![work.plan.clone(), rest.plan] };
    assert_eq!(read_given_out("given", &write_given_out(&given)), Ok((given, vec![])));
}

/// Resources of which all that tables do not hold is gone.
fn emptied(resources: &Resources) -> Resources {
    let mut empty = resources.clone();
    empty.rooms.truncate(1);
    empty.ways.clear();
    empty.trainers.clear();
    empty.sizes.clear();
    empty.waves.clear();
    empty.groups.clear();
    empty.calendar.closed.clear();
    empty
}

/// The same in one language: titles of what is made anew are the same in both.
fn in_one(resources: &Resources, language: Language) -> Resources {
    let mut all = resources.clone();
    let both = |title: &mut sestante::base::Bilingual| {
        let text = title.get(language).to_owned();
        *title = sestante::base::Bilingual { it: text.clone(), en: text };
    };
    all.rooms.iter_mut().skip(1).for_each(|room| both(&mut room.title));
    all.trainers.iter_mut().for_each(|trainer| both(&mut trainer.title));
    all.waves.iter_mut().for_each(|wave| both(&mut wave.title));
    all.calendar.closed.iter_mut().for_each(|closure| both(&mut closure.title));
    all
}

/// The sample with what it lacks: a trainer who is never free.
fn resources() -> Resources {
    let mut resources = room::sample_resources();
    resources.trainers[3].free = Week::NONE;
    resources.rooms[2].cents = 1250;
    resources
}

#[test]
fn tables_read_back_the_same_in_both_languages_and_kinds() {
    let resources = resources();
    for language in Language::ALL {
        let mut read = emptied(&resources);
        for table in PlanningTable::ALL {
            let csv = write_csv(language, &planning_rows(language, &resources, table));
            let (next, tables, faults) = read_planning("t.csv", csv.as_bytes(), &read).expect("a table");
            assert_eq!((tables, faults), (vec![table], vec![]), "{table:?}");
            read = next;
        }
        assert_eq!(read, in_one(&resources, language));

        let book = write_xlsx(day(), "all", &planning_tabs(language, &resources)).expect("a workbook");
        let (read, tables, faults) = read_planning("t.xlsx", &book, &emptied(&resources)).expect("a workbook");
        assert_eq!((tables, faults), (PlanningTable::ALL.to_vec(), vec![]));
        assert_eq!(read, in_one(&resources, language));
    }
}

#[test]
fn what_is_called_as_before_keeps_both_its_names() {
    let resources = room::sample_resources();
    let csv = write_csv(Language::English, &planning_rows(Language::English, &resources, PlanningTable::Rooms));
    let (read, ..) = read_planning("t.csv", csv.as_bytes(), &resources).expect("a table");
    assert_eq!(read, resources);
}

#[test]
fn a_table_by_hand_is_read_and_its_faults_have_row_and_column() {
    let text = "Aula;Sede;Posti;Computer a ogni posto;Mezze giornate libere;Giorni esclusi;Costo di mezza giornata (euro)\n\
                Sala Rossa;Nuova sede;20;sì;lun-mat mar-pom;01/03/2027 2027-04-01-pm;12,5\n\
                Sala Blu;Municipio;dodici;no;;;\n\
                Sala Blu;Municipio;12;forse;;;\n\
                Sala Blu;Municipio;12;;lun;;\n\
                Sala Blu;Municipio;12;;;2027-02-30;\n\
                Sala Blu;Municipio;12;;;;1.000\n\
                ;Municipio;12;;;;\n\
                Sala Rossa;nuova  SEDE;8;no;-;;\n";
    let before = room::sample_resources();
    let (read, tables, faults) = read_planning("aule.csv", text.as_bytes(), &before).expect("a table");
    assert_eq!(tables, [PlanningTable::Rooms]);
    let places: Vec<&str> = faults.iter().map(|fault| fault.place.as_str()).collect();
    assert_eq!(
        places,
        [
            "line 3, Posti",
            "line 4, Computer a ogni posto",
            "line 5, Mezze giornate libere",
            "line 6, Giorni esclusi",
            "line 7, Costo di mezza giornata (euro)",
            "line 8, Aula",
        ]
    );
    let [first, other] = &read.rooms[..] else { panic!("two rooms: {:?}", read.rooms) };
    assert_eq!((first.id.as_str(), other.id.as_str()), ("sala-rossa", "sala-rossa-2"));
    assert_eq!((first.site.as_str(), &other.site), ("nuova-sede", &first.site));
    assert_eq!((first.seats, first.computers, first.cents, first.away.len()), (20, true, 1250, 2));
    assert_eq!((first.free.slots().count(), other.free), (2, Week::NONE));
    assert_eq!(read.sites.len(), before.sites.len() + 1);
    assert_eq!(read.trainers, before.trainers, "what is not in the table stays");
    let strange = read_planning("x.csv", b"Nome;Cognome\nA;B\n", &before).expect_err("none of ours");
    assert!(matches!(strange.reason, Reason::Rule(_)));
}

/// Rows are counted as an editor and a spreadsheet count them.
#[test]
fn the_row_told_is_that_of_the_file_whatever_ends_its_lines() {
    let lines =
        ["Aula;Sede;Posti", "\"Sala\nRossa\";Municipio;20", "", "Sala Blu;Municipio;dodici", "Sala Verde;Municipio;x"];
    for end in ["\n", "\r\n", "\r"] {
        let text = lines.join(end).replace("Sala\nRossa", &format!("Sala{end}Rossa"));
        let (_, _, faults) = read_planning("aule.csv", text.as_bytes(), &resources()).expect("a table");
        let places: Vec<&str> = faults.iter().map(|fault| fault.place.as_str()).collect();
        assert_eq!(places, ["line 5, Posti", "line 6, Posti"], "{end:?}");
    }
}

/// A table without its column of codes, as somebody may have made it by hand.
fn without_codes(resources: &Resources, table: PlanningTable) -> String {
    let mut rows = planning_rows(Language::Italian, resources, table);
    assert_eq!(rows[0][0], sestante::formats::Cell::Text("Codice".to_owned()));
    for row in &mut rows {
        row.remove(0);
    }
    write_csv(Language::Italian, &rows)
}

#[test]
fn what_a_table_without_codes_calls_as_before_is_what_it_was() {
    let resources = resources();
    for table in [PlanningTable::Rooms, PlanningTable::Trainers, PlanningTable::Waves] {
        let text = without_codes(&resources, table);
        let (read, _, faults) = read_planning("t.csv", text.as_bytes(), &resources).expect("a table");
        assert_eq!((read, faults), (resources.clone(), vec![]), "{table:?}");
    }
    // Of two that are called so neither is meant for certain; what is new takes nobody's code.
    let mut twins = resources.clone();
    let title = twins.rooms[0].title.clone();
    twins.rooms[1].title.clone_from(&title);
    let text = format!("Aula;Sede;Posti\n{};Municipio;20\n", title.it);
    let (read, ..) = read_planning("t.csv", text.as_bytes(), &twins).expect("a table");
    assert!(twins.rooms.iter().all(|room| room.id != read.rooms[0].id), "{:?}", read.rooms);
    let text = "Aula;Sede;Posti;Codice\nSala;Municipio;20;\nAltra;Municipio;20;sala\n";
    let (read, _, faults) = read_planning("t.csv", text.as_bytes(), &resources).expect("a table");
    assert_eq!((read.rooms.iter().map(|room| room.id.as_str()).collect(), faults), (vec!["sala-2", "sala"], vec![]));
}

#[test]
fn a_group_leaves_a_wave_that_a_table_takes_away_and_it_is_told() {
    let resources = resources();
    let mut fewer = resources.clone();
    let gone = fewer.waves.pop().expect("a wave");
    let csv = write_csv(Language::Italian, &planning_rows(Language::Italian, &fewer, PlanningTable::Waves));
    let (read, _, faults) = read_planning("t.csv", csv.as_bytes(), &resources).expect("a table");
    assert!(resources.groups.iter().any(|limits| limits.wave.as_ref() == Some(&gone.id)), "a group was in it");
    assert!(read.groups.iter().all(|limits| limits.wave.as_ref() != Some(&gone.id)));
    assert_eq!(
        faults.into_iter().map(|fault| fault.reason).collect::<Vec<_>>(),
        [Reason::Unknown(gone.id.to_string())]
    );
    // All other limits of its groups stay, also when the work is read again.
    let (again, faults) = read_resources("r", &write_resources(&read)).expect("resources");
    assert_eq!((again.groups.len(), faults), (resources.groups.len(), vec![]));
}

#[test]
fn the_own_workbook_is_read_whatever_lacks_in_it() {
    let resources = resources();
    let mut bare = emptied(&resources);
    bare.rooms.clear();
    bare.trainers.clone_from(&resources.trainers);
    let book = |resources: &Resources| write_xlsx(day(), "all", &planning_tabs(Language::Italian, resources));
    let (read, tables, faults) = read_planning("t.xlsx", &book(&bare).expect("a workbook"), &bare).expect("a workbook");
    assert_eq!((&read, tables, faults), (&bare, PlanningTable::ALL.to_vec(), vec![]));
    let (read, ..) = read_planning("t.xlsx", &book(&bare).expect("a workbook"), &resources).expect("a workbook");
    assert!(read.calendar.closed.is_empty() && read.rooms.is_empty(), "what is emptied is empty");
    assert_eq!(read.trainers, resources.trainers);
}

#[test]
fn two_sites_of_one_name_stay_two() {
    let mut resources = resources();
    let title = Bilingual { it: "Sede".to_owned(), en: "Site".to_owned() };
    for name in ["site-a", "site-b"] {
        let id = PlaceId::new(name).expect("a name");
        resources.sites.push(sestante::timetable::Place { id, title: title.clone() });
    }
    resources.rooms[0].site = PlaceId::new("site-a").expect("a name");
    resources.rooms[1].site = PlaceId::new("site-b").expect("a name");
    for language in Language::ALL {
        let csv = write_csv(language, &planning_rows(language, &resources, PlanningTable::Rooms));
        let (read, _, faults) = read_planning("t.csv", csv.as_bytes(), &resources).expect("a table");
        assert_eq!((&read, faults), (&resources, vec![]));
    }
    let (_, _, faults) = read_planning("t.csv", b"Aula;Sede;Posti\nNuova;sede;20\n", &resources).expect("a table");
    assert!(matches!(&faults[..], [one] if one.place == "line 2, Sede"), "{faults:?}");
}

#[test]
fn a_day_typed_in_a_spreadsheet_is_a_day_in_every_column_of_days() {
    let resources = resources();
    let mut tabs = planning_tabs(Language::Italian, &resources);
    let away = |cell: &sestante::formats::Cell| *cell == sestante::formats::Cell::Text("Giorni esclusi".to_owned());
    let column = tabs[0].rows[0].iter().position(away).expect("the column");
    tabs[0].rows[1][column] = sestante::formats::Cell::Day(day());
    let book = write_xlsx(day(), "all", &tabs).expect("a workbook");
    let (read, _, faults) = read_planning("t.xlsx", &book, &resources).expect("a workbook");
    assert_eq!((faults, read.rooms[0].away.clone()), (vec![], vec![sestante::timetable::Span::days(day(), day())]));
}

/// A cell in the last row and column of a sheet makes no table of thousands of millions of cells.
#[test]
fn a_stray_cell_far_away_costs_nothing() {
    let far = |book: Vec<u8>, cells: &str| {
        let mut archive = zip::ZipArchive::new(std::io::Cursor::new(book)).expect("a workbook");
        let names: Vec<String> = archive.file_names().map(|name| name.expect("a name").into_owned()).collect();
        let files = names.into_iter().map(|name| {
            let mut text = String::new();
            let mut file = archive.by_name(&name).expect("a file");
            std::io::Read::read_to_string(&mut file, &mut text).expect("text");
            let text = if name.ends_with("sheet1.xml") { text.replace("</sheetData>", cells) } else { text };
            (name, text.into_bytes())
        });
        sestante::formats::write_zip(day(), &files.collect::<Vec<_>>()).expect("a workbook")
    };
    let cell = |place: &str| format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>x</t></is></c>");
    let resources = resources();
    let book = || write_xlsx(day(), "all", &planning_tabs(Language::Italian, &resources)).expect("a workbook");
    let stray = format!("<row r=\"1048576\">{}</row></sheetData>", cell("XFD1048576"));
    let (read, _, faults) = read_planning("t.xlsx", &far(book(), &stray), &resources).expect("a workbook");
    assert_eq!((read.rooms == resources.rooms, faults.len()), (true, 1), "{faults:?}");
    assert!(faults[0].place.starts_with("line 1048576"));
    let row = |row: u32| format!("<row r=\"{row}\">{}</row>", cell(&format!("XFD{row}")));
    let many = (1_000..1_400).map(row).collect::<String>() + "</sheetData>";
    let fault = read_planning("t.xlsx", &far(book(), &many), &resources).expect_err("too many");
    assert_eq!(fault.reason, Reason::Rule("at most 5 million cells".to_owned()));
}

#[test]
fn a_plan_becomes_a_problem_and_comes_back_with_only_what_changed() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let basis = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    let mut plan = plan(&basis);
    let none = RoomId::new("none").expect("none");
    // One that is locked in a room that there is none of, and one that is not locked.
    let placed = |plan: &Plan, locked| plan.editions.iter().position(|own| own.locked == locked && own.room.is_some());
    let (kept, lost) = (placed(&plan, true).expect("one"), placed(&plan, false).expect("one"));
    plan.editions[kept].room = Some(none.clone());
    plan.editions[lost].room = Some(none);
    let told = basis.translate(&plan);
    assert_eq!(told.start.len(), plan.editions.len() - 2);
    assert!(told.start.iter().enumerate().all(|(place, held)| held.was == Some(place)));

    // What the one in no room takes is gone: its trainer, its people, its money.
    let apart = &plan.editions[kept];
    let slot = basis.place(apart.sessions[0]).expect("open");
    let trainer = resources.trainers.iter().position(|trainer| trainer.id == apart.trainer).expect("known");
    assert!(!told.problem.teachers[trainer].free[slot]);
    let most = resources.trainers[trainer].most.expect("a limit");
    assert_eq!(told.problem.teachers[trainer].most, most - apart.sessions.len() as u32);
    let budget = resources.budget.map(|most| u64::from(most) - basis.cents_of(apart));
    assert_eq!(told.problem.budget, budget);
    let (course, group) =
        (demand.course(&apart.course).expect("known"), demand.group(&apart.seats[0].0).expect("known"));
    assert_eq!(told.problem.needs[course][group].now, basis.need(course, group).now - 1);

    // One is moved, one is left out, and one is new.
    let mut held = told.start.clone();
    let moved = held.iter().position(|held| !held.locked).expect("one");
    held[moved].slots = told.problem.lessons[held[moved].lesson].times[30].clone();
    let left = held.iter().rposition(|held| !held.locked).expect("another");
    held.remove(left);
    held.push(Held { was: None, locked: false, ..told.start[moved].clone() });
    let after = told.plan(&held, &plan);
    assert_eq!(after.next, plan.next + 1);
    assert!(after.editions.is_sorted_by(|one, next| one.id < next.id));
    let find = |plan: &Plan, id: EditionId| plan.editions.iter().find(|own| own.id == id).cloned();
    assert_eq!(after.editions.last().map(|new| new.id), Some(EditionId(plan.next)));
    let (mut same, mut changed) = (0, 0);
    for own in &after.editions[..after.editions.len() - 1] {
        let was = find(&plan, own.id).expect("was there");
        if was == *own {
            same += 1;
        } else {
            assert_ne!(own.sessions, was.sessions);
            changed += 1;
        }
    }
    assert_eq!((same, changed), (plan.editions.len() - 3, 1), "one was in no room, one left out, one moved");
    assert_eq!(find(&after, apart.id).as_ref(), Some(apart), "locked stays, whatever it names");
}

#[test]
fn everybody_needs_more_than_those_who_took_part_and_no_more_than_there_are() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let some = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    let all = Basis::new(&resources, &demand, &catalogue, Whom::Everybody);
    let mut sums = [0, 0];
    for course in 0..demand.courses.len() {
        for (place, group) in demand.groups.iter().enumerate() {
            let (few, many) = (some.need(course, place), all.need(course, place));
            assert!(few.now <= many.now && few.now + few.after <= group.people);
            assert!(many.now + many.after <= group.headcount);
            sums[0] += few.now + few.after;
            sums[1] += many.now + many.after;
        }
    }
    // 1755 of 4200 took part.
    let ratio = f64::from(sums[1]) / f64::from(sums[0]);
    assert!((ratio - 4200.0 / 1755.0).abs() < 0.1, "{sums:?}");
}

#[test]
fn each_course_on_offer_can_be_held_in_as_many_half_days_as_it_takes() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let basis = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    // Mornings have 240 minutes, afternoons 180.
    for (course, setting, minutes, sessions, afternoons) in [
        ("syl-introdurre-ia", Setting::Online, 120, 1, true),
        ("syl-lavorare-con-ia", Setting::Computers, 240, 1, false),
        ("syl-adottare-ia", Setting::Room, 480, 3, true),
        ("elements-of-ai", Setting::Online, 720, 3, false),
        ("pane-e-internet-1", Setting::Computers, 960, 4, false),
        ("dataeu-path-beginner", Setting::Computers, 360, 2, true),
    ] {
        let id = sestante::base::CourseId::new(course).expect(course);
        let taught = basis.taught(&id).expect(course);
        assert_eq!((taught.setting, taught.minutes, taught.sessions), (setting, minutes, sessions), "{course}");
        let times = basis.times(taught);
        let open = |place: &usize| basis.open()[*place].session;
        assert!(times.iter().all(|time| time.len() == sessions), "{course}");
        let late = times.iter().any(|time| time.iter().all(|place| open(place).half == HalfDay::Afternoon));
        assert_eq!(late, afternoons && course != "syl-adottare-ia", "{course}");
    }
    for id in &demand.courses {
        assert_eq!(basis.unheld(id), None, "{id}");
    }
    let mut without = resources.clone();
    without.rooms.retain(|room| !room.computers);
    let basis = Basis::new(&without, &demand, &catalogue, Whom::TookPart);
    let id = &demand.courses[1];
    assert_eq!(basis.unheld(id), Some(Unheld::NoRoom));
    let lesson = &basis.translate(&Plan::default()).problem.lessons[1];
    assert!(lesson.rooms.is_empty() && lesson.times.is_empty(), "it must not look like one held online");
}

#[test]
fn courses_lead_to_others_by_their_levels() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let basis = Basis::new(&resources, &demand, &catalogue, Whom::TookPart);
    let names = |course: &str| {
        let id = sestante::base::CourseId::new(course).expect(course);
        let place = demand.course(&id).expect(course);
        basis.opened_by(place).iter().map(|place| demand.courses[*place].as_str()).collect::<Vec<_>>()
    };
    // From the catalogue: what can be entered at the lowest level needs nothing before it.
    assert_eq!(names("syl-introdurre-ia"), Vec::<&str>::new());
    // Entered at level 2 in 1.2; these reach it from level 1.
    assert_eq!(names("edx-fake-news"), ["syl-introdurre-ia", "elements-of-ai", "dataeu-path-beginner"]);
}

#[test]
fn a_trainer_who_falls_ill_shows_at_once() {
    let (resources, demand, catalogue) = (room::sample_resources(), room::sample_demand(), room::sample_catalogue());
    let plan = plan(&Basis::new(&resources, &demand, &catalogue, Whom::TookPart));
    let mut ill = resources.clone();
    let edition = &plan.editions[0];
    let session: Session = edition.sessions[0];
    let span = sestante::timetable::Span::days(session.day, session.day);
    ill.trainers.iter_mut().filter(|own| own.id == edition.trainer).for_each(|own| own.away.push(span));
    let clashes = Basis::new(&ill, &demand, &catalogue, Whom::TookPart).clashes(&plan);
    let found =
        clashes.iter().find(|clash| matches!(clash, Clash::TrainerAbsent { .. }) && clash.editions() == [edition.id]);
    assert!(matches!(found, Some(Clash::TrainerAbsent { why: Absent::Span(own), .. }) if *own == span), "{clashes:?}");
}
