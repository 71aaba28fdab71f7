import type { CLUSTERS } from '../../ledger/vocabulary.ts';
import type { TokenName } from '../../theme/tokens.ts';

/** Hue of a cluster; zones belong to none and are grey. */
export const clusterHue = (cluster: (typeof CLUSTERS)[number] | 'zones'): TokenName =>
  cluster === 'zones' ? 'ink-2' : `cluster-${cluster}`;
