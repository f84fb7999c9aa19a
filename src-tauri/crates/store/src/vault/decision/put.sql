INSERT INTO decision
    (id, person_id, question, asked_on, text, weighing, chosen_on, chosen_id, why, expectation, confidence,
     review_on, reviewed_on, outcome, review_text, again, created_at, changed_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)
ON CONFLICT (id) DO UPDATE SET
    question    = excluded.question,
    asked_on    = excluded.asked_on,
    text        = excluded.text,
    weighing    = excluded.weighing,
    chosen_on   = excluded.chosen_on,
    chosen_id   = excluded.chosen_id,
    why         = excluded.why,
    expectation = excluded.expectation,
    confidence  = excluded.confidence,
    review_on   = excluded.review_on,
    reviewed_on = excluded.reviewed_on,
    outcome     = excluded.outcome,
    review_text = excluded.review_text,
    again       = excluded.again,
    changed_at  = excluded.changed_at
