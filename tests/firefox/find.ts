/** Finds a Firefox on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const names = ['firefox-esr', 'firefox', 'firefox.exe'];
const elsewhere = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];

/** Whether it is a program that can be started. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs on the PATH. */
export function onPath(programs: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => programs.map((name) => join(folder, name))).find(isProgram);
}

/** The path of a Firefox, the long-term one first; undefined where there is none. */
export function findFirefox(): string | undefined {
  return onPath(names) ?? elsewhere.find(isProgram);
}
