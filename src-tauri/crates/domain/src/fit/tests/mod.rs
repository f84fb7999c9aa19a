mod change;
mod difference;
mod formulas;
mod golden;
mod list;
mod properties;
mod reasons;
pub mod small;
mod traced;
