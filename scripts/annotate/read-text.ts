/** The text of a file: in whatever encoding an older browser saved it, and out of the single file that Chrome saves a page in. */
import { readFileSync } from 'node:fs';

export interface SavedText {
  text: string;
  /** The address of a page, where the file tells it beside the page itself. */
  url?: string;
}

/** @throws an error in words for the user: no such file, empty, not text */
export function readText(file: string): SavedText {
  const bytes = readBytes(file);
  if (bytes.length === 0) throw new Error('is empty');
  const { encoding, isGuess } = encodingOf(bytes);
  if (bytes.includes(0) && !encoding.startsWith('utf-16'))
    throw new Error('is not text; expected an article (.json) or a saved page (.html, .mhtml)');
  return pageInMhtml(bytes) ?? { text: decode(bytes, encoding, isGuess) };
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'EISDIR'
          ? 'is a folder; name the files in it'
          : `cannot be read (${code ?? 'unknown reason'})`,
      { cause: error },
    );
  }
}

/** Bytes in which a page must say its encoding: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCANNED = 1024;
const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

function encodingOf(bytes: Buffer): { encoding: string; isGuess: boolean } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isGuess: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isGuess: false };
  const [, declared] = DECLARED.exec(bytes.subarray(0, PRESCANNED).toString('latin1')) ?? [];
  // a page that was stored anew is UTF-8 whatever it says of itself, where it can be read as such
  return { encoding: declared?.toLowerCase().replace(/^utf-?8$/, '') || 'windows-1252', isGuess: true };
}

function decode(bytes: Buffer, encoding: string, isGuess: boolean): string {
  if (isGuess) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // not UTF-8
    }
  }
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return bytes.toString('utf8'); // an encoding that there is not
  }
}

/** The page in a file of the kind that Chrome saves as "Webpage, Single File" (RFC 2557); undefined for any other file. */
function pageInMhtml(bytes: Buffer): SavedText | undefined {
  const file = bytes.toString('latin1');
  const { headers, body } = splitMessage(file);
  const [, quoted, plain] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? plain;
  if (!boundary || !/^multipart\//i.test(headers.get('content-type')!)) return undefined;
  for (const part of body.split(`--${boundary}`).slice(1)) {
    const { headers: own, body: content } = splitMessage(part.replace(/^\r?\n/, ''));
    if (!/^text\/html\b/i.test(own.get('content-type') ?? '')) continue;
    const decoded = decodePart(content, own.get('content-transfer-encoding') ?? '');
    const { encoding, isGuess } = encodingOf(decoded);
    const url = headers.get('snapshot-content-location') ?? own.get('content-location');
    return { text: decode(decoded, encoding, isGuess), ...(url && /^https?:/.test(url) && { url }) };
  }
  return undefined;
}

function splitMessage(message: string): { headers: ReadonlyMap<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(message);
  if (!end) return { headers: new Map(), body: '' };
  const lines = message
    .slice(0, end.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  const headers = lines.flatMap((line): [string, string][] => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name && value !== undefined ? [[name.toLowerCase(), value]] : [];
  });
  return { headers: new Map(headers), body: message.slice(end.index + end[0].length) };
}

/** @param content a character a byte */
function decodePart(content: string, encoding: string): Buffer {
  if (/base64/i.test(encoding)) return Buffer.from(content, 'base64');
  if (!/quoted-printable/i.test(encoding)) return Buffer.from(content, 'latin1');
  const joined = content.replace(/=\r?\n/g, '');
  return Buffer.from(
    joined.replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
}
