/** A table for the terminal and for docs/quality.md. Columns of one group stand under its title. */
export interface Table {
  readonly columns: readonly { readonly group?: string; readonly title: string }[];
  readonly rows: readonly (readonly string[])[];
}

/** In per cent with one decimal; a dash where there is nothing to count. */
export const percent = (share: number): string => (Number.isFinite(share) ? (share * 100).toFixed(1) : '-');

/** Aligned columns; the first is the name of the row. */
export function asText({ columns, rows }: Table): string {
  const widths = columns.map(({ title }, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  // Two blanks between columns, four before a new group.
  const gaps = columns.map(({ group }, at) => (at === 0 ? 0 : group === columns[at - 1]?.group ? 2 : 4));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return ' '.repeat(gaps[at] ?? 0) + (at === 0 ? cell.padEnd(width) : cell.padStart(width));
      })
      .join('')
      .trimEnd();
  let groups = '';
  let end = 0;
  columns.forEach(({ group }, at) => {
    const start = end + (gaps[at] ?? 0);
    if (group !== undefined && group !== columns[at - 1]?.group) groups = groups.padEnd(start) + group;
    end = start + (widths[at] ?? 0);
  });
  const head = line(columns.map(({ title }) => title));
  return [...(groups === '' ? [] : [groups]), head, ...rows.map(line)].join('\n');
}

export function asMarkdown({ columns, rows }: Table): string {
  const titles = columns.map(({ group, title }) => (group === undefined ? title : `${group}: ${title}`));
  return [titles, columns.map((_, at) => (at === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
