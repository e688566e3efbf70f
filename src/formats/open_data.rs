//! The metadata of open data: DCAT-AP_IT, the Italian profile of the European one for catalogues of public data, as RDF in
//! Turtle. Mandatory properties after the practical guide of dati.gov.it; `tests/exports.rs` holds the list.

use std::fmt::Write as _;

use crate::base::{Bilingual, Day};

/// A licence that open data may have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Licence {
    /// Whoever uses it names the source.
    #[default]
    By,
    /// Everything is allowed.
    Zero,
}

impl Licence {
    /// All licences with their names in files.
    pub const ALL: [(Self, &'static str); 2] = [(Self::By, "CC BY 4.0"), (Self::Zero, "CC0 1.0")];

    /// Its name, its address and its kind, as catalogues write them.
    fn facts(self) -> [&'static str; 4] {
        match self {
            Self::By => ["http://creativecommons.org/licenses/by/4.0/", "Attribution", "CC BY", "4.0"],
            Self::Zero => ["http://creativecommons.org/publicdomain/zero/1.0/", "PublicDomain", "CC0", "1.0"],
        }
    }

    /// The licence of a name; the usual one for any other text.
    pub fn of(name: &str) -> Self {
        Self::ALL.into_iter().find(|(_, own)| *own == name).map(|(licence, _)| licence).unwrap_or_default()
    }
}

/// A file of the package.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub about: Bilingual,
    /// Its size in bytes.
    pub bytes: usize,
}

/// What there is to say of the data of a campaign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenData {
    /// Name of the campaign.
    pub id: String,
    /// Title.
    pub title: Bilingual,
    /// What it is.
    pub about: Bilingual,
    /// The body that publishes it.
    pub body: Bilingual,
    /// Its code in the index of public administrations.
    pub code: String,
    /// Mail address of the contact.
    pub mail: String,
    /// Address at which it will be published.
    pub address: String,
    /// The licence.
    pub licence: Licence,
    /// First and last day of the campaign.
    pub days: (Day, Option<Day>),
    /// Day on which the data was made.
    pub day: Day,
    /// Words to find it by.
    pub words: Vec<Bilingual>,
    /// The files.
    pub files: Vec<Distribution>,
}

const PREFIXES: &str = "@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcatapit: <http://dati.gov.it/onto/dcatapit#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
";

/// The vocabularies of the European Union.
const EU: &str = "http://publications.europa.eu/resource/authority";

impl OpenData {
    /// Whether the code may stand in the name of a body: letters, digits, `_`, `-` and `.`.
    pub fn is_code(text: &str) -> bool {
        !text.is_empty() && text.chars().all(|sign| sign.is_ascii_alphanumeric() || "_-.".contains(sign))
    }

    /// Whether the text is a mail address, as far as its signs tell.
    pub fn is_mail(text: &str) -> bool {
        let sides: Vec<&str> = text.split('@').collect();
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "._+-@".contains(sign);
        sides.len() == 2 && !sides[0].is_empty() && sides[1].contains('.') && text.chars().all(plain)
    }

    /// Whether the text is the address of a page, as far as its signs tell.
    pub fn is_address(text: &str) -> bool {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |sign: char| sign.is_ascii_graphic() && !"<>\"{}|\\^`#".contains(sign);
        rest.is_some_and(|rest| rest.contains('.') && rest.chars().all(plain))
    }
}

/// Writes the metadata. Code, mail and address are to be checked before.
pub fn write_open_data(data: &OpenData) -> String {
    let [licence, kind, short, version] = data.licence.facts();
    let publisher = format!("<http://dati.gov.it/resource/Amministrazione/{}>", data.code);
    let place = |name: &str| format!("<{}#{name}>", data.address);
    let files: Vec<String> = data.files.iter().map(|file| place(&file.name)).collect();
    let words: Vec<String> = data.words.iter().map(both).collect();
    let end = data.days.1.map_or_else(String::new, |day| format!(" ; dcatapit:endDate {}", date(day)));
    let mut text = format!(
        "{PREFIXES}
{dataset} a dcatapit:Dataset, dcat:Dataset ;
  dct:identifier {id} ;
  dct:title {title} ;
  dct:description {about} ;
  dct:issued {day} ;
  dct:modified {day} ;
  dcat:theme <{EU}/data-theme/EDUC>, <{EU}/data-theme/GOVE> ;
  dct:rightsHolder {publisher} ;
  dct:publisher {publisher} ;
  dct:accrualPeriodicity <{EU}/frequency/IRREG> ;
  dct:language <{EU}/language/ITA>, <{EU}/language/ENG> ;
  dct:temporal [ a dct:PeriodOfTime ; dcatapit:startDate {from}{end} ] ;
  dcat:keyword {words} ;
  dcat:contactPoint {contact} ;
  dcat:landingPage <{address}> ;
  dcat:distribution {files} .

{publisher} a dcatapit:Agent, foaf:Agent ;
  dct:identifier {code} ;
  foaf:name {body} .

{contact} a dcatapit:Organization, vcard:Organization, vcard:Kind ;
  vcard:fn {body_it} ;
  vcard:hasEmail <mailto:{mail}> .

<{licence}> a dcatapit:LicenseDocument, dct:LicenseDocument ;
  dct:type <http://purl.org/adms/licencetype/{kind}> ;
  foaf:name {short} ;
  owl:versionInfo {version} .
",
        dataset = place("dataset"),
        contact = place("contact"),
        id = quoted(&format!("{}:{}", data.code, data.id)),
        title = both(&data.title),
        about = both(&data.about),
        day = date(data.day),
        from = date(data.days.0),
        words = words.join(", "),
        address = data.address,
        files = files.join(", "),
        code = quoted(&data.code),
        body = both(&data.body),
        body_it = quoted(&data.body.it),
        mail = data.mail,
        short = quoted(short),
        version = quoted(version),
    );
    for file in &data.files {
        let _ = write!(
            text,
            "
{} a dcatapit:Distribution, dcat:Distribution ;
  dct:title {} ;
  dct:description {} ;
  dct:format <{EU}/file-type/CSV> ;
  dcat:accessURL <{}> ;
  dct:license <{licence}> ;
  dct:modified {} ;
  dcat:byteSize \"{}\"^^xsd:decimal .
",
            place(&file.name),
            quoted(&file.name),
            both(&file.about),
            data.address,
            date(data.day),
            file.bytes,
        );
    }
    text
}

fn date(day: Day) -> String {
    format!("\"{day}\"^^xsd:date")
}

fn both(text: &Bilingual) -> String {
    format!("{}@it, {}@en", quoted(&text.it), quoted(&text.en))
}

/// A text as Turtle writes it, with every sign that could end it or be none escaped.
fn quoted(text: &str) -> String {
    let mut found = String::from("\"");
    for sign in text.chars() {
        match sign {
            '"' | '\\' => {
                found.push('\\');
                found.push(sign);
            }
            sign if sign.is_control() => {
                let _ = write!(found, "\\u{:04X}", u32::from(sign));
            }
            sign => found.push(sign),
        }
    }
    found.push('"');
    found
}
