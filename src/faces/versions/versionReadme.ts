import { t } from '../../i18n/t.ts';
import type { Release } from '../../ledger/loadReleases.ts';
import { release as own } from '../exports/exportTable.ts';

const both = ({ version, date }: Release, address: string) =>
  t(
    `${own.title.zh}数据${version}版，${date}发布。表是 UTF-8 的 CSV，空格表示没有值，编号是文本；每个 CSV 都是发布时的原样字节。
表和列的类型见 datapackage.json，有 codebook.csv、codes.csv、CODING.md 的，列、代码和编码规则见那里。
地址：${address}
许可：CC BY 4.0（${own.licenceUrl}），请注明“${own.credit}”和版本。`,
    `${own.title.en}, version ${version} of the data, released on ${date}. Tables are CSV in UTF-8; an empty cell is missing, ids are
text. Every CSV has the bytes it was released with. Types stand in datapackage.json; columns, codes and coding rules in
codebook.csv, codes.csv and CODING.md where the version has them.
Address: ${address}
Licence: CC BY 4.0 (${own.licenceUrl}). Please credit “${own.credit}” with the version.`,
  );

/** What a person reads first in the archive of a version. */
export function versionReadme(release: Release, root: string): string {
  const { zh, en } = both(release, `${root}data/v/${release.version}/`);
  return `${zh}\n\n${en}\n`;
}
