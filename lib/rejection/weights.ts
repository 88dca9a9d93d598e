import { type FeatureName, type Features, featureNames } from './features';
import learned from './weights.json';

/** What each feature says for or against, learned by `npm run learn`; positive is for a rejection. */
const weights: { bias: number; of: Readonly<Record<FeatureName, number>> } = learned;

/** The chance, 0 to 1, that a mail in which a sentence says no is a rejection of its reader. */
export function chanceOf(features: Features): number {
  const sum = featureNames.reduce(
    (total, name) => total + (features[name] ? weights.of[name] : 0),
    weights.bias,
  );
  return 1 / (1 + Math.exp(-sum));
}
