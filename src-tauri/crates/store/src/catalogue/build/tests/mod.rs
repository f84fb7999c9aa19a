//! Faults in the input, the same bytes from the same input, and what a small catalogue answers.

mod faults;
mod fit;
mod inventories;
mod likeness;
mod roles;
mod same;
mod small;
mod worked_out;
