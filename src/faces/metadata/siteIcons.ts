/** An icon that a system asks for in pixels. */
export interface SiteIcon {
  /** Its file is `/icons/<name>.png`. */
  name: string;
  size: number;
  /** `field` fills the square, because the system rounds it itself; `maskable` may be cut to a circle. */
  shape: 'seal' | 'field' | 'maskable';
}

/** Home screens of Apple's devices ask for the first; the web manifest names the others. */
export const siteIcons: readonly SiteIcon[] = [
  { name: 'apple-touch', size: 180, shape: 'field' },
  { name: 'seal-192', size: 192, shape: 'seal' },
  { name: 'seal-512', size: 512, shape: 'seal' },
  { name: 'maskable-512', size: 512, shape: 'maskable' },
];
