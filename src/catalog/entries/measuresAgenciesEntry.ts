import { agencyRecords } from '../../analysis/agencyRecords.ts';
import {
  rankMeasureAgencies,
  summariseMeasureAgencies,
  type MeasureAgency,
  type MeasureAgencySummary,
} from '../../analysis/rankMeasureAgencies.ts';
import { measureAgencies } from '../../charts/measureAgencies.ts';
import type { AgencyRow } from '../../datasets/agencies.ts';
import { countWord } from '../../format/countWord.ts';
import { measureTitle } from '../../format/measureTitle.ts';
import { shortAgencyName } from '../../format/shortAgencyName.ts';
import { inLanguage } from '../../i18n/inLanguage.ts';
import type { Lang } from '../../i18n/lang.ts';
import { roleLabel } from '../../i18n/vocabularyLabel.ts';
import { defineChart, type LinkTo, type Sources } from '../defineChart.ts';
import { measureColumns, measureMark, RULES_2022, statedColumns } from '../measureColumns.ts';

type RoleRow = MeasureAgency['leads'][number] & Pick<MeasureAgency, 'agency'>;

interface AgencyFacts extends MeasureAgencySummary {
  ranked: readonly MeasureAgency[];
}

const rankedOf = ({ ledger }: Sources): MeasureAgency[] => rankMeasureAgencies(agencyRecords(ledger));

const rolesOf = ({ agency, leads, supports }: MeasureAgency): RoleRow[] =>
  [...leads, ...supports].map((role) => ({ ...role, agency }));

const shortName = (agency: AgencyRow, lang: Lang): string =>
  lang === 'zh' ? agency.name_zh : shortAgencyName(agency, lang);

/** Who does what: "市发展改革委 · 措施1：… · 牵头". */
const roleName = ({ agency, measure, row }: RoleRow, lang: Lang): string =>
  [shortName(agency, lang), measureTitle(measure, lang), roleLabel[row.role][lang]].join(' · ');

function roleCell(role: RoleRow, lang: Lang, linkTo: LinkTo) {
  const { no, href } = measureMark(role.measure, lang, linkTo);
  return { label: String(no), href, lead: role.row.role === 'lead', description: roleName(role, lang) };
}

export const measuresAgenciesEntry = defineChart<RoleRow, AgencyFacts>({
  id: 'measures-agencies',
  order: 220,
  topic: 'measures',
  documents: [RULES_2022],
  linked: true,
  rows: (sources) => rankedOf(sources).flatMap(rolesOf),
  facts: (_rows, sources) => {
    const ranked = rankedOf(sources);
    return { ...summariseMeasureAgencies(ranked), ranked };
  },
  rowId: ({ row }) => row.id,
  markNames: (row, lang) => [roleName(row, lang)],
  columns: [
    { key: 'id', label: { zh: '编号', en: 'Id' }, value: ({ row }) => row.id, cell: null },
    {
      key: 'agency',
      label: { zh: '单位', en: 'Agency' },
      value: ({ agency }) => agency.id,
      cell: ({ agency }, lang) => ({ text: inLanguage(agency, 'name', lang) }),
    },
    {
      key: 'role',
      label: { zh: '角色', en: 'Role' },
      value: ({ row }) => row.role,
      cell: ({ row }, lang) => ({ text: roleLabel[row.role][lang] }),
    },
    ...measureColumns<RoleRow>(({ measure }) => measure),
    ...statedColumns<RoleRow>(({ row }) => row),
  ],
  words: {
    zh: {
      title: '各项措施由谁牵头、谁配合',
      headline: ({ mostLeads, mostSupports }) =>
        `${mostLeads.agency.name_zh}牵头最多，${String(mostLeads.leads.length)}项；${mostSupports.agency.name_zh}配合最多，${String(mostSupports.supports.length)}项`,
      dek: '2022年规则的各项措施后面写明的牵头单位和配合单位，都是市级单位，按牵头项数、再按配合项数排',
      reading: '一格是一项措施，格里的数是文件中的序号；实心是牵头，空心是配合。点一格看这项措施。',
      description: ({ agencies, leaders, supporters, measures, jointlyLed, unsupported }) =>
        `${leaders === agencies ? `${String(agencies)}个单位每个至少牵头一项` : `${String(agencies)}个单位中${String(leaders)}个牵头过`}，${String(supporters)}个有配合的措施。${String(measures)}项措施中，${String(jointlyLed)}项由两个以上单位共同牵头，${String(unsupported)}项没有写配合单位。`,
      note: '照各项措施后面括号里的写法。一项措施分几部分的，文件没有说哪个单位管哪一部分。项数只是角色的多少，不等于工作量。序号对应的名称见表。',
    },
    en: {
      title: 'Who leads and who supports each measure',
      headline: ({ mostLeads, mostSupports }) =>
        `The ${shortName(mostLeads.agency, 'en')} leads most measures (${String(mostLeads.leads.length)}); the ${shortName(mostSupports.agency, 'en')} supports most (${String(mostSupports.supports.length)})`,
      dek: 'Lead and supporting agencies named after each measure of the 2022 rules, all of them municipal; sorted by measures led, then by measures supported',
      reading:
        'Each cell is a measure, with its number in the document: solid where the agency leads, hollow where it supports. A cell links to its measure.',
      description: ({ agencies, leaders, supporters, measures, jointlyLed, unsupported }) =>
        `${leaders === agencies ? `Each of the ${String(agencies)} agencies leads at least one measure` : `${String(leaders)} of ${String(agencies)} agencies lead a measure`}; ${countWord(supporters, 'agency supports', 'agencies support')} at least one. Of ${countWord(measures, 'measure')}, ${String(jointlyLed)} are led by two agencies or more together and ${String(unsupported)} name no supporting agency.`,
      note: 'As printed in the bracket after each measure. Where a measure has several parts, the document does not say which agency answers for which. The numbers count roles, not work. English names are ours, without the city’s; the table gives them in full, and the names of the measures.',
    },
  },
  draw: (_rows, { ranked }, { lang, linkTo, document, width }) =>
    measureAgencies(
      ranked.map((line) => ({
        id: line.agency.id,
        label: shortName(line.agency, lang),
        leads: line.leads.length,
        supports: line.supports.length,
        cells: rolesOf(line).map((role) => roleCell(role, lang, linkTo)),
      })),
      {
        document,
        width,
        heads: lang === 'zh' ? { leads: '牵头', supports: '配合' } : { leads: 'leads', supports: 'supports' },
        key: [true, false].map((lead) => {
          const label = roleLabel[lead ? 'lead' : 'support'][lang];
          return { cell: { label: '', lead, href: '', description: label }, label };
        }),
      },
    ),
});
