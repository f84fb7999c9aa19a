INSERT INTO draft (person_id, place, text, at)
VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (person_id, place) DO UPDATE SET text = excluded.text, at = excluded.at
