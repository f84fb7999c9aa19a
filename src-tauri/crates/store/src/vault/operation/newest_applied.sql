-- The newest action whose last undo or redo, if any, was a redo. One whose contents were erased is not passed
-- over: undo ends there, and says so.
SELECT action.*, 1 AS applied
FROM operation AS action
WHERE action.target IS NULL
  AND coalesce((SELECT later.kind FROM operation AS later
                WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'redo'
ORDER BY action.seq DESC
LIMIT 1
