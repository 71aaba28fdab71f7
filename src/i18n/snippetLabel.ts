/** Names of the forms in which a chart can be put on another site, and who needs which. */
import { t } from './t.ts';
import type { Words } from './lang.ts';

interface SnippetWords {
  name: Words;
  use: Words;
}

export const snippetLabel = {
  loader: {
    name: t('框架加脚本', 'Frame with script'),
    use: t(
      '首选：高度时时合身；系统要能放脚本。跟随最新数据。',
      'The first choice: its height always fits. For CMSs that allow a script; follows the newest data.',
    ),
  },
  iframe: {
    name: t('内嵌框架（iframe）', 'Frame (iframe)'),
    use: t(
      '不能放脚本的系统用；按最高的版式留位，窄栏不会截断，下面可能有空白；跟随最新数据。',
      'For CMSs that allow no script: room is kept for the highest layout, so that no column cuts it; there may be empty space below. Follows the newest data.',
    ),
  },
  frozen: {
    name: t('固定版（数据不变）', 'Frozen (the data stay)'),
    use: t(
      '停在这一版数据，以后不会变；有新数据时会注明。',
      'Stays at this version of the data; says so when newer data exist.',
    ),
  },
  figure: {
    name: t('图片', 'Picture'),
    use: t('用于通讯、打印和不许框架的地方。', 'For newsletters, print and places that allow no frame.'),
  },
  markdown: {
    name: t('Markdown', 'Markdown'),
    use: t('用于博客和代码仓库。', 'For blogs and repositories.'),
  },
} as const satisfies Record<string, SnippetWords>;
