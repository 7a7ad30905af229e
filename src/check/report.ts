import type { JsonFile } from './json';
import { type Path, type Problem, pathText, type Severity } from './problem';

/** Found, expected, remedy. */
type Text = readonly [found: string, expected: string, remedy: string];

/** Collects problems of several files; each is placed by its path. */
export interface Report {
  readonly problems: Problem[];
  readonly error: (json: JsonFile, path: Path, text: Text) => void;
  readonly warning: (json: JsonFile, path: Path, text: Text) => void;
}

export function report(): Report {
  const problems: Problem[] = [];
  const add =
    (severity: Severity) =>
    (json: JsonFile, path: Path, [found, expected, remedy]: Text) => {
      problems.push({
        severity,
        file: json.file,
        path: pathText(path),
        at: json.locate(path),
        found,
        expected,
        remedy,
      });
    };
  return { problems, error: add('error'), warning: add('warning') };
}
