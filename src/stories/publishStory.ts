import { ledgerAbout } from '../analysis/ledgerAbout.ts';
import { t } from '../i18n/t.ts';
import { fillFacts } from '../format/formatList.ts';
import { originalFigure } from '../format/formatFigure.ts';
import type { Lang } from '../i18n/lang.ts';
import { localPath } from '../i18n/paths.ts';
import type { Sources } from '../charts/kit/defineChart.ts';
import type { Story } from './defineStory.ts';

/** What the prose of a story says about itself, with facts in braces. */
export interface Frontmatter {
  title: string;
  /** What a tab says, where the title is too long for one. */
  tab?: string | undefined;
  finding: string;
  limits: string;
}

/** A fact as the prose shows it. */
interface PublishedFact {
  text: string;
  href: string;
  title: string;
  /** The amount as the document has it, where the text converts it. */
  original: { text: string; aside: string } | undefined;
}

interface PublishedStory extends Frontmatter {
  tab: string;
  facts: Readonly<Record<string, PublishedFact>>;
}

/** Where a figure leads: to the row that states it, or to a count of ours. */
const TO = {
  row: t('看它在文件里的位置', 'Where it stands in its document'),
  count: t('看它怎么数出来', 'What it was counted from'),
};

/** A story in a language: its head with the facts filled in, and the facts its prose calls. */
export function publishStory(
  story: Story,
  head: Frontmatter,
  sources: Sources,
  lang: Lang,
  base: string,
): PublishedStory {
  const facts = Object.entries(story.facts({ ...sources, ledger: ledgerAbout(sources.ledger, story) }));
  const texts = Object.fromEntries(facts.map(([name, { text }]) => [name, text[lang]]));
  return {
    title: fillFacts(head.title, texts),
    tab: fillFacts(head.tab ?? head.title, texts),
    finding: fillFacts(head.finding, texts),
    limits: fillFacts(head.limits, texts),
    facts: Object.fromEntries(
      facts.map(([name, { text, path, figure }]) => [
        name,
        {
          text: text[lang],
          href: localPath(path, lang, base),
          original: figure === undefined ? undefined : originalFigure(figure, lang),
          title: (figure === undefined ? TO.count : TO.row)[lang],
        },
      ]),
    ),
  };
}
