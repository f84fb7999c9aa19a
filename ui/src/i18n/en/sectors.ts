// Sectors of the economy by NAICS code, shorter than the official names.

export const sectors = {
  '11': 'Farming, forestry and fishing',
  '21': 'Mining, oil and gas',
  '22': 'Utilities',
  '23': 'Construction',
  '31-33': 'Manufacturing',
  '42': 'Wholesale trade',
  '44-45': 'Retail trade',
  '48-49': 'Transport and warehousing',
  '51': 'Information and media',
  '52': 'Finance and insurance',
  '53': 'Real estate and rental',
  '54': 'Professional and technical services',
  '55': 'Company headquarters',
  '56': 'Office support and waste services',
  '61': 'Education',
  '62': 'Health care and social assistance',
  '71': 'Arts, sport and recreation',
  '72': 'Hotels and restaurants',
  '81': 'Other services',
  '99': 'Government',
} as Record<string, string>;
