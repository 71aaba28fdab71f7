import { describeLinks } from '../site/links/describeLinks.ts';
import { HOSTILE } from './folders.ts';

// The hostile site's releases are made without charts, so that none has a frozen embed.
describeLinks(HOSTILE, { origin: 'http://localhost:4321', base: '/' }, (problem) =>
  /\/embed\/[\w-]+@2\.0\.0\//.test(problem),
);
