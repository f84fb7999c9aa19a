//! The desktop program. All it does is start the shell and say in a sentence why it could not.

// A console window beside the app would confuse; debug builds keep it for their messages.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    match waymark::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Waymark could not start: {error:#}");
            ExitCode::FAILURE
        }
    }
}
