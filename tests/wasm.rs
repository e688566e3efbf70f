//! What only a browser can show: the shelf on `IndexedDB`, randomness, the language that is remembered, packed texts.
#![cfg(target_arch = "wasm32")]

use sestante::app::UnpackFault;
use sestante::base::Language;
use sestante::browser::{
    DATABASE, IndexedShelf, fetch_text, forget_preferences, leave, left_behind, pack, random_bytes, remember_language,
    remembered_language, take_away, unpack,
};
use sestante::formats::LONGEST_CAMPAIGN;
use sestante::storage::{Replaced, Shelf};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
async fn the_shelf_keeps_texts_and_gives_them_to_the_next_one() {
    let shelf = IndexedShelf::open(DATABASE).await;
    shelf.clear().await.expect("cleared");
    assert_eq!(shelf.read("person").await, Ok(None));
    shelf.write("person", "città 🧭").await.expect("written");
    shelf.write("person", "perché 🧭").await.expect("written");
    shelf.write("aside-1", "x").await.expect("written");
    let next = IndexedShelf::open(DATABASE).await;
    assert_eq!(next.read("person").await, Ok(Some("perché 🧭".to_owned())));
    assert_eq!(next.keys().await, Ok(vec!["aside-1".to_owned(), "person".to_owned()]));
    next.remove("aside-1").await.expect("removed");
    assert_eq!(shelf.keys().await, Ok(vec!["person".to_owned()]));
    let other = IndexedShelf::open("sestante-hr").await;
    other.write("person", "x").await.expect("written");
    next.clear().await.expect("cleared");
    assert_eq!(shelf.keys().await, Ok(vec![]));
    assert_eq!(other.read("person").await, Ok(Some("x".to_owned())), "another room's database is left alone");
    other.clear().await.expect("cleared");
}

#[wasm_bindgen_test]
async fn the_shelf_replaces_only_what_is_known() {
    let shelf = IndexedShelf::open(DATABASE).await;
    shelf.clear().await.expect("cleared");
    let found = |text: Option<&str>| Ok(Replaced::Found(text.map(str::to_owned)));
    assert_eq!(shelf.replace("person", Some("a"), "b").await, found(None));
    assert_eq!(shelf.replace("person", None, "a").await, Ok(Replaced::Done));
    let next = IndexedShelf::open(DATABASE).await;
    assert_eq!(next.replace("person", Some("a"), "b").await, Ok(Replaced::Done));
    assert_eq!(shelf.replace("person", Some("a"), "c").await, found(Some("b")));
    assert_eq!(shelf.read("person").await, Ok(Some("b".to_owned())));
    shelf.clear().await.expect("cleared");
}

#[wasm_bindgen_test]
fn what_is_left_behind_is_taken_away_by_who_left_it() {
    leave("mine");
    assert_eq!(left_behind().as_deref(), Some("mine"));
    take_away("another page's");
    assert_eq!(left_behind().as_deref(), Some("mine"));
    take_away("mine");
    leave("again");
    forget_preferences();
    assert_eq!(left_behind(), None);
}

#[wasm_bindgen_test]
fn random_bytes_are_fresh() {
    let draws: Vec<[u8; 32]> = (0..16).map(|_| random_bytes()).collect();
    for (place, draw) in draws.iter().enumerate() {
        assert!(!draws[..place].contains(draw) && *draw != [0; 32]);
    }
}

#[wasm_bindgen_test]
fn the_language_is_remembered_and_forgotten() {
    remember_language(Language::English);
    assert_eq!(remembered_language(), Some(Language::English));
    forget_preferences();
    assert_eq!(remembered_language(), None);
}

#[wasm_bindgen_test]
async fn a_file_that_is_not_there_gives_nothing() {
    assert_eq!(fetch_text("no/such/file.json").await, None);
}

#[wasm_bindgen_test]
async fn a_packed_text_comes_back_and_nothing_longer_than_a_campaign() {
    for text in ["", "città 🧭", &"abc".repeat(LONGEST_CAMPAIGN / 3)] {
        let packed = pack(text).await.expect("packed");
        assert_eq!(unpack(&packed).await.as_deref(), Ok(text));
    }
    let bomb = pack(&"0".repeat(50 * LONGEST_CAMPAIGN)).await.expect("packed");
    assert!(bomb.len() < 100_000, "a small link");
    assert_eq!(unpack(&bomb).await, Err(UnpackFault::TooLong));
}

#[wasm_bindgen_test]
async fn what_is_no_packed_text_is_told() {
    let packed = pack("a text that is long enough to be cut off somewhere").await.expect("packed");
    let other = format!("{packed}AAAA");
    for broken in [&packed[..packed.len() / 2], "not base64url!", "AAAA", &other] {
        assert_eq!(unpack(broken).await, Err(UnpackFault::Damaged), "{broken}");
    }
}
