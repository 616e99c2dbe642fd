-- Pairs of texts that may be copies: texts that share hashed runs of words with the first text that has them.
-- A star from the first text of each run to the others, not all pairs: the work stays near-linear where
-- one wire's text is most of the pile.  Texts are numbered by what they say, so input order changes nothing.
WITH firsts AS (
    SELECT term, MIN(text) AS first_text
    FROM postings
    GROUP BY term
    HAVING COUNT(*) > 1
)
SELECT
    f.first_text AS one,
    p.text AS other
FROM postings AS p
JOIN firsts AS f ON p.term = f.term
WHERE p.text > f.first_text
GROUP BY f.first_text, p.text
HAVING COUNT(*) >= 2
ORDER BY one, other
