import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { readRows } from './readRows.ts';
import { startEcharts } from './startEcharts.ts';

use([BarChart, GridComponent, CanvasRenderer]);
const rows = await readRows('/charts/awards-by-place.json');
startEcharts(
  {
    grid: { left: 110, right: 30, top: 4, bottom: 4 },
    xAxis: { type: 'value', show: false },
    yAxis: { type: 'category', inverse: true, data: rows.map(({ name_zh: name }) => name) },
    series: [
      {
        type: 'bar',
        data: rows.map(({ groups }) => groups),
        itemStyle: { color: '#B93A2E' },
        label: { show: true, position: 'right' },
      },
    ],
  },
  rows.length * 19,
);
