-- Entries from ?1 on, for person ?2 or, when that is NULL, for everyone: counted by day and kind.
SELECT entry.civil_date,
       entry.kind,
       count(*) AS entries,
       sum(coalesce((SELECT later.kind FROM operation AS later
                     WHERE later.target = entry.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'undo') AS undone
FROM operation AS entry
WHERE entry.seq >= ?1
  AND (?2 IS NULL OR entry.person_id = ?2)
GROUP BY entry.civil_date, entry.kind
ORDER BY entry.civil_date, min(entry.seq)
