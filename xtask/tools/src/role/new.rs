//! `role new`: a file with every field, for its author to fill in.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use waymark_domain::role::RoleSlug;
use waymark_store::catalogue::build::{Folders, roles};

#[derive(clap::Args)]
pub struct Args {
    /// The track of the occupation, such as business-operations.
    track: String,
    /// The name of the file, such as factory-manager.
    slug: String,
    /// The occupation whose numbers it shows, such as 11-3051.00.
    #[arg(long)]
    occupation: String,
    /// As on a business card.
    #[arg(long)]
    title: String,
}

/// # Errors
/// When the slug is none, the occupation is not in the track, or the file is there already.
pub fn run(data: &Path, args: &Args) -> Result<()> {
    let folders = Folders::of_data(data);
    let slug = RoleSlug::try_from(args.slug.clone())?;
    match roles::track_of(&folders, &args.occupation)? {
        None => bail!(
            "there is no occupation {}; data/facts/occupations.tsv lists them",
            args.occupation
        ),
        Some(track) if track != args.track => bail!(
            "{} is in the track {track}; say `role new {track} {slug}`, or give another occupation",
            args.occupation
        ),
        Some(_) => (),
    }
    let folder = folders.roles.join(&args.track);
    let file = folder.join(format!("{slug}.toml"));
    if file.exists() {
        bail!("{} is there already, and was left as it is", file.display());
    }
    fs::create_dir_all(&folder).with_context(|| folder.display().to_string())?;
    fs::write(&file, text(&args.title, &args.occupation)?)
        .with_context(|| file.display().to_string())?;
    println!(
        "{} is yours to fill in; docs/AUTHORING.md explains the fields",
        file.display()
    );
    Ok(())
}

/// The blocks of the file, each as often as a role has it at least.
fn text(title: &str, occupation: &str) -> Result<String> {
    // A string of JSON is one of TOML too.
    let mut text = include_str!("head.toml")
        .replace("\"TITLE\"", &serde_json::to_string(title)?)
        .replace("\"OCCUPATION\"", &serde_json::to_string(occupation)?);
    let blocks = [
        (include_str!("harder.toml"), 3),
        (include_str!("thrives.toml"), 2),
        (include_str!("varies.toml"), 2),
        (include_str!("ways_in.toml"), 2),
        (include_str!("ladder.toml"), 3),
        (include_str!("leave_or_stay.toml"), 1),
        (include_str!("lateral.toml"), 2),
        (include_str!("feeders.toml"), 2),
        (include_str!("statement.toml"), 8),
        (include_str!("question.toml"), 10),
        (include_str!("question_to_ask.toml"), 3),
    ];
    for (block, times) in blocks {
        for number in 1..=times {
            // Writing to a String cannot fail.
            let _ = write!(text, "\n{}", block.replace("NUMBER", &number.to_string()));
        }
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(track: &str, slug: &str, occupation: &str) -> Args {
        Args {
            track: track.to_owned(),
            slug: slug.to_owned(),
            occupation: occupation.to_owned(),
            title: "Night \"Shift\" Manager".to_owned(),
        }
    }

    /// What is committed, and no role.
    fn data() -> tempfile::TempDir {
        let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
        let data = tempfile::tempdir().unwrap();
        for folder in ["facts", "activities", "related", "tracks", "inventories"] {
            let target = data.path().join(folder);
            fs::create_dir(&target).unwrap();
            for entry in fs::read_dir(committed.join(folder)).unwrap() {
                let entry = entry.unwrap();
                fs::copy(entry.path(), target.join(entry.file_name())).unwrap();
            }
        }
        fs::create_dir(data.path().join("roles")).unwrap();
        data
    }

    #[test]
    fn a_new_role_has_every_field_and_waits_to_be_filled_in() {
        let data = data();
        let new = args("business-operations", "night-manager", "11-3051.00");
        run(data.path(), &new).unwrap();
        let problems = roles::check(&Folders::of_data(data.path())).unwrap();
        let has = |field: &str, words: &str| {
            let mut all = problems.iter();
            all.any(|one| one.field == field && one.reason.contains(words))
        };
        assert!(
            has("sentence", "is empty") && has("questions 10, ask", "is empty"),
            "{problems:#?}"
        );
        assert!(
            has("lateral 1, occupation", "there is no occupation"),
            "{problems:#?}"
        );
        // Every field is there, so that nothing is left for the author to guess.
        let unexpected = problems
            .iter()
            .filter(|one| {
                ["missing", "unknown", "already", "twice"]
                    .iter()
                    .any(|word| one.reason.contains(word))
            })
            .filter(|one| !one.field.ends_with("occupation"));
        assert_eq!(
            unexpected.collect::<Vec<_>>(),
            Vec::<&roles::RoleProblem>::new()
        );

        let error = run(data.path(), &new).unwrap_err().to_string();
        assert!(error.contains("is there already"), "{error}");
    }

    #[test]
    fn a_role_is_not_begun_in_the_wrong_place() {
        let data = data();
        let check = |args: &Args, words: &str| {
            let error = run(data.path(), args).unwrap_err().to_string();
            assert!(error.contains(words), "“{error}” does not say “{words}”");
        };
        check(
            &args("care", "night-manager", "11-3051.00"),
            "is in the track business-operations",
        );
        check(
            &args("care", "night-manager", "99-9999.00"),
            "there is no occupation",
        );
        check(&args("care", "Night Manager", "11-3051.00"), "is not an id");
        assert_eq!(fs::read_dir(data.path().join("roles")).unwrap().count(), 0);
    }
}
