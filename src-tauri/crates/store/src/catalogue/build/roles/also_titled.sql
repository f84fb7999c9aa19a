SELECT r.slug, t.title
FROM role_title t
JOIN role r ON r.id = t.role
ORDER BY t.role, t.position
