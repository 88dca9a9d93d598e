/**
 * The function, remembering its last answer: what is worked out of the address bar or the title is asked for at every
 * look at the page, and seldom another. Only for pure functions.
 */
export function rememberingLast<I extends string, O>(work: (input: I) => O): (input: I) => O {
  let last: { input: I; output: O } | null = null;
  return (input) => {
    if (last?.input !== input) last = { input, output: work(input) };
    return last.output;
  };
}
