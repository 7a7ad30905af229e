/** A cache of bounded size: what hasn't been asked for lately is forgotten, half of it at a time. */
export class Recent<V> {
  #young = new Map<string, V>();
  #old = new Map<string, V>();

  constructor(readonly limit: number) {}

  get(key: string, make: () => V): V {
    const known = this.#young.get(key) ?? this.#old.get(key);
    const value = known ?? make();
    if (this.#young.has(key)) return value;
    if (this.#young.size >= this.limit / 2) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
