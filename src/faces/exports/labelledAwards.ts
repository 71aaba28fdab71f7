import { t } from '../../i18n/t.ts';
import { LANGS } from '../../i18n/lang.ts';
import { LIST_DAY } from '../../analysis/awards.ts';
import { copied, type LabelledView, meaning, named, type ViewColumn } from './labelledView.ts';

const groupNames = (): ViewColumn[] =>
  LANGS.map((lang) => ({
    name: `groups_${lang}`,
    sql: `(SELECT group_concat(label, '; ') FROM (SELECT g.label_${lang} AS label FROM awards AS a JOIN award_categories AS g ON g.id = a.category WHERE a.place = p.id ORDER BY g.no))`,
    label: {
      zh: t('受表扬的组', 'Groups it was commended in, in Chinese'),
      en: t('受表扬的组（英文）', 'Groups it was commended in'),
    }[lang],
  }));

const commendations: LabelledView = {
  name: 'commendations',
  title: t('各地受表扬的次数', 'Commendations by place'),
  rowIs: t(
    '2020年末的一个区县，或名单里的一个开发区，没有受表扬的也在内',
    'a district or county of the end of 2020 or a zone of the list, those without a commendation too',
  ),
  from: `places AS p
LEFT JOIN place_clusters AS c ON c.place = p.id
WHERE EXISTS (SELECT 1 FROM awards WHERE awards.place = p.id)
  OR (p.place_kind NOT IN ('municipality', 'development_zone')
    AND coalesce(p.valid_from, '') <= '${LIST_DAY}' AND coalesce(p.valid_to, '9999') > '${LIST_DAY}')
ORDER BY p.sort`,
  columns: [
    ...copied('p', 'places', ['id']),
    ...copied('p', 'places', ['name_zh', 'name_en'], named('place')),
    ...copied('p', 'places', ['place_kind']),
    ...copied('c', 'place_clusters', ['cluster']),
    ...meaning('c', 'place_clusters', 'cluster'),
    {
      name: 'commendations',
      sql: '(SELECT count(*) FROM awards WHERE awards.place = p.id)',
      type: 'integer',
      label: t('2020年受表扬的组数，0 就是没有', 'Groups it was commended in for 2020; 0 means none'),
    },
    ...groupNames(),
  ],
};

/** What a measure brings, each kind once, in the order of the measures’ rewards. */
const rewards = (): ViewColumn[] =>
  LANGS.map((lang) => ({
    name: `rewards_${lang}`,
    sql: `(SELECT group_concat(label, '; ') FROM (SELECT DISTINCT k.label_${lang} AS label FROM measure_rewards AS r JOIN codes AS k ON k.id = 'measure_rewards.reward.' || r.reward WHERE r.measure = m.id ORDER BY r.reward))`,
    label: {
      zh: t('2022年的奖励', 'Rewards of 2022, in Chinese'),
      en: t('2022年的奖励（英文）', 'Rewards of 2022'),
    }[lang],
  }));

const groupsToRewards: LabelledView = {
  name: 'groups_to_rewards',
  title: t('2020年的组到2022年的奖励', 'Groups of 2020 to rewards of 2022'),
  rowIs: t(
    '2020年的一组怎样延续为2022年的一项措施，带来什么奖励',
    'how a group of 2020 continues in a measure of 2022, and what that brings',
  ),
  from: `crosswalk AS x
LEFT JOIN award_categories AS g ON g.id = x.category
LEFT JOIN measures AS m ON m.id = x.measure`,
  columns: [
    ...copied('x', 'crosswalk', ['id', 'category']),
    ...copied('g', 'award_categories', ['label_zh', 'label_en'], (name) => name.replace('label', 'group')),
    ...copied('x', 'crosswalk', ['measure']),
    ...copied('m', 'measures', ['name_zh', 'name_en'], named('measure')),
    ...copied('x', 'crosswalk', ['relation']),
    ...meaning('x', 'crosswalk', 'relation'),
    ...copied('x', 'crosswalk', ['confidence']),
    ...rewards(),
    ...copied('x', 'crosswalk', ['reason_zh', 'reason_en']),
  ],
};

/** Places with their commendations, and what became of the groups. */
export const labelledAwards: readonly LabelledView[] = [commendations, groupsToRewards];
