/** Where a command writes its lines: what it has to say, and what went wrong. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** The terminal. */
export const terminal: Output = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
};
