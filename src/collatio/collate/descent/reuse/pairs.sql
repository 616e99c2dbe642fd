-- Pairs of pages worth a closer look: those that share enough rare runs of words.
-- A hub leads to the pages after it: every page where a run is on few, else the first one alone, a star, so
-- that the work stays near-linear where one wire's text is most of the pile.  Runs and pages are numbers.
SELECT
    l.page AS one,
    r.page AS other
FROM hubs AS l
JOIN postings AS r ON l.term = r.term
WHERE l.page < r.page
GROUP BY l.page, r.page
HAVING COUNT(*) >= 5
ORDER BY one, other
