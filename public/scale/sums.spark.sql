-- HR's masked counts, summed by part modulo 2^32, for Spark SQL. How to run it, and what it may and may not be used for: README.md.
-- Needs a view `envelopes` of the lines (see there), and `campaign` put in its place below.
WITH lines AS (
  SELECT DISTINCT source, revision, parts, share FROM envelopes
  WHERE format = 'sestante-envelope' AND version = 1 AND side = 'hr' AND campaign = '${campaign}'
),
-- The same identifier and revision with something else in it: none of them counts.
sole AS (
  SELECT source, revision, first(parts) AS parts, first(share) AS share
  FROM lines GROUP BY source, revision HAVING count(*) = 1
),
latest AS (SELECT source, max_by(struct(parts, share), revision) AS half FROM sole GROUP BY source)
SELECT p.partition + 1 AS partition, p.part, s.place + 1 AS place, count(*) AS people, sum(s.number) % 4294967296 AS sum
FROM latest
LATERAL VIEW posexplode(half.parts) p AS partition, part
LATERAL VIEW posexplode(half.share) s AS place, number
GROUP BY p.partition, p.part, s.place ORDER BY 1, 2, 3
