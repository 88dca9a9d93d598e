/** Gives the user a file that was made here: no request, and no permission for downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** `rebound-threads-2026-09-14.json` */
export function fileName(what: string, day: string, ending: string): string {
  return `rebound-${what}-${day}.${ending}`;
}
