-- Actions of the kinds in ?1 that stand and still hold what they took away, newest first.
SELECT action.*, 1 AS applied
FROM operation AS action
WHERE action.changeset IS NOT NULL
  AND action.kind IN (SELECT value FROM json_each(?1))
  AND coalesce((SELECT later.kind FROM operation AS later
                WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'redo'
ORDER BY action.seq DESC
