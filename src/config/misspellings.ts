/**
 * Names the variables that were probably meant to be settings of ours: same prefix, nearly the same name. Only worth a
 * warning, since another program's variables may share the prefix.
 */
export function misspellings(given: readonly string[], known: readonly string[]): string[] {
  return given
    .filter(
      (name) => /^(DISCORD|SCENARIO|LIMIT|ALLOWED|BLOCKED|CONFIRM)_/.test(name) && !known.includes(name),
    )
    .flatMap((name) => {
      const meant = closest(name, known);
      return meant ? [`${name} is not a setting of this app: did you mean ${meant}?`] : [];
    });
}

/** Four edits, since the likeliest mistakes leave out or add a whole word: SCENARIO_API_KEY, DISCORD_BOT_TOKEN. */
const maxEdits = 4;

function closest(name: string, known: readonly string[]): string | undefined {
  const prefix = name.slice(0, name.indexOf('_') + 1);
  const ranked = known
    .filter((candidate) => candidate.startsWith(prefix))
    .map((candidate) => ({ candidate, edits: editDistance(name, candidate) }))
    .toSorted((a, b) => a.edits - b.edits);
  return ranked[0] && ranked[0].edits <= maxEdits ? ranked[0].candidate : undefined;
}

/** Levenshtein distance: insertions, deletions and replacements between two words. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1);
      current[column] = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1);
    }
    previous = current;
  }
  return previous[b.length]!;
}
