INSERT INTO occupation (
    id, code, title, soc, track, category, has_ratings, titles, preparation,
    employment, pay_hourly, median_pay, median_rank, growth
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
