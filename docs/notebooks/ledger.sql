-- Chongqing Ledger in SQL: three headline numbers and five questions, from one file: sqlite3 chongqing-ledger.sqlite < ledger.sql
SELECT 'commendations:', sum(commendations) FROM commendations;
SELECT 'districts and counties without one:', count(*) FROM commendations WHERE commendations = 0;
SELECT 'city targets judged, missed:', sum(verdict IN ('exceeded', 'met', 'about_met', 'missed')), sum(verdict = 'missed')
FROM targets_vs_results WHERE place = '500000';

-- 1 Commendations per district, by cluster
SELECT cluster, count(*) AS districts, round(avg(commendations), 2) AS each FROM commendations WHERE cluster IS NOT NULL GROUP BY cluster;
-- 2 GDP of Yubei, Nan'an and the city, each with its source
SELECT place_en, period, value_base, base_unit_en, series, vintage, document FROM observations_labelled
WHERE indicator = 'gross-regional-product' AND basis = 'level' AND comparator = 'eq' AND kind = 'result' AND restates IS NULL
AND place IN ('500112', '500108', '500000') ORDER BY place, period;
-- 3 Targets against results: Nan'an 2024, the city 2025
SELECT place_en, verdict, count(*) FROM targets_vs_results
WHERE (place = '500108' AND period = '2024') OR (place = '500000' AND period = '2025') GROUP BY place_en, verdict;
-- 4 Agencies that lead most tasks with a figure
SELECT agencies.name_en, count(*) FROM task_agencies JOIN agencies ON agencies.id = agency JOIN tasks ON tasks.id = task
WHERE role = 'lead' AND quantified GROUP BY agency ORDER BY 2 DESC, 1 LIMIT 7;
-- 5 What became of the groups of 2020, and what it brings
SELECT relation, count(*) FROM groups_to_rewards GROUP BY relation ORDER BY 2 DESC;
SELECT group_en, relation, measure_en, rewards_en FROM groups_to_rewards LIMIT 5;
