INSERT INTO sector_pay (
    category, sector, employment, employment_rse, hourly, p10, p25, median, p75, p90, mean, mean_rse
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
