//! Hands Tauri the capabilities and the closed list of commands. Without
//! `AppManifest::commands` every registered command would be open to the page.

fn main() {
    println!("cargo:rerun-if-changed=src-tauri/capabilities");
    println!("cargo:rerun-if-changed=src-tauri/commands.txt");
    let commands: Vec<&'static str> = include_str!("commands.txt").lines().collect();
    let attributes = tauri_build::Attributes::new()
        // The default pattern looks beside the manifest, finds nothing and grants nothing, silently.
        .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
        .app_manifest(tauri_build::AppManifest::new().commands(commands.leak()));
    if let Err(error) = tauri_build::try_build(attributes) {
        // A build script has no other way to fail with a sentence.
        eprintln!("{error:#}");
        std::process::exit(1);
    }
}
