/** Something the user can put right: shown as its message alone, without a stack trace. */
export class UserError extends Error {
  constructor(
    message: string,
    /** Exit code of the process. */
    readonly exitCode = 1,
  ) {
    super(message);
    this.name = 'UserError';
  }
}

let json = false;

/** From now on, everything is said to standard output as one JSON object a line: for programs. */
export function speakJson(): void {
  json = true;
}

/** Whether programs listen. */
export const speaksJson = (): boolean => json;

/** Something that only programs are told. */
export function event(name: string, fields: Readonly<Record<string, unknown>>): void {
  if (json) process.stdout.write(`${JSON.stringify({ event: name, ...fields })}\n`);
}

/** One line of result, to standard output. */
export function print(text = ''): void {
  if (json) event('message', { text });
  else process.stdout.write(`${text}\n`);
}

/** A remark that doesn't stop the work, to standard error. */
export function warn(text: string): void {
  if (json) event('warning', { text });
  else process.stderr.write(`Obs: ${text}\n`);
}

/** Stops with a message that says what is wrong and what to do. */
export function fail(message: string, exitCode = 1): never {
  throw new UserError(message, exitCode);
}

/** What the user reads when `error` ends the program: their own mistake in plain words, a bug with its trace. */
export function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${trace}\n\nDet här är ett fel i verktyget, inte i er data. Rapportera det som ett ärende i projektet, med raderna ovan och kommandot som kördes.`;
}

/** Runs a command-line program: whatever it throws is explained on standard error and becomes the exit code. */
export async function run(program: () => Promise<void> | void): Promise<void> {
  try {
    await program();
  } catch (error) {
    const exitCode = error instanceof UserError ? error.exitCode : 1;
    if (json) event('error', { text: explain(error), exitCode });
    else process.stderr.write(`${explain(error)}\n`);
    process.exit(exitCode);
  }
}
