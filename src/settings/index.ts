/** What a reader can set: the values, where they are kept, and where the extension is off. */
export { PrivateOffs, withOffs, type Offs } from './private-offs';
export { SettingsReader, type Storage } from './reader';
export { sameMarks } from './same-marks';
export { DEFAULTS, FIELDS, type Settings } from './settings';
export { SettingsStore } from './store';
export { offScope, switchScope, type Scope } from './where';
