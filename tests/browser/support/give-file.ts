/** Giving files to the options page, whose file fields stand in its titled parts. */
import type { Driver } from './driver';

/** @param heading of the part that takes the file */
export async function giveFile(driver: Driver, heading: string, name: string, text: string): Promise<void> {
  await driver.evaluate(
    (heading, name, text) => {
      const parts = [...document.querySelectorAll('section')];
      const part = parts.find((section) => section.querySelector('h2')?.textContent === heading);
      const input = part!.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = new DataTransfer();
      files.items.add(new File([text], name));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    heading,
    name,
    text,
  );
}
