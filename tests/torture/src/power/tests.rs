use super::{Fate, Files, disk::Disk};
use crate::record::{Event, NameChange, Recording};

fn write(file: usize, at: usize, bytes: &[u8]) -> Event {
    let bytes = bytes.to_vec();
    Event::Write { file, at, bytes }
}

fn named(path: &str, file: usize) -> Event {
    let path = path.to_owned();
    Event::Name(NameChange::File { path, file })
}

fn folder() -> Event {
    Event::SyncFolder(String::new())
}

/// What is there after all of `events`, left in this way; `old` is there from the beginning.
fn left(events: Vec<Event>, round: usize, seed: u64) -> Files {
    let recording = Recording {
        names: vec![("old".to_owned(), Some(0))],
        files: vec![vec![b'.'; 1536]],
        events,
        targets: Vec::new(),
    };
    let mut disk = Disk::new(&recording);
    recording.events.iter().for_each(|event| disk.step(event));
    disk.after_cut(Fate { round, seed })
}

fn text(bytes: &[u8]) -> String {
    let sectors = bytes.chunks(512).map(|sector| char::from(sector[0]));
    sectors.collect()
}

#[test]
fn what_is_synced_stays_and_what_is_not_may_go() {
    let events = || {
        vec![
            write(0, 0, &[b'a'; 512]),
            Event::SyncFile(0),
            write(0, 512, &[b'b'; 1024]),
        ]
    };
    assert_eq!(text(&left(events(), 0, 1)["old"]), "a..", "dropped");
    assert_eq!(text(&left(events(), 1, 1)["old"]), "abb", "kept");
    let mut torn: Vec<String> = (0..20)
        .map(|seed| text(&left(events(), 4, seed)["old"]))
        .collect();
    torn.sort();
    torn.dedup();
    assert_eq!(torn, ["a..", "ab."]);
    for seed in 0..200 {
        assert!(
            text(&left(events(), 9, seed)["old"]).starts_with('a'),
            "synced"
        );
    }
}

#[test]
fn a_garbled_sector_takes_what_stood_beside_the_write() {
    let events = vec![write(0, 500, b"x")];
    let after = left(events, 5, 1);
    assert_ne!(after["old"][..500], [b'.'; 500], "the whole sector");
    assert_eq!(after["old"][512..], [b'.'; 1024], "and no other");
}

#[test]
fn a_name_is_there_for_sure_once_its_folder_is_synced() {
    let made = || vec![named("new", 1), write(1, 0, b"n"), Event::SyncFile(1)];
    let synced = |mut events: Vec<Event>| {
        events.push(folder());
        events
    };
    assert!(!left(made(), 0, 1).contains_key("new"));
    assert_eq!(left(made(), 1, 1)["new"], b"n");
    assert_eq!(left(synced(made()), 0, 1)["new"], b"n");

    let mut moved = synced(made());
    moved.push(Event::Name(NameChange::Rename {
        from: "new".into(),
        to: "old".into(),
    }));
    assert_eq!(left(moved.clone(), 0, 1)["old"].len(), 1536, "the old one");
    assert_eq!(left(moved, 1, 1)["old"], b"n", "or the new one");
}

#[test]
fn a_folder_whose_name_is_lost_takes_its_files_along() {
    let events = || {
        vec![
            Event::Name(NameChange::Folder { path: "app".into() }),
            named("app/vault", 1),
            write(1, 0, b"v"),
            Event::SyncFile(1),
            Event::SyncFolder("app".into()),
        ]
    };
    assert_eq!(
        left(events(), 0, 1).into_keys().collect::<Vec<_>>(),
        ["old"]
    );
    let mut synced = events();
    synced.push(folder());
    assert_eq!(left(synced, 0, 1)["app/vault"], b"v");
}

#[test]
fn the_same_seed_leaves_the_same() {
    let events = || {
        vec![
            write(0, 0, &[b'a'; 1536]),
            named("new", 1),
            write(1, 3, &[b'b'; 3000]),
        ]
    };
    for round in 0..12 {
        assert_eq!(left(events(), round, 7), left(events(), round, 7));
    }
}
