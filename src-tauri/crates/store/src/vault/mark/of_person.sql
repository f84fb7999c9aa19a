-- A role's marks stand together; within it they are in a fixed order.
SELECT * FROM role_mark
WHERE person_id = ?1
ORDER BY slug, kind, about
