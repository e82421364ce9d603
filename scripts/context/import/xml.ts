/** Reads XML into plain trees. Document types are refused, so that no entity can grow or reach for another file. */
import { SaxesParser } from 'saxes';
import { ImportError } from './record';

export interface XmlElement {
  /** Without the prefix of a namespace. */
  name: string;
  children: XmlElement[];
  text: string;
}
/** Neither list goes deeper than five; a file that does is none of them. */
const DEEPEST = 50;

/** @returns the root; @throws ImportError with file and line if the text isn't well-formed XML without a DOCTYPE */
export function parseXml(text: string, path: string): XmlElement {
  if (!text.trimStart().startsWith('<')) throw new ImportError(`${path}: is no XML`);
  const parser = new SaxesParser();
  const document: XmlElement = { name: '', children: [], text: '' };
  const open = [document];
  const fail = (message: string): never => {
    throw new ImportError(`${path}:${parser.line}: ${message}`);
  };
  parser.on('doctype', () => fail('has a DOCTYPE, which neither list has; the file isn’t read'));
  // its messages begin with the place: “3:10: unclosed tag: b”
  parser.on('error', ({ message }) => fail(`not well-formed XML: ${message.replace(/^\d+:\d+: /, '')}`));
  parser.on('opentag', ({ name }) => {
    if (open.length > DEEPEST) fail(`elements inside each other more than ${DEEPEST} deep`);
    const element = { name: name.replace(/^.*:/, ''), children: [], text: '' };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  const addText = (part: string): void => {
    open.at(-1)!.text += part;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => open.pop());
  parser.write(text).close();
  return document.children[0]!;
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function children(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Its text with single spaces; empty if there is no such element. */
export function textOf(element: XmlElement | undefined): string {
  return element?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
}
