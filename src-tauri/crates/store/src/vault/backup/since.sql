-- Everything done after entry ?1, newest first: an undo or redo with the action it was about.
SELECT action.*,
       entry.kind AS did,
       entry.at AS did_at,
       entry.civil_date AS did_on,
       coalesce((SELECT later.kind FROM operation AS later
                 WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'redo' AS applied
FROM operation AS entry
JOIN operation AS action ON action.id = coalesce(entry.target, entry.id)
WHERE entry.seq > ?1
ORDER BY entry.seq DESC
LIMIT ?2
