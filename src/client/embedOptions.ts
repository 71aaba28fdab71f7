/**
 * Runs inside an embedded chart: follows what its address asks for (docs/embeds.md). A value that is none of those it knows
 * changes nothing, and without a script the chart is whole.
 */
const root = document.documentElement;
const asked = new URLSearchParams(location.search);

const ground = asked.get('bg');
if (ground === 'transparent' || ground === 'fff') root.dataset['bg'] = ground;
// A ground of the host's is a light one, unless it says otherwise.
const theme = asked.get('theme') ?? (root.dataset['bg'] === undefined ? null : 'light');
if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
if (asked.get('plain') === '1') root.dataset['plain'] = '';

/** Highlights what a place has in the drawings, and says it above them. */
function showPlace(id: string): void {
  const row = document.querySelector(`tbody a[href*="/places/${id}/"]`)?.closest('tr') ?? null;
  const name = row?.cells[0]?.textContent ?? '';
  const line = document.querySelector<HTMLElement>('.v');
  if (row === null || name === '' || line === null) return;
  const marks = [...document.querySelectorAll('svg title')].filter(({ textContent }) =>
    textContent.startsWith(name),
  );
  for (const { parentElement } of marks) parentElement?.classList.add('on');
  const heads = [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent);
  const cells = [...row.cells]
    .slice(1)
    .map(({ textContent }, index) => `${heads[index + 1] ?? ''} ${textContent}`);
  line.textContent = marks[0]?.textContent ?? [name, ...cells].join(' · ');
  line.hidden = false;
}

const place = asked.get('place') ?? '';
if (/^[a-z\d-]{1,40}$/.test(place)) showPlace(place);

/** The smallest a drawing's text of 12 px may become; below it the frame scrolls. */
const SMALLEST = 10 / 12;

/** Shows the drawing that is largest in the height the frame was given, as large as it fits. */
function fit(drawings: readonly HTMLElement[]): void {
  const main = document.querySelector('main');
  const shown = drawings.find(({ offsetHeight }) => offsetHeight > 0);
  if (main === null || shown === undefined) return;
  const [width, height] = [shown.offsetWidth, innerHeight - main.offsetHeight + shown.offsetHeight];
  const fits = drawings.map((box) => {
    const svg = box.querySelector('svg');
    const { width: drawn = 1, height: high = 1 } = svg?.viewBox.baseVal ?? {};
    return { box, svg, high, scale: Math.min(width / drawn, height / high), fills: width / drawn };
  });
  const best = fits.reduce((one, other) => (other.scale > one.scale ? other : one));
  for (const { box, svg, high, scale, fills } of fits) {
    box.style.display = box === best.box ? 'block' : 'none';
    if (svg !== null) svg.style.height = `${String(high * Math.min(fills, Math.max(scale, SMALLEST)))}px`;
  }
}

if (asked.get('fit') === '1') {
  root.dataset['fit'] = '';
  const drawings = [...document.querySelectorAll<HTMLElement>('.w,.c,.n')];
  const again = (): void => {
    fit(drawings);
  };
  addEventListener('resize', again);
  again();
}
