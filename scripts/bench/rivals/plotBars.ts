import { barX, plot, ruleX, text } from '@observablehq/plot';
import { chartBox, readRows } from './readRows.ts';

const rows = await readRows('/charts/awards-by-place.json');
const box = chartBox();
box.append(
  plot({
    className: 'chart',
    width: box.clientWidth,
    marginLeft: 110,
    x: { axis: null },
    y: { label: null },
    marks: [
      barX(rows, { x: 'groups', y: 'name_zh', fill: '#B93A2E', sort: { y: '-x' } }),
      text(rows, { x: 'groups', y: 'name_zh', text: 'groups', dx: 8 }),
      ruleX([0]),
    ],
  }),
);
