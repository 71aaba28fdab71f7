import type { HeaderLayer } from './headerLayer.ts';

/** What the site never asks a browser for. Only names every browser knows: an unknown one is a warning in the console. */
const REFUSED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

/** The same on every response. */
export const everywhere: HeaderLayer = {
  rules: [],
  rest: {
    'X-Content-Type-Options': 'nosniff',
    // Nobody learns from us which page a reader came from.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': REFUSED.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    // Browsers heed it over HTTPS only.
    'Strict-Transport-Security': 'max-age=31536000',
  },
};
