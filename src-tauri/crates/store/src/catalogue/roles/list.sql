SELECT r.slug, r.title, r.sentence, o.code, o.title AS occupation_title, t.key AS track
FROM role r
JOIN occupation o ON o.id = r.occupation
JOIN track t ON t.id = o.track
