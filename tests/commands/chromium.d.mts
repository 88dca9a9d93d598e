/** The path of a Chromium on this machine; throws, with the remedy, when there is none. */
export function findChromium(): string;
/** Like findChromium, but installs one where none is found. */
export function bringChromium(): string;
