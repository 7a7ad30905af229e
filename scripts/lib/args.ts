import { parseArgs } from 'node:util';
import { closest, distance } from 'fastest-levenshtein';
import { fail, print } from './say';

/** An option of a command. Texts are shown by --help, in Swedish. */
export interface Option {
  /** A list takes the words that follow it. */
  readonly type: 'string' | 'boolean' | 'list';
  readonly help: string;
  /** What stands for the value in --help: MAPP, FIL, … */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly default?: string;
}

export interface Command {
  /** As typed: "npm run film --". */
  readonly usage: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, Option>>;
}

type ValueOf<O extends Option> = O extends { type: 'boolean' }
  ? boolean
  : O extends { type: 'list' }
    ? readonly string[] | undefined
    :
        | (O extends { choices: readonly (infer C)[] } ? C : string)
        | (O extends { default: string } ? never : undefined);

export type Values<C extends Command> = { [K in keyof C['options']]: ValueOf<C['options'][K]> };

export type Reading<C extends Command> =
  | { readonly kind: 'values'; readonly values: Values<C> }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** A typo further away than this many letters isn't worth a suggestion. */
const NEAR = 3;

/** Reads command-line words against the known options, without printing or exiting. */
export function readArgs<const C extends Command>(command: C, words: readonly string[]): Reading<C> {
  const options = { ...parsed(command), help: { type: 'boolean' } } as const;
  const { tokens } = parseArgs({
    args: [...words],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean | string[] | undefined> = {};
  let list: string[] | undefined;
  for (const [name, option] of Object.entries(command.options)) {
    values[name] = option.type === 'boolean' ? false : option.default;
  }
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (!list) return mistake(`Jag förstår inte "${token.value}".`);
      list.push(token.value);
      continue;
    }
    if (token.name === 'help' || token.rawName === '-h') return { kind: 'help' };
    const option = Object.hasOwn(command.options, token.name) ? command.options[token.name] : undefined;
    if (!option) return mistake(unknownOption(token.rawName, Object.keys(command.options)));
    // "--data --out x": the next option is no value, unless it is written as one with =
    const value = !token.inlineValue && token.value?.startsWith('-') ? undefined : token.value;
    const wrong = wrongValue(token.rawName, option, value);
    if (wrong) return mistake(wrong);
    list = option.type === 'list' ? [value as string] : undefined;
    values[token.name] = option.type === 'boolean' ? true : (list ?? value);
  }
  return { kind: 'values', values: values as Values<C> };
}

/** The options as Node's parser wants them: it knows no lists. */
const parsed = (command: Command) =>
  Object.fromEntries(
    Object.entries(command.options).map(([name, { type }]) => [
      name,
      { type: type === 'list' ? 'string' : type },
    ]),
  );

/** The values of this run's options. Prints the help and ends when asked to; a mistake ends with exit code 2. */
export function args<const C extends Command>(command: C, words = process.argv.slice(2)): Values<C> {
  const reading = readArgs(command, words);
  if (reading.kind === 'values') return reading.values;
  if (reading.kind === 'mistake') fail(`${reading.message}\n\n${helpText(command)}`, 2);
  print(helpText(command));
  process.exit(0);
}

/** What --help prints. */
export function helpText(command: Command): string {
  const rows = Object.entries(command.options).map(([name, o]) => {
    const value = o.type === 'boolean' ? '' : ` ${o.choices?.join('|') ?? o.value ?? 'VÄRDE'}`;
    return [
      `--${name}${value}`,
      o.default === undefined ? o.help : `${o.help} (annars ${o.default})`,
    ] as const;
  });
  rows.push(['--help', 'Visar det här']);
  const width = Math.max(...rows.map(([left]) => left.length));
  const lines = rows.map(([left, help]) => `  ${left.padEnd(width)}  ${help}`);
  return [command.summary, '', `Användning: ${command.usage} [val]`, '', ...lines].join('\n');
}

function mistake(message: string) {
  return { kind: 'mistake', message } as const;
}

function unknownOption(typed: string, known: readonly string[]): string {
  const name = typed.replace(/^-+/, '');
  const near = known.length > 0 ? closest(name, [...known]) : undefined;
  const hint = near !== undefined && distance(name, near) <= NEAR ? ` Menade du --${near}?` : '';
  return `Valet ${typed} finns inte.${hint}`;
}

function wrongValue(typed: string, option: Option, value: string | undefined): string | undefined {
  if (option.type === 'boolean') return value === undefined ? undefined : `Valet ${typed} tar inget värde.`;
  const wanted = option.choices?.join(' eller ') ?? option.value ?? 'ett värde';
  if (value === undefined || value === '') return `Valet ${typed} behöver ${wanted} efter sig.`;
  if (option.choices && !option.choices.includes(value))
    return `${typed} kan vara ${wanted}, inte "${value}".`;
  return undefined;
}
