//! Taking everything along and bringing it in, as the window does: the file is chosen outside of it.

use std::{
    fs,
    path::{Path, PathBuf},
};

use age::{Decryptor, scrypt, secrecy::SecretString};
use serde_json::{Value, json};
use waymark_api::{Api, ApiError, transfer::wire::ImportTrouble};

use crate::support::{World, ask, call, example, me, saving, text};

const CODE: &str = "11-3051.00";
const NOTE: &str = "=SUM of what Dana said";
const PASSPHRASE: &str = "nine quiet rivers";

/// The program of someone who chooses `file` whenever they are asked.
fn start(world: &World, file: &Path) -> Api {
    let file = file.to_owned();
    world.start().choosing_files(move |_| Some(file.clone()))
}

/// Another computer, whose owner is somebody else to the program.
fn other() -> World {
    let world = World::new();
    world.wait(5_000);
    world
}

fn file_of(world: &World) -> PathBuf {
    world.vault().with_file_name("out.file")
}

/// A plan with a note and the example, in a bundle.
fn exported(world: &World, passphrase: Option<&str>) -> (Api, PathBuf) {
    let file = file_of(world);
    let api = start(world, &file);
    ask(&api, "change_saved", saving(&me(&api), CODE, NOTE));
    example(&api, "add");
    let answer = ask(
        &api,
        "export_all",
        json!({ "what": "bundle", "passphrase": passphrase }),
    );
    assert_eq!(answer["name"], "out.file");
    assert_eq!(
        answer["bytes"].as_u64().unwrap(),
        fs::metadata(&file).unwrap().len()
    );
    (api, file)
}

fn look(api: &Api, passphrase: Option<&str>) -> Result<Value, ApiError> {
    call(
        api,
        "preview_import",
        json!({ "passphrase": passphrase, "owner": { "is": "me" } }),
    )
}

fn bring(api: &Api) -> Value {
    ask(
        api,
        "import_bundle",
        json!({ "owner": { "is": "me" }, "theirs": [] }),
    )
}

fn notes(api: &Api) -> Vec<String> {
    let plan = ask(api, "list_saved", json!({ "personId": me(api) }));
    let plan = plan.as_array().unwrap().iter();
    plan.map(|saved| text(&saved["note"])).collect()
}

#[test]
fn what_is_exported_here_is_the_plan_on_another_computer_and_undo_takes_it_back() {
    let (world, there) = (World::new(), other());
    let (_api, file) = exported(&world, None);
    let api = start(&there, &file);
    let chosen = ask(&api, "choose_import", Value::Null);
    assert_eq!(chosen, json!({ "name": "out.file", "sealed": false }));
    let seen = look(&api, None).unwrap();
    assert_eq!(
        (&seen["otherVault"], &seen["asksOwner"]),
        (&json!(true), &json!(true))
    );
    assert_eq!(seen["persons"][0]["fate"], "mine");
    let done = bring(&api);
    assert!(done["value"]["added"].as_u64().unwrap() > 2);
    assert_eq!(notes(&api), [NOTE]);
    assert_eq!(
        ask(&api, "list_backups", Value::Null)["backups"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let line = ask(&api, "list_operations", json!({ "limit": 5 }));
    assert_eq!(line[0]["op"], "import_bundle");

    ask(&api, "undo", Value::Null);
    assert!(notes(&api).is_empty());
    ask(&api, "redo", Value::Null);
    assert_eq!(notes(&api), [NOTE]);

    // It was forgotten when it was brought in, and a second time there is nothing new in it.
    assert!(matches!(look(&api, None), Err(ApiError::NotFound { .. })));
    ask(&api, "choose_import", Value::Null);
    let again = bring(&api);
    assert_eq!(again["value"]["added"], 0);
    let lines = ask(&api, "list_operations", json!({ "limit": 5 }));
    assert_eq!(lines.as_array().unwrap().len(), 1);
}

#[test]
fn a_sealed_file_opens_with_its_passphrase_here_and_with_the_public_format() {
    let (world, there) = (World::new(), other());
    let (_api, file) = exported(&world, Some(PASSPHRASE));
    let sealed = fs::read(&file).unwrap();
    assert!(!sealed.windows(4).any(|part| part == b"Dana"));

    let api = start(&there, &file);
    assert_eq!(ask(&api, "choose_import", Value::Null)["sealed"], true);
    let wrong = look(&api, Some("nine quiet river")).unwrap_err();
    let why = ImportTrouble::WrongPassphrase;
    assert_eq!(wrong, ApiError::ImportRefused { why });
    look(&api, Some(PASSPHRASE)).unwrap();
    bring(&api);
    assert_eq!(notes(&api), [NOTE]);

    let identity = scrypt::Identity::new(SecretString::from(PASSPHRASE.to_owned()));
    let decryptor = Decryptor::new_buffered(&sealed[..]).unwrap();
    let mut reader = decryptor
        .decrypt(std::iter::once(&identity as &dyn age::Identity))
        .unwrap();
    let mut plain = Vec::new();
    std::io::Read::read_to_end(&mut reader, &mut plain).unwrap();
    assert!(plain.starts_with(b"PK"));
}

#[test]
fn files_for_reading_are_read_without_waymark() {
    let world = World::new();
    let (api, file) = exported(&world, None);
    let begun =
        json!({ "change": "answer", "inventory": "interests_short", "item": "r-lamp", "value": 5 });
    ask(
        &api,
        "change_profile",
        json!({ "personId": me(&api), "change": begun }),
    );
    let step = json!({ "title": "Ask Dana", "detail": "Half an hour.", "element": null, "due": "2026-12-24" });
    let chosen = json!({
        "change": "add", "personId": me(&api), "from": { "kind": "of", "of": "51-1011.00" }, "to": CODE,
        "why": "Nearer to what is made.", "steps": [step],
    });
    ask(&api, "change_planned_moves", chosen);
    let metric = json!({ "name": "Letters | sent", "unit": "a week", "target": 2.5 });
    let counting = json!({ "change": "add_metric", "personId": me(&api), "metric": metric });
    ask(&api, "change_check_ins", counting);
    let said = ask(&api, "check_ins", json!({ "personId": me(&api) }));
    let entry = json!({
        "on": "2026-09-14", "energy": 4, "progress": null, "confidence": 2, "text": "Not *bored* once.",
        "values": [{ "metricId": said["metrics"][0]["id"], "value": 3 }],
    });
    let saying = json!({ "change": "add", "personId": me(&api), "entry": entry });
    ask(&api, "change_check_ins", saying);
    let weekly = json!({ "change": "set_rhythm", "personId": me(&api), "rhythm": "two_weeks" });
    ask(&api, "change_check_ins", weekly);
    // A check-in that is being written is a form; what is said in it is told.
    let form =
        json!({ "on": "", "energy": "4", "text": "Half a thought on Monday.", "numbers": {} });
    let begun = json!({ "personId": me(&api), "place": "check_in", "text": form.to_string() });
    ask(&api, "save_draft", begun);
    ask(&api, "export_all", json!({ "what": "readable" }));
    // Nothing in it is compressed.
    let archive = String::from_utf8_lossy(&fs::read(&file).unwrap()).into_owned();
    for expected in [
        "01 Me.md",
        "02 Robin Hale.md",
        "tables/saved_occupation.csv",
        "# Me\n\nThe owner of this plan.\n",
        "### Industrial Production Managers (11-3051.00)",
        &format!("\n\n{NOTE}\n"),
        ": An occupation saved: Industrial Production Managers",
        // In a table it would be a formula.
        &format!(",'{NOTE},"),
        "## Strengths profile\n\nBegun and not finished: Interests, short list, 1 answered.\n",
        "tables/answer.csv",
        "### Interests, long list, finished on 2025-10-21, 60 answered\n\n- Realistic: 3.0 of 4, give or take 0.7\n",
        "- Looking after equipment: 2 of 4 (proposed from past jobs, not confirmed)",
        "#### Second-shift supervisor\n\nJob; Cold store; First-Line Supervisors of",
        "**What came of it**\n\n3.2 percent after four months",
        "- Least pay, dollars a year: 52000",
        "- Working from home: does not matter",
        "## Chosen moves\n\n### First-Line Supervisors of Production and Operating Workers → Industrial Production Managers\n\nConsidered since 2026-09-21.",
        "Lateral advancement, as it was when it was chosen.\n\nNearer to what is made.\n\n- [ ] Ask Dana, due 2026-12-24\n  Half an hour.\n",
        "tables/planned_move.csv",
        "## Check-ins\n\nEvery two weeks; the next one on 2026-09-28.\n\n### 2026-09-14\n\n- energy 4 of 5\n- confidence 2 of 5\n",
        "- Letters | sent: 3 a week, wanted 2.5\n\nNot *bored* once.\n",
        "tables/metric_value.csv",
        "\n\nHalf a thought on Monday.\n",
        "## Fit checks that were kept\n\n- Production Plant Manager, 2025-12-21: interests ",
    ] {
        assert!(archive.contains(expected), "{expected:?}");
    }
}

#[test]
fn no_answer_and_no_error_names_a_path() {
    let world = World::new();
    let (api, file) = exported(&world, None);
    let folder = file.parent().unwrap().to_str().unwrap();
    let silent = |answer: Result<Value, ApiError>, expected: &str| {
        let said = match answer {
            Ok(value) => value.to_string(),
            Err(error) => serde_json::to_string(&error).unwrap(),
        };
        assert!(said.contains(expected), "{said}");
        assert!(!said.contains(folder), "{said}");
    };
    silent(call(&api, "choose_import", Value::Null), "out.file");
    drop(api);
    let everything = || json!({ "what": "bundle", "passphrase": null });
    let nowhere = start(&world, &file.with_file_name("no").join("out.file"));
    silent(
        call(&nowhere, "export_all", everything()),
        "file_unwritable",
    );
    silent(
        call(&nowhere, "choose_import", Value::Null),
        "file_unreadable",
    );
    drop(nowhere);
    // A folder is no file, and the plan's own files are not written over.
    let own = start(&world, &world.vault());
    silent(call(&own, "export_all", everything()), "file_unwritable");
    silent(call(&own, "choose_import", Value::Null), "foreign");
    drop(own);
    let on_a_folder = start(&world, file.parent().unwrap());
    silent(
        call(&on_a_folder, "export_all", everything()),
        "file_unwritable",
    );
    silent(
        call(&on_a_folder, "choose_import", Value::Null),
        "file_unreadable",
    );
}

#[test]
fn nobody_chose_a_file_and_nothing_happened() {
    let world = World::new();
    let api = world.start();
    for (name, request) in [
        ("export_all", json!({ "what": "readable" })),
        ("choose_import", Value::Null),
    ] {
        assert_eq!(call(&api, name, request), Err(ApiError::Cancelled));
    }
    let short = json!({ "what": "bundle", "passphrase": "short" });
    assert_eq!(
        call(&api, "export_all", short),
        Err(ApiError::PassphraseTooShort { least: 8 })
    );
    assert!(matches!(look(&api, None), Err(ApiError::NotFound { .. })));
    let progress = ask(&api, "work_progress", Value::Null);
    assert_eq!(progress["transfer"], json!({ "done": 0, "all": 0 }));
}

#[test]
fn what_was_read_is_forgotten_when_it_is_given_up_and_when_the_plan_is_locked() {
    let world = World::new();
    let (api, _) = exported(&world, None);
    ask(&api, "choose_import", Value::Null);
    // The other kind of work is another matter.
    ask(&api, "cancel_work", json!({ "work": "erasure" }));
    look(&api, None).unwrap();
    ask(&api, "cancel_work", json!({ "work": "transfer" }));
    assert!(matches!(look(&api, None), Err(ApiError::NotFound { .. })));

    ask(
        &api,
        "change_protection",
        json!({ "change": "set_passphrase", "passphrase": PASSPHRASE }),
    );
    ask(&api, "choose_import", Value::Null);
    ask(&api, "lock", Value::Null);
    assert_eq!(look(&api, None), Err(ApiError::VaultLocked));
    ask(
        &api,
        "unlock",
        json!({ "with": "passphrase", "passphrase": PASSPHRASE }),
    );
    assert!(matches!(look(&api, None), Err(ApiError::NotFound { .. })));
}
