/** A place as one self-contained page for other people's sites: its figures, its commendations and where it lies. */
import { escapeXml } from '../../format/escapeXml.ts';
import { splitByScript } from '../../format/splitByScript.ts';
import { boldWidth } from '../../format/textWidth.ts';
import { LOCALE } from '../../i18n/lang.ts';
import { t } from '../../i18n/t.ts';
import { words } from '../../i18n/words.ts';
import { embedDocument } from './embedDocument.ts';
import { type EmbedContext, sourceLine, sourceText } from './embedPage.ts';
import { DEK, FOOT, HEADLINE, reserved, type ReservedHeight, textHeight } from './reservedHeight.ts';

/** One line: what, how much, more of it, and of when and from whom. */
export interface PlaceFact {
  label: string;
  value: string;
  more?: string;
  source: string;
  /** Site path of where it stands. */
  path: string;
}

export interface PlaceCard {
  id: string;
  name: string;
  finding: string;
  description: string;
  facts: readonly PlaceFact[];
  /** The one its picture shows. */
  lead: PlaceFact | undefined;
  /** Drawing of where it lies; empty where there is no polygon of it. */
  locator: string;
  /** Ids of the documents all this stands in. */
  documents: readonly string[];
}

/** Beside the lines where there is room for both. */
const BESIDE = 600;
const LOCATOR = { width: 328, height: 236, gap: 24 };
const FACT = { size: 16, line: 23.2, below: 6 };
/** A part of a line is bold, and runs a little wider. */
const BOLD = 0.98;
/** Margins above, between and below the parts, and what a line that breaks elsewhere than reckoned may want. */
const FRAME = 12 + 8 + 6 + 8 + 6;
const RULES = `p b{color:var(--ink)}.l{max-width:${String(LOCATOR.width)}px}
@container(min-width:${String(BESIDE)}px){.b{display:flex;gap:${String(LOCATOR.gap)}px}.b>div:first-child{flex:1}.l{flex:0 0 ${String(LOCATOR.width)}px}}`;

/** Chinese in an English line, marked as what it is. */
const spoken = (text: string, { lang }: EmbedContext): string =>
  t(
    escapeXml(text),
    splitByScript(text)
      .map((run) => (run.chinese ? `<span lang="zh-CN">${escapeXml(run.text)}</span>` : escapeXml(run.text)))
      .join(''),
  )[lang];

function factLine({ label, value, more = '', source, path }: PlaceFact, context: EmbedContext): string {
  const said = more === '' ? '' : ` · ${spoken(more, context)}`;
  const from = `<a href="${escapeXml(context.address(path))}">${escapeXml(source)}</a>`;
  return `<p>${escapeXml(label)}${words[context.lang].colon}<b>${spoken(value, context)}</b>${said} · ${from}</p>`;
}

const pathOf = ({ id }: PlaceCard): string => `/places/${id}/`;

function sharedAs(place: PlaceCard, { lang, address }: EmbedContext): string {
  const tags = {
    title: place.name,
    type: 'article',
    url: address(pathOf(place)),
    image: address(place.lead === undefined ? '/share.png' : `/cards/place-${place.id}.png`),
    locale: LOCALE[lang],
  };
  return Object.entries(tags)
    .map(([name, said]) => `<meta property="og:${name}" content="${escapeXml(said)}">`)
    .join('');
}

/** @param script source of the script of all embeds */
export function placeEmbedPage(place: PlaceCard, script: string, context: EmbedContext): string {
  const { name, finding, description, facts, locator } = place;
  const page = context.address(pathOf(place));
  const drawn = locator.replace(/<\/?a\b[^>]*>/g, '');
  return embedDocument({
    lang: context.lang,
    title: `${name} · ${words[context.lang].siteName}`,
    description,
    page,
    head: sharedAs(place, context),
    drawn,
    script,
    rules: RULES,
    main:
      `<figure aria-labelledby="h"><h1 id="h"><a href="${escapeXml(page)}">${escapeXml(name)}</a></h1><p class="d">${escapeXml(finding)}</p>` +
      `<div class="b"><div>${facts.map((fact) => factLine(fact, context)).join('')}</div>` +
      `${drawn === '' ? '' : `<div class="l">${drawn}</div>`}</div>` +
      `<figcaption><p class="s">${sourceLine(drawn !== '', pathOf(place), context)}</p></figcaption></figure>`,
  });
}

/** What a host reserves for it. */
export function placeHeight(place: PlaceCard, context: EmbedContext): ReservedHeight {
  const colon = words[context.lang].colon;
  const lines = place.facts.map(
    ({ label, value, more = '', source }) => `${label}${colon}${value}${more && ` · ${more}`} · ${source}`,
  );
  const foot = sourceText(place.locator !== '', context);
  return reserved(
    context.lang,
    (room, share) => {
      const beside = place.locator !== '' && room >= BESIDE;
      const width = (beside ? room - LOCATOR.width - LOCATOR.gap : room) * share;
      const facts = lines.reduce((sum, line) => sum + textHeight(line, FACT, width * BOLD), 0);
      const map = place.locator === '' ? 0 : (LOCATOR.height * Math.min(room, LOCATOR.width)) / LOCATOR.width;
      return (
        FRAME +
        textHeight(place.name, HEADLINE, room * share, boldWidth) +
        textHeight(place.finding, DEK, room * share) +
        (beside ? Math.max(facts, map) : facts + map) +
        textHeight(foot, FOOT, room * share)
      );
    },
    [BESIDE],
  );
}
