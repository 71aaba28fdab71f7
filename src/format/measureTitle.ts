import { t } from '../i18n/t.ts';

interface Numbered {
  no: number;
  name_zh: string;
  name_en: string;
}

/** A measure of 2022 with its number: 第13项：… or Measure 13: … */
export function measureTitle({ no, name_zh, name_en }: Numbered, lang: 'zh' | 'en'): string {
  return t(`第${String(no)}项：${name_zh}`, `Measure ${String(no)}: ${name_en}`)[lang];
}
