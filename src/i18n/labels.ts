/** Names of the closed vocabularies of the tables, for readers. */
import type { Words } from './lang.ts';

export const clusterLabel = {
  central: { zh: '中心城区', en: 'Central city' },
  new_urban: { zh: '主城新区', en: 'New urban districts' },
  northeast: { zh: '渝东北', en: 'North-east' },
  southeast: { zh: '渝东南', en: 'South-east' },
  zones: { zh: '开发区', en: 'Development zones' },
} as const satisfies Record<string, Words>;

export const domainLabel = {
  economy: { zh: '经济', en: 'Economy' },
  innovation: { zh: '创新', en: 'Innovation' },
  business_environment: { zh: '营商', en: 'Business climate' },
  rural: { zh: '乡村', en: 'Countryside' },
  city_infrastructure: { zh: '城建', en: 'City and building' },
  environment: { zh: '环境', en: 'Environment' },
  livelihood: { zh: '民生', en: 'Livelihood' },
  safety_health: { zh: '健康', en: 'Health' },
  recognition: { zh: '表彰', en: 'Recognition' },
} as const satisfies Record<string, Words>;

export const kindLabel = {
  municipality: { zh: '直辖市', en: 'Municipality' },
  district: { zh: '区', en: 'District' },
  county: { zh: '县', en: 'County' },
  autonomous_county: { zh: '自治县', en: 'Autonomous county' },
  development_zone: { zh: '开发区', en: 'Development zone' },
} as const satisfies Record<string, Words>;

export const mediumLabel = {
  official_page: { zh: '官方网页', en: 'Official page' },
  newspaper: { zh: '报纸', en: 'Newspaper' },
  reprint: { zh: '转载', en: 'Reprint' },
  forum_repost: { zh: '论坛转帖', en: 'Forum repost' },
} as const satisfies Record<string, Words>;
