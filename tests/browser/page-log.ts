/** What happened to a page's nodes since its own HTML was parsed, written down from before any content script ran. */
export interface PageLog {
  /** The document as parsed. */
  html: string;
  /** Changes in words, such as "attributes lang on HTML" or "childList on HTML: +DIV". */
  changes: string[];
  /** Directives of the page's policy that something ran into. */
  violations: string[];
  /** What the page could hear through window.postMessage. */
  messages: string[];
}

/** Runs before the page's own scripts. Sent to the browser as text, so it may use nothing from outside itself. */
export function keepPageLog(): void {
  const log: PageLog = { html: '', changes: [], violations: [], messages: [] };
  Object.defineProperty(globalThis, 'randnotizPageLog', { value: log });
  document.addEventListener('securitypolicyviolation', (event) => {
    log.violations.push(`${event.effectiveDirective}: ${event.blockedURI || event.sample}`);
  });
  addEventListener('message', (event) => {
    log.messages.push(JSON.stringify(event.data));
  });
  document.addEventListener('DOMContentLoaded', () => {
    log.html = document.documentElement.outerHTML;
    const observer = new MutationObserver((records) => {
      for (const record of records) {
        const name = record.target.nodeName;
        if (record.type === 'attributes') log.changes.push(`attributes ${record.attributeName} on ${name}`);
        else if (record.type === 'characterData')
          log.changes.push(`characterData in ${record.target.parentNode?.nodeName}`);
        for (const node of record.addedNodes) log.changes.push(`childList on ${name}: +${node.nodeName}`);
        for (const node of record.removedNodes) log.changes.push(`childList on ${name}: -${node.nodeName}`);
      }
    });
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  });
}
