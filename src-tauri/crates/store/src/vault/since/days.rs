//! What was done on each day, counted.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Row;
use waymark_domain::history::{Day, Done, Op};

use super::super::{
    chain::{REDO, UNDO},
    operation::read_op,
    rows::read_date,
};

#[derive(Debug, Clone, Default)]
pub(super) struct Days {
    days: BTreeMap<NaiveDate, Day>,
    /// By its number: when an action was done, and what it was, for the undo that may come.
    actions: BTreeMap<i64, (NaiveDate, Op)>,
}

impl Days {
    pub fn newest_first(&self) -> Vec<Day> {
        self.days.values().rev().cloned().collect()
    }

    /// Counts an entry of the history.
    pub fn add(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        let on = read_date(row, "civil_date")?;
        let day = self.days.entry(on).or_insert(Day {
            on,
            done: Vec::new(),
            taken_back: 0,
            done_again: 0,
        });
        let kind: String = row.get("kind")?;
        match kind.as_str() {
            UNDO => {
                day.taken_back += 1;
                self.of_target(row, |done| done.undone += 1)
            }
            REDO => {
                day.done_again += 1;
                self.of_target(row, |done| done.undone = done.undone.saturating_sub(1))
            }
            _ => {
                let op = read_op(row)?;
                self.actions.insert(row.get("seq")?, (on, op));
                match day.done.iter_mut().find(|done| done.op == op) {
                    Some(done) => done.count += 1,
                    None => day.done.push(Done {
                        op,
                        count: 1,
                        undone: 0,
                    }),
                }
                Ok(())
            }
        }
    }

    /// Changes the count an undo or redo is about. One of an action from before is only an undo.
    fn of_target(&mut self, row: &Row<'_>, change: fn(&mut Done)) -> rusqlite::Result<()> {
        let target: Option<i64> = row.get("target_seq")?;
        let Some((on, op)) = target.and_then(|target| self.actions.get(&target)) else {
            return Ok(());
        };
        let day = self.days.get_mut(on);
        if let Some(done) = day.and_then(|day| day.done.iter_mut().find(|done| done.op == *op)) {
            change(done);
        }
        Ok(())
    }
}
