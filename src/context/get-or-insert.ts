/** What a map has at a key, or what is made for it now and kept there: `Map.prototype.getOrInsertComputed`, which the oldest supported browsers lack. */

/** Maps and weak maps alike. */
interface Keyed<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** @param make what belongs there; called once a key, and never gives `undefined` */
export function getOrInsert<K, V>(map: Keyed<K, V>, key: K, make: (key: K) => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make(key)));
  return value;
}
