import { MapChart } from 'echarts/charts';
import { GeoComponent, VisualMapPiecewiseComponent } from 'echarts/components';
import { registerMap, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { CLASSES, readDistricts, readRows } from './readRows.ts';
import { startEcharts } from './startEcharts.ts';

use([MapChart, GeoComponent, VisualMapPiecewiseComponent, CanvasRenderer]);
const [rows, districts] = await Promise.all([
  readRows('/charts/awards-map.json'),
  readDistricts('/rivals/districts.json'),
]);
const names = new Map(rows.map(({ place, name_zh: name }) => [place, name]));
registerMap('chongqing', districts as Parameters<typeof registerMap>[1]);
startEcharts(
  {
    visualMap: {
      type: 'piecewise',
      pieces: CLASSES.map(({ from, to, colour }) => ({ min: from, max: to, color: colour })),
    },
    series: [
      {
        type: 'map',
        map: 'chongqing',
        label: { show: true, formatter: ({ name }: { name: string }) => names.get(name) ?? '' },
        data: rows.map(({ place, groups }) => ({ name: place, value: groups })),
      },
    ],
  },
  400,
);
