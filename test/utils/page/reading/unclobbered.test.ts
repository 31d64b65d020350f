// @vitest-environment happy-dom
import { describe, expect, it, onTestFinished } from 'vitest';
import { unclobber } from '../../../../utils/page/reading/unclobbered.ts';

/** Happy-dom names no controls: what a browser does is written out. */
function clobber(node: Node, ...names: string[]): void {
  for (const name of names) {
    const control = document.createElement('input');
    Object.defineProperty(node, name, { value: control, configurable: true });
    // The document is the next test file's too.
    onTestFinished(() => {
      Reflect.deleteProperty(node, name);
    });
  }
}

describe('a node that hides its own answers', () => {
  it('is read as it would be without names', () => {
    document.body.innerHTML = '<form id="f" class="c"><p>Text</p></form><hr>';
    const form = document.body.firstElementChild as Element;
    clobber(form, 'nextSibling', 'firstChild', 'localName', 'getAttribute', 'parentNode');
    const read = unclobber(form);
    expect(read.localName).toBe('form');
    expect(read.getAttribute('class')).toBe('c');
    expect((read.firstChild as Element).localName).toBe('p');
    expect((read.nextSibling as Element).localName).toBe('hr');
    expect(read.parentNode).toBe(document.body);
    expect(unclobber(form)).toBe(read);
  });

  it('is itself where it is neither a form nor a document', () => {
    const box = document.createElement('div');
    expect(unclobber(box)).toBe(box);
    expect(unclobber(box.appendChild(document.createTextNode('x')))).toBe(box.firstChild);
  });
});
