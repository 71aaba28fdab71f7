import { centroid, geo, plot, text } from '@observablehq/plot';
import { chartBox, CLASSES, readDistricts, readRows } from './readRows.ts';

const [rows, districts] = await Promise.all([
  readRows('/charts/awards-map.json'),
  readDistricts('/rivals/districts.json'),
]);
const groups = new Map(rows.map(({ place, groups: count }) => [place, count]));
const names = new Map(rows.map(({ place, name_zh: name }) => [place, name]));
const box = chartBox();
type Feature = (typeof districts.features)[number];
box.append(
  plot({
    className: 'chart',
    width: box.clientWidth,
    projection: { type: 'mercator', domain: districts },
    color: {
      type: 'threshold',
      domain: CLASSES.slice(1).map(({ from }) => from),
      range: CLASSES.map(({ colour }) => colour),
    },
    marks: [
      geo(districts, {
        fill: ({ properties: { name } }: Feature) => groups.get(name) ?? 0,
        stroke: '#FBF9F4',
        title: ({ properties: { name } }: Feature) => names.get(name),
      }),
      text(
        districts.features,
        centroid({ text: ({ properties: { name } }: Feature) => names.get(name) ?? '' }),
      ),
    ],
  }),
);
