import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../src/ledger/loadLedger.ts';
import { shortAgencyName } from '../../src/format/placeName.ts';

const { agencies } = loadLedger();
const named = (id: string) => {
  const found = agencies.find((agency) => agency.id === id);
  if (found === undefined) throw new RangeError(id);
  return [shortAgencyName(found, 'zh'), shortAgencyName(found, 'en')];
};

describe('shortAgencyName', () => {
  it.each([
    ['liangping-science-technology-bureau', '科技局', 'Science and Technology Bureau'],
    [
      'liangping-economy-information-commission',
      '经济信息委',
      'Commission of Economy and Information Technology',
    ],
    ['liangping-publicity-department', '区委宣传部', 'CPC Publicity Department'],
    ['liangping-government-office', '区政府办公室', 'Government Office'],
    ['liangping-government-services-office', '政务服务办', 'Government Services Office'],
    ['liangping-all-departments', '区政府各部门', 'All Departments'],
    ['liangping-relevant-townships', '有关乡镇（街道）', 'Relevant Townships and Subdistricts'],
    ['liangping-shuanggui-new-town-committee', '双桂新城管委会', 'Shuanggui New Town Management Committee'],
    ['liangping-industrial-park-committee', '工业园区管委会', 'Industrial Park Management Committee'],
    ['liangping-zhushan-town', '竹山镇', 'Zhushan Town'],
    ['cq-market-regulation-administration', '市场监管局', 'Administration for Market Regulation'],
    ['cq-government-general-office', '市政府办公厅', 'Government General Office'],
    ['cq-egovernment-centre', '市政府电子政务中心', 'E-government Centre'],
  ])('%s is %s, %s', (id, zh, en) => {
    expect(named(id)).toEqual([zh, en]);
  });

  it('names no two bodies of a level alike', () => {
    for (const lang of ['zh', 'en'] as const) {
      const names = agencies.map((agency) => `${agency.level} ${shortAgencyName(agency, lang)}`);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
