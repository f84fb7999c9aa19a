//! The tables `decision`, `decision_option`, `criterion` and `decision_rating`.

mod parts;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use waymark_domain::{
    ids::{DecisionId, OptionId, PersonId},
    plan::{Choice, Decision, Outcome, Review, Weighing},
};

use super::{
    Read, Tx, VaultError,
    rows::{
        Unknown, date, if_any, instant, parse, read_date, read_date_if_any, read_id,
        read_id_if_any, read_instant, read_note,
    },
};
use parts::Parts;

impl Tx<'_> {
    /// Adds a decision, in the place of the one with the same id.
    ///
    /// # Errors
    /// [`VaultError::Internal`] when the person is unknown, and when an option or a criterion belongs to another
    /// decision: ask [`Tx::read`] first.
    pub fn put_decision(&self, new: &Decision) -> Result<(), VaultError> {
        let (choice, review) = (new.choice.as_ref(), new.review.as_ref());
        self.conn
            .prepare_cached(include_str!("put.sql"))?
            .execute(params![
                new.id.to_string(),
                new.person.to_string(),
                new.question,
                date(new.asked_on),
                new.text.as_str(),
                new.weighing.name(),
                choice.map(|choice| date(choice.chosen_on)),
                choice.map(|choice| choice.option.to_string()),
                choice.map_or("", |choice| choice.why.as_str()),
                choice.map_or("", |choice| &choice.expectation),
                choice.and_then(|choice| choice.confidence),
                choice.and_then(|choice| choice.review_on).map(date),
                review.map(|review| date(review.reviewed_on)),
                review.and_then(|review| review.outcome).map(Outcome::name),
                review.map_or("", |review| review.text.as_str()),
                review.and_then(|review| review.again),
                instant(new.created_at),
                instant(new.changed_at),
            ])?;
        self.remove_parts(new.id)?;
        self.put_parts(new)
    }

    /// With everything in it; does nothing when there is no such decision.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn remove_decision(&self, id: DecisionId) -> Result<(), VaultError> {
        self.remove_parts(id)?;
        self.conn
            .prepare_cached("DELETE FROM decision WHERE id = ?1")?
            .execute([id.to_string()])?;
        Ok(())
    }
}

impl Read<'_> {
    /// # Errors
    /// When the file cannot be read.
    pub fn decision(self, id: DecisionId) -> Result<Option<Decision>, VaultError> {
        let id = id.to_string();
        let mut parts = Parts::of(self.conn, "decision_id", &id)?;
        let found = self
            .conn
            .prepare_cached("SELECT * FROM decision WHERE id = ?1")?
            .query_row([id], |row| row_to_decision(row, &mut parts))
            .optional()?;
        Ok(found)
    }

    /// Those of a person, newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn decisions_of(self, person: PersonId) -> Result<Vec<Decision>, VaultError> {
        let person = person.to_string();
        let mut parts = Parts::of(self.conn, "person_id", &person)?;
        let found = self
            .conn
            .prepare_cached(include_str!("of_person.sql"))?
            .query_map([person], |row| row_to_decision(row, &mut parts))?
            .collect::<rusqlite::Result<_>>()?;
        Ok(found)
    }
}

fn row_to_decision(row: &Row<'_>, parts: &mut Parts) -> rusqlite::Result<Decision> {
    let id = read_id(row, "id")?;
    let of = parts.take(id);
    let chosen = read_date_if_any(row, "chosen_on")?.zip(read_id_if_any(row, "chosen_id")?);
    let chosen = chosen.filter(|(_, id)| of.options.iter().any(|option| option.id == *id));
    let reviewed = read_date_if_any(row, "reviewed_on")?;
    Ok(Decision {
        id,
        person: read_id(row, "person_id")?,
        question: row.get("question")?,
        asked_on: read_date(row, "asked_on")?,
        text: read_note(row, "text")?,
        weighing: parse(row, "weighing", |name| {
            Weighing::from_name(name).ok_or_else(|| Unknown(name.to_owned()))
        })?,
        options: of.options,
        criteria: of.criteria,
        ratings: of.ratings,
        choice: chosen
            .map(|(on, option)| row_to_choice(row, on, option))
            .transpose()?,
        review: reviewed.map(|on| row_to_review(row, on)).transpose()?,
        created_at: read_instant(row, "created_at")?,
        changed_at: read_instant(row, "changed_at")?,
    })
}

fn row_to_choice(
    row: &Row<'_>,
    chosen_on: NaiveDate,
    option: OptionId,
) -> rusqlite::Result<Choice> {
    Ok(Choice {
        option,
        chosen_on,
        why: read_note(row, "why")?,
        expectation: row.get("expectation")?,
        confidence: row.get("confidence")?,
        review_on: read_date_if_any(row, "review_on")?,
    })
}

fn row_to_review(row: &Row<'_>, reviewed_on: NaiveDate) -> rusqlite::Result<Review> {
    let outcome = if_any(row, "outcome", |row| {
        parse(row, "outcome", |name| {
            Outcome::from_name(name).ok_or_else(|| Unknown(name.to_owned()))
        })
    })?;
    Ok(Review {
        reviewed_on,
        outcome,
        text: read_note(row, "review_text")?,
        again: row.get("again")?,
    })
}
