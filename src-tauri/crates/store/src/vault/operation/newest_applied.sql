-- The newest action whose last undo or redo, if any, was a redo. One whose contents were erased
-- cannot be taken back, and is passed over.
SELECT action.*, 1 AS applied
FROM operation AS action
WHERE action.target IS NULL
  AND action.changeset IS NOT NULL
  AND coalesce((SELECT later.kind FROM operation AS later
                WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1), 'redo') = 'redo'
ORDER BY action.seq DESC
LIMIT 1
