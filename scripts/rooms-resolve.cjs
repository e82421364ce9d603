// The aliases of wxt.config.ts, in the one form that dependency-cruiser reads rightly (it trips over the `paths` of
// an extended tsconfig).
const { join } = require('node:path');

const root = join(__dirname, '..');

module.exports = { resolve: { alias: { '@assets': join(root, 'assets'), '@': join(root, 'src') } } };
