import { expect, it } from 'vitest';
import { measureTitle, placeName, shortPlaceName, shortAgencyName } from '../../src/format/placeName.ts';
import { LANGS } from '../../src/i18n/lang.ts';
import type { AgencyRow } from '../../src/ledger/agencies.ts';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { place } from '../rows.ts';

const { agencies } = loadLedger();

it('names are full or short, in both languages', () => {
  const yubei = place('渝北', 'central', { name_en: 'Yubei District', short_en: 'Yubei' });
  expect(LANGS.map((lang) => [placeName(yubei, lang), shortPlaceName(yubei, lang)])).toEqual([
    ['渝北区', '渝北'],
    ['Yubei District', 'Yubei'],
  ]);
  const measure = { no: 20, name_zh: '深化城市综合管理', name_en: 'Deepen integrated city management' };
  expect(LANGS.map((lang) => measureTitle(measure, lang))).toEqual([
    '第20项：深化城市综合管理',
    'Measure 20: Deepen integrated city management',
  ]);
});

it.each([
  ['liangping-science-technology-bureau', '科技局', 'Science and Technology Bureau'],
  [
    'liangping-economy-information-commission',
    '经济信息委',
    'Commission of Economy and Information Technology',
  ],
  ['liangping-publicity-department', '区委宣传部', 'CPC Publicity Department'],
  ['liangping-government-office', '区政府办公室', 'Government Office'],
  ['liangping-all-departments', '区政府各部门', 'All Departments'],
  ['liangping-relevant-townships', '有关乡镇（街道）', 'Relevant Townships and Subdistricts'],
  ['liangping-shuanggui-new-town-committee', '双桂新城管委会', 'Shuanggui New Town Management Committee'],
  ['liangping-zhushan-town', '竹山镇', 'Zhushan Town'],
  ['cq-market-regulation-administration', '市场监管局', 'Administration for Market Regulation'],
  ['cq-government-general-office', '市政府办公厅', 'Government General Office'],
  ['cq-egovernment-centre', '市政府电子政务中心', 'E-government Centre'],
])('%s is short %s, %s', (id, ...short) => {
  const agency = agencies.find((one) => one.id === id) as AgencyRow;
  expect(LANGS.map((lang) => shortAgencyName(agency, lang))).toEqual(short);
});

it.each(LANGS)('no two bodies of a level are named alike, %s', (lang) => {
  const names = agencies.map((agency) => `${agency.level} ${shortAgencyName(agency, lang)}`);
  expect(new Set(names).size).toBe(names.length);
});
