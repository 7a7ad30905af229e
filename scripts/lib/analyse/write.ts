import fs from 'node:fs';
import path from 'node:path';
import { DEEP_DIVE_FILE, RESULT_FILES } from '../../../src/schema/dataset';
import { replaceFolder } from '../atomic';
import { fail } from '../say';

const KNOWN = [...Object.values(RESULT_FILES), DEEP_DIVE_FILE].map((file) => path.basename(file));

/**
 * Writes results into `<out>/results`, all or nothing: the folder is made whole beside the old one and takes its place,
 * so that no file of an older analysis stays among the new. A folder with anything else in it is left alone.
 */
export async function writeResults(out: string, files: Readonly<Record<string, unknown>>): Promise<string[]> {
  const folder = path.join(out, 'results');
  const others = fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => !KNOWN.includes(name)) : [];
  if (others.length > 0)
    fail(
      `${folder} innehåller annat än resultat (${others.slice(0, 5).join(', ')}). Välj en annan mapp med --out.`,
    );
  await replaceFolder(folder, async (fresh) => {
    for (const [name, value] of Object.entries(files))
      fs.writeFileSync(path.join(fresh, name), `${JSON.stringify(value, null, 2)}\n`);
  });
  return Object.keys(files).map((name) => path.join(folder, name));
}
