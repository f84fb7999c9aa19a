INSERT INTO projection (
    id, cycle, code, title, base_year, target_year, base_employment, target_employment, change_percent, openings,
    self_employed, exit_rate, transfer_rate, typical_education, typical_experience, typical_training, source
) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
