export interface ZipEntry {
  path: string;
  /** As the archive has it, in the format of MS-DOS; 0 where it has none. */
  date: number;
  time: number;
}

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** The entries in the order of the archive's directory. Throws on what is no simple ZIP file (no comment, no ZIP64). */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.length - 22;
  if (end < 0 || archive.readUInt32LE(end) !== endOfDirectory) throw new Error('No ZIP file');
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== directoryEntry) throw new Error(`No entry at ${at}`);
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const ends = at + 46 + (name ?? 0);
    entries.push({
      path: archive.toString('utf8', at + 46, ends),
      time: archive.readUInt16LE(at + 12),
      date: archive.readUInt16LE(at + 14),
    });
    at = ends + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}
