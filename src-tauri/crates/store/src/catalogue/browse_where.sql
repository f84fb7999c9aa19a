-- ?1 track, ?2 job zones as a string of digits, ?3 and ?4 bounds on pay, ?5 lower bound on growth.
WHERE (?1 IS NULL OR t.key = ?1)
  AND (?2 = '' OR instr(?2, o.preparation) > 0)
  AND (?3 IS NULL OR o.median_rank >= ?3 OR o.median_pay = '#')
  AND (?4 IS NULL OR o.median_rank <= ?4)
  AND (?5 IS NULL OR o.growth >= ?5)
