/**
 * Keeps the schema library from trying whether it may write code of its own, which the policy of our pages forbids and the
 * browser would report. To be imported before any schema is made.
 */
import { config } from 'zod';

config({ jitless: true });
