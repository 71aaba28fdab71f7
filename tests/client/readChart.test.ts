// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readChart } from '../../src/client/readChart.ts';

function figure(svg: string): SVGElement {
  // The markup is this file's own.
  document.body.innerHTML = `<figure class="figure" id="figure-x"><div class="drawing">${svg}</div><div hidden data-root="/" data-keys-help="keys"></div></figure><details id="table-x"><table><tbody><tr><td>A</td></tr></tbody></table></details>`;
  return document.querySelector('svg') ?? document.createElementNS('http://www.w3.org/2000/svg', 'svg');
}

it('becomes a group of named pictures; what has no name stays hidden', () => {
  const svg = figure(
    '<svg role="img" data-rows="0"><g id="frame"><path/></g><g id="bars"><rect><title>A: 1</title></rect></g></svg>',
  );
  const chart = readChart(svg);
  expect(svg.getAttribute('role')).toBe('group');
  expect(svg.querySelector('#frame')?.getAttribute('aria-hidden')).toBe('true');
  expect(svg.querySelector('rect')?.getAttribute('role')).toBe('img');
  expect(svg.querySelector('rect')?.getAttribute('aria-label')).toBe('A: 1');
  expect(chart?.table?.rows).toHaveLength(1);
  expect(chart?.near).toEqual([]);
  expect(chart?.markAt(svg.querySelector('rect'))?.name).toBe('A: 1');
  expect(chart?.markAt(svg.querySelector('path'))).toBeUndefined();
});

it('shows again the layers that marks stand in, and keeps links links', () => {
  const svg = figure(
    '<svg role="group" data-rows=",0"><g><a href="/p/"><text>P ¶</text></a></g><g id="dots" aria-hidden="true"><circle><title>P: 1</title></circle></g></svg>',
  );
  readChart(svg);
  expect(svg.querySelector('#dots')?.hasAttribute('aria-hidden')).toBe(false);
  expect(svg.querySelector('a')?.hasAttribute('role')).toBe(false);
});

it('is left alone where nothing in it has a name', () => {
  const svg = figure('<svg role="img"><g><path/></g></svg>');
  expect(readChart(svg)).toBeUndefined();
  expect(svg.getAttribute('role')).toBe('img');
});
