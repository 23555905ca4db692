/**
 * Lines of a stream of text, without their line ends; a last line needs none. Only line feeds end a line: unlike
 * node:readline, which also splits at U+2028, a character that JSON strings may hold.
 */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  // Kept in parts until the line ends: joining anew for each chunk would take quadratic time on long lines.
  let parts: string[] = [];
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, at));
      yield parts.join('').replace(/\r$/, '');
      parts = [];
      from = at + 1;
    }
    if (from < chunk.length) parts.push(chunk.slice(from));
  }
  if (parts.length > 0) yield parts.join('');
}
