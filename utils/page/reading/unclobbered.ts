/**
 * Reads nodes whose own answers a page has hidden. A form shows its controls as properties under
 * their names, and a document its forms and images: `<input name="nextSibling">` makes the form's
 * next sibling that input (https://html.spec.whatwg.org/#dom-form-nameditem,
 * https://html.spec.whatwg.org/#dom-document-nameditem), for content scripts too. Pages have such
 * names without meaning harm: "id", "children", "parentNode".
 */

const HIDES_ITS_OWN = new Set(['[object HTMLFormElement]', '[object HTMLDocument]']);
const tagOf = Object.prototype.toString;
const readers = new WeakMap<Node, Node>();

/**
 * The node, or for a form or a document something that answers as it would without names: to be
 * read only, since it is not the node itself and no function of the browser takes it for one.
 */
export function unclobber<T extends Node>(node: T): T {
  if (!HIDES_ITS_OWN.has(tagOf.call(node))) return node;
  const known = readers.get(node) ?? makeReader(node);
  readers.set(node, known);
  return known as T;
}

/** Looks every property up where the browser defines it, above the node itself. */
function makeReader<T extends Node>(node: T): T {
  const definitions: object = Object.getPrototypeOf(node);
  return new Proxy(node, {
    get(_, key) {
      const value: unknown = Reflect.get(definitions, key, node);
      return typeof value === 'function' ? value.bind(node) : value;
    },
  });
}
