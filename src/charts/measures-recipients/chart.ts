import { t } from '../../i18n/t.ts';
import { countRecipients, type RecipientSummary, traceRecipients, type RecipientRow } from './numbers.ts';
import { groupByDomain, type MeasureDomain } from '../../analysis/groupByDomain.ts';
import { measureRecords, type MeasureRecord } from '../../analysis/measureRecords.ts';
import { recipientsByPart } from '../../analysis/recipientsByPart.ts';
import { measureMatrix } from '../kit/measureMatrix.ts';
import { countWord } from '../../format/countWord.ts';
import { eligibleLabel } from '../../i18n/eligibleLabel.ts';
import { domainLabel } from '../../i18n/labels.ts';
import type { Lang, Words } from '../../i18n/lang.ts';
import { recipientLabel } from '../../i18n/vocabularyLabel.ts';
import { defineChart, type Sources } from '../kit/defineChart.ts';
import {
  measureColumns,
  measureMark,
  measureName,
  measureNumbers,
  statedColumns,
} from '../kit/measureColumns.ts';

interface RecipientFacts extends RecipientSummary {
  domains: readonly MeasureDomain<MeasureRecord>[];
}

const MARK = { all: 'whole', part: 'part', none: 'none' } as const;

/** Heads of narrow columns. */
const shortLabel = {
  county: t('区县', 'districts, counties'),
  township: t('乡镇街道', 'townships, subdistricts'),
  zone: t('国家级平台', 'national platforms'),
} as const satisfies Record<RecipientRow['recipient'], Words>;

const markName = (
  { measure, recipient, eligible }: Pick<RecipientRow, 'measure' | 'recipient' | 'eligible'>,
  lang: Lang,
): string =>
  [measureName(measure, lang), recipientLabel[recipient][lang], eligibleLabel[eligible][lang]].join(' · ');

const domainsOf = ({ ledger }: Sources): MeasureDomain<MeasureRecord>[] =>
  groupByDomain(measureRecords(ledger));

export const chart = defineChart<RecipientRow, RecipientFacts>({
  id: 'measures-recipients',
  order: 230,
  topic: 'measures',
  about: { documents: ['cq-2022-measures'] },
  linked: true,
  rows: (sources) => domainsOf(sources).flatMap(({ items }) => items.flatMap(traceRecipients)),
  facts: (_rows, sources) => ({
    ...countRecipients(measureRecords(sources.ledger)),
    domains: domainsOf(sources),
  }),
  rowId: ({ measure, recipient, statement }) => statement?.id ?? `${measure.id}-${recipient}-not-named`,
  markNames: (row, lang) => [markName(row, lang)],
  columns: [
    { key: 'id', label: t('编号', 'Id'), value: ({ statement }) => statement?.id ?? '', cell: null },
    ...measureColumns<RecipientRow>(({ measure }) => measure),
    {
      key: 'recipient',
      label: t('对象', 'Recipient'),
      value: ({ recipient }) => recipient,
      cell: ({ recipient }, lang) => ({ text: recipientLabel[recipient][lang] }),
    },
    {
      key: 'eligible',
      label: t('可否获得', 'Eligible'),
      value: ({ eligible }) => eligible,
      cell: ({ eligible }, lang) => ({ text: eligibleLabel[eligible][lang] }),
    },
    {
      key: 'part',
      label: t('第几部分', 'Part'),
      numeric: true,
      value: ({ statement }) => statement?.part ?? null,
      cell: null,
    },
    ...statedColumns<RecipientRow>(({ statement }) => statement),
  ],
  words: {
    zh: {
      title: '各项措施可以给谁',
      headline: ({ measures, named: { county, township, zone } }) =>
        `${String(measures)}项措施${county === measures ? '都' : `中${String(county)}项`}可以给区县，${String(zone)}项可以给国家级开发开放平台，${String(township)}项可以给乡镇（街道）`,
      dek: '2022年规则的各项措施（行，按领域）写明可以给哪几类对象（列）',
      reading:
        '整圆是可以，半圆是措施只有一部分可以，小点是不可以；列头下的数是可以给这类对象的措施数，半圆也算。',
      description: ({ forAll, countiesOnly, inPart }) =>
        `三类对象都可以的有${String(forAll.length)}项（${measureNumbers(forAll, 'zh')}），只给区县的有${String(countiesOnly.length)}项（${measureNumbers(countiesOnly, 'zh')}）。有对象只在一部分可以的有${String(inPart.length)}项（${measureNumbers(inPart, 'zh')}）。`,
      note: '照文件各项措施里写的对象列；“不可以”是说这项措施没有写到这类对象。可以获得，不是已经获得。领域是本站的归类。一项措施分几部分的，表里每部分一行。',
    },
    en: {
      title: 'Who may receive each measure',
      headline: ({ measures, named: { county, township, zone } }) =>
        `${county === measures ? `All ${String(measures)}` : `${String(county)} of ${String(measures)}`} measures may go to districts and counties, ${String(zone)} to national development platforms, ${String(township)} to townships and subdistricts`,
      dek: 'Measures of the 2022 rules (rows, by field) and the kinds of recipient they name (columns)',
      reading:
        'A disc: yes; a half disc: for a part of the measure only; a point: no. Numbers under the heads count measures, half discs included.',
      description: ({ forAll, countiesOnly, inPart }) =>
        `${countWord(forAll.length, 'measure names', 'measures name')} all three kinds of recipient (${measureNumbers(forAll, 'en')}), ${countWord(countiesOnly.length, 'names', 'name')} districts and counties alone (${measureNumbers(countiesOnly, 'en')}). ${countWord(inPart.length, 'measure names', 'measures name')} some recipients for a part only (${measureNumbers(inPart, 'en')}).`,
      note: 'Recipients are those each measure names; “no” means that it does not name them. Who may receive a reward need not have received it. Fields are our grouping. A measure of several parts has a table row for each.',
    },
  },
  draw: (_rows, { domains, kinds, named }, { lang, linkTo, document, width }) =>
    measureMatrix(
      domains.map(({ domain, items }) => ({
        id: domain,
        label: domainLabel[domain][lang],
        lines: items.map((record) => ({
          ...measureMark(record.measure, lang, linkTo),
          marks: recipientsByPart(record).rows.map((row) => ({
            mark: MARK[row.eligible],
            title: markName({ ...row, measure: record.measure }, lang),
          })),
        })),
      })),
      {
        document,
        width,
        columns: kinds.map((recipient) => ({
          id: recipient,
          label: recipientLabel[recipient][lang],
          short: shortLabel[recipient][lang],
          count: named[recipient],
        })),
        key: (['all', 'part', 'none'] as const).map((eligible) => ({
          mark: MARK[eligible],
          label: eligibleLabel[eligible][lang],
        })),
        countLabel: t('措施数', 'measures')[lang],
      },
    ),
});
