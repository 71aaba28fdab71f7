import { launchBrowser } from './tests/browser/launchBrowser.ts';
import { serveSite } from './tests/browser/serveSite.ts';
const b = await launchBrowser();
const [x, y] = [await serveSite('/tmp/hFast.base'), await serveSite('/tmp/hFast/dist')];
const paths = [
  '/',
  '/charts/awards-map/',
  '/places/500112/',
  '/places/',
  '/places/compare/?a=500112&b=500108',
  '/stories/who-was-commended/',
  '/data/',
  '/data/observations/',
  '/audit/',
  '/documents/liangping-2021-tasks/',
  '/documents/',
  '/targets/',
  '/tasks/',
  '/agencies/',
  '/agencies/cq-finance-bureau/',
  '/search/?q=%E6%B8%9D%E5%8C%97',
  '/report/?row=na24-097&document=nanan-2024-report&printed=x',
  '/measures/',
  '/measures/measure-01/',
  '/methods/',
  '/indicators/',
  '/indicators/gross-regional-product/',
  '/changes/',
  '/awards/',
  '/404.html',
];
for (const w of [390, 1280])
  for (const p of paths) {
    const shots = [];
    for (const s of [x, y]) {
      const pg = await b.newPage({ viewport: { width: w, height: 900 } });
      await pg.goto(s.origin + p);
      await pg.waitForTimeout(p.includes('search') ? 900 : 150);
      shots.push(await pg.screenshot({ fullPage: true }));
      await pg.close();
    }
    console.log(w, p, shots[0].equals(shots[1]) ? 'same' : 'DIFFERENT ' + shots.map((s) => s.length));
  }
await b.close();
await x.close();
await y.close();
