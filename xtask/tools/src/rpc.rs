//! Runs api calls in this process and prints what they answer: the same functions the window's
//! commands call, without the window.

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};
use serde::Deserialize;
use serde_json::Value;
use waymark_api::{
    Ambient, Api,
    calls::dispatch,
    typescript::{call_types, render},
};

#[derive(clap::Args)]
pub struct Args {
    /// The call, as `--list` names it.
    #[arg(required_unless_present_any = ["list", "batch"])]
    name: Option<String>,
    /// Its request in JSON; leave it out for a call that asks for nothing.
    request: Option<String>,
    /// Print every call with the TypeScript types of its request and response.
    #[arg(long)]
    list: bool,
    /// Run one call a line, `NAME JSON` or `{"name":…,"request":…}`, and print one answer a line; `-` reads standard input.
    #[arg(long, value_name = "FILE", conflicts_with = "name")]
    batch: Option<PathBuf>,
    /// The user's file; made if it is not there.
    #[arg(long, default_value = "target/rpc/waymark.vault")]
    vault: PathBuf,
    #[arg(long, default_value = "target/catalogue/catalogue.sqlite")]
    catalogue: PathBuf,
    /// The file that the user would choose in a dialog, to export into or to import.
    #[arg(long)]
    file: Option<PathBuf>,
}

/// # Errors
/// When the files cannot be opened or read at all. A call that answers with an error prints it
/// and makes the exit code 1.
pub fn run(args: &Args) -> Result<()> {
    let mut out = std::io::stdout().lock();
    if args.list {
        for call in call_types() {
            writeln!(out, "{}({}): {}", call.name, call.request, call.response)?;
            writeln!(out, "    {}", call.summary)?;
        }
        for (_, declarations) in render().into_iter().filter(|(file, _)| *file == "types.ts") {
            writeln!(out, "\n{declarations}")?;
        }
        return Ok(());
    }
    let api = open(args)?;
    let all_well = match (&args.batch, &args.name) {
        (Some(file), _) => batch(&api, file, &mut out)?,
        (None, Some(name)) => {
            let request = parse(args.request.as_deref().unwrap_or("null"))?;
            answer(&api, name, request, &mut out)?
        }
        (None, None) => bail!("name a call; --list shows them"),
    };
    let closed = api.close();
    if let Err(error) = &closed {
        eprintln!("{}", serde_json::to_string(error)?);
    }
    if !all_well || closed.is_err() {
        // The answer is printed already; only the exit code is left to say it.
        std::process::exit(1);
    }
    Ok(())
}

fn open(args: &Args) -> Result<Api> {
    if !args.catalogue.exists() {
        bail!(
            "there is no catalogue at {}; run `cargo xtask catalogue`",
            args.catalogue.display()
        );
    }
    if let Some(folder) = args.vault.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = args.file.clone();
    Ok(Api::open(&args.catalogue, &args.vault, Ambient::system())
        .choosing_files(move |_| file.clone()))
}

fn batch(api: &Api, file: &Path, out: &mut impl Write) -> Result<bool> {
    let input: Box<dyn BufRead> = if file == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        let file = File::open(file).with_context(|| format!("opening {}", file.display()))?;
        Box::new(BufReader::new(file))
    };
    let mut all_well = true;
    for (number, line) in (1..).zip(input.lines()) {
        let line = line?;
        if line.trim().is_empty() {
            continue;
        }
        let (name, request) = call(line.trim()).with_context(|| format!("line {number}"))?;
        all_well &= answer(api, &name, request, out)?;
    }
    Ok(all_well)
}

/// One line of a batch.
fn call(line: &str) -> Result<(String, Value)> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Line {
        name: String,
        #[serde(default)]
        request: Value,
    }
    if line.starts_with('{') {
        let line: Line = serde_json::from_str(line)?;
        return Ok((line.name, line.request));
    }
    let (name, request) = line
        .split_once(char::is_whitespace)
        .unwrap_or((line, "null"));
    Ok((name.to_owned(), parse(request)?))
}

fn parse(request: &str) -> Result<Value> {
    serde_json::from_str(request).with_context(|| format!("{request} is not JSON"))
}

/// Prints the response or the error, each as one line of JSON; false for an error.
fn answer(api: &Api, name: &str, request: Value, out: &mut impl Write) -> Result<bool> {
    let answer = dispatch(api, name, request);
    match &answer {
        Ok(response) => writeln!(out, "{response}")?,
        Err(error) => writeln!(out, "{}", serde_json::to_string(error)?)?,
    }
    Ok(answer.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_batch_line_is_a_name_with_json_or_an_object() {
        fn check(line: &str, expected: Option<(&str, Value)>) {
            let got = call(line).ok();
            assert_eq!(
                got,
                expected.map(|(name, request)| (name.to_owned(), request)),
                "{line}"
            );
        }
        check("undo", Some(("undo", Value::Null)));
        check(
            "occupation {\"code\":\"11-3051.00\"}",
            Some(("occupation", json!({"code": "11-3051.00"}))),
        );
        check("{\"name\":\"undo\"}", Some(("undo", Value::Null)));
        check(
            "{\"name\":\"x\",\"request\":{\"a\":1}}",
            Some(("x", json!({"a": 1}))),
        );
        check("occupation {\"code\":", None);
        check("{\"nam\":\"undo\"}", None);
    }
}
