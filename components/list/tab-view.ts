import type { GateAnswer } from '../../page/gate/judge-page.ts';
import type { PageState } from '../messages.ts';

/** What is known about a tab: the reader's own account, or without a reader the gate's answer. */
export type TabView =
  | { readonly kind: 'loading' }
  | { readonly kind: 'page'; readonly state: PageState }
  | { readonly kind: 'unread'; readonly gate: GateAnswer; readonly listed: boolean }
  | { readonly kind: 'unreachable' };

/** Why there is no list to show, in one word each; `null` where there are claims. */
export type EmptyReason =
  | 'loading'
  | 'reading'
  | 'paused'
  | 'site-off'
  | 'failed'
  | 'not-german'
  | 'no-article'
  | 'not-electric'
  | 'not-listed'
  | 'not-read'
  | 'nothing'
  | 'unreachable';

function byGate(gate: GateAnswer): 'not-german' | 'no-article' | 'not-electric' | null {
  // Without enough text there is no language either; then the missing article says more.
  if (!gate.article && gate.language === 'other') return 'no-article';
  if (gate.language !== 'de') return 'not-german';
  if (!gate.article) return 'no-article';
  return gate.electric ? null : 'not-electric';
}

/** The one reason that helps the reader most: what they switched off comes before what the page lacks. */
export function emptyReason(
  view: TabView,
  settings: { readonly paused: boolean; readonly siteOff: boolean },
): EmptyReason | null {
  if (view.kind === 'loading') return 'loading';
  if (settings.paused) return 'paused';
  if (settings.siteOff) return 'site-off';
  if (view.kind === 'unreachable') return 'unreachable';
  if (view.kind === 'unread') return byGate(view.gate) ?? (view.listed ? 'not-read' : 'not-listed');
  const { state } = view;
  if (state.status === 'paused') return 'paused';
  if (state.status === 'failed') return 'failed';
  if (state.status === 'no-article') return 'no-article';
  if (state.notes.length > 0 || state.ownNotes.length > 0) return null;
  if (state.status === 'reading') return 'reading';
  return (state.gate && byGate(state.gate)) ?? 'nothing';
}

/** Whether a host or one of its parents is read by itself. */
export function isListed(host: string, hosts: readonly string[]): boolean {
  const name = host.replace(/:\d+$/, '');
  return hosts.some((listed) => name === listed || name.endsWith(`.${listed}`));
}
