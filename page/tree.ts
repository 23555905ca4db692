type Step = 'parentElement' | 'parentNode' | 'firstChild' | 'nextSibling';

/**
 * A form's fields stand in front of its own properties: with `<input name="parentElement">` in it, a walk up from the form
 * leads down again and never ends. The browser's own getters cannot be covered like that.
 */
function step<K extends Step>(name: K): (node: Node) => Node[K] {
  const get =
    typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return (node) => (get ? (get.call(node) as Node[K]) : node[name]);
}

export const parentElementOf = step('parentElement');
export const parentNodeOf = step('parentNode');
export const firstChildOf = step('firstChild');
export const nextSiblingOf = step('nextSibling');
