import type { FeatureName, Features } from './features';
import learned from './weights.json';

/** What each feature says for or against, learned by `npm run learn`; positive is for a rejection. */
const weights: Readonly<Record<FeatureName, number>> = learned.of;

/** The chance, 0 to 1, that a mail in which a sentence says no is a rejection of its reader. */
export function chanceOf(features: Features): number {
  let sum = learned.bias;
  for (const name in weights) if (features[name as FeatureName]) sum += weights[name as FeatureName];
  return 1 / (1 + Math.exp(-sum));
}
