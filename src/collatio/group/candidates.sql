-- Pairs of articles worth a closer look: those that share enough of their rarest words and names.
-- Articles and terms are numbers; the weights are whole numbers, so the sum is exact on every engine.
SELECT
    l.article AS one,
    r.article AS other,
    CAST(SUM(l.weight) AS BIGINT) AS shared
FROM postings AS l
JOIN postings AS r ON l.term = r.term
WHERE l.article < r.article
GROUP BY l.article, r.article
HAVING SUM(l.weight) >= 700
ORDER BY one, other
