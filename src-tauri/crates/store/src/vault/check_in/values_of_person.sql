-- In the order of the metrics.
SELECT metric_value.* FROM metric_value
JOIN metric ON metric.id = metric_value.metric_id
WHERE metric_value.person_id = ?1
ORDER BY metric.position, metric.id
