import type * as fc from 'fast-check';

/** One thing that is fuzzed. */
export interface Target {
  name: string;
  /** Of a hundred cases. */
  share: number;
  property: () => fc.IRawProperty<unknown>;
}
