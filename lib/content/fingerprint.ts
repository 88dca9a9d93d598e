const whole = 20_000;

/**
 * A short mark of a text: its length and an FNV-1a hash, of all of it up to 20,000 characters, of a sample above.
 * It only saves work: two texts with one mark would share a verdict, so nothing that matters hangs on it alone.
 */
export function fingerprint(text: string): string {
  const stride = text.length > whole ? Math.ceil(text.length / whole) : 1;
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += stride) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return `${text.length}.${(hash >>> 0).toString(36)}`;
}
