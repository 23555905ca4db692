import type { Period } from '../german/calendar.ts';
import type { Link } from './link.ts';

/** What the sentence before was found to state: what the next one may go on about without saying it. */
export class Thread {
  #links: readonly Link[] = [];

  /** Called after each sentence with what it states. */
  tell(links: readonly Link[]): void {
    this.#links = links;
  }

  /** For when the fact stated last holds. */
  get period(): Period | null {
    return this.#links.at(-1)?.frame.period ?? null;
  }

  /** Of whom or what the sentence was. */
  get subjects(): string[] {
    return this.#links.map(({ frame }) => frame.fact.subject);
  }
}
