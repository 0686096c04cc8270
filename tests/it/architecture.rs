//! The house holds itself to its map: floors import downward, every module says what it is for.

use std::{fs, path::Path};

const FLOORS: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("db", &["domain", "random", "secret"]),
    ("app", &["domain", "db", "mail", "random", "secret", "authenticator"]),
    ("web", &["domain", "db", "app", "clock", "random", "secret"]),
    ("jobs", &["domain", "db", "app", "mail", "clock"]),
    ("mail", &["domain"]),
];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push((path.display().to_string(), fs::read_to_string(&path).unwrap()));
        }
    }
}

fn all_sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    assert!(found.len() > 50, "the sources were not found");
    found
}

// Every `crate::x` of a file, in `use` groups as well: the names that follow `crate::{` at its first level.
fn imports(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for part in text.split("crate::").skip(1) {
        match part.strip_prefix('{') {
            None => names.push(part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default().to_owned()),
            Some(group) => {
                let (mut depth, mut name) = (0_i32, String::new());
                for c in group.chars() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => break,
                        '}' => depth -= 1,
                        ',' if depth == 0 => names.push(std::mem::take(&mut name)),
                        _ if depth == 0 => name.push(c),
                        _ => {}
                    }
                }
                names.push(name);
            }
        }
    }
    names
        .iter()
        .map(|name| name.trim().split("::").next().unwrap_or_default().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

#[test]
fn floors_import_downward_only() {
    let mut faults = Vec::new();
    for (path, text) in all_sources() {
        let Some((floor, allowed)) = FLOORS.iter().find(|(floor, _)| path.contains(&format!("/src/{floor}/"))) else { continue };
        for import in imports(&text) {
            if import != *floor && !allowed.contains(&import.as_str()) && !import.starts_with("test") {
                faults.push(format!("{path} imports {import}"));
            }
        }
    }
    assert_eq!(faults, Vec::<String>::new());
}

#[test]
fn every_module_says_what_it_is_for() {
    let silent: Vec<String> =
        all_sources().into_iter().filter(|(_, text)| !text.starts_with("//! ")).map(|(path, _)| path).collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn there_is_no_drawer_called_utils() {
    for (path, _) in all_sources() {
        for drawer in ["util", "helper", "common", "misc"] {
            assert!(!path.rsplit('/').next().unwrap_or_default().contains(drawer), "{path}");
        }
    }
}

#[test]
fn the_domain_knows_no_database_and_no_web() {
    for (path, text) in all_sources().into_iter().filter(|(path, _)| path.contains("/src/domain/")) {
        for foreign in ["diesel", "actix", "maud", "lettre"] {
            assert!(!text.contains(foreign), "{path} speaks of {foreign}");
        }
    }
}

#[test]
fn only_the_pages_before_signing_in_go_to_the_service_itself() {
    let pages = all_sources().into_iter().filter(|(path, _)| path.contains("/src/web/pages/"));
    let to_the_service: Vec<String> = pages
        .filter(|(_, text)| text.contains(".service"))
        .map(|(path, _)| path.rsplit('/').next().unwrap().to_owned())
        .collect();
    assert_eq!(to_the_service, ["addresses.rs", "demonstration.rs", "health.rs", "password.rs", "sign_in.rs"]);
}

#[test]
fn the_readme_names_every_setting_and_command() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let rows: Vec<(String, String)> = readme
        .lines()
        .skip_while(|line| !line.starts_with("| setting |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| {
            let mut cells = line.trim_matches('|').split('|').map(|cell| cell.trim().replace('`', ""));
            (cells.next().unwrap(), cells.next().unwrap())
        })
        .collect();
    let settings: Vec<(String, String)> =
        ipp::config::SETTINGS.iter().map(|(name, default, _)| ((*name).to_owned(), (*default).to_owned())).collect();
    assert_eq!(rows, settings, "the README's table of settings: name, and what holds when it is not given");
    for command in ["serve", "migrate", "create-administrator", "load-curriculum", "purge", "check", "backup"] {
        assert!(readme.contains(&format!("ipp {command}")), "the README does not name ipp {command}");
    }
}
