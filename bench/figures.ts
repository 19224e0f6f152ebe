/** The value that `share` (0 to 1) of the values do not exceed; undefined without values. */
export function percentile(values: readonly (number | undefined)[], share: number): number | undefined {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const seconds = (ms: number | undefined): string => (ms === undefined ? '–' : (ms / 1000).toFixed(2));
export const whole = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(0));
export const megabytes = (bytes: number | undefined): string => whole(bytes && bytes / 1e6);

/** How many times as much the plain bot needs as the app. */
export function ratio(plain: number | undefined, app: number | undefined): string {
  if (plain === undefined || !app) return '–';
  const times = plain / app;
  return `${times.toFixed(times < 10 ? 2 : 0)}×`;
}

/** Prints a table: the first column to the left, all others to the right. */
export function printTable(
  title: string,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const all = [[title, ...header], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  const [head = '', ...body] = all.map(line);
  console.log(`\n${head}\n${'─'.repeat(head.length)}\n${body.join('\n')}`);
}
