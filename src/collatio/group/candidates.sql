-- For each of some articles the articles worth a closer look: those that share enough of its rarest words and
-- names, the most telling first and no more than a page can be set beside.
-- Articles and terms are numbers; the weights are whole numbers, so the sum is exact on every engine.
WITH near AS (
    SELECT
        l.article AS one,
        r.article AS other,
        CAST(SUM(l.weight) AS BIGINT) AS shared
    FROM wanted AS l
    JOIN postings AS r ON l.term = r.term
    WHERE l.article <> r.article
    GROUP BY l.article, r.article
    HAVING SUM(l.weight) >= 700
),
ranked AS (
    SELECT
        n.one AS page,
        n.other AS beside,
        ROW_NUMBER() OVER (PARTITION BY n.one ORDER BY n.shared DESC, n.other) AS place
    FROM near AS n
)
SELECT k.page AS one, k.beside AS other
FROM ranked AS k
WHERE k.place <= 128
ORDER BY one, other
