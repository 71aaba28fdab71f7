/** Names of the closed vocabularies of the tables, for readers. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

export const clusterLabel = {
  central: t('中心城区', 'Central city'),
  new_urban: t('主城新区', 'New urban districts'),
  northeast: t('渝东北', 'North-east'),
  southeast: t('渝东南', 'South-east'),
  zones: t('开发区', 'Development zones'),
} as const satisfies Record<string, Words>;

export const domainLabel = {
  economy: t('经济', 'Economy'),
  innovation: t('创新', 'Innovation'),
  business_environment: t('营商', 'Business climate'),
  rural: t('乡村', 'Countryside'),
  city_infrastructure: t('城建', 'City and building'),
  environment: t('环境', 'Environment'),
  livelihood: t('民生', 'Livelihood'),
  safety_health: t('健康', 'Health'),
  recognition: t('表彰', 'Recognition'),
} as const satisfies Record<string, Words>;

export const kindLabel = {
  municipality: t('直辖市', 'Municipality'),
  district: t('区', 'District'),
  county: t('县', 'County'),
  autonomous_county: t('自治县', 'Autonomous county'),
  development_zone: t('开发区', 'Development zone'),
} as const satisfies Record<string, Words>;

export const mediumLabel = {
  official_page: t('官方网页', 'Official page'),
  newspaper: t('报纸', 'Newspaper'),
  reprint: t('转载', 'Reprint'),
  forum_repost: t('论坛转帖', 'Forum repost'),
} as const satisfies Record<string, Words>;
