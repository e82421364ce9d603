/** Firefox as its most careful readers have it: it lies about time and screen, keeps sites apart, and remembers nothing. */
import { describe, expect, it } from 'vitest';
import { SAMPLE_URL } from '../../scripts/browsers/sample';
import { nameFromEnvironment } from './support/gallery';
import { Driver } from './support/driver';

const STRICT = {
  'privacy.resistFingerprinting': true,
  'privacy.fingerprintingProtection': true,
  'browser.contentblocking.category': 'strict',
  'privacy.trackingprotection.enabled': true,
  'privacy.trackingprotection.socialtracking.enabled': true,
  // rejects trackers, and keeps what is left of others apart by site
  'network.cookie.cookieBehavior': 5,
};

describe.runIf(nameFromEnvironment() === 'firefox')(
  'Firefox that resists fingerprinting and blocks strictly',
  () => {
    it('marks, opens cards and keeps settings as ever', async () => {
      const driver = await Driver.start({ prefs: STRICT });
      try {
        await driver.open(SAMPLE_URL);
        await driver.settle();
        await driver.hover('Andrei Lankov');
        await driver.waitForCard('Kookmin');
        const popup = await driver.openBeside('popup.html');
        await popup.waitForFunction(() => document.body.innerText.includes('Open the briefing'));
        await popup.click('.popup-switches label');
        await popup.waitForFunction(() => document.body.innerText.includes('Off on this page'));
        await popup.close();
        await driver.open(SAMPLE_URL);
        expect(await driver.mentions('person')).toEqual([]);
        expect(await driver.errors()).toEqual([]);
      } finally {
        await driver.close();
      }
    });
  },
);
