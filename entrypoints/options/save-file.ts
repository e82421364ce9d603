/** Gives the reader a file to keep, by the browser's own download. */
export function saveFile(fileName: string, text: string): void {
  const url = URL.createObjectURL(
    new Blob([text], { type: fileName.endsWith('.json') ? 'application/json' : 'text/plain' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the text by then.
  setTimeout(() => URL.revokeObjectURL(url), RELEASE_MS);
}

const RELEASE_MS = 10_000;
