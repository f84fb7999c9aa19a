-- Actions, newest first. Each parameter that is NULL wants everything: older than entry ?1, of person ?2, of the
-- kinds in the JSON array ?3, applied or not ?4.
SELECT * FROM (
    SELECT action.*,
           coalesce((SELECT later.kind FROM operation AS later
                     WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'redo' AS applied
    FROM operation AS action
    WHERE action.target IS NULL
)
WHERE (?1 IS NULL OR seq < ?1)
  AND (?2 IS NULL OR person_id = ?2)
  AND (?3 IS NULL OR kind IN (SELECT value FROM json_each(?3)))
  AND (?4 IS NULL OR applied = ?4)
ORDER BY seq DESC
