import { describe, expect, it } from 'vitest';
import { placeName, shortPlaceName } from '../../src/format/placeName.ts';
import { place } from '../rows.ts';

describe('placeName', () => {
  it('gives full and short names in both languages', () => {
    const yubei = place('渝北', 'central', { name_en: 'Yubei District', short_en: 'Yubei' });
    expect([placeName(yubei, 'zh'), placeName(yubei, 'en')]).toEqual(['渝北区', 'Yubei District']);
    expect([shortPlaceName(yubei, 'zh'), shortPlaceName(yubei, 'en')]).toEqual(['渝北', 'Yubei']);
  });
});
