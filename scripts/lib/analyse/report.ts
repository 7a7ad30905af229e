import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportInput } from '../../../src/report/input';
import { analysisReport } from '../../../src/report/report';
import { BRAND } from '../../../src/theme/brand';
import { writeAtomically } from '../atomic';

/** The page's file name beside the results. */
export const REPORT_FILE = 'analysis-report.html';

/** The brand's latin face as a data URL: some 27 kB of the page, so that it looks the same everywhere. */
function embeddedFont(assets: string): string {
  const file = BRAND.type.faces[0]?.file ?? '';
  return `data:font/woff2;base64,${readFileSync(join(assets, file)).toString('base64')}`;
}

/** Writes `analysis-report.html` into a folder; `assets` holds the brand's fonts. Returns its path. */
export async function writeReport(
  folder: string,
  input: Omit<ReportInput, 'font'>,
  assets: string,
): Promise<string> {
  const path = join(folder, REPORT_FILE);
  await writeAtomically(path, analysisReport({ ...input, font: embeddedFont(assets) }));
  return path;
}
