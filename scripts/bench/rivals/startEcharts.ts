import { init, type EChartsCoreOption } from 'echarts/core';
import { chartBox } from './readRows.ts';

/** Draws at once, without the library's entrance animation, and says in the page when it has. */
export function startEcharts(option: EChartsCoreOption, height: number): void {
  const box = chartBox();
  box.style.height = `${String(height)}px`;
  const chart = init(box);
  chart.on('rendered', () => {
    box.dataset['drawn'] = '';
  });
  chart.setOption({ animation: false, ...option });
}
