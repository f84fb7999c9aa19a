use std::{fs, path::Path};

use super::{Event, NameChange, Recording, parse};

/// Strings as strace writes them with `-xx`.
fn hex(text: &str) -> String {
    let digits: Vec<String> = text.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
    format!("\"{}\"", digits.concat())
}

fn recorded(lines: &[String]) -> anyhow::Result<Recording> {
    let template = tempfile::tempdir()?;
    fs::write(template.path().join("old"), "0123456789")?;
    parse(&lines.join("\n"), Path::new("/r"), template.path())
}

#[test]
fn a_session_is_read_as_what_it_does_to_the_folder() {
    let lines = [
        format!("7 openat(AT_FDCWD, {}, O_RDONLY) = 3", hex("/etc/passwd")),
        "7 fsync(3) = 0".to_owned(),
        format!(
            "7 openat(AT_FDCWD, {}, O_RDWR|O_CREAT, 0644) = 3",
            hex("/r/new")
        ),
        format!("7 write(3, {}, 3) = 3", hex("abc")),
        format!("7 write(3, {}, 3) = 2", hex("def")),
        format!(
            "7 pwrite64(3, {}, 1, 9) = -1 EIO (I/O) (INJECTED)",
            hex("x")
        ),
        format!("7 pwrite64(3, {}, 1, 9) = 1", hex("y")),
        "7 fsync(3) = 0".to_owned(),
        "7 close(3) = 0".to_owned(),
        format!("7 rename({}, {}) = 0", hex("/r/new"), hex("/r/old")),
        format!(
            "7 openat(AT_FDCWD, {}, O_RDONLY|O_DIRECTORY) = 3",
            hex("/r")
        ),
        "7 fsync(3) = 0".to_owned(),
        format!("7 write(1, {}, 6) = 6", hex("ack 1\n")),
        "7 +++ exited with 0 +++".to_owned(),
    ];
    let recording = recorded(&lines).unwrap();
    assert_eq!(recording.names, [("old".to_owned(), Some(0))]);
    let write = |at, text: &str| Event::Write {
        file: 1,
        at,
        bytes: text.into(),
    };
    let expected = [
        Event::Name(NameChange::File {
            path: "new".into(),
            file: 1,
        }),
        write(0, "abc"),
        write(3, "de"),
        write(9, "y"),
        Event::SyncFile(1),
        Event::Name(NameChange::Rename {
            from: "new".into(),
            to: "old".into(),
        }),
        Event::SyncFolder(String::new()),
        Event::Acknowledged(1),
    ];
    assert_eq!(recording.events, expected);
    let targets: Vec<String> = recording.targets.iter().map(ToString::to_string).collect();
    assert_eq!(targets[0], "openat number 2");
    assert_eq!(targets[3], "pwrite64 number 2", "failed calls are counted");
    assert_eq!(targets.last().unwrap(), "fsync number 3");
}

#[test]
fn what_cannot_be_replayed_stops_the_rig() {
    let open = format!("7 openat(AT_FDCWD, {}, O_RDWR) = 3", hex("/r/old"));
    for call in [
        "7 copy_file_range(3, NULL, 4, NULL, 10, 0) = 10",
        "7 mmap(NULL, 10, PROT_READ|PROT_WRITE, MAP_SHARED, 3, 0) = 0x7f00",
        "7 fallocate(3, FALLOC_FL_PUNCH_HOLE, 0, 1) = 0",
    ] {
        assert!(
            recorded(&[open.clone(), call.to_owned()]).is_err(),
            "{call}"
        );
    }
}
