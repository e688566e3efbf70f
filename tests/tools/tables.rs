//! Writes the tables of HR's and the trainer's rooms as they save them, in each language: of the invented body, its example plan, and
//! names that a spreadsheet would run. For `office.sh`: `tables FOLDER` fills `FOLDER/it` and `FOLDER/en`.

mod nasty;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use nasty::{HARMLESS, NASTY};
use sestante::app::room::Common;
use sestante::app::{hr, trainer};
use sestante::base::{Bilingual, Day, Language, Moment};
use sestante::cohort::Picture;
use sestante::formats::{PlanningTable, read_aggregate, read_editions, write_editions};
use sestante::i18n::Phrases;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn phrases(room: &str, language: Language) -> Rc<Phrases> {
    let text = |start: &str| read(&format!("public/lang/{start}{}.ftl", language.code()));
    let text = format!("{}\n{}", text(""), text(room));
    Rc::new(Phrases::new(language, &text).unwrap_or_else(|_| panic!("phrases of {room}")))
}

fn today() -> Day {
    Day::read("2026-12-01").unwrap_or_default()
}

/// What the trainer's room saves, with the names of rooms, sites, trainers and waves in the place of which stand texts that a
/// spreadsheet would change.
fn of_trainer(language: Language, folder: &Path) {
    let mut state = trainer::State::new(language, today(), trainer::Kept::default());
    let texts = trainer::CONTENT_FILES.map(|file| read(&format!("public/{file}")));
    let (content, faults) = trainer::read_content(&texts);
    let came = Some((Rc::new(content), faults));
    trainer::update(&mut state, trainer::Event::Room(Common::ContentCame(came)));
    trainer::update(&mut state, trainer::Event::Room(Common::TextsCame(phrases("trainer.", language))));
    let (mut work, _) =
        read_editions("work", &read("tests/data/trainer/work.json")).unwrap_or_else(|_| panic!("a work"));
    let mut nasty = NASTY.iter().chain(&HARMLESS).filter(|text| !text.trim().is_empty()).cycle();
    let mut next = || {
        let text = nasty.next().copied().unwrap_or_default();
        Bilingual { it: text.to_owned(), en: text.to_owned() }
    };
    work.resources.rooms.iter_mut().for_each(|room| room.title = next());
    work.resources.sites.iter_mut().for_each(|site| site.title = next());
    work.resources.trainers.iter_mut().for_each(|trainer| trainer.title = next());
    work.resources.waves.iter_mut().for_each(|wave| wave.title = next());
    work.resources.calendar.closed.iter_mut().for_each(|closure| closure.title = next());
    let file = write_editions(&work);
    trainer::update(&mut state, trainer::Event::FileCame("work.json".to_owned(), file.as_bytes().into()));
    let tables = PlanningTable::ALL.map(trainer::Given::Table);
    for given in tables.into_iter().chain([trainer::Given::EditionsTable]) {
        for effect in trainer::update(&mut state, trainer::Event::FileWanted(given, Moment::default())) {
            if let trainer::Effect::Download { name, text } = effect {
                write(folder, &name, &text);
            }
        }
    }
}

/// What HR's room saves of the invented campaign.
fn of_hr(language: Language, folder: &Path) {
    let file = "public/data/sample-aggregate.json";
    let (aggregate, _) = read_aggregate(file, &read(file)).unwrap_or_else(|_| panic!("an aggregate"));
    let id = aggregate.campaign().id.clone();
    assert!(Picture::new(&aggregate).is_some(), "there is something to save");
    let mut kept = hr::Kept::default();
    kept.campaigns.insert(id.clone(), aggregate.campaign().clone());
    kept.aggregates.insert(id.clone(), aggregate);
    let mut state = hr::State::new(language, today(), kept);
    let texts = hr::CONTENT_FILES.map(|file| read(&format!("public/{file}")));
    let (content, faults) = hr::read_content(&texts);
    hr::update(&mut state, hr::Event::Room(Common::ContentCame(Some((Rc::new(content), faults)))));
    for language in Language::ALL {
        hr::update(&mut state, hr::Event::Room(Common::TextsCame(phrases("hr.", language))));
    }
    hr::update(&mut state, hr::Event::Room(Common::Opened(hr::Page::Exports(id.clone()))));
    for export in [hr::Export::Shares, hr::Export::Demand] {
        for effect in hr::update(&mut state, hr::Event::ExportWanted(id.clone(), export)) {
            if let hr::Effect::Download { name, text } = effect {
                write(folder, &name, &text);
            }
        }
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).unwrap_or_else(|error| panic!("{name}: {error}"));
}

fn main() -> std::io::Result<()> {
    let folder = std::env::args().nth(1).unwrap_or_else(|| ".".to_owned());
    for language in Language::ALL {
        let folder = Path::new(&folder).join(language.code());
        fs::create_dir_all(&folder)?;
        of_trainer(language, &folder);
        of_hr(language, &folder);
    }
    Ok(())
}
