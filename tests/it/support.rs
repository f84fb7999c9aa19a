//! A real catalogue, a vault in a folder of its own, and a clock that ticks once a second.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use chrono::DateTime;
use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_api::{Ambient, Api, ApiError, Now, calls::dispatch};
use waymark_domain::{
    ids::PersonId,
    person::{Person, PersonKind},
};
use waymark_store::{
    catalogue::build::{Folders, build},
    vault::{Cost, Key, Passphrase, Vault, backup::Moment},
};

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The catalogue of today's facts, built where it is not yet.
pub fn catalogue() -> &'static Path {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT.get_or_init(|| {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("it/catalogue.sqlite");
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        let folders = Folders::of_data(&root().join("data"));
        build(&folders, &path, false).unwrap();
        path
    })
}

/// One user's computer.
pub struct World {
    folder: TempDir,
    seconds: Arc<AtomicU32>,
}

impl World {
    pub fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
            seconds: Arc::default(),
        }
    }

    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("waymark.vault")
    }

    /// Starts the program.
    pub fn start(&self) -> Api {
        self.start_with(catalogue())
    }

    pub fn start_with(&self, catalogue: &Path) -> Api {
        let api = Api::open(catalogue, &self.vault(), self.ambient());
        api.remembering(&self.folder.path().join("witnesses"))
    }

    /// A vault under `passphrase`, which costs next to nothing here: what is tested is not how long it takes.
    pub fn encrypt_cheaply(&self, passphrase: &str) {
        let at = DateTime::from_timestamp(1_790_000_000, 0).unwrap();
        let now = Moment {
            at,
            on: at.date_naive(),
        };
        let owner = Person {
            id: PersonId::new(at, [7; 10]),
            kind: PersonKind::Me,
            name: "Me".to_owned(),
            created_at: at,
            example: false,
        };
        let cheap = Cost {
            memory_kib: 8,
            passes: 1,
            lanes: 1,
        };
        let random = |bytes: &mut [u8]| {
            bytes.fill(5);
            Ok(())
        };
        let vault = Vault::open(&self.vault(), Key::None, &owner).unwrap();
        let passphrase = Passphrase::new(passphrase.to_owned());
        let (vault, _) = vault.encrypt(&passphrase, cheap, &random, now).unwrap();
        vault.close().unwrap();
    }

    /// Lets time pass.
    pub fn wait(&self, seconds: u32) {
        self.seconds.fetch_add(seconds, Ordering::Relaxed);
    }

    fn ambient(&self) -> Ambient {
        let seconds = Arc::clone(&self.seconds);
        let drawn = Arc::clone(&self.seconds);
        Ambient::new(
            move || {
                let second = seconds.fetch_add(1, Ordering::Relaxed);
                let at = DateTime::from_timestamp(1_790_000_000 + i64::from(second), 0).unwrap();
                Now {
                    at,
                    on: at.date_naive(),
                }
            },
            move |bytes| {
                // The number of the draw, in the last bytes there are.
                let number = drawn.fetch_add(1, Ordering::Relaxed).to_be_bytes();
                bytes.fill(0);
                for (byte, digit) in bytes.iter_mut().rev().zip(number.iter().rev()) {
                    *byte = *digit;
                }
                Ok(())
            },
        )
    }
}

/// Makes a call the way the window does.
pub fn call(api: &Api, name: &str, request: Value) -> Result<Value, ApiError> {
    dispatch(api, name, request)
}

/// A call that must succeed.
pub fn ask(api: &Api, name: &str, request: Value) -> Value {
    call(api, name, request).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The id of the vault's owner.
pub fn me(api: &Api) -> String {
    text(&ask(api, "list_persons", Value::Null)[0]["id"])
}

/// What puts an occupation in a person's plan; these three are for `change_saved`.
pub fn saving(person: &str, code: &str, note: &str) -> Value {
    json!({ "change": "save", "personId": person, "code": code, "note": note })
}

/// What replaces the note on something saved.
pub fn editing_note(id: impl Into<Value>, note: &str) -> Value {
    json!({ "change": "edit_note", "id": id.into(), "note": note })
}

/// What takes something saved out of the plan.
pub fn removing(id: impl Into<Value>) -> Value {
    json!({ "change": "remove", "id": id.into() })
}

/// Brings the example or takes it away: `add` or `remove`.
pub fn example(api: &Api, change: &str) -> Value {
    ask(api, "change_example", json!({ "change": change }))
}

pub fn text(value: &Value) -> String {
    value
        .as_str()
        .unwrap_or_else(|| panic!("{value} is no text"))
        .to_owned()
}
