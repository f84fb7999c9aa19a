-- Entries from ?1 on, oldest first, each with the rows it changed or, for undo and redo, its target changed.
-- For person ?2 or, when that is NULL, for everyone.
SELECT entry.seq,
       entry.kind,
       entry.civil_date,
       target.seq AS target_seq,
       coalesce(entry.changeset, target.changeset) AS changeset
FROM operation AS entry
LEFT JOIN operation AS target ON target.id = entry.target
WHERE entry.seq >= ?1
  AND (?2 IS NULL OR entry.person_id = ?2)
ORDER BY entry.seq
LIMIT ?3
