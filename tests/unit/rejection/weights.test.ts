import { describe, expect, it } from 'vitest';
import { chanceOf, featureNames } from '../../../lib/rejection/features';
import { weights as learned } from '../../../lib/rejection/learned/weights';
import { weightsFrom } from '../../commands/learn-fit';

const example = (thanks: number, loan: number, isRejection: boolean) => ({
  features: { thanks, loan },
  isRejection,
});

describe('the learned weights', () => {
  it('are one for each feature, and no others', () => {
    for (const { of } of Object.values(learned)) expect(Object.keys(of)).toEqual([...featureNames]);
  });
});

describe('learning weights', () => {
  const examples = [
    ...Array.from({ length: 20 }, () => example(1, 0, true)),
    ...Array.from({ length: 15 }, () => example(1, 1, false)),
    ...Array.from({ length: 5 }, () => example(0, 0, false)),
  ];
  const weights = weightsFrom(['thanks', 'loan'], examples);

  it('finds what speaks for and against', () => {
    expect(weights.of.thanks).toBeGreaterThan(0);
    expect(weights.of.loan).toBeLessThan(0);
  });

  it('gives a chance that follows the examples', () => {
    expect(chanceOf({ thanks: 1, loan: 0 }, weights)).toBeGreaterThan(0.7);
    expect(chanceOf({ thanks: 1, loan: 1 }, weights)).toBeLessThan(0.2);
  });

  it('gives the same weights each time', () => {
    expect(weightsFrom(['thanks', 'loan'], examples)).toEqual(weights);
  });

  it('keeps a feature seen once small', () => {
    const once = weightsFrom(['thanks', 'loan'], [...examples.slice(0, 20), example(0, 1, false)]);
    expect(Math.abs(once.of.loan)).toBeLessThan(2);
  });
});
