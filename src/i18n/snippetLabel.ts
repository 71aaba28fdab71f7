/** Names of the forms in which a chart can be put on another site, and who needs which. */
import type { Words } from './lang.ts';

interface SnippetWords {
  name: Words;
  use: Words;
}

export const snippetLabel = {
  loader: {
    name: { zh: '框架加脚本', en: 'Frame with script' },
    use: {
      zh: '首选：高度时时合身；系统要能放脚本。跟随最新数据。',
      en: 'The first choice: its height always fits. For CMSs that allow a script; follows the newest data.',
    },
  },
  iframe: {
    name: { zh: '内嵌框架（iframe）', en: 'Frame (iframe)' },
    use: {
      zh: '不能放脚本的系统用；按最高的版式留位，窄栏不会截断，下面可能有空白；跟随最新数据。',
      en: 'For CMSs that allow no script: room is kept for the highest layout, so that no column cuts it; there may be empty space below. Follows the newest data.',
    },
  },
  frozen: {
    name: { zh: '固定版（数据不变）', en: 'Frozen (the data stay)' },
    use: {
      zh: '停在这一版数据，以后不会变；有新数据时会注明。',
      en: 'Stays at this version of the data; says so when newer data exist.',
    },
  },
  figure: {
    name: { zh: '图片', en: 'Picture' },
    use: {
      zh: '用于通讯、打印和不许框架的地方。',
      en: 'For newsletters, print and places that allow no frame.',
    },
  },
  markdown: {
    name: { zh: 'Markdown', en: 'Markdown' },
    use: { zh: '用于博客和代码仓库。', en: 'For blogs and repositories.' },
  },
} as const satisfies Record<string, SnippetWords>;
