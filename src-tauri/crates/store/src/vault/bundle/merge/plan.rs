//! Which rows of a bundle are added and which differ, found table by table: those that others refer to come
//! first, as in the list of recorded tables.

use std::collections::BTreeSet;

use rusqlite::Connection;

use super::{
    super::{
        super::{
            VaultError,
            changeset::{RECORDED, counts},
        },
        Cell, DRAFT, Row, Table,
        shape::Shape,
    },
    Fate, Owner, Who,
    here::{Found, Here},
    ids::Ids,
};

pub(super) enum Step {
    Add {
        table: &'static str,
        row: Row,
    },
    Change {
        table: &'static str,
        key: Row,
        change: Row,
        /// Whose it is, by their id in the bundle.
        person: Option<String>,
    },
    /// A part of a thing that is here too: it belongs to what differs.
    AddPart {
        table: &'static str,
        row: Row,
        person: Option<String>,
    },
}

pub(super) struct Plan {
    pub steps: Vec<Step>,
    pub persons: Vec<Who>,
    pub drafts: Vec<Row>,
    pub asks_owner: bool,
    ids: Ids,
    /// What is added, by table and id.
    fresh: BTreeSet<(String, String)>,
}

const PERSON: &str = "person";

/// Columns under which a reader would know a row again.
const NAMES: [&str; 8] = [
    "title",
    "title_at_save",
    "title_at_mark",
    "title_at_check",
    "title_at_hide",
    "title_at_add",
    "name",
    "question",
];

impl Plan {
    pub(super) fn of(
        vault: &Connection,
        staged: &Connection,
        owner: &Owner,
    ) -> Result<Self, VaultError> {
        let mut plan = Self {
            steps: Vec::new(),
            persons: Vec::new(),
            drafts: Vec::new(),
            asks_owner: false,
            ids: Ids::default(),
            fresh: BTreeSet::new(),
        };
        for (table, _) in RECORDED {
            let shape = Shape::of(vault, table)?;
            let mut here = Here::of(Table::of(vault, table)?, &shape);
            for row in Table::of(staged, table)?.rows {
                if table == PERSON {
                    plan.person(row, &shape, &mut here, owner);
                } else {
                    plan.row(table, row, &shape, &mut here);
                }
            }
            if counts(table) {
                plan.count_only_here(&here);
            }
        }
        plan.drafts(vault, staged)?;
        plan.persons.sort_by_key(|who| !who.owner);
        Ok(plan)
    }

    fn person(&mut self, mut row: Row, shape: &Shape, here: &mut Here, owner: &Owner) {
        let id = row.text("id").unwrap_or_default().to_owned();
        let is_owner = row.text("kind") == Some("me");
        let example = Cell::Integer(1);
        let found = here.find(&row);
        let me = here.with("kind", &Cell::Text("me".to_owned()));
        let me = me.and_then(|me| me.text("id")).map(str::to_owned);
        let known = !matches!(found, Found::Nothing);
        let fate = match (owner, me) {
            _ if known => Fate::Known,
            (Owner::Me, Some(me)) if is_owner => {
                self.ids.is(PERSON, &id, &me);
                Fate::Mine
            }
            _ if row.get("example") == Some(&example)
                && here.with("example", &example).is_some() =>
            {
                self.ids.is_left_out(PERSON, &id);
                Fate::LeftOut
            }
            _ => Fate::New,
        };
        self.asks_owner |= is_owner && !known;
        self.persons.push(Who {
            id: id.clone(),
            name: row.text("name").unwrap_or_default().to_owned(),
            owner: is_owner,
            fate,
            fresh: 0,
            same: 0,
            differ: 0,
            only_here: 0,
            differing: Vec::new(),
        });
        match found {
            // The owner of one vault is a client in another: each calls them what it likes.
            Found::Here(mine) if mine.get("kind") == row.get("kind") => {
                self.compare(PERSON, &row, &mine, shape, Some(id));
            }
            Found::Here(_) | Found::Again(_) => self.count(Some(&id), |who| who.same += 1),
            Found::Nothing if fate == Fate::New => {
                if let (true, Owner::Client { name }) = (is_owner, owner) {
                    row.set("kind", Cell::Text("client".to_owned()));
                    row.set("name", Cell::Text(name.clone()));
                }
                self.add(PERSON, row, here, Some(&id));
            }
            Found::Nothing => {}
        }
    }

    fn row(&mut self, table: &'static str, mut row: Row, shape: &Shape, here: &mut Here) {
        let person = row.text("person_id").map(str::to_owned);
        if !self.ids.apply(&mut row, &shape.references) {
            return;
        }
        match here.find(&row) {
            found if !counts(table) => self.part(table, row, shape, (here, found), person),
            Found::Nothing => self.add(table, row, here, person.as_deref()),
            Found::Here(mine) => {
                self.note_id(table, &row, &mine, shape);
                self.compare(table, &row, &mine, shape, person);
            }
            Found::Again(mine) => {
                self.note_id(table, &row, &mine, shape);
                self.count(person.as_deref(), |who| who.same += 1);
            }
        }
    }

    /// A part comes with the thing it is of. One that is here too keeps its parts, and gets more only with what
    /// is taken from the bundle.
    fn part(
        &mut self,
        table: &'static str,
        row: Row,
        shape: &Shape,
        (here, found): (&mut Here, Found),
        person: Option<String>,
    ) {
        if !matches!(found, Found::Nothing) {
            return;
        }
        here.add(row.clone());
        let mut references = shape.references.iter();
        let whole = references.find(|reference| reference.column != "person_id");
        let whole =
            whole.and_then(|one| Some((one.table.clone(), row.text(&one.column)?.to_owned())));
        self.steps
            .push(if whole.is_some_and(|whole| self.fresh.contains(&whole)) {
                Step::Add { table, row }
            } else {
                Step::AddPart { table, row, person }
            });
    }

    fn add(&mut self, table: &'static str, row: Row, here: &mut Here, person: Option<&str>) {
        self.count(person, |who| who.fresh += 1);
        here.add(row.clone());
        let id = row.text("id").map(str::to_owned);
        self.fresh.extend(id.map(|id| (table.to_owned(), id)));
        self.steps.push(Step::Add { table, row });
    }

    /// The same thing may have got an id of its own in each vault.
    fn note_id(&mut self, table: &str, row: &Row, mine: &Row, shape: &Shape) {
        let [key] = shape.keys.as_slice() else { return };
        if let (Some(there), Some(here)) = (row.text(key), mine.text(key))
            && there != here
        {
            self.ids.is(table, there, here);
        }
    }

    fn compare(
        &mut self,
        table: &'static str,
        row: &Row,
        mine: &Row,
        shape: &Shape,
        person: Option<String>,
    ) {
        let only = |row: &Row, keep: &dyn Fn(&str) -> bool| {
            let cells = row.0.iter().filter(|(column, _)| keep(column));
            Row(cells.cloned().collect())
        };
        let change = only(row, &|column| {
            shape.may_change(column) && mine.get(column) != row.get(column)
        });
        if change.0.is_empty() {
            return self.count(person.as_deref(), |who| who.same += 1);
        }
        let name = NAMES.iter().find_map(|column| mine.text(column));
        let name = name.map(str::to_owned);
        self.count(person.as_deref(), |who| {
            who.differ += 1;
            who.differing.extend(name);
        });
        self.steps.push(Step::Change {
            table,
            key: only(mine, &|column| shape.keys.iter().any(|key| key == column)),
            change,
            person,
        });
    }

    fn count(&mut self, person: Option<&str>, change: impl FnOnce(&mut Who)) {
        let who = self
            .persons
            .iter_mut()
            .find(|who| Some(who.id.as_str()) == person);
        if let Some(who) = who {
            change(who);
        }
    }

    fn count_only_here(&mut self, here: &Here) {
        for row in here.unmet() {
            let of = row.text("person_id");
            let ids = &self.ids;
            let who = self
                .persons
                .iter_mut()
                .find(|who| who.fate != Fate::LeftOut && ids.here(PERSON, &who.id) == of);
            if let Some(who) = who {
                who.only_here += 1;
            }
        }
    }

    /// Texts that were being written where nothing is being written here.
    fn drafts(&mut self, vault: &Connection, staged: &Connection) -> Result<(), VaultError> {
        let shape = Shape::of(vault, DRAFT)?;
        let mut here = Here::of(Table::of(vault, DRAFT)?, &shape);
        for mut row in Table::of(staged, DRAFT)?.rows {
            let place = row.text("place").unwrap_or_default();
            // A note that is written on something that goes by another id here.
            if let Some(id) = place.strip_prefix("note:")
                && let Some(id) = self.ids.here("saved_occupation", id)
            {
                let place = Cell::Text(format!("note:{id}"));
                row.set("place", place);
            }
            if self.ids.apply(&mut row, &shape.references)
                && matches!(here.find(&row), Found::Nothing)
            {
                here.add(row.clone());
                self.drafts.push(row);
            }
        }
        Ok(())
    }
}
