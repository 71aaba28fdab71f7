import { describeLinks } from '../links/describeLinks.ts';
import { HOSTILE } from './folders.ts';

describeLinks(
  HOSTILE,
  { origin: 'http://localhost:4321', base: '/' },
  {
    // The hostile site's releases are made without charts, so that none has a frozen embed.
    isFixture: (problem) => /\/embed\/[\w-]+@2\.0\.0\//.test(problem),
    least: { files: 1_400, hashes: 150 },
  },
);
