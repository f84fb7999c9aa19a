INSERT INTO national (
    year, code, title, employment, employment_rse, hourly, p10, p25, median, p75, p90, mean, mean_rse
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
