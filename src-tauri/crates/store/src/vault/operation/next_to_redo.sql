-- Actions that were undone after the newest action was done, and not redone; of those, the oldest: undo went
-- backwards, so redo goes forwards. Begins with the few entries since, because a history is long: CROSS keeps
-- that order.
SELECT action.*, 0 AS applied
FROM operation AS entry
CROSS JOIN operation AS action ON action.id = entry.target
WHERE entry.seq > (SELECT newest.seq FROM operation AS newest
                   WHERE newest.target IS NULL ORDER BY newest.seq DESC LIMIT 1)
  AND entry.kind = 'undo'
  AND entry.seq = (SELECT max(later.seq) FROM operation AS later WHERE later.target = action.id)
ORDER BY action.seq
LIMIT 1
