/** The detector with all its languages at hand: for commands and tests. A page is taught them one by one. */
import { detect as detectTaught } from './detector';
import { teachAll } from './languages';

export const detect: typeof detectTaught = (mail, corrections) => {
  teachAll();
  return detectTaught(mail, corrections);
};
