-- HR's masked counts, summed by part modulo 2^32, for DuckDB. How to run it, and what it may and may not be used for: README.md.
-- Set `files` and `campaign` first. One half alone is noise, and so are these sums until the trustee's file opens them.
WITH lines AS (
  SELECT DISTINCT source, revision, parts, share
  FROM read_json(getvariable('files'), format = 'newline_delimited', columns = {
    format: 'VARCHAR', version: 'UINTEGER', side: 'VARCHAR', campaign: 'VARCHAR',
    source: 'VARCHAR', revision: 'UINTEGER', parts: 'VARCHAR[]', share: 'UINTEGER[]'
  })
  WHERE format = 'sestante-envelope' AND version = 1 AND side = 'hr' AND campaign = getvariable('campaign')
),
-- The same identifier and revision with something else in it: none of them counts.
sole AS (
  SELECT source, revision, any_value(parts) AS parts, any_value(share) AS share
  FROM lines GROUP BY source, revision HAVING count(*) = 1
),
latest AS (SELECT source, arg_max(parts, revision) AS parts, arg_max(share, revision) AS share FROM sole GROUP BY source),
counted AS (SELECT parts, unnest(share) AS number, generate_subscripts(share, 1) AS place FROM latest)
SELECT partition, parts[partition] AS part, place, count(*) AS people, (sum(number) % 4294967296)::UBIGINT AS sum
FROM counted, (VALUES (1), (2)) AS numbers(partition)
GROUP BY ALL ORDER BY ALL;
