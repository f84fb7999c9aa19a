//! The program, and the model beside it.

use serde_json::{Value, json};
use waymark_api::{Api, ApiError};

use super::{CODES, FROM, NOTES, PASSPHRASE, PLACE, SKILL, model::Model, step::Step};
use crate::support::{World, ask, editing_note, example, me, removing, saving};

pub(super) struct Run {
    pub(super) world: World,
    pub(super) api: Option<Api>,
    pub(super) person: String,
    pub(super) model: Model,
}

impl Run {
    pub(super) fn new(encrypted: bool) -> Self {
        let world = World::new();
        if encrypted {
            world.encrypt_cheaply(PASSPHRASE);
        }
        let mut run = Self {
            world,
            api: None,
            person: String::new(),
            model: Model::default(),
        };
        run.person = me(run.api());
        run
    }

    pub(super) fn api(&mut self) -> &Api {
        let api = self.api.get_or_insert_with(|| self.world.start());
        if api.is_locked() {
            let request = json!({ "with": "passphrase", "passphrase": PASSPHRASE });
            ask(api, "unlock", request);
        }
        api
    }

    pub(super) fn ask(&mut self, name: &str, request: Value) -> Value {
        ask(self.api(), name, request)
    }

    pub(super) fn plan(&mut self) -> Value {
        let request = json!({ "personId": self.person });
        self.ask("list_saved", request)
    }

    pub(super) fn change(&mut self, change: Value) -> Result<Value, ApiError> {
        let request = json!({ "personId": self.person, "change": change });
        crate::support::call(self.api(), "change_profile", request)
    }

    pub(super) fn check_ins(&mut self) -> Value {
        let request = json!({ "personId": self.person });
        self.ask("check_ins", request)
    }

    pub(super) fn decisions(&mut self) -> Vec<Value> {
        let request = json!({ "personId": self.person });
        let decisions = self.ask("decisions", request);
        decisions["decisions"].as_array().unwrap().clone()
    }

    fn choose(&mut self, id: &Value, nth: usize) {
        let decisions = self.decisions();
        let of = decisions.iter().find(|one| one["id"] == *id).unwrap();
        let choice = json!({
            "optionId": of["options"][nth]["id"], "why": "", "expectation": "It comes.", "confidence": 70,
            "reviewOn": null,
        });
        let request = json!({ "change": "choose", "id": id, "choice": choice });
        self.ask("change_decisions", request);
    }

    pub(super) fn moves(&mut self) -> Vec<Value> {
        let request = json!({ "personId": self.person });
        let moves = self.ask("list_planned_moves", request);
        moves.as_array().unwrap().clone()
    }

    pub(super) fn chosen(&mut self, code: usize) -> Value {
        let mut moves = self.moves().into_iter();
        moves.find(|one| one["to"]["code"] == CODES[code]).unwrap()
    }

    pub(super) fn id_of(&mut self, code: usize) -> Value {
        let plan = self.plan();
        let mut plan = plan.as_array().unwrap().iter();
        plan.find(|saved| saved["code"] == CODES[code]).unwrap()["id"].clone()
    }

    pub(super) fn take(&mut self, step: Step) {
        let number = self.model.next();
        let mut after = self.model.now.clone();
        match step {
            Step::Save { code, note } => {
                let request = saving(&self.person, CODES[code], NOTES[note]);
                let answer = crate::support::call(self.api(), "change_saved", request);
                assert_eq!(answer.is_err(), after.plan.contains_key(&code));
                after.plan.entry(code).or_insert((number, number, note));
                self.model.act("save_occupation", after);
            }
            Step::Edit { code, note } => {
                let Some((_, changed, before)) = after.plan.get_mut(&code) else {
                    return;
                };
                if *before != note {
                    (*changed, *before) = (number, note);
                }
                let request = editing_note(self.id_of(code), NOTES[note]);
                self.ask("change_saved", request);
                self.model.act("edit_saved_note", after);
            }
            Step::Remove { code } => {
                if after.plan.remove(&code).is_some() {
                    let request = removing(self.id_of(code));
                    self.ask("change_saved", request);
                    self.model.act("remove_saved", after);
                }
            }
            Step::AddExample => {
                example(self.api(), "add");
                after.example = after.example.or(Some(number));
                self.model.act("add_example", after);
            }
            Step::RemoveExample => {
                if after.example.take().is_some() {
                    example(self.api(), "remove");
                    self.model.act("remove_example", after);
                }
            }
            Step::Write { text } => {
                let request = json!({ "personId": self.person, "place": PLACE, "text": text.map(|text| NOTES[text]) });
                self.ask("save_draft", request);
                self.model.draft = text;
            }
            Step::Answer { level } => {
                let answer = json!({ "change": "answer", "inventory": "skills", "item": SKILL, "value": level });
                self.change(answer).unwrap();
                self.model.answer(level);
            }
            Step::Finish => {
                let finished = self.change(json!({ "change": "finish", "inventory": "skills" }));
                assert_eq!(finished.is_ok(), self.model.open().is_some());
                if let Some(open) = self.model.open() {
                    after.sittings.push((number, open));
                    self.model.act("finish_sitting", after);
                }
            }
            Step::Limit { pay } => {
                let limit = json!({ "key": "pay_floor", "value": pay });
                self.change(json!({ "change": "set_limit", "limit": limit }))
                    .unwrap();
                if after.limit.map(|(_, pay)| pay) != pay {
                    after.limit = pay.map(|pay| (number, pay));
                }
                let op = if pay.is_some() {
                    "set_limit"
                } else {
                    "lift_limit"
                };
                self.model.act(op, after);
            }
            Step::KeepCheck => {
                let change = json!({ "kind": "keep" });
                let request = json!({ "personId": self.person, "of": CODES[0], "change": change });
                self.ask("change_fit_checks", request);
                after.checks.push(number);
                self.model.act("keep_fit_check", after);
            }
            Step::Choose { code } => {
                let step = json!({ "title": NOTES[1], "detail": "", "element": null, "due": null });
                let request = json!({
                    "change": "add", "personId": self.person, "from": { "kind": "of", "of": FROM },
                    "to": CODES[code], "why": "", "steps": [step],
                });
                let answer = crate::support::call(self.api(), "change_planned_moves", request);
                assert_eq!(answer.is_err(), after.moves.contains_key(&code));
                after.moves.entry(code).or_insert((number, None));
                self.model.act("add_move", after);
            }
            Step::GiveUp { code } => {
                if after.moves.remove(&code).is_some() {
                    let id = self.chosen(code)["id"].clone();
                    self.ask(
                        "change_planned_moves",
                        json!({ "change": "remove", "id": id }),
                    );
                    self.model.act("remove_move", after);
                }
            }
            Step::Tick { code, done } => {
                let Some((_, was)) = after.moves.get_mut(&code) else {
                    return;
                };
                if was.is_some() != done {
                    *was = done.then_some(number);
                }
                let id = self.chosen(code)["steps"][0]["id"].clone();
                let request = json!({ "change": "tick_step", "stepId": id, "done": done });
                self.ask("change_planned_moves", request);
                self.model
                    .act(if done { "tick_step" } else { "untick_step" }, after);
            }
            Step::CheckIn { energy } => {
                let person = &self.person;
                let entry = checked_in(energy);
                let request = json!({ "change": "add", "personId": person, "entry": entry });
                self.ask("change_check_ins", request);
                after.check_ins.push((number, energy));
                self.model.act("add_check_in", after);
            }
            Step::SayAgain { energy } => {
                let Some((said, before)) = after.check_ins.pop() else {
                    return;
                };
                let id = self.check_ins()["checkIns"][0]["id"].clone();
                let (request, op) = match energy {
                    Some(energy) => {
                        let same = energy == before;
                        let said = if same { said } else { number };
                        after.check_ins.push((said, energy));
                        let entry = checked_in(energy);
                        let edit = json!({ "change": "edit", "id": id, "entry": entry });
                        (edit, "edit_check_in")
                    }
                    None => (json!({ "change": "remove", "id": id }), "remove_check_in"),
                };
                self.ask("change_check_ins", request);
                self.model.act(op, after);
            }
            Step::Rhythm { weekly } => {
                let rhythm = weekly.map(|weekly| if weekly { "weekly" } else { "monthly" });
                let person = &self.person;
                let request =
                    json!({ "change": "set_rhythm", "personId": person, "rhythm": rhythm });
                self.ask("change_check_ins", request);
                if after.rhythm.map(|(_, weekly)| weekly) != weekly {
                    after.rhythm = weekly.map(|weekly| (number, weekly));
                }
                self.model.act("set_rhythm", after);
            }
            Step::Decide { question, chosen } => {
                let entry = question_of(question);
                let add = json!({ "change": "add", "personId": self.person, "entry": entry });
                let id = self.ask("change_decisions", add)["value"]["id"].clone();
                after.decisions.push((question, number, number, chosen));
                // Nothing was chosen yet: the model knows no such decision, so that both are one to it.
                let mut asked = after.clone();
                if let Some(newest) = asked.decisions.last_mut() {
                    (newest.2, newest.3) = (0, usize::MAX);
                }
                self.model.act("add_decision", asked);
                self.choose(&id, chosen);
                self.model.act("choose_option", after);
            }
            Step::DecideAgain { chosen } => {
                let Some((question, asked, said, before)) = after.decisions.pop() else {
                    return;
                };
                let id = self.decisions()[0]["id"].clone();
                if let Some(chosen) = chosen {
                    self.choose(&id, chosen);
                    let said = if chosen == before { said } else { number };
                    after.decisions.push((question, asked, said, chosen));
                    self.model.act("choose_option", after);
                } else {
                    let remove = json!({ "change": "remove", "id": id });
                    self.ask("change_decisions", remove);
                    self.model.act("remove_decision", after);
                }
            }
            Step::Undo => {
                let undone = crate::support::call(self.api(), "undo", Value::Null);
                assert_eq!(
                    undone.is_ok(),
                    self.model.done.iter().any(|done| done.applied)
                );
                self.model.undo();
            }
            Step::Redo => {
                let redone = crate::support::call(self.api(), "redo", Value::Null);
                assert_eq!(redone.is_ok(), !self.model.redo.is_empty());
                self.model.redo();
            }
            Step::Restart => {
                if let Some(api) = self.api.take() {
                    api.close().unwrap();
                }
            }
            Step::Crash => self.api = None,
            Step::Lock => {
                self.ask("lock", Value::Null);
            }
            Step::BackUp => {
                let made = self.ask("change_backups", json!({ "change": "make" }));
                let seq = made["value"]["seq"].as_u64().unwrap();
                self.model.backups.insert(seq, after);
            }
            Step::Restore { nth } => self.restore(nth),
        }
    }

    /// The nth of the backups that are kept; before it is put back, what is there is backed up.
    pub(super) fn restore(&mut self, nth: usize) {
        let list = self.ask("list_backups", Value::Null);
        let Some(seq) = list["backups"][nth]["seq"].as_u64() else {
            return;
        };
        let then = self.model.backups[&seq].clone();
        let restored = self.ask("change_backups", json!({ "change": "restore", "seq": seq }));
        let before = restored["value"]["before"]["seq"].as_u64().unwrap();
        self.model.backups.insert(before, self.model.now.clone());
        self.model.act("restore_backup", then);
    }
}

fn question_of(question: usize) -> Value {
    json!({
        "question": format!("{}?", NOTES[question]), "askedOn": "2026-09-20", "text": "", "weighing": "direct",
        "options": [{ "id": null, "name": "Stay" }, { "id": null, "name": "Go" }],
        "criteria": [{ "id": null, "name": "Pay", "points": 50 }],
        "ratings": [[{ "least": 4, "most": 4 }], [null]],
    })
}

fn checked_in(energy: u8) -> Value {
    json!({
        "on": "2026-09-20", "energy": energy, "progress": null, "confidence": null, "text": "", "values": [],
    })
}
