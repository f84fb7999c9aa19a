-- Actions that were undone after the newest action was done; of those, the oldest: undo went
-- backwards, so redo goes forwards.
SELECT action.*, 0 AS applied
FROM operation AS action
WHERE action.target IS NULL
  AND (SELECT later.kind FROM operation AS later
       WHERE later.target = action.id ORDER BY later.seq DESC LIMIT 1) = 'undo'
  AND (SELECT max(later.seq) FROM operation AS later WHERE later.target = action.id)
      > (SELECT max(newest.seq) FROM operation AS newest WHERE newest.target IS NULL)
ORDER BY action.seq
LIMIT 1
