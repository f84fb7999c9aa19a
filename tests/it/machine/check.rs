//! Whether what is shown is what the model says.

use serde_json::{Value, json};

use super::{CODES, NOTES, run::Run, step::Step};
use crate::support::text;

impl Run {
    pub(super) fn check(&mut self) {
        let plan = self.plan();
        let shown: Vec<(&str, &str)> = plan
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["code"].as_str().unwrap(), one["note"].as_str().unwrap()))
            .collect();
        let mut newest: Vec<_> = self.model.now.plan.iter().collect();
        newest.sort_by_key(|(_, (saved, ..))| std::cmp::Reverse(*saved));
        let expected: Vec<(&str, &str)> = newest
            .into_iter()
            .map(|(code, (_, _, note))| (CODES[*code], NOTES[*note]))
            .collect();
        assert_eq!(shown, expected, "the plan");

        let moves: Vec<_> = self
            .moves()
            .iter()
            .map(|one| {
                (
                    text(&one["to"]["code"]),
                    one["steps"][0]["done"] != Value::Null,
                )
            })
            .collect();
        let mut newest: Vec<_> = self.model.now.moves.iter().collect();
        newest.sort_by_key(|(_, (chosen, _))| std::cmp::Reverse(*chosen));
        let expected: Vec<_> = newest
            .into_iter()
            .map(|(code, (_, done))| (CODES[*code].to_owned(), done.is_some()))
            .collect();
        assert_eq!(moves, expected, "the chosen moves");

        self.check_profile();
        self.check_check_ins();
        self.check_decisions();
        let persons = self.ask("list_persons", Value::Null);
        let example = persons.as_array().unwrap().len() == 2;
        assert_eq!(example, self.model.now.example.is_some(), "the example");

        let history = self.ask("list_operations", json!({ "limit": 500 }));
        let lines: Vec<(&str, bool)> = history
            .as_array()
            .unwrap()
            .iter()
            .map(|one| (one["op"].as_str().unwrap(), one["applied"] == true))
            .collect();
        let done = self.model.done.iter().rev();
        let expected: Vec<(&str, bool)> = done.map(|done| (done.op, done.applied)).collect();
        assert_eq!(lines, expected, "the history");

        let next = self.ask("undo_state", Value::Null);
        let undo = self.model.done.iter().rfind(|done| done.applied);
        let redo = self.model.redo.last().map(|at| &self.model.done[*at]);
        assert_eq!(next["undo"]["op"], json!(undo.map(|done| done.op)), "undo");
        assert_eq!(next["redo"]["op"], json!(redo.map(|done| done.op)), "redo");

        let drafts = json!({ "personId": self.person });
        let drafts = self.ask("list_drafts", drafts);
        let draft = self.model.draft.map(|text| NOTES[text]);
        assert_eq!(drafts[0]["text"], json!(draft), "what is being written");
    }

    fn check_check_ins(&mut self) {
        let shown = self.check_ins();
        let energies: Vec<_> = shown["checkIns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|one| one["energy"].clone())
            .collect();
        let newest_first = self.model.now.check_ins.iter().rev();
        let expected: Vec<_> = newest_first.map(|(_, energy)| json!(energy)).collect();
        assert_eq!(energies, expected, "the check-ins");
        let weekly = self.model.now.rhythm.map(|(_, weekly)| weekly);
        let rhythm = weekly.map(|weekly| if weekly { "weekly" } else { "monthly" });
        assert_eq!(shown["rhythm"], json!(rhythm), "the rhythm");
    }

    fn check_decisions(&mut self) {
        let decisions = self.decisions();
        let shown: Vec<_> = decisions
            .iter()
            .map(|one| {
                let chosen = &one["choice"]["optionId"];
                let options = one["options"].as_array().unwrap();
                let place = options.iter().position(|option| option["id"] == *chosen);
                (text(&one["question"]), place.unwrap_or(usize::MAX))
            })
            .collect();
        let newest_first = self.model.now.decisions.iter().rev();
        let expected: Vec<_> = newest_first
            .map(|(question, _, _, chosen)| (format!("{}?", NOTES[*question]), *chosen))
            .collect();
        assert_eq!(shown, expected, "the decisions");
    }

    fn check_profile(&mut self) {
        let request = json!({ "personId": self.person });
        let profile = self.ask("profile", request);
        let levels: Vec<_> = profile["skills"]
            .as_array()
            .unwrap()
            .iter()
            .map(|sitting| sitting["levels"][0]["level"].clone())
            .collect();
        let sittings = self.model.now.sittings.iter().rev();
        let expected: Vec<_> = sittings.map(|(_, one)| json!(one.level)).collect();
        assert_eq!(levels, expected, "what was finished");
        let begun = &profile["inventories"][2]["draft"]["answered"];
        assert_eq!(*begun, json!(self.model.open().map(|_| 1)), "what is begun");
        let pay = self.model.now.limit.map(|(_, pay)| pay);
        assert_eq!(profile["limits"]["payFloor"], json!(pay), "the limit");
    }

    pub(super) fn end(mut self) {
        self.take(Step::Restart);
        self.check();
        let request = json!({ "personId": self.person, "of": CODES[0], "kept": null });
        let kept = self.ask("fit_check", request)["kept"].clone();
        assert_eq!(
            kept.as_array().unwrap().len(),
            self.model.now.checks.len(),
            "the kept checks"
        );
        let standing = self.ask("vault_standing", json!({ "whole": true }));
        let altered = &standing["history"]["altered"];
        assert_eq!(*altered, Value::Null, "the history's thread");
        assert_eq!(standing["turnedBack"], Value::Null);
    }
}
