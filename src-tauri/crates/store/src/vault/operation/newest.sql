SELECT action.*,
       coalesce((SELECT later.kind FROM operation AS later
                 WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'redo' AS applied
FROM operation AS action
WHERE action.target IS NULL
ORDER BY action.seq DESC
LIMIT ?1
