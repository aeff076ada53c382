import { useSyncExternalStore } from 'react';

/** One small value kept on this device. Where storage is denied or full it lives as long as the page. */
export interface DeviceRecord<Value> {
  read(): Value;
  write(value: Value): void;
  subscribe(onChange: () => void): () => void;
}

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

/** `parse` judges what the storage holds: null for anything that is not such a value. */
export function createDeviceRecord<Value>(
  key: string,
  parse: (stored: unknown) => Value | null,
  initial: Value,
  storage: Storage | null = deviceStorage(),
): DeviceRecord<Value> {
  let value = load(key, parse, storage) ?? initial;
  const listeners = new Set<() => void>();
  const tellAll = () => {
    for (const onChange of listeners) onChange();
  };
  const followOtherTabs = (event: StorageEvent) => {
    if (event.key !== key) return;
    value = load(key, parse, storage) ?? initial;
    tellAll();
  };
  return {
    read: () => value,
    write(next) {
      value = next;
      try {
        storage?.setItem(key, JSON.stringify(next));
      } catch {
        // Full or denied: the value still holds for this visit.
      }
      tellAll();
    },
    subscribe(onChange) {
      if (listeners.size === 0) globalThis.addEventListener?.('storage', followOtherTabs);
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) globalThis.removeEventListener?.('storage', followOtherTabs);
      };
    },
  };
}

export function useDeviceRecord<Value>(record: DeviceRecord<Value>): Value {
  return useSyncExternalStore(record.subscribe, record.read);
}

function load<Value>(
  key: string,
  parse: (stored: unknown) => Value | null,
  storage: Storage | null,
): Value | null {
  try {
    const text = storage?.getItem(key) ?? null;
    return text === null ? null : parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Reading the property alone throws where a browser blocks storage. */
function deviceStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
