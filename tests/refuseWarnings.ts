import { afterEach, beforeEach, expect, vi } from 'vitest';

// A chart library that warns is a chart that is wrong: a test that expects a warning must spy on it itself.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

afterEach(() => {
  expect(console.warn).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
